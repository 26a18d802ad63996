import { execFileSync } from 'node:child_process';
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { strToU8, zipSync } from 'fflate';
import { systemFault } from '../../src/cli/inputs/fileFault';
import { p, packageOf, packageParts, part, zipOf } from '../support/package';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();

/** An OLE compound file as far as it is looked at: its header, and directory entries with these names. */
function ole(...names: string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 128 * names.length);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  names.forEach((name, i) => {
    Array.from(name).forEach((letter, k) => (bytes[512 + 128 * i + 2 * k] = letter.charCodeAt(0)));
  });
  return bytes;
}

const withDocument = (xml: string): Uint8Array =>
  zipOf({ ...packageParts(p('甲')), 'word/document.xml': xml });
const deep = `${'<w:tbl><w:tr><w:tc>'.repeat(30_000)}${'</w:tc></w:tr></w:tbl>'.repeat(30_000)}`;
const bomb = `<!DOCTYPE x [<!ENTITY a "${'哈'.repeat(99)}"><!ENTITY b "${'&a;'.repeat(99)}">]><x>&b;</x>`;
const good = packageOf(p('总结报告'));

test.each<[name: string, bytes: Uint8Array | string, says: RegExp]>([
  ['空.docx', '', /空文件/],
  ['没传完.docx', good.slice(0, good.length - 40), /不完整|损坏/],
  ['文字.docx', '工作总结报告', /不是 Word 文档/],
  ['表格.docx', zipOf({ 'xl/workbook.xml': '<x/>' }), /Excel/],
  ['压缩包.docx', zipOf({ '总结报告.docx': 'x' }), /压缩包/],
  ['旧文档.docx', ole('Root Entry', 'WordDocument'), /\.doc 文档/],
  ['加密.docx', ole('Root Entry', 'EncryptedPackage'), /密码/],
  ['申请书.wps', ole('WordDocument'), /\.wps/],
  ['改名.docx', '{\\rtf1\\ansi 甲}', /RTF/],
  ['打印.docx', '%PDF-1.7\n', /PDF/],
  ['断了.docx', withDocument(part('w:document', '<w:body><w:p>')), /./],
  ['坏内容.docx', withDocument('<w:document><w:body></w:document>'), /内容有误/],
  ['实体炸弹.docx', withDocument(bomb), /文档类型声明/],
  ['嵌套.docx', withDocument(part('w:document', `<w:body>${deep}</w:body>`)), /嵌套过深/],
  [
    '压缩炸弹.docx',
    zipSync({ ...zipParts(), 'word/document.xml': new Uint8Array(140 * 1024 * 1024) }),
    /异常庞大/,
  ],
  [
    '上千部件.docx',
    zipOf({
      ...packageParts(p('甲')),
      ...Object.fromEntries(Array.from({ length: 10_001 }, (_, i) => [`a/${i}.xml`, ''])),
    }),
    /数量异常多/,
  ],
  ['路径.docx', zipOf({ ...packageParts(p('甲')), '../../外面.xml': '<x/>' }), /包外/],
])(
  '%s is told for what it is, with exit code 2',
  async (name, bytes, says) => {
    await writeFile(at(name), bytes);
    const { exit, out, err } = await dossier(['check', at(name)]);
    expect(out).toMatch(says);
    expect(out).toMatch(/请|1 个文件无法读取/);
    expect(out + err).not.toMatch(/\n\s+at |Error:/);
    expect(exit).toBe(2);
  },
  60_000,
);

function zipParts(): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(packageParts(p('甲'))).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

test.each(['good-both-strict', 'good-report-strict'])('Strict OOXML is read: %s', async (name) => {
  await writeFile(at(`${name}.docx`), paper(name));
  expect((await dossier(['check', at(`${name}.docx`)])).exit).toBe(0);
});

test('a UTF-16 part is read', async () => {
  const xml = `\uFEFF${part('w:document', `<w:body>${p('区域品牌')}</w:body>`).replace('UTF-8', 'UTF-16')}`;
  const bytes = new Uint8Array(Buffer.from(xml, 'utf16le'));
  await writeFile(
    at('utf16.docx'),
    zipOf({ ...packageParts(p('甲')), 'word/document.xml': bytes }),
  );
  const { exit, out } = await dossier(['count', at('utf16.docx'), '--format', 'json']);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ words: 4 });
});

test('a folder whose name ends in .docx', async () => {
  await mkdir(at('x.docx'));
  const { exit, out } = await dossier(['check', at('x.docx')]);
  expect(exit).toBe(2);
  expect(out).toContain('这是文件夹');
});

test('a pipe is not waited for', async () => {
  execFileSync('mkfifo', [at('管道.docx')]);
  const { exit, out } = await dossier(['check', at('管道.docx')]);
  expect(exit).toBe(2);
  expect(out).toContain('不是普通文件');
});

test('a link that leads to itself', async () => {
  await symlink(at('圈.docx'), at('圈.docx'));
  const { exit, out } = await dossier(['check', at('圈.docx')]);
  expect(exit).toBe(2);
  expect(out).toContain('链接');
});

test('a file one may not read', async () => {
  // Root may read everything, so the system's answer is given as such too.
  expect(systemFault(Object.assign(new Error(), { code: 'EACCES' })).zh).toContain('权限');
  await writeFile(at('锁.docx'), good);
  await chmod(at('锁.docx'), 0o000);
  const { exit, out } = await dossier(['check', at('锁.docx')]);
  if (process.getuid?.() === 0) expect(exit).toBe(0);
  else expect(out).toContain('权限');
});

test('words that a terminal would obey are not printed as they are', async () => {
  await writeFile(at('名\u001B[2J.docx'), '');
  const { out } = await dossier(['check', at('名\u001B[2J.docx')]);
  expect(out).not.toContain('\u001B');
});
