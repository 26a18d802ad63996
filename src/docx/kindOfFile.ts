import type { FileProblem, ZipLooksLike } from './problem';

/** What we read a file as: a zip, XML text, or nothing we can read. */
export type FileKind = 'zip' | 'xml' | FileProblem;

const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Tells from its first bytes what a file is, whatever its name says.
 *
 * @param fileName used only where the bytes leave a choice: WPS writes .wps files as OLE documents
 */
export function kindOfFile(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) return { kind: 'empty' };
  if (startsWith(bytes, [0x50, 0x4b])) {
    return bytes.length < 4 || isZipStart(bytes) ? 'zip' : { kind: 'notZip' };
  }
  if (startsWith(bytes, ole)) return kindOfOle(bytes, fileName);
  const head = textOf(bytes.subarray(0, 2048)).trimStart();
  if (head.startsWith('{\\rtf')) return { kind: 'rtf' };
  if (head.startsWith('%PDF-')) return { kind: 'pdf' };
  if (/^(<!doctype html|<html|mime-version:)/i.test(head) || /<html[\s>]/i.test(head)) {
    return { kind: 'html' };
  }
  if (head.startsWith('<')) return 'xml';
  return { kind: 'notZip' };
}

/** What a zip is in which there is no Word document, told from the names of its files. */
export function kindOfZip(names: readonly string[]): ZipLooksLike {
  const has = (pattern: RegExp): boolean => names.some((name) => pattern.test(name));
  if (has(/^xl\/workbook\.(xml|bin)$/i)) return 'workbook';
  if (has(/^ppt\/presentation\.xml$/i)) return 'presentation';
  if (has(/^OFD\.xml$/i)) return 'ofd';
  if (has(/^META-INF\/container\.xml$/i)) return 'epub';
  if (has(/^content\.xml$/i) && has(/^(mimetype|META-INF\/manifest\.xml)$/i)) return 'openDocument';
  if (has(/^Index\/.*\.iwa$|^Index\.zip$/i)) return 'pages';
  return 'archive';
}

/**
 * An OLE compound file names its streams in UTF-16, in directory entries of 128 bytes each that lie at
 * multiples of 128 (MS-CFB 2.6), so the names are found without following its sector chains.
 */
function kindOfOle(bytes: Uint8Array, fileName: string): FileProblem {
  const found = new Set<string>();
  const names = ['EncryptedPackage', 'WordDocument', 'MatOST', 'CONTENTS'];
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    for (const name of names) if (isUtf16At(bytes, at, name)) found.add(name);
  }
  if (found.has('EncryptedPackage')) return { kind: 'encrypted' };
  if (/\.wps$/i.test(fileName) || found.has('MatOST') || found.has('CONTENTS')) {
    return { kind: 'wps' };
  }
  return { kind: found.has('WordDocument') ? 'oldWord' : 'otherOle' };
}

/** Names are compared without regard to case (MS-CFB 2.6.4). */
function lowerCase(unit: number): number {
  return unit >= 0x41 && unit <= 0x5a ? unit + 0x20 : unit;
}

function isUtf16At(bytes: Uint8Array, at: number, name: string): boolean {
  for (let i = 0; i <= name.length; i += 1) {
    const unit = i < name.length ? lowerCase(name.charCodeAt(i)) : 0;
    if (lowerCase(bytes[at + 2 * i] ?? 0) !== unit || bytes[at + 2 * i + 1] !== 0) return false;
  }
  return true;
}

function isZipStart(bytes: Uint8Array): boolean {
  const [, , third, fourth] = bytes;
  return (
    (third === 3 && fourth === 4) || (third === 5 && fourth === 6) || (third === 7 && fourth === 8)
  );
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte);
}

function textOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}
