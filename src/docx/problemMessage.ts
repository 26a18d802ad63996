import type { FileProblem, ZipLooksLike } from './problem';

/** The languages we speak. */
export type Language = 'zh-CN' | 'en';

type Texts = Readonly<Record<Language, string>>;

const looksLike: Readonly<Record<ZipLooksLike, Texts>> = {
  workbook: { 'zh-CN': 'Excel 工作簿', en: 'an Excel workbook' },
  presentation: { 'zh-CN': 'PowerPoint 演示文稿', en: 'a PowerPoint presentation' },
  openDocument: {
    'zh-CN': 'OpenDocument 文档（.odt 等）',
    en: 'an OpenDocument file (.odt or alike)',
  },
  ofd: { 'zh-CN': 'OFD 版式文件', en: 'an OFD file' },
  epub: { 'zh-CN': 'EPUB 电子书', en: 'an EPUB book' },
  pages: { 'zh-CN': 'Apple Pages 文稿', en: 'an Apple Pages document' },
  archive: { 'zh-CN': '普通压缩包', en: 'an ordinary zip archive' },
};

/**
 * Says in one sentence what a file that could not be read is, and what to do about it.
 *
 * @param problem what `readDocx` returned
 * @param language the language of the sentence
 */
export function problemMessage(problem: FileProblem, language: Language): string {
  return texts(problem)[language];
}

function texts(problem: FileProblem): Texts {
  switch (problem.kind) {
    case 'empty':
      return {
        'zh-CN': '这是一个空文件（0 字节），请重新取得原文件。',
        en: 'The file is empty (0 bytes); please get the original again.',
      };
    case 'notZip':
      return {
        'zh-CN': '这不是 Word 文档（.docx），请在 Word 或 WPS 中打开原文后另存为 .docx。',
        en: 'This is not a Word document (.docx); open the original in Word or WPS and save it as .docx.',
      };
    case 'oldWord':
      return {
        'zh-CN': '这是 Word 97–2003 的 .doc 文档，请在 Word 或 WPS 中另存为 .docx 后再试。',
        en: 'This is a Word 97–2003 document (.doc); save it as .docx in Word or WPS and try again.',
      };
    case 'wps':
      return {
        'zh-CN': '这是 WPS 文字的 .wps 文档，请在 WPS 中另存为 .docx 后再试。',
        en: 'This is a WPS document (.wps); save it as .docx in WPS and try again.',
      };
    case 'otherOle':
      return {
        'zh-CN': '这是旧版 Office 文件（如 .xls、.ppt），不是 Word 文档，请提供 .docx 文件。',
        en: 'This is an old Office file (.xls, .ppt or alike), not a Word document; please give a .docx file.',
      };
    case 'encrypted':
      return {
        'zh-CN': '这份文档设有打开密码，请在 Word 中输入密码打开、取消密码后另存再试。',
        en: 'The document is protected by a password; open it in Word, remove the password, save and try again.',
      };
    case 'rtf':
      return {
        'zh-CN': '这是 RTF 文档，请在 Word 或 WPS 中另存为 .docx 后再试。',
        en: 'This is an RTF document; save it as .docx in Word or WPS and try again.',
      };
    case 'pdf':
      return {
        'zh-CN': '这是 PDF 文件，请提供生成它的 Word 文档（.docx）。',
        en: 'This is a PDF file; please give the Word document (.docx) it was made from.',
      };
    case 'html':
      return {
        'zh-CN': '这是网页文件，请在 Word 中打开后另存为 .docx 再试。',
        en: 'This is a web page; open it in Word, save it as .docx and try again.',
      };
    case 'otherXml':
      return {
        'zh-CN': '这是 XML 文件而不是 .docx，请在 Word 中打开后另存为 .docx 再试。',
        en: 'This is an XML file, not a .docx; open it in Word, save it as .docx and try again.',
      };
    case 'truncated':
      return {
        'zh-CN': '文件不完整，可能没有复制或下载完，请重新取得原文件。',
        en: 'The file is incomplete, perhaps not fully copied or downloaded; please get the original again.',
      };
    case 'damaged':
      return {
        'zh-CN': `文件已损坏（${problem.part}），请在 Word 中用“打开并修复”后另存，或重新取得原文件。`,
        en: `The file is damaged (${problem.part}); use Open and Repair in Word and save it, or get the original again.`,
      };
    case 'zipWithoutDocument':
      return {
        'zh-CN': `这是${looksLike[problem.looksLike]['zh-CN']}，里面没有 Word 文档的正文，请提供 .docx 文件。`,
        en: `This is ${looksLike[problem.looksLike].en} without a Word document's text; please give a .docx file.`,
      };
    case 'tooLarge':
      return {
        'zh-CN': `文件内容（${problem.part}）展开后异常庞大，不像正常文档，未予读取；请核对文件来源。`,
        en: `The content (${problem.part}) is larger than any normal document and was not read; please check where the file comes from.`,
      };
    case 'tooManyParts':
      return {
        'zh-CN': '文件内的部件数量异常多，不像正常文档，未予读取；请核对文件来源。',
        en: 'The file has more parts than any normal document and was not read; please check where it comes from.',
      };
    case 'unsafeName':
      return {
        'zh-CN': `文件内有指向包外的部件名（${problem.part}），未予读取；请核对文件来源。`,
        en: `A part's name leads out of the package (${problem.part}), so the file was not read; please check where it comes from.`,
      };
    case 'brokenXml':
      return {
        'zh-CN': `文件内容有误（${problem.part} 第 ${problem.line} 行），请在 Word 中用“打开并修复”后另存再试。`,
        en: `The content is broken (${problem.part}, line ${problem.line}); use Open and Repair in Word, save it and try again.`,
      };
    case 'doctype':
      return {
        'zh-CN': `文件内容含有文档类型声明（${problem.part}），正常的 Word 文档没有，未予读取；请核对文件来源。`,
        en: `The content declares a document type (${problem.part}), which no Word document does, and was not read; please check where it comes from.`,
      };
    case 'tooDeep':
      return {
        'zh-CN': `文件内容嵌套过深（${problem.part}），不像正常文档，未予读取；请核对文件来源。`,
        en: `The content is nested deeper than any normal document (${problem.part}) and was not read; please check where it comes from.`,
      };
  }
}
