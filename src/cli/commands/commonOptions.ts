import type { Option } from 'commander';
import { z } from 'zod';
import { inLanguage } from '../../reports/words';
import { noticeFiles, OfferedOption } from '../completion/offers';
import { langSchema, oneOf } from '../options';
import type { CommandContext } from '../terminal';

/** What a command that answers with a table can print. */
const tableFormats = ['text', 'json'] as const;

/** The options of commands that print a table, by a notice. */
export const tableOptions = {
  format: z.enum(tableFormats).default('text'),
  notice: z.string().optional(),
  lang: langSchema,
};
export const tableHints = { format: oneOf(tableFormats), lang: oneOf(['zh', 'en']) };

/** `--format text|json`. */
export function tableFormatOption({ language }: CommandContext): Option {
  return formatOption(tableFormats, language);
}

/** `--format`, one of the formats named. */
export function formatOption(
  formats: readonly string[],
  language: CommandContext['language'],
): Option {
  const [flags, text] =
    language === 'en'
      ? ['--format <format>', `output: ${formats.join(', ')}`]
      : ['--format <格式>', `输出格式：${formats.join('、')}`];
  return new OfferedOption(flags, text, { words: formats });
}

/** `--notice`. */
export function noticeOption({ language }: CommandContext): Option {
  const [flags, text] =
    language === 'en'
      ? ['--notice <file>', 'follow this notice file']
      : ['--notice <文件>', '改用这份通知数据'];
  return new OfferedOption(flags, text, noticeFiles);
}

/** `-o, --output`, with what is written there. */
export function outputOption(
  { language }: CommandContext,
  about: { readonly zh: string; readonly en: string },
): Option {
  const flags = inLanguage({ zh: '-o, --output <文件>', en: '-o, --output <file>' }, language);
  return new OfferedOption(flags, inLanguage(about, language), { files: [] });
}

/** `--lang`. */
export function langOption({ language }: CommandContext): Option {
  const [flags, text] =
    language === 'en'
      ? ['--lang <language>', 'language: zh, en']
      : ['--lang <语言>', '语言：zh、en'];
  return new OfferedOption(flags, text, { words: ['zh', 'en'] });
}
