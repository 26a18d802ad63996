import type { Bilingual } from './schema';
import { noticeSchema } from './schema';

/** What a JSON text, one with full-width marks or one with comments may begin with. */
const beginning = /^\s*(?:[{["'\d/“‘｛［-]|true|false|null|$)/u;

/** A character that was none in UTF-8, or that comes of two bytes a character. */
const undecoded = /[\uFFFD\0]/u;

/** Why a file is no notice file at all, and where that shows. */
export interface WrongFile {
  readonly offset: number;
  readonly message: Bilingual;
}

/**
 * Looks whether a file was taken for a notice file by mistake, or saved in another encoding.
 *
 * @param text the file's bytes read as UTF-8, without a byte order mark
 * @returns `null` when it may be JSON
 */
export function wrongFile(text: string): WrongFile | null {
  if (text.trim() === '')
    return {
      offset: 0,
      message: {
        zh: '文件是空的，请选择写好的通知文件。',
        en: 'The file is empty; choose a notice file.',
      },
    };
  if (!beginning.test(text) && !undecoded.test(text.slice(0, 2)))
    return {
      offset: 0,
      message: {
        zh: '这不是通知文件。通知文件是以 { 开头的 JSON 数据，文件名一般以 .json 结尾；通知的 Word、PDF 文件和网页不能直接使用。',
        en: 'This is no notice file. A notice file is JSON data that begins with { and mostly is called .json; Word and PDF files of a notice, or its web page, cannot be used.',
      },
    };
  const offset = text.search(undecoded);
  if (offset < 0) return null;
  return {
    offset,
    message: {
      zh: '文件的编码不是 UTF-8，从这里起有文字读不出来。请用编辑器另存为 UTF-8 编码，再打开一次。',
      en: 'The file is not in UTF-8, so text from here on cannot be read. Save it as UTF-8 in an editor and open it again.',
    },
  };
}

const fields = Object.keys(noticeSchema.shape);

/** What is wrong with JSON data that has not one field of a notice; `null` for other data. */
export function otherData(data: unknown): Bilingual | null {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return null;
  if (fields.some((name) => Object.hasOwn(data, name))) return null;
  return {
    zh: '这份 JSON 数据不是通知，没有 id、forms、requirements 等字段。请核对选的是不是通知文件。',
    en: 'This JSON data is no notice: it has no id, forms, requirements. Make sure that the right file was chosen.',
  };
}
