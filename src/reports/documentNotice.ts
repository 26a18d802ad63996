import type { DocumentSnapshot } from '../document/snapshot';
import { compareNotices } from '../notice/compareNotices';
import { parseKeptSetting } from '../notice/keptNotice';
import { noticeKey } from '../notice/noticeKey';
import { parseNotice } from '../notice/parseNotice';
import type { Notice } from '../notice/schema';
import type { FileReport } from './schema';
import { inLanguage } from './words';
import type { ReportLanguage } from './words';

type DocumentNotice = NonNullable<FileReport['documentNotice']>;

/**
 * Which notice, or which deadlines, the author of a document follows, when the report goes by others: the
 * add-in keeps that in the document. Reviewers check by their own notice, so it is only told.
 *
 * @param notice the one the report goes by
 * @returns `null` when there is nothing to tell
 */
export function documentNoticeOf(
  { facts: { settings } }: DocumentSnapshot,
  notice: Notice,
  language: ReportLanguage,
): DocumentNotice | null {
  const json = settings.state === 'known' ? settings.value[noticeKey] : undefined;
  if (json === undefined) return null;
  const kept = parseKeptSetting(json);
  if (kept === null) return unreadable(notice, language);
  if (kept.notice === undefined) return otherDeadlines(kept.deadlines, notice, language);
  // Most papers keep the notice that is built in, as the schema gave it: it need not be read to be known.
  if (JSON.stringify(kept.notice) === JSON.stringify(notice))
    return otherDeadlines(kept.deadlines, notice, language);
  const parsed = parseNotice(kept.notice);
  if (!parsed.ok) return unreadable(notice, language);
  const own = parsed.notice;
  if (isSame(own, notice, kept.builtIn)) return otherDeadlines(kept.deadlines, notice, language);
  const deadlines = Object.fromEntries(
    own.submissions.map(({ id, deadline }) => [id, kept.deadlines[id] ?? deadline.date]),
  );
  const { id, year, number, title } = own;
  const list = deadlineList(deadlines, own, language);
  const edition =
    id === notice.id ? { zh: '（内容与本次所用的不同）', en: ' (with other content)' } : null;
  return {
    notice: { id, year, number, title },
    deadlines,
    message: inLanguage(
      {
        zh: `作者填写时依据的是“${title}”（${number}）${edition?.zh ?? ''}，截止日期：${list}；本次检查依据 ${notice.number}。如应以作者的为准，请取得那份通知的数据文件，换用它重新检查。`,
        en: `Its author follows “${title}” (${number})${edition?.en ?? ''}, deadlines: ${list}; this check goes by ${notice.number}. If the author’s is the right one, get its notice file and check again by it.`,
      },
      language,
    ),
  };
}

/**
 * Whether two notices are one. Of a notice that is built in, what an earlier version of the program had as
 * well asks for the same, though its words to look for may have been mended since.
 */
function isSame(own: Notice, notice: Notice, builtIn: boolean): boolean {
  if (builtIn && own.id === notice.id) return compareNotices(own, notice).length === 0;
  // Both went through the schema, which puts their keys in the same order.
  return JSON.stringify(own) === JSON.stringify(notice);
}

function otherDeadlines(
  kept: Readonly<Record<string, string>>,
  notice: Notice,
  language: ReportLanguage,
): DocumentNotice | null {
  const deadlines = Object.fromEntries(
    notice.submissions.flatMap(({ id, deadline }): [string, string][] => {
      const own = kept[id];
      return own === undefined || own === deadline.date ? [] : [[id, own]];
    }),
  );
  if (Object.keys(deadlines).length === 0) return null;
  const list = deadlineList(deadlines, notice, language);
  return {
    deadlines,
    message: inLanguage(
      {
        zh: `作者在文档中改过截止日期：${list}；本次检查依据通知的日期。请核对是否另有延期安排。`,
        en: `Its author changed deadlines in the document: ${list}; this check goes by those of the notice. Find out whether they were put off.`,
      },
      language,
    ),
  };
}

function unreadable(notice: Notice, language: ReportLanguage): DocumentNotice {
  return {
    deadlines: {},
    message: inLanguage(
      {
        zh: `文档中存有作者所依据的通知，但内容不完整，未能读出；本次检查依据 ${notice.number}。请向作者核对依据的是哪份通知。`,
        en: `The document keeps the notice its author follows, but it is incomplete and could not be read; this check goes by ${notice.number}. Ask the author which notice it is.`,
      },
      language,
    ),
  };
}

/** Form and day of each deadline. */
function deadlineList(
  deadlines: Readonly<Record<string, string>>,
  { submissions, forms }: Notice,
  language: ReportLanguage,
): string {
  return submissions
    .flatMap(({ id, form }) => {
      const name = forms.find((each) => each.id === form)?.name;
      const date = deadlines[id];
      return date === undefined || name === undefined
        ? []
        : [`${inLanguage(name, language)} ${date}`];
    })
    .join(inLanguage({ zh: '、', en: ', ' }, language));
}
