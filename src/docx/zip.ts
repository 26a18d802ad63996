import { Inflate, inflateSync } from 'fflate';
import { crc32 } from './crc32';
import { limits } from './limits';
import { FileFault } from './problem';

/** One file of a zip, as its central directory declares it. */
export interface ZipEntry {
  readonly name: string;
  /** The name's own bytes, and whether the zip says that they are UTF-8 (APPNOTE.TXT, appendix D). */
  readonly nameBytes: Uint8Array;
  readonly nameIsUtf8: boolean;
  readonly method: number;
  readonly encrypted: boolean;
  readonly crc: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly headerOffset: number;
}

const signature = { end: 0x06054b50, end64: 0x06064b50, locator64: 0x07064b50, entry: 0x02014b50 };
const sizes = { end: 22, locator64: 20, entry: 46, localHeader: 30, longestComment: 0xffff };
/** Compressed bytes inflated at a time: at deflate's best ratio (1:1032) they give 17 MB. */
const inflateStep = 16 * 1024;
/** A part that declares more bytes than this is inflated piece by piece. */
const inOneGo = 1024 * 1024;

/**
 * Lists a zip's files without inflating any (APPNOTE.TXT 4.3.12 to 4.3.16, zip64 included).
 *
 * @throws FileFault when it is cut short, has too many entries, or one's name leads out of the package
 */
export function listZip(bytes: Uint8Array): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.parts) throw new FileFault({ kind: 'tooManyParts' });
  const entries: ZipEntry[] = [];
  let offset = directory.offset;
  for (let i = 0; i < directory.count; i += 1) {
    if (offset + sizes.entry > bytes.length || view.getUint32(offset, true) !== signature.entry) {
      throw new FileFault({ kind: 'truncated' });
    }
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const nameStart = offset + sizes.entry;
    const nameBytes = bytes.subarray(nameStart, nameStart + nameLength);
    const name = new TextDecoder().decode(nameBytes).replaceAll('\\', '/');
    if (name.split('/').includes('..')) throw new FileFault({ kind: 'unsafeName', part: name });
    const long = longSizes(view, offset, nameStart + nameLength, extraLength);
    entries.push({
      name,
      nameBytes,
      nameIsUtf8: (view.getUint16(offset + 8, true) & 0x800) !== 0,
      method: view.getUint16(offset + 10, true),
      encrypted: (view.getUint16(offset + 8, true) & 1) === 1,
      crc: view.getUint32(offset + 16, true),
      ...long,
      headerOffset: long.headerOffset + directory.shift,
    });
    offset = nameStart + nameLength + extraLength + view.getUint16(offset + 32, true);
  }
  return entries;
}

/**
 * Inflates a file of an ordinary size in one go, which is quicker than piece by piece.
 *
 * @param allowed how many bytes it may have
 * @returns `null` for any other file, and for one that is not what the directory declares:
 *   {@link inflateEntry} tells what is wrong with it
 */
export function inflateWhole(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowed: number,
): Uint8Array | null {
  const { method, size, crc, encrypted, compressedSize } = entry;
  if (encrypted || method !== 8 || size > Math.min(allowed, inOneGo)) return null;
  if (compressedSize > inflateStep * 4) return null;
  try {
    // What does not fit into the room given is dropped, so a bomb stays small; a byte to spare shows it.
    const whole = inflateSync(packedBytes(bytes, entry), { out: new Uint8Array(size + 1) });
    return whole.length === size && crc32(whole) === crc ? whole : null;
  } catch {
    return null;
  }
}

/**
 * Inflates one file of a zip, handing its bytes on as they come.
 *
 * @param allowed how many bytes it may have
 * @param onBytes called with each piece, in order
 * @returns how many bytes there were
 * @throws FileFault when it is encrypted, too large (as declared, or once inflated) or damaged
 */
