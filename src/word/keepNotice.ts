import { parseKeptSetting } from '../notice/keptNotice';
import { noticeKey } from '../notice/noticeKey';
import type { Notice } from '../notice/schema';
import type { DocumentNotice, KeptNotice } from './documentNotice';
import type { DocumentSettings, HostResult } from '../host/host';

/** Keeps in a document which notice it follows. */
export function keepNotice(
  settings: DocumentSettings,
  builtIn: Notice,
  kept: KeptNotice,
): Promise<HostResult> {
  return settings.set(noticeKey, keptText(builtIn, kept));
}

/** Keeps in a document which notice it follows, unless it keeps one already, be it one that cannot be read. */
export async function keepNoticeOnce(
  settings: DocumentSettings,
  { builtIn, kept: followed }: DocumentNotice,
): Promise<void> {
  const kept = parseKeptSetting(settings.get(noticeKey) ?? '{}');
  if (kept === null || kept.notice !== undefined) return;
  // Where it could not be kept, the next thing written tries again.
  await keepNotice(settings, builtIn, { ...followed, deadlines: kept.deadlines });
}

/**
 * What is kept of a notice: all of it, for the version of Dossier that opens the document next may have
 * another one built in (docs/decisions/005-kept-notice.md).
 */
export function keptText(
  builtIn: Notice,
  { notice, builtInElsewhere, deadlines }: KeptNotice,
): string {
  const isBuiltIn = notice === null || builtInElsewhere === true;
  return JSON.stringify({
    notice: notice ?? builtIn,
    ...(isBuiltIn ? { builtIn: true } : {}),
    deadlines,
  });
}
