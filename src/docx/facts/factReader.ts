import type { DocumentFacts, FactName } from '../../document/facts';
import type { Block } from '../../document/snapshot';
import type { ElementReaders } from '../elements/elementReader';
import type { Parts } from '../parts';
import type { ReadingContext } from '../readingContext';

/** A document after its text was read. */
export interface FactSource {
  readonly parts: Parts;
  /** The name of the part of that kind; `usual` where the document's relationships do not say. */
  readonly partOf: (type: string, usual: string) => string;
  /** What was noted while the text was read. */
  readonly context: ReadingContext;
  readonly blocks: readonly Block[];
  /** Whether a package without a webextension part is known to have no settings. */
  readonly holdsAddInParts: boolean;
}

/** How one fact is read. */
export interface FactReader<Name extends FactName> {
  /** Elements of the text that only this fact is about. */
  readonly elements?: ElementReaders;
  readonly read: (source: FactSource) => DocumentFacts[Name];
}
