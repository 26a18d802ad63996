import * as z from 'zod/mini';
import { parseKeptSetting } from '../../notice/keptNotice';
import { noticeKey } from '../../notice/noticeKey';
import type { Notice } from '../../notice/schema';
import { readKeptNotice } from '../../word/documentNotice';
import type { DocumentNotice, KeptNotice } from '../../word/documentNotice';
import type { DocumentSettings, HostResult } from '../../host/host';
import { keptText } from '../../word/keepNotice';

/** The document's setting for the notice it followed before. */
export const formerNoticeKey = 'dossier.formerNotice';

/** Keeps the notice a document followed till now, or the data of one that cannot be read here. */
export function keepFormerNotice(
  settings: DocumentSettings,
  { builtIn, kept, unreadable }: DocumentNotice,
): Promise<HostResult> {
  const followed = unreadable
    ? settings.get(noticeKey)
    : keptText(builtIn, { ...kept, deadlines: {} });
  return settings.set(formerNoticeKey, followed);
}

/** The notice a document followed before, unless it is built in here, followed again or not to be read. */
export async function formerNotice(
  settings: DocumentSettings,
  { builtIn, kept }: DocumentNotice,
): Promise<(KeptNotice & { readonly notice: Notice }) | null> {
  const json = settings.get(formerNoticeKey);
  const former = json === null ? null : await readKeptNotice(json, builtIn);
  if (former === null || former.notice === null) return null;
  const { notice } = former;
  const followed = JSON.stringify(kept.notice ?? builtIn);
  return JSON.stringify(notice) === followed ? null : { ...former, notice };
}

const numbered = z.object({ number: z.string() });

/** The number of the notice a document keeps, where that much of it can be read. */
export function unreadableNumber(settings: DocumentSettings): string | null {
  const kept = parseKeptSetting(settings.get(noticeKey) ?? '');
  return numbered.safeParse(kept?.notice).data?.number ?? null;
}
