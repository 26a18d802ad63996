import { readdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { isLockFile } from '../../docx/lockFile';
import { folderFault, nothingInside, nothingMatches } from './fileFault';
import { globBase, globExpression, isGlob } from './glob';
import type { InputFile } from './readFile';

/** Files that are handed in together. */
export interface SubmissionInput {
  /** The folder, or the first file. */
  readonly name: string;
  readonly files: readonly InputFile[];
}

/** What the arguments of a call lead to. */
export interface Found {
  readonly submissions: readonly SubmissionInput[];
  /** Papers in folders that are in a format we cannot check (.doc, .wps): the caller says so. */
  readonly passedOver: readonly string[];
}

/**
 * Finds the submissions that a call names. All files named (patterns included) are one submission; of a
 * folder, each folder that directly holds .docx files is one. Lock files are no documents.
 *
 * What leads to no document stands among the files with its fault. Submissions are sorted by name.
 *
 * @param each every file is a submission by itself
 */
export async function findSubmissions(
  args: readonly string[],
  { each }: { readonly each: boolean },
): Promise<Found> {
  const named = new Map<string, InputFile>();
  const folders = new Map<string, InputFile[]>();
  const passedOver: string[] = [];
  for (const arg of args) {
    for (const file of await expand(arg)) {
      if (file.fault !== undefined || !(await isSearchable(file.path))) {
        named.set(path.resolve(file.path), file);
        continue;
      }
      const found = await searchFolder(file.path);
      passedOver.push(...found.passedOver);
      for (const inside of found.files) addTo(folders, inside);
    }
  }
  const together = [...named.values()];
  const submissions: SubmissionInput[] = [
    ...(together.length === 0 ? [] : [{ name: together[0]?.name ?? '', files: together }]),
    ...[...folders].map(([name, files]) => ({ name, files })),
  ];
  const wanted = each
    ? submissions.flatMap(({ files }) => files.map((file) => ({ name: file.name, files: [file] })))
    : submissions;
  return {
    submissions: wanted.sort(byName),
    passedOver,
  };
}

/** The files a call of `count` names: folders and patterns opened up, in the order they are named. */
export async function findFiles(args: readonly string[]): Promise<readonly InputFile[]> {
  const files = new Map<string, InputFile>();
  for (const arg of args) {
    const { submissions } = await findSubmissions([arg], { each: true });
    for (const file of submissions.flatMap((submission) => submission.files))
      files.set(path.resolve(file.path), file);
  }
  return [...files.values()];
}

function inputFile(name: string): InputFile {
  return { name: slashes(name), path: name };
}

function addTo(folders: Map<string, InputFile[]>, file: InputFile): void {
  const folder = slashes(file.fault === undefined ? path.dirname(file.path) : file.path);
  const files = folders.get(folder) ?? [];
  folders.set(folder, files);
  if (files.every((other) => other.name !== file.name)) files.push(file);
}

/** A folder to look into; one whose name ends in .docx is taken for a document, and said to be none. */
async function isSearchable(name: string): Promise<boolean> {
  try {
    return (await stat(name)).isDirectory() && !isDocument(name);
  } catch {
    // What cannot be looked at is told when it is read.
    return false;
  }
}

async function expand(arg: string): Promise<InputFile[]> {
  const pattern = slashes(arg);
  if (!isGlob(pattern) || (await exists(arg))) return [inputFile(arg)];
  const expression = globExpression(pattern);
  const base = globBase(pattern);
  const matches: InputFile[] = [];
  for await (const entry of walk(base === '' ? '.' : base)) {
    if (expression.test(slashes(entry.path)) && !isLockFile(path.basename(entry.path)))
      matches.push(entry);
  }
  return matches.length === 0
    ? [{ ...inputFile(arg), fault: nothingMatches }]
    : matches.sort(byName).map(({ path: found }) => inputFile(found));
}

async function exists(name: string): Promise<boolean> {
  try {
    await stat(name);
    return true;
  } catch {
    return false;
  }
}

async function searchFolder(folder: string): Promise<{ files: InputFile[]; passedOver: string[] }> {
  const files: InputFile[] = [];
  const passedOver: string[] = [];
  for await (const { isFolder, ...file } of walk(folder)) {
    if (isLockFile(path.basename(file.path))) continue;
    if (isDocument(file.path) || file.fault !== undefined) files.push(file);
    else if (!isFolder && /\.(doc|docm|wps|rtf)$/i.test(file.path)) passedOver.push(file.name);
  }
  if (files.length === 0) files.push({ ...inputFile(folder), fault: nothingInside });
  return { files: files.sort(byName), passedOver: passedOver.sort() };
}

/** Everything below a folder. Links to folders are not followed: they may lead in a circle. */
async function* walk(folder: string): AsyncGenerator<InputFile & { isFolder: boolean }> {
  let entries;
  try {
    entries = await readdir(folder, { withFileTypes: true });
  } catch (error) {
    yield { ...inputFile(folder), fault: folderFault(error), isFolder: true };
    return;
  }
  for (const entry of entries) {
    const file = path.join(folder, entry.name);
    yield { ...inputFile(file), isFolder: entry.isDirectory() };
    if (entry.isDirectory() && !isDocument(entry.name)) yield* walk(file);
  }
}

function isDocument(name: string): boolean {
  return /\.docx$/i.test(name);
}

function slashes(name: string): string {
  return path.sep === '\\' ? name.replaceAll('\\', '/') : name;
}

/** By UTF-16 code units: the same order on every machine, whatever its locale. Shards depend on it. */
export function byName(a: { readonly name: string }, b: { readonly name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}
