import type { Bilingual } from '../notice/schema';

/** The page's words. */
export const words = {
  title: { zh: '申报材料检查', en: 'Checking papers' },
  lead: {
    zh: '把 .docx 文件、文件夹或压缩包（.zip）拖到这里。文件只在本机检查，不会上传。',
    en: 'Drop .docx files, folders or zips here. They are checked on this computer and not uploaded.',
  },
  grouping: {
    zh: '每个直接存放 .docx 的文件夹算一份材料；单独拖入的文件合为一份。',
    en: 'Each folder that directly holds .docx files is one submission; files without a folder are one together.',
  },
  chooseFiles: { zh: '选择文件或压缩包', en: 'Choose files or zips' },
  chooseFolder: { zh: '选择文件夹', en: 'Choose a folder' },
  expected: {
    zh: '应报送单位名单（可不填）',
    en: 'Units expected (optional)',
  },
  expectedHint: {
    zh: '一行一个单位。检查前填好，结果中会列出尚未报送的单位和名单之外的单位。',
    en: 'One unit a line. Filled in before checking, the report lists who has not sent and who is not on the list.',
  },
  progress: { zh: '检查进度', en: 'Progress' },
  gathering: { zh: '正在读取文件列表…', en: 'Reading the list of files…' },
  checking: { zh: '正在检查…', en: 'Checking…' },
  busy: {
    zh: '正在检查，请在检查完毕或取消之后再拖入。',
    en: 'A check is under way; drop files when it is done or cancelled.',
  },
  cancel: { zh: '取消', en: 'Cancel' },
  save: { zh: '保存结果：', en: 'Save the report: ' },
  print: { zh: '打印', en: 'Print' },
  printNote: {
    zh: '请用页面上的“打印”按钮打印检查结果，或保存成网页、形式审查表后打印。',
    en: 'Please print the report with the page’s Print button, or save it and print that.',
  },
  report: { zh: '检查结果', en: 'Report' },
  nothing: {
    zh: '没有找到 .docx 文件，请核对后再试。',
    en: 'There was no .docx file; please try again.',
  },
  fileName: { zh: '检查结果', en: 'report' },
} as const satisfies Record<string, Bilingual>;

/** How far a run is, and about how many seconds it still takes; `null` while that cannot be told. */
export function progressWords(done: number, total: number, seconds: number | null): Bilingual {
  return {
    zh: `已检查 ${done} / ${total} 份${seconds === null ? '' : `，剩余约 ${seconds} 秒`}`,
    en: `${done} of ${total} checked${seconds === null ? '' : `, about ${seconds} s left`}`,
  };
}

/** The end of a run. */
export function doneWords(total: number): Bilingual {
  return {
    zh: `已检查 ${total} 份材料。`,
    en: `${total} ${total === 1 ? 'submission' : 'submissions'} checked.`,
  };
}

/** The end of a run that was cancelled. */
export function cancelledWords(done: number, total: number): Bilingual {
  return {
    zh: `已取消：检查了 ${total} 份中的 ${done} 份，没有结果。`,
    en: `Cancelled: ${done} of ${total} checked, no report.`,
  };
}

/** A fault of ours. */
export function failedWords(message: string): Bilingual {
  return {
    zh: `页面内部出错，请把这句话告知维护者：${message}`,
    en: `The page failed; please tell its maintainers: ${message}`,
  };
}

/** What was given and not looked at, and what to do; nothing when all was. */
export function skippedWords(skipped: {
  readonly passedOver: readonly string[];
  readonly archives: readonly string[];
}): Bilingual {
  const { passedOver, archives } = skipped;
  const [papers, packed] = [passedOver.length, archives.length];
  const zh = [
    papers === 0
      ? ''
      : `有 ${papers} 个文件不是 .docx，未检查，请另存为 .docx：${some(passedOver)}。`,
    packed === 0 ? '' : `有 ${packed} 个压缩包没有打开，请先解压：${some(archives)}。`,
  ];
  const en = [
    papers === 0 ? '' : `Not checked, please save as .docx: ${some(passedOver)}.`,
    packed === 0 ? '' : `Not opened, please unpack: ${some(archives)}.`,
  ];
  return { zh: zh.join(''), en: en.filter((text) => text !== '').join(' ') };
}

/** The first few names. */
function some(names: readonly string[]): string {
  return `${names.slice(0, 5).join('、')}${names.length > 5 ? ' …' : ''}`;
}

/** What a report can be saved as, and what people call it. */
export const saveAs = [
  { format: 'html', extension: 'html', name: { zh: '网页', en: 'web page' } },
  { format: 'csv', extension: 'csv', name: { zh: 'Excel 表格（CSV）', en: 'table (CSV)' } },
  {
    format: 'docx',
    extension: 'docx',
    name: { zh: '形式审查表（Word）', en: 'review form (Word)' },
  },
  { format: 'json', extension: 'json', name: { zh: '数据（JSON）', en: 'data (JSON)' } },
] as const;
