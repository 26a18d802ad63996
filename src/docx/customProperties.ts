import { kindOfFile } from './kindOfFile';
import { relationshipsOf, zipParts } from './parts';
import { FileFault } from './problem';

/** Where a document's custom properties usually are. */
const usualPart = 'docProps/custom.xml';

/**
 * Whether a .docx file has a custom property of that name (ECMA-376 Part 1, 22.3.2.2). Reads nothing else
 * of it and does not throw: a file that cannot be read has none.
 *
 * @param bytes the whole file
 */
export function hasCustomProperty(bytes: Uint8Array, name: string): boolean {
  if (kindOfFile(bytes, '') !== 'zip') return false;
  let found = false;
  try {
    const parts = zipParts(bytes);
    const part = relationshipsOf(parts, '').find(({ type }) => /^custom-?properties$/i.test(type));
    parts.eachChild(part?.target ?? usualPart, new Set(['op:property']), ({ attributes }) => {
      if (attributes.name === name) found = true;
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
  }
  return found;
}
