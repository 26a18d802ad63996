import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Level } from '../../notice/schema';
import { addTo, emptyTotals } from '../../reports/levels';
import { checkReportSchema } from '../../reports/schema';
import type { CheckReport } from '../../reports/schema';
import { inLanguage } from '../../reports/words';
import { deliver, exitOf } from '../deliver';
import { systemFault } from '../inputs/fileFault';
import { readExpected } from '../readExpected';
import { noticeFrom } from '../readNotice';
import type { Target } from '../target';
import { CallError, exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { Spool } from './spool';

/** The options of `merge`, as its command declares them. */
export interface MergeOptions extends Target {
  readonly level: Level;
  readonly notice?: string | undefined;
  readonly expect?: string | undefined;
}

/**
 * Makes one report of the lines in files of JSON lines, and hands it over.
 *
 * @throws CallError when a file cannot be read or a line is no report, when they differ in notice or day, and
 *   when the options are not as they should be
 */
export async function mergeLines(
  files: readonly string[],
  { format, output, level, ...options }: MergeOptions,
  context: CommandContext,
): Promise<void> {
  const notice = await noticeFrom(options.notice);
  const expected = await readExpected(options.expect);
  const totals = emptyTotals();
  const spool = new Spool(output);
  try {
    let about: Omit<CheckReport, 'submissions'> | null = null;
    for (const file of files)
      for await (const { submissions, ...own } of linesOf(file)) {
        about ??= own;
        if (own.notice.id !== notice.id || own.today !== about.today) throw notAlike;
        for (const submission of submissions) {
          spool.add(submission);
          addTo(totals, submission);
        }
      }
    if (about === null) throw nothingToMerge;
    spool.sort();
    const several = totals.submissions > 1;
    const report = { tool: about.tool, notice: about.notice, today: about.today };
    const delivery = { format, output, level, notice, expected, several };
    if (await deliver({ ...report, submissions: spool }, delivery, context)) {
      context.end(exitOf(totals));
      return;
    }
    context.terminal.err(
      `${inLanguage({ zh: '已中断，没有写出结果。', en: 'Interrupted, no report written.' }, context.language)}\n`,
    );
    context.end(exits.failed);
  } finally {
    spool.close();
  }
}

/**
 * @throws CallError when the file cannot be read, or a line is no report
 */
async function* linesOf(file: string): AsyncGenerator<CheckReport> {
  let number = 0;
  const lines = createInterface({ input: createReadStream(file, 'utf8') });
  try {
    for await (const line of lines) {
      number += 1;
      if (line.trim() !== '') yield parsed(line, file, number);
    }
  } catch (error) {
    if (error instanceof CallError) throw error;
    const why = systemFault(error);
    throw new CallError({ zh: `${file}：${why.zh}`, en: `${file}: ${why.en}` });
  }
}

function parsed(line: string, file: string, number: number): CheckReport {
  let data: unknown = null;
  try {
    data = JSON.parse(line);
  } catch {
    // No JSON is no report either.
  }
  const report = checkReportSchema.safeParse(data);
  if (!report.success) throw notALine(file, number);
  return report.data;
}

function notALine(file: string, line: number): CallError {
  return new CallError({
    zh: `${file} 第 ${line} 行不是检查结果；应是 check --format jsonl 写出的文件。`,
    en: `${file}, line ${line} is no report; it should be a file that check --format jsonl wrote.`,
  });
}

const nothingToMerge = new CallError({
  zh: '这些文件中没有检查结果。',
  en: 'There is no report in these files.',
});

const notAlike = new CallError({
  zh: '各批结果所依据的通知或日期不同，不能合并；请用相同的 --notice 和 --today 重新检查。',
  en: 'The reports differ in their notice or day and cannot be merged; check again with the same --notice and --today.',
});
