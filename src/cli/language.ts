import type { ReportLanguage } from '../reports/words';

/**
 * The language to speak: `--lang`, else the locale; Chinese when neither asks for English.
 *
 * @param args the arguments as given; looked at before they are parsed, since the help speaks it too
 * @param env the environment; the locale by POSIX: LC_ALL before LC_MESSAGES before LANG
 */
export function languageFrom(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): ReportLanguage {
  const at = args.indexOf('--lang');
  const asked =
    at >= 0 ? args[at + 1] : args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length);
  if (asked !== undefined) return asked.startsWith('en') ? 'en' : 'zh-CN';
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  return locale.startsWith('en') ? 'en' : 'zh-CN';
}
