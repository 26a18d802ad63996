import { readdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Finds a file under a folder whatever the case of its path. office.js asks for
 * `AgaveErrorUX/index.html` and `style\AgaveErrorUX.css`; the npm package's folder is
 * `agaveerrorux`, which only a case-blind file system would find.
 *
 * @param folder an absolute path
 * @param request the path asked for, relative, with / or \ between its parts
 * @returns the file's absolute path, or undefined when there is none or the request leaves the
 *   folder
 */
export async function fileAnyCase(folder: string, request: string): Promise<string | undefined> {
  let found = folder;
  for (const part of request.split(/[/\\]/).filter((each) => each !== '')) {
    if (part === '.' || part === '..' || part.includes('\0')) return undefined;
    const names = await namesIn(found);
    const name = names.includes(part)
      ? part
      : names.find((each) => each.toLowerCase() === part.toLowerCase());
    if (name === undefined) return undefined;
    found = path.join(found, name);
  }
  return found === folder ? undefined : found;
}

async function namesIn(folder: string): Promise<string[]> {
  try {
    return await readdir(folder);
  } catch {
    return []; // A file, or nothing at all: either way it holds no names.
  }
}
