import type { Argument } from 'commander';
import { inLanguage } from '../../reports/words';
import { OfferedArgument, papers } from '../completion/offers';
import type { CommandContext } from '../terminal';

/** The papers that a command reads. */
export function papersArgument({ language }: CommandContext): Argument {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  return new OfferedArgument(
    say('<文件...>', '<file...>'),
    say('文件、文件夹或通配符', 'files, folders or patterns'),
    papers,
  );
}
