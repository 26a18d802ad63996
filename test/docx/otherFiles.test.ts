import { strToU8 } from 'fflate';
import { problemMessage, readDocx, readFlatOpc } from '../../src/docx/readDocx';
import type { FileProblem } from '../../src/docx/readDocx';
import { packageOf, p, zipOf } from '../support/package';

/** An OLE compound file as far as we look: its header, and directory entries with these names. */
function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    Array.from(name).forEach((letter, at) => {
      bytes[512 + 128 * i + 2 * at] = letter.charCodeAt(0);
    });
  });
  return bytes;
}

function problemOf(bytes: Uint8Array | string, fileName = ''): FileProblem {
  const result = readDocx(typeof bytes === 'string' ? strToU8(bytes) : bytes, { fileName });
  if (result.ok) throw new Error('it was read');
  return result.problem;
}

test.each<[what: string, bytes: Uint8Array | string, kind: FileProblem['kind'], says: RegExp]>([
  ['an empty file', '', 'empty', /空文件/],
  ['text', '工作总结报告', 'notZip', /不是 Word 文档/],
  ['bytes', new Uint8Array([1, 2, 3, 4]), 'notZip', /\.docx/],
  ['another file that begins with PK', 'PKXX', 'notZip', /\.docx/],
  ['an old Word document', ole('Root Entry', 'WordDocument'), 'oldWord', /\.doc 文档/],
  [
    'a protected document, its streams in capitals',
    ole('Root Entry', 'ENCRYPTEDPACKAGE'),
    'encrypted',
    /密码/,
  ],
  ['a protected document', ole('Root Entry', 'EncryptedPackage'), 'encrypted', /密码/],
  ['an old workbook', ole('Root Entry', 'Workbook'), 'otherOle', /旧版 Office/],
  ['a Works document', ole('Root Entry', 'MatOST'), 'wps', /\.wps/],
  ['rich text', '{\\rtf1\\ansi 甲}', 'rtf', /RTF/],
  ['a PDF', '%PDF-1.7\n', 'pdf', /PDF/],
  ['a web page', '<!DOCTYPE html><html></html>', 'html', /网页/],
  ['a web page saved as XML', '<?xml version="1.0"?><html xmlns="x">', 'html', /网页/],
  ['a web archive', 'MIME-Version: 1.0\n', 'html', /网页/],
  ['Word 2003 XML', '<?xml version="1.0"?><w:wordDocument xmlns:w="x"/>', 'otherXml', /XML/],
])('%s is named', (_, bytes, kind, says) => {
  const problem = problemOf(bytes);
  expect(problem.kind).toBe(kind);
  expect(problemMessage(problem, 'zh-CN')).toMatch(says);
});

test('a WPS document is told from a Word document by its name', () => {
  expect(problemOf(ole('WordDocument'), '申请书.WPS').kind).toBe('wps');
  expect(problemOf(ole('WordDocument'), '申请书.doc').kind).toBe('oldWord');
});

test.each<[looksLike: string, files: Record<string, string>]>([
  ['workbook', { '[Content_Types].xml': '<x/>', 'xl/workbook.xml': '<x/>' }],
  ['presentation', { 'ppt/presentation.xml': '<x/>' }],
  ['openDocument', { mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }],
  ['ofd', { 'OFD.xml': '<x/>' }],
  ['epub', { mimetype: 'application/epub+zip', 'META-INF/container.xml': '<x/>' }],
  ['archive', { '总结报告.docx': 'x' }],
  ['archive', {}],
])('a zip without a document: %s', (looksLike, files) => {
  expect(problemOf(zipOf(files))).toEqual({ kind: 'zipWithoutDocument', looksLike });
});

test('a document part that is no document', () => {
  const files = { 'word/document.xml': '<x:document xmlns:x="urn:x"/>' };
  expect(problemOf(zipOf(files)).kind).toBe('zipWithoutDocument');
});

test('a protected zip entry', () => {
  const bytes = packageOf(p('甲'));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 4 < bytes.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) bytes[at + 8] = (bytes[at + 8] ?? 0) | 1;
  }
  expect(problemOf(bytes).kind).toBe('encrypted');
});

test('a flat package that is none', () => {
  expect(readFlatOpc('<a/>')).toEqual({ ok: false, problem: { kind: 'otherXml' } });
  expect(readFlatOpc('').ok).toBe(false);
  expect(readFlatOpc('not xml').ok).toBe(false);
});

test.each<FileProblem>([
  { kind: 'truncated' },
  { kind: 'damaged', part: 'word/document.xml' },
  { kind: 'zipWithoutDocument', looksLike: 'pages' },
  { kind: 'tooLarge', part: 'word/document.xml' },
  { kind: 'tooManyParts' },
  { kind: 'unsafeName', part: '../x' },
  { kind: 'brokenXml', part: 'word/document.xml', line: 3 },
  { kind: 'doctype', part: 'word/document.xml' },
  { kind: 'tooDeep', part: 'word/document.xml' },
])('$kind is said in one sentence, in both languages', (problem) => {
  const chinese = problemMessage(problem, 'zh-CN');
  const english = problemMessage(problem, 'en');
  expect(chinese).toMatch(/^[^。！]+。$/);
  expect(english).toMatch(/^[A-Z][^!]+\.$/);
  if ('part' in problem) expect(chinese).toContain(problem.part);
});
