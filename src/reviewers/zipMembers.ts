import { FileFault } from '../docx/problem';
import { inflateEntry, listZip } from '../docx/zip';
import type { ZipEntry } from '../docx/zip';
import type { Bilingual } from '../notice/schema';
import { memberName } from './memberName';
import {
  damagedZip,
  goneMeanwhile,
  lockedZip,
  nothingInZip,
  ReadFault,
  tooLargeInZip,
} from './readFault';
import type { GivenFile } from './submissions';
import { isPaper } from './submissions';

/** A file in a zip may be so large once unpacked, in bytes. */
const mostBytes = 128 * 1024 * 1024;

/**
 * The files in a zip of folders, below a folder of the zip's name. Each is unpacked when it is read, so that
 * only what is being checked is in memory. A zip that cannot be opened stands as one file that says why.
 */
export async function zipMembers(path: string, file: Blob): Promise<GivenFile[]> {
  const folder = path.replace(/\.zip$/i, '');
  const failed = (fault: Bilingual): GivenFile[] => [
    { path, fault, read: () => Promise.reject(new ReadFault(fault)) },
  ];
  let bytes: Uint8Array;
  let entries: readonly ZipEntry[];
  try {
    bytes = new Uint8Array(await file.arrayBuffer());
  } catch {
    return failed(goneMeanwhile);
  }
  try {
    entries = listZip(bytes);
  } catch (error) {
    return failed(faultOf(error));
  }
  const members = entries
    .map((entry) => ({ entry, name: memberName(entry.nameBytes, entry.nameIsUtf8) }))
    .filter(({ name }) => !name.endsWith('/'))
    .map(({ entry, name }): GivenFile => ({
      path: `${folder}/${name}`,
      // Not at once: whoever reads gets the reason as a rejection.
      read: () => Promise.resolve().then(() => unpacked(bytes, entry)),
    }));
  return members.some((member) => isPaper(member.path))
    ? members
    : [...members, ...failed(nothingInZip)];
}

/** @throws ReadFault when it cannot be unpacked */
function unpacked(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const pieces: Uint8Array[] = [];
  try {
    const size = inflateEntry(bytes, entry, mostBytes, (piece) => pieces.push(piece));
    const whole = new Uint8Array(size);
    let at = 0;
    for (const piece of pieces) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  } catch (error) {
    throw new ReadFault(faultOf(error));
  }
}

function faultOf(error: unknown): Bilingual {
  if (!(error instanceof FileFault)) throw error;
  const { kind } = error.problem;
  if (kind === 'encrypted') return lockedZip;
  return kind === 'tooLarge' ? tooLargeInZip : damagedZip;
}
