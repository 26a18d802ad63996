import type { Place } from '../../document/place';
import type { Fact, Occurrences, UnknownReason } from '../../document/facts';
import type { Bilingual } from '../../notice/schema';
import type { Outcome } from '../rule';
import type { FileContext } from './context';

/** Why a fact about the document is not known: messages for the rules that need one. */
export const unknownReasons = {
  notReadYet: {
    zh: '还没有读取全文的修订、批注等信息。',
    en: 'The document’s package has not been read yet.',
  },
  hostCannot: {
    zh: '这个版本的Word不提供所需的信息。',
    en: 'This Word does not provide what is needed.',
  },
  timedOut: {
    zh: '读取全文用时过长，已停止。',
    en: 'Reading the document took too long and was stopped.',
  },
  unreadable: { zh: '文件中的这部分信息无法读取。', en: 'This part of the file cannot be read.' },
} as const satisfies Readonly<Record<UnknownReason, Bilingual>>;

/**
 * Judges a fact about the document. One that is not known is never taken for a good one.
 *
 * @param unchecked makes the outcome for a fact that is not known
 * @returns nothing for a document with none of the notice's forms
 */
export function whenKnown<T>(
  { located }: FileContext,
  fact: Fact<T>,
  unchecked: (why: UnknownReason) => Outcome,
  judge: (value: T) => Outcome,
): Outcome[] {
  if (located.forms.length === 0) return [];
  return [fact.state === 'known' ? judge(fact.value) : unchecked(fact.why)];
}

/** The first of several places; the document where no paragraph is known. */
export function placeOfFirst({ paragraphIds }: Occurrences): Place {
  const [paragraphId] = paragraphIds;
  return paragraphId === undefined ? { kind: 'document' } : { kind: 'paragraph', paragraphId };
}
