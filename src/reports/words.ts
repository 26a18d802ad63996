import type { Bilingual } from '../notice/schema';

/** The language of a report, as its reader asks for it. */
export type ReportLanguage = 'zh-CN' | 'en';

/** Our own words in the language of the report. */
export function inLanguage(text: Bilingual, language: ReportLanguage): string {
  return language === 'en' ? text.en : text.zh;
}
