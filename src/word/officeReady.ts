import type { Language } from '../notice/schema';

/** What the page finds when office.js has started. */
export interface Surroundings {
  /** Whether the page runs in Word; opened in a browser by itself it does not. */
  readonly inWord: boolean;
  /** The language of Word's own words, else the browser's. */
  readonly language: Language;
}

/** Whether office.js was loaded at all. */
export function hasOffice(): boolean {
  return typeof Office !== 'undefined';
}

/**
 * Waits for office.js to find its host.
 * @see https://learn.microsoft.com/javascript/api/office#office-office-onready-function(1)
 */
export async function officeReady(): Promise<Surroundings> {
  const info = await Office.onReady();
  const inWord = String(info.host) === 'Word';
  const name = inWord ? Office.context.displayLanguage : navigator.language;
  return { inWord, language: languageOf(name) };
}

/** Chinese for every Chinese locale, else English. */
export function languageOf(locale: string): Language {
  return /^zh\b/i.test(locale) ? 'zh' : 'en';
}
