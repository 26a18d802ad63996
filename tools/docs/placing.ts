import { squash } from '../../src/document/text';
import type { Notice } from '../../src/notice/schema';
import { fragmentsOf } from './fragments';
import type { Fragment } from './fragments';
import { notes } from './notes';

/** A sentence of the notice, and the requirements that check it. */
export interface PlacedSentence {
  readonly text: string;
  /** 附件1, 附件2, 附件3; `null` in the notice itself. */
  readonly annex: string | null;
  /** In the notice's order. */
  readonly ids: readonly string[];
  /** Why nothing checks it, or what the ids make of it. */
  readonly note: string | null;
}

/** A sentence, while requirements are put to it. */
interface Placing {
  readonly text: string;
  readonly annex: string | null;
  readonly ids: Set<string>;
}

/** Every sentence of the notice beside the requirements that check it. */
export function placeSentences(notice: Notice, noticeText: string): PlacedSentence[] {
  const sentences = sentencesOf(noticeText);
  const fragments = fragmentsOf(notice);
  for (const [annex, all] of fragments)
    placeFragments(
      sentences.filter((sentence) => sentence.annex === annex),
      all,
    );
  placeQuotes(notice, sentences);
  const order = new Map(notice.requirements.map(({ id }, i) => [id, i]));
  return sentences.map(({ text, annex, ids }) => {
    const note = notes.find(({ of }) => squash(text).startsWith(squash(of)));
    for (const id of note?.ids ?? []) ids.add(id);
    const sorted = [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    return { text, annex, ids: sorted, note: note?.zh ?? null };
  });
}

function sentencesOf(noticeText: string): Placing[] {
  let annex: string | null = null;
  return noticeText.split('\n').flatMap((line) => {
    if (/^附件\d$/.test(line.trim())) annex = line.trim();
    return line
      .split(/(?<=。)/)
      .map((text) => text.replace(/\s+/g, ' ').trim())
      .filter((text) => text !== '')
      .map((text) => ({ text, annex, ids: new Set<string>() }));
  });
}

/** Puts words to sentences in printed order: the second 职务 is the second field of that name. */
function placeFragments(sentences: readonly Placing[], fragments: readonly Fragment[]): void {
  const left = new Set(fragments);
  let label: readonly string[] = [];
  for (const { text, ids } of sentences) {
    const squashed = squash(text);
    const add = (fragment: Fragment): void => {
      for (const id of fragment.ids) ids.add(id);
      if (!fragment.again && squashed.includes(fragment.text)) left.delete(fragment);
    };
    // Boxes stand below the label of their row.
    if (squashed.startsWith('□')) {
      for (const id of label) ids.add(id);
      continue;
    }
    const own = [...left].find(
      ({ stands, text: words }) => stands === 'line' && words === squashed,
    );
    if (own !== undefined) {
      add(own);
      label = own.ids;
      continue;
    }
    for (const fragment of left)
      if (
        fragment.stands === 'within' &&
        (squashed.includes(fragment.text) || fragment.text.includes(squashed))
      )
        add(fragment);
  }
}

/** Requirements that no words of a form stand for are put where their quotation is; our own have none. */
function placeQuotes(notice: Notice, sentences: readonly Placing[]): void {
  const placed = new Set(sentences.flatMap(({ ids }) => [...ids]));
  for (const { id, quote, clause } of notice.requirements) {
    if (placed.has(id) || quote === '') continue;
    const words = squash(quote);
    const holds = ({ text }: Placing): boolean => squash(text).includes(words);
    const [annex] = /附件\d/.exec(clause.zh) ?? [];
    const sentence =
      sentences.find((each) => holds(each) && each.annex === (annex ?? null)) ??
      sentences.find(holds);
    sentence?.ids.add(id);
  }
}
