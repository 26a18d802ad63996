import * as z from 'zod/mini';
import { known, unknown } from '../document/snapshot';
import type { Fact } from '../document/snapshot';
import type { Parts } from './parts';
import { FileFault } from './problem';
import { isOn } from './tree';
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

/** The ids of the comments there are (comments.xml, 17.13.4). */
export function readCommentIds(parts: Parts, partName: string): ReadonlySet<string> {
  const ids = new Set<string>();
  parts.eachChild(partName, new Set(['w:comment']), ({ attributes }) => {
    ids.add(attributes['w:id'] ?? '');
  });
  return ids;
}

/**
 * Whether the document counts text boxes, footnotes and endnotes in its statistics: it does unless
 * settings.xml says `w:doNotIncludeSubdocsInStats` (17.15.1.47).
 */
export function readCountsNotes(parts: Parts, partName: string): boolean {
  let excluded = false;
  parts.eachChild(partName, new Set(['w:doNotIncludeSubdocsInStats']), ({ attributes }) => {
    excluded = isOn(attributes['w:val']);
  });
  return !excluded;
}

const property = z.object({ name: z.string().check(z.minLength(1)), value: z.string() });

/**
 * The settings add-ins keep in the document (webextension parts, MS-OWEXML 2.2.5): key → JSON text.
 * A property without a name or a value is left out.
 *
 * @returns `null` when no add-in keeps any
 */
export function readAddInSettings(parts: Parts): Readonly<Record<string, string>> | null {
  const names = parts.names.filter((name) =>
    /(^|\/)webextensions\/webextension\d*\.xml$/.test(name),
  );
  if (names.length === 0) return null;
  const settings = new Map<string, string>();
  for (const name of names.sort()) {
    parts.eachChild(name, new Set(['we:properties']), (node) => {
      for (const { attributes } of node.children) {
        const read = property.safeParse(attributes);
        if (read.success && !settings.has(read.data.name)) {
          settings.set(read.data.name, read.data.value);
        }
      }
    });
  }
  return Object.fromEntries(settings);
}
