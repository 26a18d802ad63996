import type { DocumentSnapshot } from '../document/snapshot';
import { decodeWhole } from './decode';
import { flatParts } from './flatOpc';
import { kindOfFile } from './kindOfFile';
import { limits } from './limits';
import { zipParts } from './parts';
import type { Parts } from './parts';
import { FileFault } from './problem';
import type { FileProblem } from './problem';
import { readPackage } from './readPackage';

export type { FileProblem } from './problem';
export { problemMessage } from './problemMessage';
export type { Language } from './problemMessage';
export { warningMessage } from './warnings';

/** A document read, or what the file is instead. */
export type ReadResult =
  | { readonly ok: true; readonly snapshot: DocumentSnapshot }
  | { readonly ok: false; readonly problem: FileProblem };

/** What helps to name a file. */
export interface ReadOptions {
  /** Its name; used only to tell a .wps file from a .doc file. */
  readonly fileName?: string;
}

/**
 * Reads a .docx file (a zip, or a flat package in UTF-8 or UTF-16).
 *
 * Does not throw, whatever the bytes: what cannot be read is named. Time and memory are bounded by
 * limits.ts. Runs in browsers and Node.
 *
 * @param bytes the whole file
 */
export function readDocx(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const kind = kindOfFile(bytes, options.fileName ?? '');
  if (kind === 'zip') return read(() => zipParts(bytes), true);
  if (kind !== 'xml') return { ok: false, problem: kind };
  if (bytes.length > limits.partBytes) {
    return { ok: false, problem: { kind: 'tooLarge', part: options.fileName ?? 'xml' } };
  }
  return read(() => flatParts(decodeWhole(bytes)), true);
}

/**
 * Reads the flat package that Word's `getOoxml` returns. What Word leaves out of it, the add-in's
 * settings, is an unknown fact.
 *
 * @param xml the text of a `pkg:package`
 */
export function readFlatOpc(xml: string): ReadResult {
  return read(() => flatParts(xml), false);
}

function read(open: () => Parts, holdsAddInParts: boolean): ReadResult {
  try {
    return { ok: true, snapshot: readPackage(open(), holdsAddInParts) };
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, problem: error.problem };
    throw error;
  }
}
