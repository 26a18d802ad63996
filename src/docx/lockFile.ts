/**
 * Whether a file of that name is what Word (`~$…`) or WPS (`.~…`) puts beside a document while it is open:
 * it ends like a document and is none.
 *
 * @param fileName the name without its folder
 */
export function isLockFile(fileName: string): boolean {
  return fileName.startsWith('~$') || fileName.startsWith('.~');
}
