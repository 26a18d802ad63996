import { randomUUID } from 'node:crypto';
import { rmSync } from 'node:fs';
import { link, open, rename, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Bilingual } from '../notice/schema';
import { systemCode } from './inputs/fileFault';
import { inBlocks } from './pieces';
import type { Pieces } from './pieces';
import { CallError } from './terminal';

export interface WriteOptions {
  /** Whether a file of that name may be replaced. */
  readonly overwrite: boolean;
  /** Gives the writing up; nothing is left of it then. */
  readonly signal?: AbortSignal;
}

/**
 * Writes a file whole or not at all: first beside its place, then moved there. An interrupted or failed
 * run leaves what was there before, and nothing else.
 *
 * @param content the text or bytes, in pieces
 * @returns whether it was written; it is not when the signal was aborted
 * @throws CallError when it cannot be written, or is there already
 */
export async function writeWhole(
  file: string,
  content: Pieces,
  { overwrite, signal }: WriteOptions,
): Promise<boolean> {
  const draft = `${file}.${randomUUID().slice(0, 8)}.tmp`;
  const remove = (): void => rmSync(draft, { force: true });
  // A second interruption ends the process at once; the draft goes even then.
  process.once('exit', remove);
  try {
    if (await isFolder(file)) throw cannotWrite(file, 'EISDIR');
    if (!(await fill(draft, content, signal))) return false;
    if (overwrite) await rename(draft, file);
    // A link, unlike a rename, fails when the name is taken.
    else await link(draft, file);
    return true;
  } catch (error) {
    const code = systemCode(error);
    // What goes wrong while the content is made is not the file's fault.
    if (error instanceof CallError || code === '') throw error;
    throw code === 'EEXIST' ? alreadyThere(file) : cannotWrite(file, code);
  } finally {
    process.off('exit', remove);
    remove();
  }
}

/** @returns whether all of it was written */
async function fill(
  draft: string,
  content: Pieces,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  const handle = await open(draft, 'wx');
  try {
    for await (const block of inBlocks(content)) {
      if (signal?.aborted === true) return false;
      await handle.writeFile(block);
    }
    return signal?.aborted !== true;
  } finally {
    await handle.close();
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

/** Says that a file cannot be written, why, and what to do. */
export function cannotWrite(file: string, code: string): CallError {
  const { zh, en } = reasons(file)[sameAs[code] ?? code] ?? {
    zh: `系统没有接受（${code}），请检查磁盘或网络，或换一个位置`,
    en: `the system refused (${code}); check the disk or network, or choose another place`,
  };
  return new CallError({
    zh: `无法写入“${file}”：${zh}。`,
    en: `“${file}” cannot be written: ${en}.`,
  });
}

function reasons(file: string): Readonly<Record<string, Bilingual>> {
  const folder = path.dirname(path.resolve(file));
  return {
    ENOENT: {
      zh: `没有文件夹“${folder}”，请先新建它，或换一个位置`,
      en: `there is no folder “${folder}”; make it first, or choose another place`,
    },
    EACCES: {
      zh: '没有写入的权限，或文件正在 Word、Excel 等程序中打开；请关闭它，或换一个位置',
      en: 'you have no permission to write there, or another program has the file open; close it, or choose another place',
    },
    EISDIR: {
      zh: '这是文件夹，请写明其中的文件名',
      en: 'this is a folder; name a file in it',
    },
    EROFS: {
      zh: '这个位置只能读取，请换一个位置',
      en: 'this place can only be read; choose another one',
    },
    ENOSPC: {
      zh: '磁盘已满，请腾出空间或换一个位置',
      en: 'the disk is full; make room, or choose another place',
    },
  };
}
const sameAs: Readonly<Record<string, string>> = {
  EPERM: 'EACCES',
  EBUSY: 'EACCES',
  ENOTDIR: 'ENOENT',
  EDQUOT: 'ENOSPC',
};
