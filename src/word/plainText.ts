import type { NotPlain } from '../host/host';
import { Refusal } from './problems';
import { later } from './reading/readLive';

/** What makes a stretch more than plain text, by its elements (ECMA-376 Part 1, 17; MS-DOCX). */
const elements: readonly (readonly [NotPlain, RegExp])[] = [
  ['trackedChanges', /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange)[\s>/]/],
  ['comment', /<w:comment(?:RangeStart|RangeEnd|Reference)[\s>/]/],
  ['picture', /<(?:w:drawing|w:pict|w:object|mc:AlternateContent)[\s>/]/],
  ['symbol', /<w:sym[\s>/]/],
  // Word makes one of every e-mail address typed; it would go on leading to the old one.
  ['link', /<w:hyperlink[\s>/]/],
  ['other', /<(?:w:fldChar|w:fldSimple|w:footnoteReference|w:endnoteReference|w:br|m:oMath)[\s>/]/],
];

/**
 * Asks for what stands in a stretch; the caller syncs.
 *
 * @returns a function to call after `context.sync()`: it throws Refusal `notPlain` when there is more than
 *   plain text, naming the first reason of tracked changes, comments, pictures, symbols, links and others
 */
export function askWhetherPlain(range: Word.Range): () => void {
  const flatOpc = later(range.getOoxml());
  return () => {
    const holds = notPlainIn(flatOpc());
    if (holds !== null) throw new Refusal({ kind: 'notPlain', holds });
  };
}

/** What in the body of a flat OPC package is more than plain text; `null` when nothing is. */
export function notPlainIn(flatOpc: string): NotPlain | null {
  const body = /<w:body\b[^>]*>([\s\S]*?)<\/w:body>/.exec(flatOpc)?.[1] ?? '';
  return elements.find(([, pattern]) => pattern.test(body))?.[0] ?? null;
}
