import { weekdayOf } from '../checks/values/date';
import { noticeKey, parseKeptSetting } from '../notice/keptNotice';
import type { Notice } from '../notice/schema';
import type { DocumentSettings, HostResult } from './host';

export { noticeKey };

/** What a document keeps of its notice; nothing for one that follows the built-in notice as it is. */
export interface KeptNotice {
  /** The whole notice, so that the document can be checked wherever it is opened; `null` for the built-in one. */
  readonly notice: Notice | null;
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

/** Reads which notice a document follows. */
export async function readDocumentNotice(
  settings: DocumentSettings,
  builtIn: Notice,
): Promise<DocumentNotice> {
  const json = settings.get(noticeKey);
  if (json === null) return documentNotice(builtIn, nothingKept);
  const kept = await parsed(json);
  return kept === null
    ? { ...documentNotice(builtIn, nothingKept), unreadable: true }
    : documentNotice(builtIn, kept);
}

/** The notice a document is judged by when it keeps this. */
export function documentNotice(builtIn: Notice, kept: KeptNotice): DocumentNotice {
  const notice = withDeadlines(kept.notice ?? builtIn, kept.deadlines);
  return { builtIn, kept, notice, unreadable: false };
}

/** Keeps in a document which notice it follows. */
export function keepNotice(
  settings: DocumentSettings,
  { notice, deadlines }: KeptNotice,
): Promise<HostResult> {
  const nothing = notice === null && Object.keys(deadlines).length === 0;
  const value = { ...(notice === null ? {} : { notice }), deadlines };
  return settings.set(noticeKey, nothing ? null : JSON.stringify(value));
}

async function parsed(json: string): Promise<KeptNotice | null> {
  const kept = parseKeptSetting(json);
  if (kept === null) return null;
  const { notice, deadlines } = kept;
  if (notice === undefined) return { notice: null, deadlines };
  // Loaded only for documents that bring a notice of their own.
  const { parseNotice } = await import('../notice/parseNotice');
  const result = parseNotice(notice);
  return result.ok ? { notice: result.notice, deadlines } : null;
}

const weekdays = ['一', '二', '三', '四', '五', '六', '日'];

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
      const name = weekdays[weekday - 1] ?? '';
      const text = `${year}年${Number(month)}月${Number(day)}日（周${name}，本文档所设）`;
      return { ...submission, deadline: { date, weekday, text } };
    }),
  };
}
