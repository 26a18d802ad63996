import { strToU8, zipSync } from 'fflate';
import { ReadFault } from '../../src/reviewers/readFault';
import { submissionsOf } from '../../src/reviewers/submissions';
import type { GivenFile } from '../../src/reviewers/submissions';
import { zipMembers } from '../../src/reviewers/zipMembers';

async function members(zip: Uint8Array, name = '汇总.zip'): Promise<GivenFile[]> {
  return zipMembers(name, new Blob([new Uint8Array(zip)]));
}

async function faultOf(file: GivenFile | undefined): Promise<string> {
  const error: unknown = await file?.read().catch((reason: unknown) => reason);
  return error instanceof ReadFault ? error.text.zh : '';
}

/** Sets or clears a bit of the flags of every file in a zip. */
function withFlags(zip: Uint8Array, change: (flags: number) => number): Uint8Array {
  const bytes = zip.slice();
  const view = new DataView(bytes.buffer);
  for (let at = 0; at + 10 < bytes.length; at += 1) {
    const signature = view.getUint32(at, true);
    const flags = signature === 0x04034b50 ? at + 6 : signature === 0x02014b50 ? at + 8 : null;
    if (flags !== null) view.setUint16(flags, change(view.getUint16(flags, true)), true);
  }
  return bytes;
}

const zip = zipSync({ '南溪市/申请书.docx': strToU8('一'), '东江市/申请书.docx': strToU8('二') });

test('the files stand below a folder of the zip’s name, and are unpacked when they are read', async () => {
  const files = await members(zip);
  expect(files.map(({ path }) => path)).toEqual([
    '汇总/南溪市/申请书.docx',
    '汇总/东江市/申请书.docx',
  ]);
  expect(new TextDecoder().decode(await files[1]?.read())).toBe('二');
});

test('names in UTF-8 that do not say so are right all the same', async () => {
  const files = await members(withFlags(zip, (flags) => flags & ~0x800));
  expect(files[0]?.path).toBe('汇总/南溪市/申请书.docx');
});

test('a zip with a password says what to do, file by file', async () => {
  const files = await members(withFlags(zip, (flags) => flags | 1));
  expect(files).toHaveLength(2);
  expect(await faultOf(files[0])).toContain('设有密码');
});

test.each([
  ['no zip at all', strToU8('不是压缩包'), '已损坏'],
  ['cut short', zip.slice(0, zip.length - 30), '已损坏'],
  ['without papers', zipSync({ 'a.txt': strToU8('x') }), '没有 .docx'],
  ['empty', zipSync({}), '没有 .docx'],
])('%s: one submission that says so', async (_, bytes, words) => {
  const files = await members(bytes);
  const { submissions } = submissionsOf(files);
  expect(submissions.map(({ name }) => name)).toEqual(['汇总.zip']);
  expect(await faultOf(submissions[0]?.files[0])).toContain(words);
});

test('damaged content is told of that file only', async () => {
  const broken = zip.slice();
  // The first file's one packed byte and a half: behind its local header and name.
  const at = 30 + strToU8('南溪市/申请书.docx').length;
  broken.fill(0xff, at, at + 3);
  const files = await members(broken);
  expect(await faultOf(files[0])).toContain('已损坏');
  expect(new TextDecoder().decode(await files[1]?.read())).toBe('二');
});

test('a zip in a zip is named, not opened', async () => {
  const files = await members(zipSync({ 'a/甲.docx': strToU8('x'), 'a/内.zip': zip }));
  const { submissions, archives } = submissionsOf(files);
  expect(submissions.map(({ name }) => name)).toEqual(['汇总/a']);
  expect(archives).toEqual(['汇总/a/内.zip']);
});
