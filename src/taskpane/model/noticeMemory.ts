import * as z from 'zod/mini';
import type { Notice } from '../../notice/schema';
import type { DocumentNotice } from '../../word/documentNotice';
import type { DocumentSettings, HostResult } from '../../host/host';
import { lastNoticePreference } from './noticeNews';
import type { Preferences } from './preferences';

/** The document's setting for deadlines changed under notices it does not follow now. */
export const otherDeadlinesKey = 'dossier.otherDeadlines';
/** The document's setting for the newer notice its author did not want. */
export const declinedNoticeKey = 'dossier.declinedNotice';

type Deadlines = Readonly<Record<string, string>>;

const otherDeadlines = z.record(z.string(), z.record(z.string(), z.iso.date()));

/** Keeps the deadlines changed under a notice for the day the document follows it again. */
export function putDeadlinesAside(
  settings: DocumentSettings,
  notice: string,
  deadlines: Deadlines,
): Promise<HostResult> {
  const others = Object.entries(readOtherDeadlines(settings)).filter(([id]) => id !== notice);
  const all = Object.keys(deadlines).length === 0 ? others : [...others, [notice, deadlines]];
  return settings.set(
    otherDeadlinesKey,
    all.length === 0 ? null : JSON.stringify(Object.fromEntries(all)),
  );
}

/** The deadlines that were changed when the document last followed a notice. */
export function deadlinesPutAside(settings: DocumentSettings, notice: string): Deadlines {
  return readOtherDeadlines(settings)[notice] ?? {};
}

function readOtherDeadlines(settings: DocumentSettings): Readonly<Record<string, Deadlines>> {
  return otherDeadlines.safeParse(parsedJson(settings.get(otherDeadlinesKey))).data ?? {};
}

/** Remembers on this computer the notice a document was made to follow. */
export function rememberNotice(preferences: Preferences, notice: Notice): void {
  preferences.set(lastNoticePreference, JSON.stringify(notice));
}

/**
 * The newest notice known here, when it is newer than the one a document follows and its author has not
 * declined it: the built-in one, or the one from a file that was followed last on this computer.
 */
export async function newerNotice(
  { builtIn, kept }: DocumentNotice,
  preferences: Preferences,
  settings: DocumentSettings,
): Promise<Notice | null> {
  const followed = kept.notice ?? builtIn;
  const remembered = await parsedNotice(preferences.get(lastNoticePreference));
  const [newest] = [builtIn, ...(remembered === null ? [] : [remembered])]
    .filter((notice) => isNewer(notice, followed))
    .sort((a, b) => (isNewer(a, b) ? -1 : 1));
  return newest === undefined || newest.id === settings.get(declinedNoticeKey) ? null : newest;
}

/** Remembers in the document that its author does not want a newer notice. */
export function declineNotice(settings: DocumentSettings, notice: Notice): Promise<HostResult> {
  return settings.set(declinedNoticeKey, notice.id);
}

/** Whether a notice is of a later year than another, or of the same with a later last deadline. */
export function isNewer(notice: Notice, than: Notice): boolean {
  if (notice.id === than.id) return false;
  return notice.year === than.year
    ? lastDeadline(notice) > lastDeadline(than)
    : notice.year > than.year;
}

function lastDeadline({ submissions }: Notice): string {
  return (
    submissions
      .map(({ deadline }) => deadline.date)
      .sort()
      .at(-1) ?? ''
  );
}

async function parsedNotice(json: string | null): Promise<Notice | null> {
  if (json === null) return null;
  // Loaded only where a notice file was ever opened.
  const { parseNotice } = await import('../../notice/parseNotice');
  const result = parseNotice(parsedJson(json));
  return result.ok ? result.notice : null;
}

/** `undefined` for what is no JSON. */
function parsedJson(json: string | null): unknown {
  if (json === null) return undefined;
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
