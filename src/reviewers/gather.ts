import { unzip } from 'fflate';
import type { GivenFile } from './submissions';

/** A file in a zip may be so large once unpacked, and all of them together, in bytes. */
const mostBytes = { one: 128 * 1024 * 1024, all: 1024 * 1024 * 1024 };

/** The files of an input: those of a folder keep their path below it. Zips are opened. */
export async function filesOfInput(list: FileList): Promise<GivenFile[]> {
  const files = [...list].map((file) => ({ path: file.webkitRelativePath || file.name, file }));
  return opened(files);
}

/** The files of a drop, folders looked into. */
export async function filesOfDrop(transfer: DataTransfer): Promise<GivenFile[]> {
  // The list is emptied when the event is over: take the entries before anything is waited for.
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const files: { path: string; file: File }[] = [];
  for (const entry of entries) files.push(...(await filesOfEntry(entry)));
  return opened(files);
}

async function filesOfEntry(entry: FileSystemEntry): Promise<{ path: string; file: File }[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (entry instanceof FileSystemFileEntry) {
    const file = await new Promise<File>((resolve, reject) => entry.file(resolve, reject));
    return [{ path, file }];
  }
  if (!(entry instanceof FileSystemDirectoryEntry)) return [];
  const reader = entry.createReader();
  const found: { path: string; file: File }[] = [];
  for (;;) {
    // A folder is read in portions (in Chromium of 100); an empty one is the end.
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (portion.length === 0) return found;
    for (const inside of portion) found.push(...(await filesOfEntry(inside)));
  }
}

async function opened(files: readonly { path: string; file: File }[]): Promise<GivenFile[]> {
  const given: GivenFile[] = [];
  for (const { path, file } of files) {
    if (/\.zip$/i.test(path)) given.push(...(await filesOfZip(path, file)));
    else given.push({ path, read: async () => new Uint8Array(await file.arrayBuffer()) });
  }
  return given;
}

/** The documents in a zip of folders, below a folder of the zip's name. */
async function filesOfZip(path: string, file: File): Promise<GivenFile[]> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const folder = path.replace(/\.zip$/i, '');
  let total = 0;
  const filter = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!/\.(docx?|docm|wps|rtf)$/i.test(name) || originalSize > mostBytes.one) return false;
    total += originalSize;
    return total <= mostBytes.all;
  };
  return new Promise((resolve) => {
    unzip(bytes, { filter }, (error, files) => {
      // A zip that cannot be opened stands as a file that cannot be read, and says so.
      if (error !== null) resolve([{ path: `${path}.docx`, read: () => Promise.resolve(bytes) }]);
      else
        resolve(
          Object.entries(files).map(([name, content]) => ({
            path: `${folder}/${chineseName(name)}`,
            read: () => Promise.resolve(content),
          })),
        );
    });
  });
}

/**
 * A name in a zip. Windows in China writes names in GB 18030 without saying so, which is then read as Latin 1
 * (APPNOTE.TXT, appendix D).
 */
function chineseName(name: string): string {
  if (!/[\u0080-\u00FF]/.test(name) || /[^\u0000-\u00FF]/.test(name)) return name;
  const bytes = Uint8Array.from(name, (character) => character.charCodeAt(0));
  return new TextDecoder('gb18030').decode(bytes);
}
