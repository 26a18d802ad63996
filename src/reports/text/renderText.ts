import { requirementsOf } from '../../checks/requirements';
import type { Level, Notice } from '../../notice/schema';
import { comparisonLines } from '../comparisonLines';
import { levelNames, levels } from '../levels';
import type { Totals } from '../levels';
import type {
  Comparison,
  FileReport,
  FindingReport,
  LengthReport,
  SubmissionReport,
} from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import type { Paint } from './paint';
import { aligned, harmless, padEnd } from './width';

export interface TextOptions {
  /** The names of the requirements. */
  readonly notice: Notice;
  readonly language: ReportLanguage;
  readonly paint: Paint;
}

const words = {
  noForm: { zh: '没有找到通知要求的材料', en: 'none of the notice’s papers found' },
  nothing: { zh: '没有发现问题', en: 'nothing found' },
  between: { zh: '文件之间', en: 'between the files' },
  across: { zh: '材料之间', en: 'across submissions' },
  dismissed: { zh: '已忽略，理由：', en: 'set aside: ' },
  advice: { zh: '办法：', en: 'what to do: ' },
  manual: { zh: '需要人工完成', en: 'for a person to do' },
  unchecked: { zh: '未能检查', en: 'could not be checked' },
  unit: { zh: '字', en: 'words' },
  han: { zh: '汉字', en: 'Han' },
  withoutPunctuation: { zh: '不计标点', en: 'without punctuation' },
  wps: { zh: 'WPS 字数', en: 'WPS' },
  savedByWps: {
    zh: '本文件最后由 WPS 保存，作者在 WPS 中看到的是“WPS 字数”。',
    en: 'WPS saved this file last: its author sees the number for WPS.',
  },
  stretch: { zh: '整段选中', en: 'stretch' },
  asItStands: { zh: '连同修订删去的', en: 'with tracked deletions' },
  at: { zh: '文中：', en: 'text: ' },
} as const;

/** One submission as text for a person: its files, each with its findings, gravest first. */
export function submissionText(submission: SubmissionReport, options: TextOptions): string {
  const { paint, language } = options;
  const lines = [paint.bold(harmless(submission.name))];
  for (const file of submission.files) lines.push(...fileLines(file, submission, options));
  if (submission.findings.length > 0) {
    lines.push(`  ${inLanguage(words.between, language)}`);
    for (const finding of submission.findings)
      lines.push(...findingLines([finding], options, harmless(finding.file)));
  }
  return `${lines.join('\n')}\n`;
}

function fileLines(file: FileReport, { name }: SubmissionReport, options: TextOptions): string[] {
  const { paint, language } = options;
  const say = (key: keyof typeof words): string => inLanguage(words[key], language);
  const title = file.file === name ? [] : [`  ${harmless(file.file)}`];
  if (file.error !== undefined) return [...title, `    ${paint.red('✗')} ${file.error}`];
  if (file.notChecked !== undefined) return [...title, `    ${paint.dim('–')} ${file.notChecked}`];
  const { documentNotice } = file;
  const told =
    documentNotice === undefined
      ? []
      : [`    ${paint.blue('i')} ${harmless(documentNotice.message)}`];
  const warnings = file.warnings.map((warning) => `    ${paint.yellow('!')} ${warning}`);
  if (file.forms.length === 0)
    return [...title, `    ${paint.dim('–')} ${say('noForm')}`, ...warnings, ...told];
  const seen =
    file.savedByWps === true && file.lengths.length > 0
      ? [`    ${paint.dim(say('savedByWps'))}`]
      : [];
  const lines = [...title, ...lengthLines(file.lengths, options), ...seen, ...warnings, ...told];
  for (const level of levels) {
    const open = file.findings.filter((one) => one.level === level && one.dismissed === undefined);
    lines.push(...findingLines(open, options));
  }
  lines.push(
    ...findingLines(
      file.findings.filter(({ dismissed }) => dismissed !== undefined),
      options,
    ),
  );
  if (file.findings.length === 0) lines.push(`    ${paint.green('✓')} ${say('nothing')}`);
  return [...lines, ...remainingLines(file, options)];
}

/** What could not be checked, with why, and what only a person can do, by name. */
function remainingLines(
  { requirements }: FileReport,
  { language, paint, notice }: TextOptions,
): string[] {
  const say = (key: keyof typeof words): string => inLanguage(words[key], language);
  const ended = requirementsOf(notice).flatMap(({ id, title }) => {
    const end = requirements.find((one) => one.id === id);
    return end === undefined ? [] : [{ ...end, name: harmless(inLanguage(title, language)) }];
  });
  const unchecked = ended.filter(({ state }) => state === 'unchecked');
  const manual = ended.filter(({ state }) => state === 'manual');
  const [colon, comma] = language === 'en' ? [': ', ', '] : ['：', '、'];
  return [
    ...unchecked.map(
      ({ id, name, why }) =>
        `    ${say('unchecked')}${colon}${name}  ${paint.dim(why === undefined ? id : `${id}  ${harmless(why)}`)}`,
    ),
    ...(manual.length === 0
      ? []
      : [`    ${say('manual')}${colon}${manual.map(({ name }) => name).join(comma)}`]),
  ];
}

