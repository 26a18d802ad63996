import type { Command } from 'commander';
import { z } from 'zod';
import { inLanguage } from '../../reports/words';
import { OfferedArgument } from '../completion/offers';
import { mergeLines } from '../batch/mergeLines';
import { addExamples } from '../help/examples';
import { parseOptions } from '../options';
import { targetOf } from '../target';
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
    .addArgument(
      new OfferedArgument(
        say('<文件...>', '<file...>'),
        say('JSON 行文件（.jsonl）', 'files of JSON lines (.jsonl)'),
        { files: ['jsonl'] },
      ),
    );
  addReportOptions(command, context);
  addExamples(command, context, examples).action(async (files: string[], given: unknown) => {
    const options = parseOptions(schema, given, reportHints);
    const target = targetOf(options.format, options.output);
    await mergeLines(files, { ...options, ...target }, context);
  });
}

const examples = {
  zh: [
    ['分两批检查', 'dossier check 全省材料 --shard 1/2 --format jsonl -o 1.jsonl'],
    ['', 'dossier check 全省材料 --shard 2/2 --format jsonl -o 2.jsonl'],
    ['合成一个网页', 'dossier merge 1.jsonl 2.jsonl --format html -o 结果.html'],
  ],
  en: [
    ['Check in two shards', 'dossier check province --shard 1/2 --format jsonl -o 1.jsonl'],
    ['', 'dossier check province --shard 2/2 --format jsonl -o 2.jsonl'],
    ['Make one web page of them', 'dossier merge 1.jsonl 2.jsonl --format html -o results.html'],
  ],
} as const;
