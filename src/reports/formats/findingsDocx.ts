import { PageOrientation } from 'docx';
import { requirementsOf } from '../../checks/requirements';
import type { Notice } from '../../notice/schema';
import { levelNames, levels, totalsOf } from '../levels';
import type { FileReport, FindingReport } from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { packReport, reportTitle, whole } from './reportPackage';
import { paragraph, run, textLine } from './wordXml';
import type { WordXml } from './wordXml';

interface FindingsContext {
  readonly notice: Notice;
  /** The day it was checked on, `yyyy-mm-dd`. */
  readonly today: string;
  readonly language: ReportLanguage;
}

/**
 * The 检查报告: what was found in one file, to read and to work through on paper. The findings stand under
 * the part they are in, numbered; then what could not be checked, and what only a person can do.
 *
 * @returns the bytes of a .docx
 */
export async function renderFindingsDocx(
  file: FileReport,
  context: FindingsContext,
): Promise<Uint8Array> {
  const { notice, today, language } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const title = say('检查报告', 'Findings');
  const papers = notice.forms
    .filter(({ id }) => file.forms.includes(id))
    .map(({ name }) => inLanguage(name, language))
    .join(say('、', ', '));
  let number = 0;
  const content = [
    reportTitle(title, true),
    textLine(
      say(`依据：${notice.title}（${notice.number}）`, `By: ${notice.title} (${notice.number})`),
    ),
    textLine(say(`文件：${file.file}`, `File: ${file.file}`)),
    textLine(say(`单位：${file.units.join('；')}`, `Unit: ${file.units.join('; ')}`)),
    textLine(say(`内容：${papers}`, `Papers: ${papers}`)),
    textLine(say(`检查日期：${today}`, `Checked on: ${today}`)),
    paragraph([bold(summary(file, language))], { before: 160 }),
    ...file.warnings.map(textLine),
    ...[...byPart(file.findings, context)].flatMap(([part, findings]) => [
      // Said of the part, not its bare heading: the report is not to be taken for the paper itself.
      heading(say(`关于“${part}”`, `About “${part}”`), findings.length, language),
      ...findings.flatMap((finding) => findingLines((number += 1), finding, language)),
    ]),
    ...list(say('未能检查', 'Could not be checked'), 'unchecked', file, context),
    ...list(say('需要人工完成', 'To be done by hand'), 'manual', file, context),
  ];
  const kind = { name: 'findings', title, orientation: PageOrientation.PORTRAIT } as const;
  return await whole(packReport(kind, [content.join('')]));
}

function summary(file: FileReport, language: ReportLanguage): string {
  const totals = totalsOf([{ name: '', files: [file], findings: [] }]);
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  if (file.findings.length === 0) return say('没有发现问题。', 'Nothing was found.');
  const counts = levels.map(
    (level) => `${inLanguage(levelNames[level], language)} ${totals[level]}`,
  );
  if (totals.dismissed > 0)
    counts.push(say(`已忽略 ${totals.dismissed}`, `set aside ${totals.dismissed}`));
  return say(`检查结果：${counts.join('，')}。`, `Found: ${counts.join(', ')}.`);
}

/** The findings by the part they are in, the parts in the order of their first finding: gravest first. */
function byPart(
  findings: readonly FindingReport[],
  { notice, language }: FindingsContext,
): Map<string, FindingReport[]> {
  const parts = new Map<string, FindingReport[]>();
  for (const finding of findings) {
    const part = partOf(finding, notice, language);
    parts.set(part, [...(parts.get(part) ?? []), finding]);
  }
  return parts;
}

/**
 * The name of the part a finding stands under: the whole form for its length and the order of its parts,
 * and for something missing the missing part, not the one it would stand behind.
 */
function partOf(
  { requirement, place }: FindingReport,
  notice: Notice,
  language: ReportLanguage,
): string {
  const form = notice.forms.find(
    ({ length, orderId }) => requirement === length?.id || requirement === orderId,
  );
  if (form !== undefined) return inLanguage(form.name, language);
  const missing = notice.requirements.find(({ id }) => id === place.part);
  if (missing !== undefined) return inLanguage(missing.title, language);
  return place.section ?? inLanguage({ zh: '全文', en: 'Whole document' }, language);
}

function heading(title: string, count: number, language: ReportLanguage): WordXml {
  const text = inLanguage({ zh: `${title}（${count}）`, en: `${title} (${count})` }, language);
  return paragraph([run(text)], { heading: 2, keepNext: true });
}

function bold(text: string): WordXml {
  return run(text, { bold: true });
}

/** Where the text under a numbered line begins, in twentieths of a point. */
const indent = 420;

/** One finding: its level and message, then the words it is about, the reason, what to do, and why it was set aside. */
function findingLines(
  number: number,
  { level, message, reason, advice, place, dismissed }: FindingReport,
  language: ReportLanguage,
): WordXml[] {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const name = inLanguage(levelNames[level], language);
  const below = [
    ...(place.label === undefined ? [] : [say(`位置：${place.label}`, `Place: ${place.label}`)]),
    ...(place.text === undefined ? [] : [say(`原文：“${place.text}”`, `Text: “${place.text}”`)]),
    say(`依据：${reason}`, `Reason: ${reason}`),
    ...(advice === undefined ? [] : [say(`办法：${advice}`, `What to do: ${advice}`)]),
    ...(dismissed === undefined
      ? []
      : [say(`已忽略，理由：${dismissed.reason}`, `Set aside: ${dismissed.reason}`)]),
  ];
  return [
    paragraph([run(`${number}. `), bold(say(`【${name}】`, `[${name}] `)), run(message)], {
      keepNext: true,
      before: 80,
      indent: { left: indent, hanging: indent },
    }),
    ...below.map((text) => paragraph([run(text, { size: 18 })], { indent: { left: indent } })),
  ];
}

/** The requirements that ended in a state, each with why; nothing when there are none. */
function list(
  title: string,
  state: 'unchecked' | 'manual',
  { requirements }: FileReport,
  { notice, language }: FindingsContext,
): WordXml[] {
  const ended = requirements.filter((requirement) => requirement.state === state);
  if (ended.length === 0) return [];
  return [
    heading(title, ended.length, language),
    ...ended.map(({ id, why }) => {
      const requirement = requirementsOf(notice).find((candidate) => candidate.id === id);
      const name = requirement === undefined ? id : inLanguage(requirement.title, language);
      const text =
        why === undefined
          ? name
          : inLanguage({ zh: `${name}：${why}`, en: `${name}: ${why}` }, language);
      return paragraph([run(state === 'manual' ? `□ ${text}` : `· ${text}`)], {
        indent: { left: indent, hanging: indent },
      });
    }),
  ];
}