function lengthLines(lengths: readonly LengthReport[], { language, paint }: TextOptions): string[] {
  const say = (key: keyof typeof words): string => inLanguage(words[key], language);
  return aligned(
    lengths.map(
      ({ title, words: count, limit, han, withoutPunctuation, wps, stretch, asItStands }) => [
        `    ${harmless(title)}`,
        `${count}${limit === undefined ? '' : ` / ${limitText(limit)}`} ${say('unit')}`,
        paint.dim(
          [
            `${say('han')} ${han}`,
            `${say('withoutPunctuation')} ${withoutPunctuation}`,
            ...(wps === undefined ? [] : [`${say('wps')} ${wps}`]),
            ...(stretch === undefined ? [] : [`${say('stretch')} ${stretch}`]),
            ...(asItStands === undefined ? [] : [`${say('asItStands')} ${asItStands}`]),
          ].join('  '),
        ),
      ],
    ),
  );
}

function limitText({ min, max }: { min?: number | undefined; max?: number | undefined }): string {
  if (min === undefined) return `≤${max ?? ''}`;
  return max === undefined ? `≥${min}` : `${min}–${max}`;
}

const colours: Readonly<Record<Level, (paint: Paint) => (text: string) => string>> = {
  error: (paint) => paint.red,
  warning: (paint) => paint.yellow,
  info: (paint) => paint.blue,
};

/** Findings: level, message and id; below each its reason, the words it is about, and what to do. */
function findingLines(
  findings: readonly FindingReport[],
  { language, paint }: TextOptions,
  file?: string,
): string[] {
  return findings.flatMap(({ level, message, requirement, reason, advice, place, dismissed }) => {
    const name = padEnd(inLanguage(levelNames[level], language), language === 'en' ? 8 : 5);
    const head = dismissed === undefined ? colours[level](paint)(name) : paint.dim(name);
    const indent = ' '.repeat(language === 'en' ? 12 : 9);
    const where = [place.section, place.label].filter((one) => one !== undefined);
    const quote =
      place.text === undefined ? '' : `  ${inLanguage(words.at, language)}${harmless(place.text)}`;
    return [
      `    ${head}${harmless(message)}  ${paint.dim(requirement)}`,
      paint.dim(
        `${indent}${harmless([file, ...where, reason].filter(Boolean).join(' · '))}${quote}`,
      ),
      ...(advice === undefined
        ? []
        : [paint.dim(`${indent}${inLanguage(words.advice, language)}${harmless(advice)}`)]),
      ...(dismissed === undefined
        ? []
        : [
            paint.dim(
              `${indent}${inLanguage(words.dismissed, language)}${harmless(dismissed.reason)}`,
            ),
          ]),
    ];
  });
}

/** What shows across submissions, under a heading; nothing when there is nothing. */
export function comparisonText(comparison: Comparison, { language, paint }: TextOptions): string {
  const lines = comparisonLines(comparison, language);
  if (lines.length === 0) return '';
  const head = paint.bold(inLanguage(words.across, language));
  return `${[head, ...lines.map((line) => `  ${paint.yellow('!')} ${harmless(line)}`)].join('\n')}\n\n`;
}

/** The last line: how many files there were and what was found in them. */
export function totalsText(
  { submissions, files, unreadable, error, warning, info, dismissed }: Totals,
  { language, paint }: TextOptions,
): string {
  const en = language === 'en';
  const parts = [
    en
      ? `${submissions} submission(s), ${files} file(s)`
      : `${submissions} 份材料、${files} 个文件`,
    `${inLanguage(levelNames.error, language)} ${error}`,
    `${inLanguage(levelNames.warning, language)} ${warning}`,
    `${inLanguage(levelNames.info, language)} ${info}`,
    ...(dismissed === 0 ? [] : [en ? `set aside ${dismissed}` : `已忽略 ${dismissed}`]),
    ...(unreadable === 0
      ? []
      : [en ? `${unreadable} file(s) could not be read` : `${unreadable} 个文件无法读取`]),
  ];
  const line = parts.join(en ? ', ' : '，');
  const colour = unreadable + error > 0 ? paint.red : paint.green;
  return `${colour(line)}\n`;
}
