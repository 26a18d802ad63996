import { isLockFile } from '../docx/lockFile';
import type { Bilingual } from '../notice/schema';

/** A file that was chosen or dropped, by its path below what was chosen, with `/` between names. */
export interface GivenFile {
  readonly path: string;
  /** Known to be no file to read, and why: it is reported, whatever its name. */
  readonly fault?: Bilingual;
  /** Reads it; only then is it in memory. Rejects with a ReadFault. */
  readonly read: () => Promise<Uint8Array>;
}

/** Files that are handed in together. */
export interface GivenSubmission {
  readonly name: string;
  readonly files: readonly GivenFile[];
}

/** What was given, in groups. */
export interface Grouped {
  readonly submissions: readonly GivenSubmission[];
  /** Papers in formats that cannot be checked. */
  readonly passedOver: readonly string[];
  /** Archives that are not opened: those in a zip, and other kinds. */
  readonly archives: readonly string[];
}

/** Whether a name is that of a paper; Word's lock files and what macOS puts into zips are none. */
export function isPaper(path: string): boolean {
  return /\.docx$/i.test(path) && !isIgnored(path);
}

/**
 * Groups files as the command line does: each folder that directly holds .docx files is one submission, and
 * files without a folder are one together.
 *
 * @returns submissions by name, and what was not looked at
 */
export function submissionsOf(files: readonly GivenFile[]): Grouped {
  const folders = new Map<string, GivenFile[]>();
  const faults: GivenSubmission[] = [];
  const passedOver: string[] = [];
  const archives: string[] = [];
  for (const file of files) {
    const { path } = file;
    if (isPaper(path)) {
      const folder = path.split('/').slice(0, -1).join('/');
      const known = folders.get(folder);
      if (known === undefined) folders.set(folder, [file]);
      else known.push(file);
    } else if (isIgnored(path)) continue;
    else if (file.fault !== undefined) faults.push({ name: path, files: [file] });
    else if (/\.(doc|docm|wps|rtf)$/i.test(path)) passedOver.push(path);
    else if (/\.(zip|rar|7z)$/i.test(path)) archives.push(path);
  }
  const together = [...folders].map(([folder, inside]) => {
    const sorted = inside.sort((a, b) => byCodeUnits(a.path, b.path));
    return { name: folder === '' ? (sorted[0]?.path ?? '') : folder, files: sorted };
  });
  const submissions = [...together, ...faults].sort((a, b) => byCodeUnits(a.name, b.name));
  return { submissions, passedOver, archives };
}

function isIgnored(path: string): boolean {
  const names = path.split('/');
  return names.includes('__MACOSX') || isLockFile(names.at(-1) ?? '');
}

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
