import type { Command } from 'commander';
import { z } from 'zod';
import { notice2018 } from '../../notice/notice2018';
import { inLanguage } from '../../reports/words';
import { blankForm } from '../../templates/blankForm';
import { OfferedArgument } from '../completion/offers';
import { addExamples } from '../help/examples';
import type { Example } from '../help/examples';
import { langSchema, oneOf, parseOptions } from '../options';
import { noticeFrom } from '../readNotice';
import { CallError, exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { writeWhole } from '../writeFile';
import { noticeOption, outputOption } from './commonOptions';

const schema = z.object({
  output: z.string().min(1),
  force: z.boolean().default(false),
  notice: z.string().optional(),
  lang: langSchema,
});
const hints = { lang: oneOf(['zh', 'en']) };

/** `dossier new`: a blank form as a .docx file. */
export function addNew(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const command = program
    .command('new')
    .summary(say('新建空白表格', 'make a blank form'))
    .description(
      say(
        '按通知的格式新建一份空白的 .docx。已有的文件不会被覆盖。',
        'Makes a blank .docx as the notice lays it out. A file that is there is not replaced.',
      ),
    )
    .addArgument(
      new OfferedArgument(
        say('<表格>', '<form>'),
        notice2018.forms
          .map(({ id, name }) => say(`${id}（${name.zh}）`, id))
          .join(say('、', ', ')),
        { words: notice2018.forms.map(({ id }) => id) },
      ),
    )
    .addOption(
      outputOption(context, {
        zh: '写入的文件（必填）',
        en: 'the file to write (required)',
      }).makeOptionMandatory(),
    )
    .option('--force', say('覆盖已有的文件', 'replace a file that is there'))
    .addOption(noticeOption(context));
  addExamples(command, context, {
    zh: [
      ...notice2018.forms.map(({ id, name }): Example => [
        `空白的${name.zh}`,
        `dossier new ${id} -o ${name.zh}.docx`,
      ]),
      ['按另一份通知', 'dossier new report -o 空白.docx --notice 新通知.json'],
    ],
    en: [
      ...notice2018.forms.map(({ id, name }): Example => [
        `A blank ${name.en}`,
        `dossier new ${id} -o ${id}.docx`,
      ]),
      ['By another notice', 'dossier new report -o blank.docx --notice new-notice.json'],
    ],
  }).action(async (form: string, given: unknown) => {
    const options = parseOptions(schema, given, hints);
    const notice = await noticeFrom(options.notice);
    const forms = notice.forms.map(({ id }) => id);
    if (!forms.includes(form)) {
      throw new CallError({
        zh: `没有“${form}”这种表格，可用的有 ${forms.join('、')}。`,
        en: `There is no form “${form}”; it can be ${forms.join(', ')}.`,
      });
    }
    await writeWhole(options.output, [await blankForm(notice, form)], {
      overwrite: options.force,
    });
    terminal.err(`${say(`已写入 ${options.output}`, `Written: ${options.output}`)}\n`);
    end(exits.nothingToMend);
  });
}
