import type { Command } from 'commander';
import { z } from 'zod';
import type { Notice } from '../../notice/schema';
import { countDocument } from '../../reports/countDocument';
import type { DocumentCount, Numbers } from '../../reports/countDocument';
import { aligned, displayWidth, harmless, padStart } from '../../reports/text/width';
import { inLanguage } from '../../reports/words';
import type { ReportLanguage } from '../../reports/words';
import { addExamples } from '../help/examples';
import { findFiles } from '../inputs/findSubmissions';
import { readInput } from '../inputs/readFile';
import { parseOptions } from '../options';
import { noticeFrom } from '../readNotice';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { noticeOption, tableFormatOption, tableHints, tableOptions } from './commonOptions';
import { papersArgument } from './papersArgument';

const schema = z.object(tableOptions);

/** What is printed for a file: its numbers, or why it could not be read. */
type FileCount =
  ({ readonly file: string } & DocumentCount) | { readonly file: string; readonly error: string };

/** `dossier count`: the numbers Word's 字数统计 shows, for files and the notice's parts in them. */
export function addCount(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const command = program
    .command('count')
    .summary(say('统计字数', 'count words'))
    .description(
      say(
        '给出与 Word“字数统计”相同的数字：全文，以及通知各部分中作者所写的文字。',
        'Prints the numbers of Word’s own Word Count: of the whole file, and of the author’s text in each part.',
      ),
    )
    .addArgument(papersArgument(context))
    .addOption(tableFormatOption(context))
    .addOption(noticeOption(context));
  addExamples(command, context, examples).action(async (args: string[], given: unknown) => {
    const options = parseOptions(schema, given, tableHints);
    const notice = await noticeFrom(options.notice);
    const counts: FileCount[] = [];
    for (const input of await findFiles(args)) {
      const { name, content } = await readInput(input, language);
      counts.push(
        content.ok
          ? { file: name, ...countDocument(notice, content.snapshot) }
          : { file: name, error: content.error },
      );
    }
    if (options.format === 'json') {
      const [only] = counts;
      const one = args.length === 1 && counts.length === 1 ? only : counts;
      terminal.out(`${JSON.stringify(one, null, 2)}\n`);
    } else {
      terminal.out(counts.map((count) => countText(count, notice, language)).join('\n'));
    }
    end(counts.some((count) => 'error' in count) ? exits.failed : exits.nothingToMend);
  });
}

const examples = {
  zh: [
    ['一个文件：全文和各部分的字数', 'dossier count 申请书.docx'],
    ['一个文件夹里的全部文件，供程序读取', 'dossier count 全省材料 --format json'],
  ],
  en: [
    ['One file: the whole and each part', 'dossier count application.docx'],
    ['Every file in a folder, for programs', 'dossier count province --format json'],
  ],
} as const;

const columns = [
  ['words', { zh: '字数', en: 'words' }],
  ['wps', { zh: 'WPS字数', en: 'WPS words' }],
  ['characters', { zh: '字符数（不计空格）', en: 'characters' }],
  ['charactersWithSpaces', { zh: '字符数（计空格）', en: 'with spaces' }],
  ['nonAsianWords', { zh: '非中文单词', en: 'non-Asian words' }],
  ['asianCharacters', { zh: '中文字符', en: 'Asian characters' }],
  ['paragraphs', { zh: '段落数', en: 'paragraphs' }],
] as const;

function countText(count: FileCount, notice: Notice, language: ReportLanguage): string {
  if ('error' in count) return `${harmless(count.file)}\n  ${count.error}\n`;
  const heads = columns.map(([, name]) => inLanguage(name, language));
  const row = (title: string, numbers: Numbers): string[] => [
    title,
    ...columns.map(([key], i) => padStart(String(numbers[key]), displayWidth(heads[i] ?? ''))),
  ];
  const titles = new Map(
    notice.requirements.map(({ id, title }) => [id, inLanguage(title, language)]),
  );
  for (const { id, name } of notice.forms) titles.set(id, inLanguage(name, language));
  const rows = [
    ['', ...heads],
    row(inLanguage({ zh: '全文', en: 'whole file' }, language), count),
    ...Object.entries(count.parts).map(([id, numbers]) => row(titles.get(id) ?? id, numbers)),
  ];
  const seen =
    count.savedByWps === true
      ? `  ${inLanguage({ zh: '本文件最后由 WPS 保存，作者在 WPS 中看到的是“WPS字数”。', en: 'WPS saved this file last: its author sees the number for WPS.' }, language)}\n`
      : '';
  return `${harmless(count.file)}\n${aligned(rows)
    .map((line) => `  ${line}\n`)
    .join('')}${seen}`;
}
