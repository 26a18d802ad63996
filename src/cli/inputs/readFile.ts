import { open, stat } from 'node:fs/promises';
import path from 'node:path';
import { hasCustomProperty } from '../../docx/customProperties';
import { problemMessage, readDocx } from '../../docx/readDocx';
import type { Bilingual } from '../../notice/schema';
import type { SubmittedFile } from '../../reports/checkSubmission';
import { ownReportMark } from '../../reports/ownReport';
import { inLanguage } from '../../reports/words';
import type { ReportLanguage } from '../../reports/words';
import { changedMeanwhile, isFolder, notAFile, systemFault, tooLargeFile } from './fileFault';

/** No .docx of this many bytes is a paper; a zip bomb needs far fewer, and docx/limits.ts bounds those. */
const mostBytes = 512 * 1024 * 1024;

/** A file to read: where it is, and what it is called in reports. */
export interface InputFile {
  readonly name: string;
  readonly path: string;
  /** Known to be no file to read, and why. */
  readonly fault?: Bilingual;
}

/** An open file, as far as it is read here. */
export interface OpenedFile {
  readonly stat: () => Promise<{ readonly mtimeMs: number; readonly size: number }>;
  readonly readFile: () => Promise<Uint8Array>;
  readonly close: () => Promise<void>;
}

/**
 * Reads a .docx file. Whatever keeps it from being read is said in the result; nothing is thrown.
 *
 * @param openFile opens it: the system's way, unless a test gives another one
 */
export async function readInput(
  { name, path: file, fault }: InputFile,
  language: ReportLanguage,
  openFile: (file: string) => Promise<OpenedFile> = (name) => open(name, 'r'),
): Promise<SubmittedFile> {
  const failed = (text: Bilingual): SubmittedFile => ({
    name,
    content: { ok: false, error: inLanguage(text, language) },
  });
  if (fault !== undefined) return failed(fault);
  let bytes: Uint8Array;
  try {
    // Opening a pipe would wait for its other end, so look first.
    const kind = await stat(file);
    if (kind.isDirectory()) return failed(isFolder);
    if (!kind.isFile()) return failed(notAFile);
    if (kind.size > mostBytes) return failed(tooLargeFile(kind.size));
    const read = await readWhole(await openFile(file));
    if (read === null) return failed(changedMeanwhile);
    bytes = read;
  } catch (error) {
    return failed(systemFault(error));
  }
  const result = readDocx(bytes, { fileName: path.basename(file) });
  return {
    name,
    isOwnReport: hasCustomProperty(bytes, ownReportMark),
    content: result.ok
      ? { ok: true, snapshot: result.snapshot }
      : { ok: false, error: problemMessage(result.problem, language) },
  };
}

/** The bytes of a file, or `null` when it was written meanwhile. */
async function readWhole(handle: OpenedFile): Promise<Uint8Array | null> {
  try {
    const before = await handle.stat();
    const bytes = await handle.readFile();
    const after = await handle.stat();
    const same = before.mtimeMs === after.mtimeMs && after.size === bytes.length;
    return same ? bytes : null;
  } finally {
    await handle.close();
  }
}
