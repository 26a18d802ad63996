import { known, unknown } from '../document/facts';
import type { Fact } from '../document/facts';
import { FileFault } from './problem';
import type { DocxWarning } from './warnings';

/**
 * Reads a fact from a part the text does not depend on. A broken part leaves the fact unknown; a
 * hostile one (too large, too deep, with a document type) still is a reason not to read the file.
 */
export function sideFact<T>(warnings: Set<DocxWarning>, read: () => T): Fact<T> {
  try {
    return known(read());
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    const { kind } = error.problem;
    if (kind !== 'brokenXml' && kind !== 'damaged') throw error;
    warnings.add('docx.unreadablePart');
    return unknown('unreadable');
  }
}
