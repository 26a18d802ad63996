import type { Command } from 'commander';
import { z } from 'zod';
import { aligned } from '../../reports/text/width';
import { inLanguage } from '../../reports/words';
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

const checkedBy = {
  check: { zh: '程序', en: 'program' },
  person: { zh: '人工', en: 'person' },
  author: { zh: '作者', en: 'author' },
} as const;

/** `dossier requirements`: everything the notice asks for, with the ids that reports name. */
export function addRequirements(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  program
    .command('requirements')
    .summary(say('列出通知的要求', 'list what the notice asks for'))
    .description(
      say(
        '列出通知的每项要求：编号、名称、出处，以及由谁核对。',
        'Lists every requirement: id, name, clause, and who can tell whether it is met.',
      ),
    )
    .option('--format <format>', say('输出格式：text、json', 'output: text, json'))
    .option('--notice <file>', say('改用这份通知数据', 'of this notice file'))
    .action(async (given: unknown) => {
      const options = parseOptions(schema, given, hints);
      const { requirements } = await noticeFrom(options.notice);
      const list = requirements.map(({ id, title, clause, quote, by }) => ({
        id,
        title: inLanguage(title, language),
        clause: inLanguage(clause, language),
        quote,
        by,
      }));
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
