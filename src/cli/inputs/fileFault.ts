import type { Bilingual } from '../../notice/schema';

/** The path is a folder. */
export const isFolder: Bilingual = {
  zh: '这是文件夹，不是 Word 文档，请指明其中的 .docx 文件。',
  en: 'This is a folder, not a Word document; please name the .docx file in it.',
};

const byCode: Readonly<Record<string, Bilingual>> = {
  ENOENT: {
    zh: '没有这个文件，请核对文件名和所在文件夹。',
    en: 'There is no such file; please check its name and folder.',
  },
  EACCES: {
    zh: '没有读取这个文件的权限，请向文件的所有者取得权限，或复制一份再试。',
    en: 'You have no permission to read this file; ask its owner, or try with a copy.',
  },
  EISDIR: isFolder,
  EBUSY: {
    zh: '文件正被其他程序占用，请关闭后再试。',
    en: 'Another program holds the file; close it and try again.',
  },
  ELOOP: {
    zh: '这个链接绕回了自身，请指明文件本身。',
    en: 'This link leads back to itself; please name the file itself.',
  },
  ENAMETOOLONG: {
    zh: '文件名太长，请缩短后再试。',
    en: 'The name of the file is too long; shorten it and try again.',
  },
  EMFILE: {
    zh: '同时打开的文件太多，请关闭一些程序后再试。',
    en: 'Too many files are open; close some programs and try again.',
  },
};
const sameAs: Readonly<Record<string, string>> = { EPERM: 'EACCES', ENOTDIR: 'ENOENT' };

/** The system's code for what went wrong (`ENOENT`), or nothing. */
export function systemCode(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}

/** Says why the system did not give us a file, and what to do. */
export function systemFault(error: unknown): Bilingual {
  const code = systemCode(error);
  return (
    byCode[sameAs[code] ?? code] ?? {
      zh: `系统未能读取这个文件（${code || '原因不明'}），请检查磁盘或网络后再试。`,
      en: `The system could not read this file (${code || 'unknown'}); check the disk or network and try again.`,
    }
  );
}

/** There is no document in a folder. */
export const nothingInside: Bilingual = {
  zh: '这个文件夹里没有 .docx 文件，请核对文件夹；.doc、.wps 等请先另存为 .docx。',
  en: 'There is no .docx file in this folder; check its name, and save .doc or .wps files as .docx.',
};

/** A pattern leads to no document. */
export const nothingMatches: Bilingual = {
  zh: '没有与此相符的文件，请核对文件夹和通配符的写法。',
  en: 'No file matches this pattern; please check the folder and the pattern.',
};

/** Says why the system did not let us into a folder. */
export function folderFault(error: unknown): Bilingual {
  const code = systemCode(error);
  return {
    zh: `无法打开这个文件夹（${code}），请向其所有者取得权限后再试。`,
    en: `This folder cannot be opened (${code}); ask its owner for permission and try again.`,
  };
}

/** The path is a device, a pipe or the like. */
export const notAFile: Bilingual = {
  zh: '这不是普通文件，请指明 .docx 文件。',
  en: 'This is not an ordinary file; please name a .docx file.',
};

/** The file was written while it was read. */
export const changedMeanwhile: Bilingual = {
  zh: '文件在读取时发生了变化，请在保存或复制完成后再试。',
  en: 'The file changed while it was read; try again when it has been saved or copied.',
};

/** The file is larger than any we read. */
export function tooLargeFile(bytes: number): Bilingual {
  const size = Math.round(bytes / 1024 / 1024);
  return {
    zh: `文件有 ${size} MB，远大于正常的文档，未予读取；请压缩其中的图片后再试。`,
    en: `The file has ${size} MB, far more than a normal document, and was not read; compress its pictures and try again.`,
  };
}
