import type { Language } from './problemMessage';

/** What was odd in a file that was read nevertheless: a key of `DocumentSnapshot.warnings`. */
export type DocxWarning =
  /** Another file is embedded as a whole (`w:altChunk`, `w:subDoc`); its text is not read. */
  | 'docx.embeddedDocument'
  /** A field's end mark is missing: text may have been taken for its instruction. */
  | 'docx.unclosedField'
  /** comments.xml, settings.xml or the add-in's settings could not be read. */
  | 'docx.unreadablePart';

const messages: Readonly<Record<DocxWarning, Readonly<Record<Language, string>>>> = {
  'docx.embeddedDocument': {
    'zh-CN': '文档中嵌入了另一份文件，其中的内容未检查；请在 Word 中打开并保存一次后再检查。',
    en: 'Another file is embedded in the document and was not checked; open and save it in Word once, then check again.',
  },
  'docx.unclosedField': {
    'zh-CN': '文档中有不完整的域，域附近的文字可能未读到；请在 Word 中更新或删除该域。',
    en: 'A field in the document is incomplete, and text near it may not have been read; update or delete it in Word.',
  },
  'docx.unreadablePart': {
    'zh-CN': '文档的批注、设置等附属内容有一部分无法读取，相关检查未进行。',
    en: 'Some of the comments or settings could not be read, so what depends on them was not checked.',
  },
};

/** Says a warning of this folder in words; `null` for a key that is not one of them. */
export function warningMessage(key: string, language: Language): string | null {
  return isDocxWarning(key) ? messages[key][language] : null;
}

function isDocxWarning(key: string): key is DocxWarning {
  return Object.hasOwn(messages, key);
}
