import type { DocumentNotice } from '../../word/documentNotice';
import type { Preferences } from './preferences';

/** The notice from a file that was followed last on this computer. */
export const lastNoticePreference = 'notice';

/** Whether there may be a newer notice to offer, or one that cannot be read; cheap enough for the start. */
export function mayHaveNews(
  { kept, unreadable }: DocumentNotice,
  preferences: Preferences,
): boolean {
  return unreadable || kept.notice !== null || preferences.get(lastNoticePreference) !== null;
}
