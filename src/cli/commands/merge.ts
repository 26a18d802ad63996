import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Command } from 'commander';
import { z } from 'zod';
import { checkReportSchema } from '../../reports/schema';
import type { CheckReport } from '../../reports/schema';
import { inLanguage } from '../../reports/words';
import { assertDeliverable, deliver, exitOf } from '../deliver';
import { systemFault } from '../inputs/fileFault';
import { byName } from '../inputs/findSubmissions';
import { parseOptions } from '../options';
import { readExpected } from '../readExpected';
import { noticeFrom } from '../readNotice';
import { CallError } from '../terminal';
import type { CommandContext } from '../terminal';
import { addReportOptions, reportHints, reportOptions } from './reportOptions';

const schema = z.object(reportOptions);

/** `dossier merge`: reports in JSON lines, from runs over parts of the papers, as one report. */
export function addMerge(program: Command, context: CommandContext): void {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, context.language);
  const command = program
    .command('merge')
    .summary(say('合并分批检查的结果', 'merge the results of shards'))
    .description(
      say(
        '把分批检查（check --shard … --format jsonl）的结果合成一份，与一次检查全部材料所得相同。',
        'Makes one report of the lines that check --shard … --format jsonl wrote: the same as one run over everything.',
      ),
    )
    .argument('<file...>', say('JSON 行文件（.jsonl）', 'files of JSON lines (.jsonl)'));
  addReportOptions(command, context)
    .addHelpText(
      'after',
      say(
        '\n例：\n  dossier check 全省材料 --shard 1/2 --format jsonl -o 1.jsonl\n  dossier check 全省材料 --shard 2/2 --format jsonl -o 2.jsonl\n  dossier merge 1.jsonl 2.jsonl --format html -o 结果.html',
        '\nExamples:\n  dossier check province --shard 1/2 --format jsonl -o 1.jsonl\n  dossier check province --shard 2/2 --format jsonl -o 2.jsonl\n  dossier merge 1.jsonl 2.jsonl --format html -o results.html',
      ),
    )
    .action(async (files: string[], given: unknown) => {
      const options = parseOptions(schema, given, reportHints);
      assertDeliverable(options.format, options.output);
      const notice = await noticeFrom(options.notice);
      const expected = await readExpected(options.expect);
      const reports: CheckReport[] = [];
      for (const file of files) reports.push(...(await readLines(file)));
      const [first] = reports;
      if (first === undefined) throw nothingToMerge;
      const { tool, notice: by, today } = first;
      if (
        by.id !== notice.id ||
        reports.some((one) => one.notice.id !== by.id || one.today !== today)
      )
        throw notAlike;
      const submissions = reports.flatMap((report) => report.submissions).sort(byName);
      await deliver(
        { tool, notice: by, today, submissions },
        { ...options, output: options.output, notice, expected },
        context,
      );
      context.end(exitOf(submissions));
    });
}

/**
 * @throws CallError when the file cannot be read, or a line is no report
 */
async function readLines(file: string): Promise<CheckReport[]> {
  const reports: CheckReport[] = [];
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, 'utf8') })) {
      number += 1;
      if (line.trim() !== '') reports.push(checkReportSchema.parse(JSON.parse(line)));
    }
  } catch (error) {
    if (number > 0) throw notALine(file, number);
    const why = systemFault(error);
    throw new CallError({ zh: `${file}：${why.zh}`, en: `${file}: ${why.en}` });
  }
  return reports;
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
