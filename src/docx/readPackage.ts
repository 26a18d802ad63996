import { eachFact } from '../document/facts';
import { eachParagraph } from '../document/snapshot';
import type { Block, DocumentSnapshot } from '../document/snapshot';
import { factReaders } from './facts';
import { kindOfZip } from './kindOfFile';
import { readNotes } from './notes';
import { Numbering } from './numbering';
import { relationshipsOf } from './parts';
import type { Parts, Relationship } from './parts';
import { FileFault } from './problem';
import { ReadingContext } from './readingContext';
import { StoryReader } from './storyReader';
import { StoryState } from './storyState';
import { Styles } from './styles';

/** Where a document's parts usually are, for packages whose relationships do not say. */
const usualDocument = 'word/document.xml';

/**
 * Reads a package into a snapshot.
 *
 * @param holdsAddInParts whether a package without a webextension part is known to have no settings (a
 *   file is; what Word hands an add-in is not)
 * @throws FileFault when it holds no Word document, or one that cannot be read
 */
export function readPackage(parts: Parts, holdsAddInParts: boolean): DocumentSnapshot {
  const document = documentPart(parts);
  const related = relationshipsOf(parts, document);
  const partOf = (type: string, usual: string): string => targetOf(related, type) ?? usual;
  const styles = Styles.read(parts, partOf('styles', 'word/styles.xml'));
  const numbering = Numbering.read(parts, partOf('numbering', 'word/numbering.xml'), styles);
  const context = new ReadingContext(parts, styles, numbering);
  readNotes(parts, partOf('footnotes', 'word/footnotes.xml'), 'footnote', context);
  readNotes(parts, partOf('endnotes', 'word/endnotes.xml'), 'endnote', context);
  const blocks = readBody(parts, document, context);

  const source = { parts, partOf, context, blocks, holdsAddInParts };
  const facts = eachFact((name) => factReaders[name].read(source));
  return { blocks, facts, warnings: [...context.warnings] };
}

function documentPart(parts: Parts): string {
  const related = targetOf(relationshipsOf(parts, ''), 'officeDocument');
  const name = [related, usualDocument].find((candidate) => {
    return candidate !== undefined && parts.has(candidate);
  });
  if (name === undefined) throw withoutDocument(parts);
  return name;
}

function targetOf(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((relationship) => relationship.type === type)?.target;
}

function withoutDocument(parts: Parts): FileFault {
  return new FileFault({ kind: 'zipWithoutDocument', looksLike: kindOfZip(parts.names) });
}

function readBody(parts: Parts, part: string, context: ReadingContext): readonly Block[] {
  const state = new StoryState(context, part, '');
  const reader = new StoryReader(state, {});
  state.openContainer('body', false);
  parts.parse(part, reader);
  if (reader.root !== 'w:document') throw withoutDocument(parts);
  const blocks = state.closeContainer()?.blocks ?? [];
  const last = lastParagraphId(blocks);
  state.placePending(last);
  for (const [i, page] of context.pages.entries()) {
    // The body's own section properties come after its last paragraph.
    if (page.paragraphId === null) context.pages[i] = { ...page, paragraphId: last ?? null };
  }
  return blocks;
}

function lastParagraphId(blocks: readonly Block[]): string | undefined {
  let last: string | undefined;
  for (const { paragraph } of eachParagraph(blocks)) {
    if (paragraph.story === 'body') last = paragraph.id;
  }
  return last;
}
