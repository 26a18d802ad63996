import { readFile, writeFile } from 'node:fs/promises';
import { requirementsOf } from '../../src/checks/requirements';
import { checkReportSchema } from '../../src/reports/schema';
import { paragraphsOf } from '../templates/forms';
import { notice2031, notice2031WithOtherIds } from '../fixtures/notices/notice2031';
import { paper } from './papers';
import { dossier, testFolder } from './runCli';

const at = testFolder();

beforeAll(async () => {
  await writeFile(at('2031.json'), JSON.stringify(notice2031, null, 2));
  await writeFile(at('own-ids.json'), JSON.stringify(notice2031WithOtherIds));
  await writeFile(at('申请书.docx'), paper('good-application-plain'));
});

async function check(...args: string[]) {
  const { exit, out } = await dossier(['check', ...args, '--format', 'json', '--lang', 'zh']);
  return { exit, report: checkReportSchema.parse(JSON.parse(out)) };
}

test('a notice of another year is sound', async () => {
  const { exit, out } = await dossier(['notice', 'validate', at('2031.json')]);
  expect(exit).toBe(0);
  expect(out).toContain(notice2031.number);
});

test('new makes the forms of a notice file, by its own ids', async () => {
  const made = at('案例.docx');
  const { exit } = await dossier(['new', 'story', '-o', made, '--notice', at('own-ids.json')]);
  expect(exit).toBe(0);
  const text = paragraphsOf(await readFile(made)).map((paragraph) => paragraph.text);
  expect(text).toEqual(expect.arrayContaining(['7.数字化应用']));
  const refused = await dossier(['new', 'report', '-o', made, '--notice', at('own-ids.json')]);
  expect(refused.err).toContain('review、bid、story');
});

test('check judges by the notice file: its limits, its sections', async () => {
  const own = await check(at('申请书.docx'));
  expect(own.exit).toBe(0);
  const { exit, report } = await check(at('申请书.docx'), '--notice', at('2031.json'));
  expect(exit).toBe(1);
  const findings = report.submissions[0]?.files[0]?.findings ?? [];
  const messages = Object.fromEntries(findings.map((each) => [each.requirement, each.message]));
  expect(messages['experience.length']).toContain('2600');
  expect(messages['experience.digital']).toContain('7.数字化应用');
});

test('requirements lists what the notice file asks for', async () => {
  const call = ['requirements', '--format', 'json', '--notice', at('own-ids.json')];
  const list: { id: string }[] = JSON.parse((await dossier(call)).out);
  expect(list.map(({ id }) => id)).toEqual(requirementsOf(notice2031WithOtherIds).map((r) => r.id));
});
