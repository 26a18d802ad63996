import { jsonLine } from '../../reports/formats/json';
import { inLanguage } from '../../reports/words';
import type { Bilingual, Level } from '../../notice/schema';
import { deliver, exitOf } from '../deliver';
import { findSubmissions } from '../inputs/findSubmissions';
import { withoutOutput } from '../inputs/withoutOutput';
import { dateOf } from '../options';
import { readExpected } from '../readExpected';
import { noticeFrom } from '../readNotice';
import type { Target } from '../target';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { aboutReport } from './about';
import { runCheck } from './runCheck';
import { Spool } from './spool';

/** The options of one run of `check`, as its command declares them. */
export interface CheckOnceOptions extends Target {
  readonly level: Level;
  readonly notice?: string | undefined;
  readonly expect?: string | undefined;
  readonly today?: string | undefined;
  readonly each: boolean;
  readonly jobs?: number | undefined;
  /** Which of how many parts of the sorted list, from 1. */
  readonly shard?: readonly number[] | undefined;
}

/**
 * Checks what the arguments of a call name, and hands the report over.
 *
 * @throws CallError when the notice, the list of units or the output are not as they should be
 */
export async function checkOnce(
  args: readonly string[],
  options: CheckOnceOptions,
  context: CommandContext,
): Promise<void> {
  const { terminal, language, end } = context;
  const { format, output, level } = options;
  const tell = (text: Bilingual): void => terminal.err(`${inLanguage(text, language)}\n`);
  const notice = await noticeFrom(options.notice);
  const expected = await readExpected(options.expect);
  const today = options.today ?? dateOf(terminal.now());
  const found = await findSubmissions(args, options);
  const all = await withoutOutput(found.submissions, output);
  const [index = 1, of = 1] = options.shard ?? [];
  const inputs = all.filter((_, position) => position % of === index - 1);
  for (const file of found.passedOver)
    tell({
      zh: `未检查 ${file}：请另存为 .docx。`,
      en: `Not checked: ${file}; save it as .docx.`,
    });
  const about = aboutReport(notice, today);
  const run = { notice, today, language, jobs: options.jobs ?? null, context };
  const stopped = (done: number, what: Bilingual): void => {
    const total = inputs.length;
    tell({
      zh: `已中断：检查了 ${total} 份中的 ${done} 份，${what.zh}。`,
      en: `Interrupted: ${done} of ${total} checked, ${what.en}.`,
    });
    end(exits.failed);
  };
  // Lines can be told as they come; every other format, and a file, is one piece.
  if (format === 'jsonl' && output === undefined) {
    const totals = await runCheck(inputs, {
      ...run,
      onReport: (report) => terminal.out(jsonLine(about, report)),
    });
    if (totals.submissions < inputs.length)
      stopped(totals.submissions, {
        zh: '这些的结果已经输出',
        en: 'the reports of these were printed',
      });
    else end(exitOf(totals));
    return;
  }
  const spool = new Spool(output);
  try {
    const totals = await runCheck(inputs, { ...run, onReport: (report) => spool.add(report) });
    const several = totals.submissions > 1;
    const complete =
      totals.submissions === inputs.length &&
      (await deliver(
        { ...about, submissions: spool },
        { format, output, level, notice, expected, several },
        context,
      ));
    if (complete) end(exitOf(totals));
    else stopped(totals.submissions, { zh: '没有写出结果', en: 'no report written' });
  } finally {
    spool.close();
  }
}
