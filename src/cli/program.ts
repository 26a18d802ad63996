import { Command, CommanderError } from 'commander';
import type { Bilingual } from '../notice/schema';
import { inLanguage } from '../reports/words';
import { addCheck } from './commands/check';
import { langOption } from './commands/commonOptions';
import { addCompletion } from './commands/completion';
import { addCount } from './commands/count';
import { addMerge } from './commands/merge';
import { addNew } from './commands/new';
import { addNotice } from './commands/notice';
import { addRequirements } from './commands/requirements';
import { addExamples } from './help/examples';
import { helpStyle } from './help/helpStyle';
import { languageFrom } from './language';
import { CallError, exits } from './terminal';
import type { CommandContext, Exit, Terminal } from './terminal';
import { version } from './version';

/**
 * Runs the program.
 *
 * @param args the arguments behind the program's name
 * @returns the exit code; nothing is thrown
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<Exit> {
  const language = languageFrom(args, terminal.env);
  let exit: Exit = exits.nothingToMend;
  const context: CommandContext = { terminal, language, end: (code) => (exit = code) };
  const fail = (text: Bilingual): Exit => {
    terminal.err(`${inLanguage(text, language)}\n`);
    return exits.failed;
  };
  try {
    await programFor(context).parseAsync(args, { from: 'user' });
    return exit;
  } catch (error) {
    if (error instanceof CallError) return fail(error.text);
    if (error instanceof CommanderError) {
      return error.exitCode === 0 ? exits.nothingToMend : fail(callFault(error));
    }
    const message = error instanceof Error ? error.message : String(error);
    return fail({
      zh: `程序内部出错，请把这句话告知维护者：${message}`,
      en: `The program failed; please tell its maintainers: ${message}`,
    });
  }
}

function programFor(context: CommandContext): Command {
  const { terminal, language } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const program = new Command('dossier')
    .description(
      say(
        '区域品牌申报助手：检查产业集群区域品牌建设试点的总结报告和申请书。',
        'Dossier: checks the papers of the regional brand pilots.',
      ),
    )
    .version(version, '-V, --version', say('显示版本', 'show the version'))
    .helpCommand(
      say('help [命令]', 'help [command]'),
      say('显示某个命令的帮助', 'show help for a command'),
    );
  addCheck(program, context);
  addMerge(program, context);
  addCount(program, context);
  addRequirements(program, context);
  addNew(program, context);
  addNotice(program, context);
  addCompletion(program, context);
  addExamples(program, context, examples);
  for (const command of withSubcommands(program)) {
    command.helpOption('-h, --help', say('显示帮助', 'show help'));
    if (command.commands.length === 0) command.addOption(langOption(context));
    command
      .exitOverride()
      .configureOutput({
        writeOut: terminal.out,
        writeErr: terminal.err,
        getOutHelpWidth: () => terminal.columns ?? 80,
        // What is wrong with a call is said once, by run(), in the reader's language.
        outputError: () => undefined,
      })
      .configureHelp(helpStyle(language));
  }
  return program;
}

const examples = {
  zh: [
    ['检查一份材料', 'dossier check 总结报告.docx 申请书.docx'],
    ['新建空白表格', 'dossier new application -o 申请书.docx'],
    ['某个命令的用法', 'dossier check --help'],
  ],
  en: [
    ['Check a submission', 'dossier check report.docx application.docx'],
    ['Make a blank form', 'dossier new application -o application.docx'],
    ['How to use a command', 'dossier check --help'],
  ],
} as const;

function withSubcommands(command: Command): Command[] {
  return [command, ...command.commands.flatMap(withSubcommands)];
}

/** What commander found wrong with a call, in our words. */
function callFault({ code, message }: CommanderError): Bilingual {
  const name = /'([^']*)'/.exec(message)?.[1] ?? '';
  const see = { zh: '用 --help 查看用法。', en: 'See --help.' };
  const what = faults[code]?.(name) ?? {
    zh: '调用的方式不对。',
    en: `${message.replace(/^error: /, '')}.`,
  };
  return { zh: what.zh + see.zh, en: `${what.en} ${see.en}` };
}

const faults: Readonly<Record<string, (name: string) => Bilingual>> = {
  'commander.unknownOption': (name) => ({
    zh: `没有选项 ${name}。`,
    en: `There is no option ${name}.`,
  }),
  'commander.unknownCommand': (name) => ({
    zh: `没有命令 ${name}。`,
    en: `There is no command ${name}.`,
  }),
  'commander.missingArgument': (name) => ({
    zh: `缺少参数 ${name}。`,
    en: `The argument ${name} is missing.`,
  }),
  'commander.optionMissingArgument': (name) => ({
    zh: `选项 ${name} 后面缺少内容。`,
    en: `The option ${name} needs a value.`,
  }),
  'commander.missingMandatoryOptionValue': (name) => ({
    zh: `缺少选项 ${name}。`,
    en: `The option ${name} is missing.`,
  }),
  'commander.excessArguments': () => ({ zh: '参数太多。', en: 'There are too many arguments.' }),
  'commander.help': () => ({ zh: '请指明命令。', en: 'Please name a command.' }),
};
