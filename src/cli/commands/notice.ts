import type { Command } from 'commander';
import { deadlineRemarks } from '../../checks/look/deadlineRemarks';
import { inLanguage } from '../../reports/words';
import { noticeFiles, OfferedArgument } from '../completion/offers';
import { addExamples } from '../help/examples';
import { problemLine, readNoticeFile } from '../readNotice';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';
import { addNoticeCompare } from './noticeCompare';

/** `dossier notice`: what one does with notice files. */
export function addNotice(program: Command, context: CommandContext): void {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, context.language);
  const notice = program
    .command('notice')
    .summary(say('核对、比较通知数据', 'check and compare notice files'))
    .description(say('与通知数据文件有关的命令。', 'Commands about notice files.'))
    .helpCommand(false);
  addValidate(notice, context);
  addNoticeCompare(notice, context);
  addExamples(notice, context, {
    zh: [
      ['核对', 'dossier notice validate 通知.json'],
      ['比较', 'dossier notice compare 通知.json 新通知.json'],
    ],
    en: [
      ['Check', 'dossier notice validate notice.json'],
      ['Compare', 'dossier notice compare notice.json new-notice.json'],
    ],
  });
}

/** `dossier notice validate`: whether a notice file is sound, and everything that is wrong with it. */
function addValidate(notice: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const command = notice
    .command('validate')
    .summary(say('核对一份通知数据', 'check a notice file'))
    .description(
      say(
        '核对一份通知数据（JSON）的格式和其中的编号。有误时逐条列出行、列和原因。',
        'Checks the shape of a notice file (JSON) and the ids in it. What is wrong is told by line and column.',
      ),
    )
    .addArgument(
      new OfferedArgument(
        say('<文件>', '<file>'),
        say('通知数据文件', 'the notice file'),
        noticeFiles,
      ),
    );
  addExamples(command, context, {
    zh: [['核对一份通知数据', 'dossier notice validate 通知.json']],
    en: [['Check a notice file', 'dossier notice validate notice.json']],
  }).action(async (file: string) => {
    const result = await readNoticeFile(file);
    if (result.ok) {
      const { number, requirements } = result.notice;
      const count = requirements.length;
      terminal.out(
        `${say(`${file}：没有问题（${number}，${count} 项要求）`, `${file}: sound (${number}, ${count} requirements)`)}\n`,
      );
      for (const remark of deadlineRemarks(result.notice))
        terminal.out(
          `${file}${say('：请核对：', ': look again: ')}${inLanguage(remark, language)}\n`,
        );
      end(exits.nothingToMend);
      return;
    }
    for (const problem of result.problems)
      terminal.out(`${file}:${problemLine(problem, language)}\n`);
    end(exits.errorsFound);
  });
}
