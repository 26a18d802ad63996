import type { Command } from 'commander';
import { z } from 'zod';
import { checkSubmission } from '../../reports/checkSubmission';
import { totalsOf } from '../../reports/levels';
import type { CheckReport, SubmissionReport } from '../../reports/schema';
import { paint } from '../../reports/text/paint';
import { submissionText, totalsText } from '../../reports/text/renderText';
import { inLanguage } from '../../reports/words';
import { findSubmissions } from '../inputs/findSubmissions';
import { readInput } from '../inputs/readFile';
import { dateOf, langSchema, oneOf, parseOptions, todayHint, todaySchema } from '../options';
import { noticeFrom } from '../readNotice';
import { exits, wantsColour } from '../terminal';
import type { CommandContext, Exit } from '../terminal';
import { version } from '../version';

const formats = ['text', 'json'] as const;

const schema = z.object({
  format: z.enum(formats).default('text'),
  notice: z.string().optional(),
  today: todaySchema,
  each: z.boolean().default(false),
  lang: langSchema,
});
const hints = { format: oneOf(formats), today: todayHint, lang: oneOf(['zh', 'en']) };

/** `dossier check`: the papers of one or many submissions against the notice. */
export function addCheck(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  program
    .command('check')
    .summary(say('检查申报材料', 'check the papers'))
    .description(
      say(
        '按通知检查 .docx 申报材料。一次列出的文件算一份材料；文件夹中每个直接存放 .docx 的文件夹算一份。',
        'Checks .docx papers against the notice. The files of one call are one submission; of a folder, each folder that directly holds .docx files is one.',
      ),
    )
    .argument('<file...>', say('文件、文件夹或通配符', 'files, folders or patterns'))
    .option('--format <format>', say('输出格式：text、json', 'output: text, json'))
    .option('--notice <file>', say('改用这份通知数据', 'check by this notice file'))
    .option('--today <date>', say('以这一天计算期限', 'the day deadlines are seen from'))
    .option('--each', say('每个文件各算一份材料', 'every file is a submission of its own'))
    .action(async (args: string[], given: unknown) => {
      const options = parseOptions(schema, given, hints);
      const notice = await noticeFrom(options.notice);
      const today = options.today ?? dateOf(terminal.now());
      const found = await findSubmissions(args, options);
      for (const file of found.passedOver)
        terminal.err(
          `${say(`未检查 ${file}：请另存为 .docx。`, `Not checked: ${file}; save it as .docx.`)}\n`,
        );
      const submissions: SubmissionReport[] = [];
      for (const { name, files } of found.submissions) {
        const contents = [];
        for (const file of files) contents.push(await readInput(file, language));
        submissions.push(checkSubmission(name, contents, { notice, today, language }));
      }
      if (options.format === 'json') {
        const report: CheckReport = {
          tool: { name: 'dossier', version },
          notice: { id: notice.id, number: notice.number, title: notice.title },
          today,
          submissions,
        };
        terminal.out(`${JSON.stringify(report, null, 2)}\n`);
      } else {
        const look = { language, paint: paint(wantsColour(terminal)) };
        for (const submission of submissions) terminal.out(`${submissionText(submission, look)}\n`);
        terminal.out(totalsText(submissions, look));
      }
      end(exitOf(submissions));
    });
}

/** A file that could not be read outweighs errors found. */
export function exitOf(submissions: readonly SubmissionReport[]): Exit {
  const { unreadable, error } = totalsOf(submissions);
  if (unreadable > 0) return exits.failed;
  return error > 0 ? exits.errorsFound : exits.nothingToMend;
}
