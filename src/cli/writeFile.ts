import { randomUUID } from 'node:crypto';
import { link, rename, rm, stat, writeFile } from 'node:fs/promises';
import { systemCode } from './inputs/fileFault';
import { CallError } from './terminal';

/**
 * Writes a file whole or not at all: first beside its place, then moved there. An interrupted or failed
 * run leaves what was there before.
 *
 * @param options.overwrite whether a file of that name may be replaced
 * @throws CallError when it cannot be written, or is there already
 */
export async function writeWhole(
  file: string,
  content: string | Uint8Array,
  { overwrite }: { readonly overwrite: boolean },
): Promise<void> {
  const draft = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    if (await isFolder(file)) throw cannotWrite(file, 'EISDIR');
    await writeFile(draft, content, { flag: 'wx' });
    if (overwrite) await rename(draft, file);
    // A link, unlike a rename, fails when the name is taken.
    else await link(draft, file);
  } catch (error) {
    if (error instanceof CallError) throw error;
    const code = systemCode(error);
    throw code === 'EEXIST' ? alreadyThere(file) : cannotWrite(file, code);
  } finally {
    await rm(draft, { force: true });
  }
}

async function isFolder(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isDirectory();
  } catch {
    // Not there yet, or not to be looked at: writing will tell.
    return false;
  }
}

function alreadyThere(file: string): CallError {
  return new CallError({
    zh: `“${file}”已经存在，没有改动它；要覆盖请加 --force，或换一个文件名。`,
    en: `“${file}” exists and was left as it is; add --force to replace it, or choose another name.`,
  });
}

function cannotWrite(file: string, code: string): CallError {
  return new CallError({
    zh: `无法写入“${file}”（${code}），请核对文件夹和权限。`,
    en: `“${file}” cannot be written (${code}); check the folder and its permissions.`,
  });
}
