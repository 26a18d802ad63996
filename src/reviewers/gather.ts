import { droppedFiles } from './dropped';
import type { FoundFile } from './dropped';
import { goneMeanwhile, ReadFault } from './readFault';
import type { GivenFile } from './submissions';
import { zipMembers } from './zipMembers';

/** The files of an input: those of a folder keep their path below it. Zips are opened. */
export async function filesOfInput(list: FileList): Promise<GivenFile[]> {
  const files = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return opened(files);
}

/** The files of a drop, folders looked into and zips opened. */
export async function filesOfDrop(transfer: DataTransfer): Promise<GivenFile[]> {
  return opened(await droppedFiles(transfer));
}

async function opened(files: readonly FoundFile[]): Promise<GivenFile[]> {
  const given: GivenFile[] = [];
  for (const { path, file } of files) {
    if (file === null) given.push({ path, fault: goneMeanwhile, read: unreadable });
    else if (/\.zip$/i.test(path)) given.push(...(await zipMembers(path, file)));
    else given.push({ path, read: () => bytesOf(file) });
  }
  return given;
}

/** @throws ReadFault when the file is not what it was when it was chosen */
async function bytesOf(file: File): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    throw new ReadFault(goneMeanwhile);
  }
}

function unreadable(): Promise<Uint8Array> {
  return Promise.reject(new ReadFault(goneMeanwhile));
}
