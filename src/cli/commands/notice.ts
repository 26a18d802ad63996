import type { Command } from 'commander';
import { inLanguage } from '../../reports/words';
import { problemLine, readNoticeFile } from '../readNotice';
import { exits } from '../terminal';
import type { CommandContext } from '../terminal';

/** `dossier notice validate`: whether a notice file is sound, and everything that is wrong with it. */
export function addNotice(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  program
    .command('notice')
    .summary(say('核对通知数据', 'look after notice files'))
    .description(say('与通知数据文件有关的命令。', 'Commands about notice files.'))
    .command('validate')
    .summary(say('核对一份通知数据', 'check a notice file'))
    .description(
      say(
        '核对一份通知数据（JSON）的格式和其中的编号。',
        'Checks the shape of a notice file (JSON) and the ids in it.',
      ),
    )
    .argument('<file>', say('通知数据文件', 'the notice file'))
    .action(async (file: string) => {
      const result = await readNoticeFile(file);
      if (result.ok) {
        const { number, requirements } = result.notice;
        const count = requirements.length;
        terminal.out(
          `${say(`${file}：没有问题（${number}，${count} 项要求）`, `${file}: sound (${number}, ${count} requirements)`)}\n`,
        );
        end(exits.nothingToMend);
        return;
      }
      for (const problem of result.problems)
        terminal.out(`${file}:${problemLine(problem, language)}\n`);
      end(exits.errorsFound);
    });
}
