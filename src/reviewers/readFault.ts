import type { Bilingual } from '../notice/schema';

/** A file that was given and cannot be read, and what to do about it. */
export class ReadFault extends Error {
  constructor(readonly text: Bilingual) {
    super(text.en);
    this.name = 'ReadFault';
  }
}

/** What a browser says when a file is not what it was when it was chosen. */
export const goneMeanwhile: Bilingual = {
  zh: '这个文件在选定之后被修改、移走，或没有读取权限，请重新选择。',
  en: 'The file was changed or moved after it was chosen, or may not be read; please choose it again.',
};

export const damagedZip: Bilingual = {
  zh: '这个压缩包已损坏或没有传完，请重新取得，或解压之后拖入文件夹。',
  en: 'The zip is damaged or incomplete; get it again, or unpack it and drop the folder.',
};

export const lockedZip: Bilingual = {
  zh: '这个压缩包设有密码，请解压之后拖入文件夹。',
  en: 'The zip is protected by a password; unpack it and drop the folder.',
};

export const tooLargeInZip: Bilingual = {
  zh: '压缩包里的这个文件太大，不会是申报材料，请核对文件来源。',
  en: 'This file in the zip is too large to be a paper; check where it comes from.',
};

export const nothingInZip: Bilingual = {
  zh: '这个压缩包里没有 .docx 文件，请核对。',
  en: 'There is no .docx file in this zip; please check it.',
};
