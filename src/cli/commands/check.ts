import type { Command } from 'commander';
import { z } from 'zod';
import { jsonLine } from '../../reports/formats';
import { inLanguage } from '../../reports/words';
import { findSubmissions } from '../inputs/findSubmissions';
import { assertDeliverable, deliver, exitOf } from '../deliver';
import { aboutReport } from '../batch/about';
import { runCheck } from '../batch/runCheck';
import { watched } from '../batch/watch';
import { dateOf, parseOptions, todaySchema } from '../options';
import { readExpected } from '../readExpected';
import { noticeFrom } from '../readNotice';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { addReportOptions, reportHints, reportOptions } from './reportOptions';

const schema = z.object({
  ...reportOptions,
  today: todaySchema,
  each: z.boolean().default(false),
  jobs: z.coerce.number().int().min(1).max(64).optional(),
  watch: z.boolean().default(false),
  shard: z
    .string()
    .regex(/^\d{1,6}\/\d{1,6}$/)
    .transform((text) => text.split('/').map(Number))
    .refine(([index = 0, of = 0]) => index >= 1 && index <= of)
    .optional(),
});
type Options = z.output<typeof schema>;

/** `dossier check`: the papers of one or many submissions against the notice. */
export function addCheck(program: Command, context: CommandContext): void {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, context.language);
  const command = program
    .command('check')
    .summary(say('检查申报材料', 'check the papers'))
    .description(
      say(
        '按通知检查 .docx 申报材料。一次列出的文件算一份材料；文件夹中每个直接存放 .docx 的文件夹算一份。',
        'Checks .docx papers against the notice. The files of one call are one submission; of a folder, each folder that directly holds .docx files is one.',
      ),
    )
    .argument('<file...>', say('文件、文件夹或通配符', 'files, folders or patterns'));
  addReportOptions(command, context)
    .option('--today <date>', say('以这一天计算期限', 'the day deadlines are seen from'))
    .option('--each', say('每个文件各算一份材料', 'every file is a submission of its own'))
    .option('--jobs <number>', say('同时检查几份', 'how many at a time'))
    .option(
      '--shard <i/n>',
      say('只检查排序后 n 份中的第 i 份', 'only the i-th of n parts of the sorted list'),
    )
    .option('--watch', say('文件变化后重新检查', 'check again whenever files change'))
    .addHelpText(
      'after',
      say(
        '\n例：\n  dossier check 总结报告.docx 申请书.docx\n  dossier check 全省材料 --format html -o 结果.html\n  dossier check 全省材料 --level error --expect 名单.txt',
        '\nExamples:\n  dossier check report.docx application.docx\n  dossier check province --format html -o results.html\n  dossier check province --level error --expect units.txt',
      ),
    )
    .action(async (args: string[], given: unknown) => {
      const options = parseOptions(schema, given, reportHints);
      assertDeliverable(options.format, options.output);
      if (!options.watch) return checkOnce(args, options, context);
      const changes = watched(args, options, context.terminal.interrupted);
      while ((await changes.next()).done !== true) await checkOnce(args, options, context);
    });
}

async function checkOnce(
  args: readonly string[],
  options: Options,
  context: CommandContext,
): Promise<void> {
  const { terminal, language, end } = context;
  const notice = await noticeFrom(options.notice);
  const expected = await readExpected(options.expect);
  const today = options.today ?? dateOf(terminal.now());
  const { submissions: all, passedOver } = await findSubmissions(args, options);
  const [index = 1, of = 1] = options.shard ?? [];
  const inputs = all.filter((_, position) => position % of === index - 1);
  for (const file of passedOver)
    terminal.err(
      `${inLanguage({ zh: `未检查 ${file}：请另存为 .docx。`, en: `Not checked: ${file}; save it as .docx.` }, language)}\n`,
    );
  const about = aboutReport(notice, today);
  // Lines are told as they come; every other format is one piece.
  const streams = options.format === 'jsonl' && options.output === undefined;
  const { submissions, complete } = await runCheck(inputs, {
    notice,
    today,
    language,
    jobs: options.jobs ?? null,
    context,
    onReport: (report) => {
      if (streams) terminal.out(jsonLine(about, report));
    },
  });
  if (!complete) {
    const [done, total] = [submissions.length, inputs.length];
    terminal.err(
      `${inLanguage({ zh: `已中断：检查了 ${total} 份中的 ${done} 份，没有写出结果。`, en: `Interrupted: ${done} of ${total} checked, no report written.` }, language)}\n`,
    );
    end(exits.failed);
    return;
  }
  if (!streams)
    await deliver(
      { ...about, submissions },
      { ...options, output: options.output, notice, expected },
      context,
    );
  end(exitOf(submissions));
}
