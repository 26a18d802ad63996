import type { Command } from 'commander';
import { z } from 'zod';
import { inLanguage } from '../../reports/words';
import { addExamples } from '../help/examples';
import { checkOnce } from '../batch/checkOnce';
import { watchCheck } from '../batch/watch';
import { parseOptions, todaySchema } from '../options';
import { targetOf } from '../target';
import type { CommandContext } from '../terminal';
import { papersArgument } from './papersArgument';
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
    .addArgument(papersArgument(context));
  addReportOptions(command, context)
    .option(
      say('--today <日期>', '--today <date>'),
      say('以这一天计算期限，如 2018-09-21', 'the day deadlines are seen from, as 2018-09-21'),
    )
    .option('--each', say('每个文件各算一份材料', 'every file is a submission of its own'))
    .option(
      say('--jobs <份数>', '--jobs <number>'),
      say('同时检查几份；不写则按处理器数目', 'how many at a time; else one a processor'),
    )
    .option(
      '--shard <i/n>',
      say('只检查排序后 n 份中的第 i 份', 'only the i-th of n parts of the sorted list'),
    )
    .option('--watch', say('文件变化后重新检查', 'check again whenever files change'));
  addExamples(command, context, examples).action(async (args: string[], given: unknown) => {
    const options = parseOptions(schema, given, reportHints);
    const target = targetOf(options.format, options.output);
    await (options.watch ? watchCheck : checkOnce)(args, { ...options, ...target }, context);
  });
}

const examples = {
  zh: [
    ['检查一份材料，总结报告与申请书互相核对', 'dossier check 总结报告.docx 申请书.docx'],
    ['检查整个文件夹，结果写成网页', 'dossier check 全省材料 --format html -o 结果.html'],
    ['每份材料一张形式审查表', 'dossier check 全省材料 --format docx -o 审查表.docx'],
    ['只列错误，并列出尚未报送的单位', 'dossier check 全省材料 --level error --expect 名单.txt'],
    ['用通配符，每个文件各算一份', "dossier check '全省材料/**/申请书*.docx' --each"],
    ['边改边查，按 Ctrl-C 结束', 'dossier check 申请书.docx --watch'],
    ['分四批检查，这是第一批', 'dossier check 全省材料 --shard 1/4 --format jsonl -o 1.jsonl'],
  ],
  en: [
    ['One submission; its papers are compared', 'dossier check report.docx application.docx'],
    ['A whole folder, as a web page', 'dossier check province --format html -o results.html'],
    ['A review form for each submission', 'dossier check province --format docx -o review.docx'],
    [
      'Errors only, and which units have not sent',
      'dossier check province --level error --expect units.txt',
    ],
    ['A pattern, each file by itself', "dossier check 'province/**/application*.docx' --each"],
    ['Again whenever it is saved; Ctrl-C ends it', 'dossier check application.docx --watch'],
    ['The first of four shards', 'dossier check province --shard 1/4 --format jsonl -o 1.jsonl'],
  ],
} as const;
