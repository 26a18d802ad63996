import { strToU8 } from 'fflate';
import { readDocx, readFlatOpc } from '../../src/docx/readDocx';
import type { ReadResult } from '../../src/docx/readDocx';
import {
  flatPackageOf,
  namespaces,
  p,
  packageOf,
  packageParts,
  part,
  r,
  zipOf,
} from '../support/package';
import { allParagraphs, snapshotOfBody } from './reading';

function textsOf(result: ReadResult): readonly string[] | null {
  return result.ok ? allParagraphs(result.snapshot).map(({ text }) => text) : null;
}

function utf16(text: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const little = Buffer.from((mark ? '\ufeff' : '') + text, 'utf16le');
  return new Uint8Array(order === 'le' ? little : little.swap16());
}

const xml = (encoding: string): string =>
  `<?xml version="1.0" encoding="${encoding}"?><w:document ${namespaces}><w:body>${p('区域品牌😀')}</w:body></w:document>`;

test.each<[what: string, bytes: Uint8Array]>([
  ['UTF-16, little end first', utf16(xml('UTF-16'), 'le', true)],
  ['UTF-16, big end first', utf16(xml('UTF-16'), 'be', true)],
  ['UTF-16 without a mark', utf16(xml('UTF-16'), 'le', false)],
  ['UTF-8 with a mark', strToU8(`\ufeff${xml('UTF-8')}`)],
  ['UTF-8 that claims to be UTF-16', strToU8(xml('UTF-16'))],
  ['an encoding nobody knows', strToU8(xml('x-none'))],
])('a document in %s', (_, bytes) => {
  expect(textsOf(readDocx(zipOf(packageParts('', { 'word/document.xml': bytes }))))).toEqual([
    '区域品牌😀',
  ]);
});

test('a document in GB 18030', () => {
  // 区域 in GB 18030
  const body = [...strToU8(xml('GB18030').split('区域')[0] ?? ''), 0xc7, 0xf8, 0xd3, 0xf2];
  const bytes = new Uint8Array([...body, ...strToU8('</w:t></w:r></w:p></w:body></w:document>')]);
  expect(textsOf(readDocx(zipOf(packageParts('', { 'word/document.xml': bytes }))))).toEqual([
    '区域',
  ]);
});

test('characters that fall on the border of two inflated pieces', () => {
  const text = '品牌建设'.repeat(60_000);
  expect(textsOf(readDocx(packageOf(p(text))))).toEqual([text]);
});

test('a Strict document is read as any other', () => {
  const strict = (text: string): string =>
    text
      .replaceAll(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      );
  const styles = part(
    'w:styles',
    '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题 1"/></w:style>',
  );
  const parts = packageParts(p('一、综述', '<w:pStyle w:val="1"/>'), { 'word/styles.xml': styles });
  const result = readDocx(
    zipOf(
      Object.fromEntries(
        Object.entries(parts).map(([name, content]) => [name, strict(String(content))]),
      ),
    ),
  );
  expect(textsOf(result)).toEqual(['一、综述']);
  expect(result.ok ? allParagraphs(result.snapshot)[0]?.styleName : null).toBe('标题 1');
});

test('prefixes may be any, and change within a part', () => {
  const ns = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  const document = `<document xmlns="${ns}" xmlns:a="${ns}"><body><a:p><r><rPr><b a:val="0"/></rPr><x:t xmlns:x="${ns}">甲</x:t><w:t xmlns:w="urn:other">乙</w:t></r></a:p></body></document>`;
  expect(textsOf(readDocx(zipOf(packageParts('', { 'word/document.xml': document }))))).toEqual([
    '甲',
  ]);
});

describe('where parts are', () => {
  const rels = (entries: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries}</Relationships>`;
  const relationship = (type: string, target: string): string =>
    `<Relationship Id="r${target}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${type}" Target="${target}"/>`;

  test('relationships say it', () => {
    const parts = {
      '_rels/.rels': rels(relationship('officeDocument', '/doc/main.xml')),
      'doc/main.xml': part('w:document', `<w:body>${p('甲', '<w:pStyle w:val="1"/>')}</w:body>`),
      'doc/_rels/main.xml.rels': rels(relationship('styles', '../look/s.xml')),
      'look/s.xml': part(
        'w:styles',
        '<w:style w:type="paragraph" w:styleId="1"><w:name w:val="标题 2"/></w:style>',
      ),
    };
    const result = readDocx(zipOf(parts));
    expect(result.ok ? allParagraphs(result.snapshot)[0]?.outlineLevel : null).toBe(2);
  });

  test('without them parts are where they usually are', () => {
    expect(
      textsOf(
        readDocx(zipOf({ 'word/document.xml': part('w:document', `<w:body>${p('甲')}</w:body>`) })),
      ),
    ).toEqual(['甲']);
  });

  test('names may use backslashes and other case', () => {
    expect(
      textsOf(
        readDocx(
          zipOf({ 'Word\\Document.xml': part('w:document', `<w:body>${p('甲')}</w:body>`) }),
        ),
      ),
    ).toEqual(['甲']);
  });

  test('bytes before the zip do not matter', () => {
    const bytes = packageOf(p('甲'));
    const shifted = new Uint8Array(bytes.length + 4);
    shifted.set([0x50, 0x4b, 3, 4]);
    shifted.set(bytes, 4);
    expect(textsOf(readDocx(shifted))).toEqual(['甲']);
  });
});

describe('a flat package', () => {
  const body =
    p(r('甲', '<w:b/>') + r('乙')) + `<w:tbl><w:tr><w:tc>${p('丙&lt;/')}</w:tc></w:tr></w:tbl>`;
  const styles = part(
    'w:styles',
    '<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="正文"/></w:style>',
  );

  test('is the same document as the zip', () => {
    const flat = readFlatOpc(flatPackageOf(body, { 'word/styles.xml': styles }));
    expect(flat.ok ? flat.snapshot.blocks : null).toEqual(
      snapshotOfBody(body, { 'word/styles.xml': styles }).blocks,
    );
  });

  test('may be a file of its own', () => {
    expect(textsOf(readDocx(strToU8(flatPackageOf(body))))).toEqual(['甲乙', '丙</']);
    expect(textsOf(readDocx(utf16(flatPackageOf(body), 'le', true)))).toEqual(['甲乙', '丙</']);
  });

  test('may declare namespaces around its parts', () => {
    const flat = `<pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" ${namespaces}><pkg:part pkg:name="/word/document.xml"><pkg:xmlData><w:document><w:body>${p('甲')}</w:body></w:document></pkg:xmlData></pkg:part><pkg:part pkg:name="/word/media/a.png"><pkg:binaryData>AAAA</pkg:binaryData></pkg:part></pkg:package>`;
    expect(textsOf(readFlatOpc(flat))).toEqual(['甲']);
  });

  test('with a broken part says so', () => {
    expect(readFlatOpc(flatPackageOf('<w:p>')).ok).toBe(false);
  });
});
