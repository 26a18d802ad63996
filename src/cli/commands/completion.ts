import type { Command } from 'commander';
import { inLanguage } from '../../reports/words';
import { bashScript } from '../completion/bash';
import { fishScript } from '../completion/fish';
import { OfferedArgument } from '../completion/offers';
import { completedCommands } from '../completion/tree';
import { zshScript } from '../completion/zsh';
import { addExamples } from '../help/examples';
import { CallError, exits } from '../terminal';
import type { CommandContext } from '../terminal';

const scripts = { bash: bashScript, zsh: zshScript, fish: fishScript };
const shells = Object.keys(scripts);

/** `dossier completion`: the script that makes a shell complete what one types. */
export function addCompletion(program: Command, context: CommandContext): void {
  const { terminal, language, end } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const command = program
    .command('completion')
    .summary(say('按 Tab 键补全命令', 'complete calls with the Tab key'))
    .description(
      say(
        '输出一段脚本，让终端在按 Tab 键时补全子命令、选项、选项的值和文件名。',
        'Prints a script with which a shell completes commands, options, their values and file names.',
      ),
    )
    .addArgument(
      new OfferedArgument(say('<终端>', '<shell>'), shells.join(say('、', ', ')), {
        words: shells,
      }),
    );
  addExamples(command, context, {
    zh: [
      ['bash：写入 ~/.bashrc', 'source <(dossier completion bash)'],
      ['zsh：写入 ~/.zshrc，放在 compinit 之后', 'source <(dossier completion zsh)'],
      ['fish：写入 ~/.config/fish/config.fish', 'dossier completion fish | source'],
    ],
    en: [
      ['bash: add to ~/.bashrc', 'source <(dossier completion bash)'],
      ['zsh: add to ~/.zshrc, behind compinit', 'source <(dossier completion zsh)'],
      ['fish: add to ~/.config/fish/config.fish', 'dossier completion fish | source'],
    ],
  }).action((shell: string) => {
    const script = Object.entries(scripts).find(([name]) => name === shell)?.[1];
    if (script === undefined) {
      throw new CallError({
        zh: `没有 ${shell} 的补全脚本，可用的有 ${shells.join('、')}。`,
        en: `There is no script for ${shell}; it can be ${shells.join(', ')}.`,
      });
    }
    terminal.out(script(program.name(), completedCommands(program)));
    end(exits.nothingToMend);
  });
}
