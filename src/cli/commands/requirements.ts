import type { Command } from 'commander';
import { z } from 'zod';
import { requirementsOf } from '../../checks/requirements';
import { aligned } from '../../reports/text/width';
import { inLanguage } from '../../reports/words';
import { addExamples } from '../help/examples';
import { parseOptions } from '../options';
import { noticeFrom } from '../readNotice';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { noticeOption, tableFormatOption, tableHints, tableOptions } from './commonOptions';

const schema = z.object(tableOptions);

const checkedBy = {
  check: { zh: '程序', en: 'program' },
  person: { zh: '人工', en: 'person' },
  author: { zh: '作者', en: 'author' },
} as const;

/** `dossier requirements`: everything the notice asks for, with the ids that reports name. */
export function addRequirements(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const command = program
    .command('requirements')
    .summary(say('列出通知的要求', 'list what the notice asks for'))
    .description(
      say(
        '列出每项要求：编号、名称、出处，以及由谁核对。通知没有提到的，出处写“本助手建议”。',
        'Lists every requirement: id, name, clause, and who checks it. What the notice does not ask for has “Dossier’s advice” as its clause.',
      ),
    )
    .addOption(tableFormatOption(context))
    .addOption(noticeOption(context));
  addExamples(command, context, examples).action(async (given: unknown) => {
    const options = parseOptions(schema, given, tableHints);
    const list = requirementsOf(await noticeFrom(options.notice)).map(
      ({ id, title, clause, quote, by }) => ({
        id,
        title: inLanguage(title, language),
        clause: inLanguage(clause, language),
        quote,
        by,
      }),
    );
    terminal.out(
      options.format === 'json'
        ? `${JSON.stringify(list, null, 2)}\n`
        : aligned(
            list.map(({ id, title, clause, by }) => [
              id,
              inLanguage(checkedBy[by], language),
              clause,
              title,
            ]),
          )
            .map((line) => `${line}\n`)
            .join(''),
    );
    end(exits.nothingToMend);
  });
}

const examples = {
  zh: [
    ['列出全部要求', 'dossier requirements'],
    ['连同通知原文，供程序读取', 'dossier requirements --format json'],
    ['另一份通知的要求', 'dossier requirements --notice 新通知.json'],
  ],
  en: [
    ['Every requirement', 'dossier requirements'],
    ['With the notice’s own words, for programs', 'dossier requirements --format json'],
    ['Those of another notice', 'dossier requirements --notice new-notice.json'],
  ],
} as const;
