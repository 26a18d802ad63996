import { writeFile } from 'node:fs/promises';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { noticeKey } from '../../src/notice/noticeKey';
import { notice2018 } from '../../src/notice/notice2018';
import { formById } from '../../src/notice/walk';
import { checkReportSchema } from '../../src/reports/schema';
import type { FileReport } from '../../src/reports/schema';
import { notice2031 } from '../fixtures/notices/notice2031';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();
const file = (): string => at('材料.docx');

/** Writes a paper in which the add-in keeps this of its notice. */
async function keeping(kept: unknown): Promise<void> {
  const value = JSON.stringify(typeof kept === 'string' ? kept : JSON.stringify(kept))
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;');
  const parts = unzipSync(paper('good-both'));
  parts['word/webextensions/webextension1.xml'] = strToU8(
    `<we:webextension xmlns:we="http://schemas.microsoft.com/office/webextensions/webextension/2010/11"><we:properties><we:property name="${noticeKey}" value="${value}"/></we:properties></we:webextension>`,
  );
  await writeFile(file(), zipSync(parts));
}

async function checked(
  ...args: string[]
): Promise<{ exit: number; report: FileReport | undefined }> {
  const { exit, out } = await dossier(['check', file(), '--format', 'json', ...args]);
  return { exit, report: checkReportSchema.parse(JSON.parse(out)).submissions[0]?.files[0] };
}

const [reportId = '', applicationId = ''] = notice2031.submissions.map(({ id }) => id);

test('a paper by another notice is checked by ours, and the author’s notice is told', async () => {
  await keeping({ notice: notice2031, deadlines: { [applicationId]: '2031-08-01' } });
  const { exit, report } = await checked();
  expect(exit).toBe(0);
  const { id, year, number, title } = notice2031;
  expect(report?.documentNotice).toMatchObject({
    notice: { id, year, number, title },
    deadlines: { [reportId]: '2031-05-16', [applicationId]: '2031-08-01' },
  });
  const message = report?.documentNotice?.message ?? '';
  for (const words of [number, title, '2031-05-16', '2031-08-01', notice2018.number])
    expect(message).toContain(words);
});

test('nothing is told when it is the notice checked by', async () => {
  await keeping({ notice: notice2031, deadlines: {} });
  await writeFile(at('2031.json'), JSON.stringify(notice2031));
  expect((await checked('--notice', at('2031.json'))).report?.documentNotice).toBeUndefined();
  await keeping({ deadlines: {} });
  expect((await checked()).report?.documentNotice).toBeUndefined();
});

test('nothing is told of the built-in notice, which every document written to keeps', async () => {
  const plain = await checkedPlain();
  await keeping({ notice: notice2018, builtIn: true, deadlines: {} });
  const { exit, report } = await checked();
  expect(exit).toBe(0);
  expect(report).toEqual(plain);
  // Kept by an earlier version, before words to look for were mended.
  const earlier = { ...notice2018, title: `${notice2018.title}。` };
  await keeping({ notice: earlier, builtIn: true, deadlines: {} });
  expect((await checked()).report).toEqual(plain);
});

test('the notice built in elsewhere is told when the check goes by another', async () => {
  await keeping({ notice: notice2018, builtIn: true, deadlines: {} });
  await writeFile(at('2031.json'), JSON.stringify(notice2031));
  const { report } = await checked('--notice', at('2031.json'));
  expect(report?.documentNotice?.notice?.id).toBe(notice2018.id);
  const { length, ...others } = formById(notice2018, 'experience');
  const limit = { min: 1, ...length?.limit, max: 9000 };
  const longer = { ...others, ...(length === undefined ? {} : { length: { ...length, limit } }) };
  const forms = notice2018.forms.map((form) => (form.id === longer.id ? longer : form));
  await keeping({ notice: { ...notice2018, forms }, builtIn: true, deadlines: {} });
  expect((await checked()).report?.documentNotice?.message).toContain('内容与本次所用的不同');
});

test('deadlines its author changed are told, and not gone by', async () => {
  const [first] = notice2018.submissions;
  await keeping({ deadlines: { [first?.id ?? '']: '2018-10-31' } });
  const { report } = await checked();
  expect(report?.documentNotice?.notice).toBeUndefined();
  expect(report?.documentNotice?.message).toContain('2018-10-31');
  const late = await checked('--today', '2018-10-20');
  const overdue = await dossier(['check', file(), '--today', '2018-10-20']);
  expect(late.report?.findings).toEqual((await checkedPlain('--today', '2018-10-20'))?.findings);
  expect(overdue.out).toContain('2018-10-31');
});

/** The report of the same paper with nothing kept in it. */
async function checkedPlain(...args: string[]): Promise<FileReport | undefined> {
  await writeFile(file(), paper('good-both'));
  return (await checked(...args)).report;
}

test.each(['{', '[]', '{"notice":{"id":1}}', '{"deadlines":{"x":"gestern"}}'])(
  'what cannot be read is told, and keeps nothing from being checked: %s',
  async (json) => {
    await keeping(json);
    const { exit, report } = await checked();
    expect(exit).toBe(0);
    expect(report?.documentNotice?.message).toContain('未能读出');
    expect(report?.forms.length).toBeGreaterThan(0);
  },
);

test.each(['text', 'csv', 'html', 'sarif'])('%s tells it, in both languages', async (format) => {
  await keeping({ notice: notice2031, deadlines: {} });
  const zh = await dossier(['check', file(), '--format', format]);
  const en = await dossier(['check', file(), '--format', format, '--lang', 'en']);
  expect(zh.out).toContain('作者填写时依据的是');
  expect(en.out).toContain('Its author follows');
  expect(zh.exit).toBe(0);
});
