import { weekdayOf } from '../document/calendar';
import { weekdays } from '../notice/weekdays';
import { noticeKey } from '../notice/noticeKey';
import type { Notice } from '../notice/schema';
import type { DocumentSettings } from '../host/host';

export { noticeKey };

/** Which notice a document follows. */
export interface KeptNotice {
  /** `null` for the built-in one. */
  readonly notice: Notice | null;
  /** The notice is not the built-in one, but was where it was kept: an earlier or later Dossier. */
  readonly builtInElsewhere?: true;
  /** Deadlines the author changed for this document: `yyyy-mm-dd` by the submission's requirement id. */
  readonly deadlines: Readonly<Record<string, string>>;
}

/** The notice a document is judged by. */
export interface DocumentNotice {
  readonly builtIn: Notice;
  readonly kept: KeptNotice;
  /** The kept notice, or the built-in one, with the document's own deadlines. */
  readonly notice: Notice;
  /** The document holds a notice that cannot be read; it is left in the document, the built-in one is used. */
  readonly unreadable: boolean;
}

const nothingKept: KeptNotice = { notice: null, deadlines: {} };

/**
 * Reads which notice a document follows: its own, whatever is built in here. A document that keeps none,
 * because nobody has asked for anything in it, follows the built-in one.
 */
export async function readDocumentNotice(
  settings: DocumentSettings,
  builtIn: Notice,
): Promise<DocumentNotice> {
  const json = settings.get(noticeKey);
  if (json === null) return documentNotice(builtIn, nothingKept);
  const kept = await readKeptNotice(json, builtIn);
  return kept === null
    ? { ...documentNotice(builtIn, nothingKept), unreadable: true }
    : documentNotice(builtIn, kept);
}

/** The notice a document is judged by when it keeps this. */
export function documentNotice(builtIn: Notice, kept: KeptNotice): DocumentNotice {
  const notice = withDeadlines(kept.notice ?? builtIn, kept.deadlines);
  return { builtIn, kept, notice, unreadable: false };
}

/**
 * Reads what was kept of a notice. Of the notice that is built in here our own copy is taken: its data may
 * have been mended.
 *
 * @returns `null` when it cannot be read
 */
export async function readKeptNotice(json: string, here: Notice): Promise<KeptNotice | null> {
  // Loaded only for documents that keep something of a notice.
  const { hasNoticeId, parseKeptSetting } = await import('../notice/keptNotice');
  const kept = parseKeptSetting(json);
  if (kept === null) return null;
  const { notice, builtIn, deadlines } = kept;
  if (notice === undefined || (builtIn && hasNoticeId(notice, here.id)))
    return { notice: null, deadlines };
  // Loaded only for documents that bring a notice of their own.
  const { parseNotice } = await import('../notice/parseNotice');
  const result = parseNotice(notice);
  if (!result.ok) return null;
  return { notice: result.notice, ...(builtIn ? { builtInElsewhere: true } : {}), deadlines };
}

/** The notice with other deadlines; the texts it prints of them say that they are this document's. */
function withDeadlines(notice: Notice, deadlines: KeptNotice['deadlines']): Notice {
  if (Object.keys(deadlines).length === 0) return notice;
  return {
    ...notice,
    submissions: notice.submissions.map((submission) => {
      const date = deadlines[submission.id];
      if (date === undefined || date === submission.deadline.date) return submission;
      const [year = '', month = '', day = ''] = date.split('-');
      const weekday = weekdayOf(date);
      const name = weekdays[weekday - 1]?.zh ?? '';
      const text = `${year}年${Number(month)}月${Number(day)}日（${name}，本文档所设）`;
      return { ...submission, deadline: { date, weekday, text } };
    }),
  };
}
