import type { Command } from 'commander';
import { z } from 'zod';
import { formats } from '../../reports/formats';
import { levels } from '../../reports/levels';
import { inLanguage } from '../../reports/words';
import { OfferedOption } from '../completion/offers';
import { langSchema, oneOf, todayHint } from '../options';
import type { CommandContext } from '../terminal';
import { formatOption, noticeOption, outputOption } from './commonOptions';

/** The options of every command that hands over a report. */
export const reportOptions = {
  /** Left out: what the name of the output says, see `targetOf`. */
  format: z.enum(formats).optional(),
  output: z.string().min(1).optional(),
  level: z.enum(levels).default('info'),
  notice: z.string().optional(),
  expect: z.string().optional(),
  lang: langSchema,
};

export const reportHints = {
  format: oneOf(formats),
  level: oneOf(levels),
  today: todayHint,
  lang: oneOf(['zh', 'en']),
  jobs: { zh: '应是 1 到 64 的整数', en: 'it should be a whole number from 1 to 64' },
  shard: { zh: '应形如 2/4（四份中的第二份）', en: 'it should look like 2/4 (the second of four)' },
};

/** Declares those options. */
export function addReportOptions(command: Command, context: CommandContext): Command {
  const { language } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const written = { zh: '写入文件（完整写入或不写）', en: 'write to a file, whole or not at all' };
  return command
    .addOption(formatOption(formats, language))
    .addOption(outputOption(context, written))
    .addOption(
      new OfferedOption(
        say('--level <级别>', '--level <level>'),
        say(
          `只列这一级及更严重的：${levels.join('、')}`,
          `only this level and graver: ${levels.join(', ')}`,
        ),
        { words: levels },
      ),
    )
    .addOption(noticeOption(context))
    .addOption(
      new OfferedOption(
        say('--expect <文件>', '--expect <file>'),
        say('应报送单位名单，一行一个', 'units expected, one a line'),
        { files: ['txt', 'csv'] },
      ),
    );
}
