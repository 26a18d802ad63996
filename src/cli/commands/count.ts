import type { Command } from 'commander';
import { z } from 'zod';
import type { Notice } from '../../notice/schema';
import { countDocument } from '../../reports/countDocument';
import type { DocumentCount, Numbers } from '../../reports/countDocument';
import { aligned, displayWidth, harmless, padStart } from '../../reports/text/width';
import { inLanguage } from '../../reports/words';
import type { ReportLanguage } from '../../reports/words';
import { findFiles } from '../inputs/findSubmissions';
import { readInput } from '../inputs/readFile';
import { langSchema, oneOf, parseOptions } from '../options';
import { noticeFrom } from '../readNotice';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';

const formats = ['text', 'json'] as const;
const schema = z.object({
  format: z.enum(formats).default('text'),
  notice: z.string().optional(),
  lang: langSchema,
});
const hints = { format: oneOf(formats), lang: oneOf(['zh', 'en']) };

/** What is printed for a file: its numbers, or why it could not be read. */
type FileCount =
  ({ readonly file: string } & DocumentCount) | { readonly file: string; readonly error: string };

/** `dossier count`: the numbers Word's 字数统计 shows, for files and the notice's parts in them. */
export function addCount(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  program
    .command('count')
    .summary(say('统计字数', 'count words'))
    .description(
      say(
        '给出与 Word“字数统计”相同的数字：全文，以及通知各部分中作者所写的文字。',
        'Prints the numbers of Word’s own Word Count: of the whole file, and of the author’s text in each part.',
      ),
    )
    .argument('<file...>', say('文件、文件夹或通配符', 'files, folders or patterns'))
    .option('--format <format>', say('输出格式：text、json', 'output: text, json'))
    .option('--notice <file>', say('改用这份通知数据', 'find the parts of this notice file'))
    .action(async (args: string[], given: unknown) => {
      const options = parseOptions(schema, given, hints);
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

const columns = [
  ['words', { zh: '字数', en: 'words' }],
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
  return `${harmless(count.file)}\n${aligned(rows)
    .map((line) => `  ${line}\n`)
    .join('')}`;
}
