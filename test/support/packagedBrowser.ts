import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const home = path.resolve(import.meta.dirname, '../../node_modules/@sparticuz/chromium');

/**
 * The browser inside the npm package @sparticuz/chromium, unpacked.
 *
 * @returns its path; undefined on a system that the package has no browser for
 */
export async function packagedBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  return path.join(await unpacked('chromium.br'), 'chromium');
}

/** The folder of the shared libraries that the package brings along (libnss3, libexpat, …). */
export async function packagedLibraries(): Promise<string> {
  return path.join(await unpacked('al2023.tar.br'), 'al2023', 'lib');
}

/**
 * Unpacks one of the package's files into a folder of its own for this version, wholly or not at
 * all. The package would unpack into one shared place, where it takes another version's file, or
 * one still being written, for its own.
 */
async function unpacked(file: string): Promise<string> {
  const folder = path.join(tmpdir(), `dossier-browser-${await packageVersion()}`, file);
  if (existsSync(folder)) return folder;
  await mkdir(path.dirname(folder), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  await inflateInto(unfinished, path.join(home, 'bin', file));
  try {
    await rename(unfinished, folder);
  } catch (error) {
    await rm(unfinished, { recursive: true });
    // Another run was quicker; its folder is as good.
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

/** The package unpacks into whatever the temporary folder is at that moment. */
async function inflateInto(folder: string, file: string): Promise<void> {
  const { inflate } = await import('@sparticuz/chromium');
  const temporary = process.env.TMPDIR;
  process.env.TMPDIR = folder;
  try {
    await inflate(file);
  } finally {
    if (temporary === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = temporary;
  }
}

async function packageVersion(): Promise<string> {
  const text = await readFile(path.join(home, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
