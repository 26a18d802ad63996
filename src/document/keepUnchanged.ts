import type { Block, DocumentSnapshot, Paragraph, Span } from './snapshot';
import { eachParagraph } from './snapshot';

/**
 * Takes over, from a former reading, the paragraphs that are the same in a new one, so that what was
 * worked out for them (their 字数) holds on: hosts make new objects at every reading.
 *
 * @param former the reading before, or `null` for the first
 * @param next the new reading
 * @returns the new reading; an unchanged paragraph is the former's object
 */
export function keepUnchanged(
  former: DocumentSnapshot | null,
  next: DocumentSnapshot,
): DocumentSnapshot {
  if (former === null) return next;
  const known = new Map<string, Paragraph>();
  for (const { paragraph } of eachParagraph(former.blocks)) known.set(paragraph.id, paragraph);
  const keep = (block: Block): Block => {
    if (block.kind === 'paragraph') {
      const before = known.get(block.id);
      return before !== undefined && sameParagraph(before, block) ? before : block;
    }
    return {
      ...block,
      rows: block.rows.map(({ cells }) => ({
        cells: cells.map((cell) => ({ ...cell, blocks: cell.blocks.map(keep) })),
      })),
    };
  };
  return { ...next, blocks: next.blocks.map(keep) };
}

function sameParagraph(a: Paragraph, b: Paragraph): boolean {
  return (
    a.text === b.text &&
    a.markupText === b.markupText &&
    a.outlineLevel === b.outlineLevel &&
    a.styleName === b.styleName &&
    a.isPlaceholder === b.isPlaceholder &&
    a.bold === b.bold &&
    a.inContents === b.inContents &&
    a.story === b.story &&
    sameWords(a.unreadable ?? [], b.unreadable ?? []) &&
    a.label?.text === b.label?.text &&
    a.label?.suffix === b.label?.suffix &&
    a.label?.eastAsianHint === b.label?.eastAsianHint &&
    sameWords(a.tags, b.tags) &&
    a.spans.length === b.spans.length &&
    a.spans.every((span, i) => sameSpan(span, b.spans[i]))
  );
}

function sameSpan(a: Span, b: Span | undefined): boolean {
  return (
    b !== undefined &&
    a.text === b.text &&
    a.eastAsianHint === b.eastAsianHint &&
    a.placeholder === b.placeholder &&
    a.struck === b.struck &&
    a.checked === b.checked &&
    a.storedChecked === b.storedChecked &&
    sameWords(a.tags, b.tags)
  );
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, i) => word === b[i]);
}