export function inflateEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  allowed: number,
  onBytes: (piece: Uint8Array) => void,
): number {
  const part = entry.name;
  if (entry.encrypted) throw new FileFault({ kind: 'encrypted' });
  if (entry.size > allowed) throw new FileFault({ kind: 'tooLarge', part });
  const packed = packedBytes(bytes, entry);
  let crc = 0;
  let total = 0;
  const accept = (piece: Uint8Array): void => {
    if (piece.length === 0) return;
    total += piece.length;
    if (total > allowed) throw new FileFault({ kind: 'tooLarge', part });
    crc = crc32(piece, crc);
    onBytes(piece);
  };
  if (entry.method === 0) accept(packed);
  else if (entry.method === 8) inflate(packed, part, accept);
  else throw new FileFault({ kind: 'damaged', part });
  if (total !== entry.size || crc !== entry.crc) {
    throw new FileFault({ kind: 'damaged', part });
  }
  return total;
}

function inflate(packed: Uint8Array, part: string, accept: (piece: Uint8Array) => void): void {
  const stream = new Inflate(accept);
  for (let at = 0; at === 0 || at < packed.length; at += inflateStep) {
    try {
      stream.push(packed.subarray(at, at + inflateStep), at + inflateStep >= packed.length);
    } catch (error) {
      // fflate's own errors carry a number; the rest comes from the reader behind `accept`.
      if (error instanceof Error && 'code' in error) {
        throw new FileFault({ kind: 'damaged', part });
      }
      throw error;
    }
  }
}

function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const { headerOffset, compressedSize } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (headerOffset < 0 || headerOffset + sizes.localHeader > bytes.length) {
    throw new FileFault({ kind: 'truncated' });
  }
  const start =
    headerOffset +
    sizes.localHeader +
    view.getUint16(headerOffset + 26, true) +
    view.getUint16(headerOffset + 28, true);
  if (start + compressedSize > bytes.length) throw new FileFault({ kind: 'truncated' });
  return bytes.subarray(start, start + compressedSize);
}

interface Directory {
  readonly count: number;
  readonly offset: number;
  /** Bytes put before the zip, by which all its offsets are off. */
  readonly shift: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - sizes.end;
  const first = Math.max(0, last - sizes.longestComment);
  for (let at = last; at >= first; at -= 1) {
    if (view.getUint32(at, true) !== signature.end) continue;
    const long = findDirectory64(view, at);
    if (long !== null) return long;
    const size = view.getUint32(at + 12, true);
    const declared = view.getUint32(at + 16, true);
    const offset = at - size;
    if (offset < declared) continue;
    return { count: view.getUint16(at + 10, true), offset, shift: offset - declared };
  }
  throw new FileFault({ kind: 'truncated' });
}

function findDirectory64(view: DataView, end: number): Directory | null {
  const locator = end - sizes.locator64;
  if (locator < 0 || view.getUint32(locator, true) !== signature.locator64) return null;
  const record = Number(view.getBigUint64(locator + 8, true));
  if (record + 56 > view.byteLength || view.getUint32(record, true) !== signature.end64) {
    return null;
  }
  const count = Number(view.getBigUint64(record + 32, true));
  return { count, offset: Number(view.getBigUint64(record + 48, true)), shift: 0 };
}

/** The sizes and the offset of an entry, from its zip64 field where the short ones are full. */
function longSizes(
  view: DataView,
  entry: number,
  extra: number,
  extraLength: number,
): Pick<ZipEntry, 'size' | 'compressedSize' | 'headerOffset'> {
  let size = view.getUint32(entry + 24, true);
  let compressedSize = view.getUint32(entry + 20, true);
  let headerOffset = view.getUint32(entry + 42, true);
  const full = 0xffffffff;
  const end = Math.min(extra + extraLength, view.byteLength);
  for (let at = extra; at + 4 <= end; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let field = at + 4;
    const next = (): number => {
      const value = field + 8 <= end ? Number(view.getBigUint64(field, true)) : full;
      field += 8;
      return value;
    };
    if (size === full) size = next();
    if (compressedSize === full) compressedSize = next();
    if (headerOffset === full) headerOffset = next();
    break;
  }
  return { size, compressedSize, headerOffset };
}
