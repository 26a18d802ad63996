import type { DocumentSnapshot, Paragraph } from '../../src/document/snapshot';
import { eachParagraph } from '../../src/document/snapshot';
import { readDocx } from '../../src/docx/readDocx';
import type { ExtraParts } from '../support/package';
import { packageOf } from '../support/package';

/** Reads a document with the given body; fails the test when it cannot be read. */
export function snapshotOfBody(body: string, extra: ExtraParts = {}): DocumentSnapshot {
  const result = readDocx(packageOf(body, extra));
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.problem)}`);
  return result.snapshot;
}

/** All its paragraphs in reading order. */
export function paragraphsOf(body: string, extra: ExtraParts = {}): readonly Paragraph[] {
  return allParagraphs(snapshotOfBody(body, extra));
}

/** All paragraphs of a snapshot in reading order. */
export function allParagraphs(snapshot: DocumentSnapshot): readonly Paragraph[] {
  return [...eachParagraph(snapshot.blocks)].map(({ paragraph }) => paragraph);
}

/** Their texts. */
export function textsOf(body: string, extra: ExtraParts = {}): readonly string[] {
  return paragraphsOf(body, extra).map(({ text }) => text);
}

/** The first paragraph of a document with the given body. */
export function firstParagraph(body: string, extra: ExtraParts = {}): Paragraph {
  const [first] = paragraphsOf(body, extra);
  if (first === undefined) throw new Error('no paragraph');
  return first;
}
