/** A file that was dropped, by its path below what was dropped. */
export interface FoundFile {
  readonly path: string;
  /** `null` when the system would not hand it out. */
  readonly file: File | null;
}

/** One dropped thing, taken from the event: folders and files in them can be asked for later. */
interface Dropped {
  readonly handle: Promise<FileSystemHandle | null> | null;
  readonly entry: FileSystemEntry | null;
  readonly file: File | null;
}

/**
 * The files of a drop, folders looked into. A page opened from a file (no server) may not read the older
 * kind of entries in Chromium (EncodingError), and a page of an intranet site without https gets no handles:
 * so handles where they are given, and entries elsewhere.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<FoundFile[]> {
  // The list is emptied when the event is over: take everything before anything is waited for.
  const items = [...transfer.items]
    .filter((item) => item.kind === 'file')
    .map((item): Dropped => ({
      handle: givesHandles(item) ? item.getAsFileSystemHandle() : null,
      entry: item.webkitGetAsEntry(),
      file: item.getAsFile(),
    }));
  const found: FoundFile[] = [];
  for (const item of items) found.push(...(await filesOfItem(item)));
  return found;
}

async function filesOfItem({ handle, entry, file }: Dropped): Promise<FoundFile[]> {
  const given = await handle?.catch(() => null);
  if (given !== null && given !== undefined) return filesOfHandle(given, given.name);
  if (entry !== null) return filesOfEntry(entry);
  return file === null ? [] : [{ path: file.name, file }];
}

async function filesOfHandle(handle: FileSystemHandle, path: string): Promise<FoundFile[]> {
  if (isFileHandle(handle)) return [{ path, file: await handle.getFile().catch(() => null) }];
  if (!isFolderHandle(handle)) return [];
  const found: FoundFile[] = [];
  try {
    for await (const [name, inside] of handle.entries())
      found.push(...(await filesOfHandle(inside, `${path}/${name}`)));
  } catch {
    // What of the folder could be listed is there; that it was not all is told.
    found.push({ path, file: null });
  }
  return found;
}

async function filesOfEntry(entry: FileSystemEntry): Promise<FoundFile[]> {
  const path = entry.fullPath.replace(/^\//, '');
  if (isFileEntry(entry)) {
    const file = await new Promise<File | null>((resolve) =>
      entry.file(resolve, () => resolve(null)),
    );
    return [{ path, file }];
  }
  if (!isFolderEntry(entry)) return [];
  const reader = entry.createReader();
  const found: FoundFile[] = [];
  for (;;) {
    // A folder is read in portions (in Chromium of 100); an empty one is the end.
    const portion = await new Promise<FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (portion === null) return [...found, { path, file: null }];
    if (portion.length === 0) return found;
    for (const inside of portion) found.push(...(await filesOfEntry(inside)));
  }
}

/** Chromium's own addition (File System Access), in pages of https and of files. */
function givesHandles(item: DataTransferItem): item is DataTransferItem & {
  readonly getAsFileSystemHandle: () => Promise<FileSystemHandle | null>;
} {
  return 'getAsFileSystemHandle' in item;
}

function isFileHandle(handle: FileSystemHandle): handle is FileSystemFileHandle {
  return handle.kind === 'file';
}

function isFolderHandle(handle: FileSystemHandle): handle is FileSystemDirectoryHandle {
  return handle.kind === 'directory';
}

/** Chromium has these kinds of entries under other names, so there is no instanceof. */
function isFileEntry(entry: FileSystemEntry): entry is FileSystemFileEntry {
  return entry.isFile;
}

function isFolderEntry(entry: FileSystemEntry): entry is FileSystemDirectoryEntry {
  return entry.isDirectory;
}
