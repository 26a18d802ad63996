import type { DocumentSnapshot } from '../document/snapshot';
import type { Notice } from '../notice/schema';
import { flatten } from './flat';
import { locateForm } from './form';
import type { Located } from './located';
import { isNoticeItself } from './noticeItself';
import { findStarts } from './starts';

/**
 * Finds the notice's forms and their parts in a document.
 *
 * @param notice what is asked for
 * @param snapshot what is there
 * @returns the forms in the order of the document; none when the document holds none, or is the notice
 */
export function locate(notice: Notice, snapshot: DocumentSnapshot): Located {
  const flat = flatten(notice, snapshot);
  const starts = findStarts(notice, flat);
  const titleLines = new Set(starts.flatMap(({ title }) => title?.lines ?? []));
  const closing = starts.filter(({ form }) => form.partOf !== undefined);
  const forms = starts.map((start) => locateForm(flat, start, closing, titleLines));
  return isNoticeItself(notice, flat, forms)
    ? { flat, forms: [], isNotice: true }
    : { flat, forms };
}
