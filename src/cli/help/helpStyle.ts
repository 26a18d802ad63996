import { Help } from 'commander';
import type { HelpConfiguration } from 'commander';
import { displayWidth } from '../../reports/text/width';
import type { ReportLanguage } from '../../reports/words';
import { wrap } from './wrap';

/** How commander lays a help text out: in the reader's language, Chinese taking two columns. */
export function helpStyle(language: ReportLanguage): HelpConfiguration {
  const plain = new Help();
  const own = (text: string): string =>
    language === 'en' ? text : text.replace('[options]', '[选项]').replace('[command]', '[命令]');
  return {
    displayWidth,
    boxWrap: wrap,
    styleTitle: (title) => (language === 'en' ? title : titles[title]) ?? title,
    styleUsage: own,
    subcommandTerm: (command) => own(plain.subcommandTerm(command)),
  };
}

const titles: Readonly<Record<string, string>> = {
  'Usage:': '用法：',
  'Arguments:': '参数：',
  'Options:': '选项：',
  'Commands:': '命令：',
};
