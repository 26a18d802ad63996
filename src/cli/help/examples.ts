import type { Command } from 'commander';
import { inLanguage } from '../../reports/words';
import type { CommandContext } from '../terminal';

/** What a call is for (nothing when it goes on with the call before), and the call as one types it. */
export type Example = readonly [purpose: string, call: string];

/** Puts examples under a command's help. The names of files in them are in the reader's language. */
export function addExamples(
  command: Command,
  { language }: CommandContext,
  examples: { readonly zh: readonly Example[]; readonly en: readonly Example[] },
): Command {
  const title = inLanguage({ zh: '例：', en: 'Examples:' }, language);
  const list = language === 'en' ? examples.en : examples.zh;
  const lines = list.flatMap(([purpose, call]) => [
    ...(purpose === '' ? [] : [`  ${purpose}`]),
    `    ${call}`,
  ]);
  return command.addHelpText('after', ['', title, ...lines].join('\n'));
}
