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
    zh: '应报送单位名单（一行一个，可不填）',
    en: 'Units expected (one a line; optional)',
  },
  progress: { zh: '检查进度', en: 'Progress' },
  save: { zh: '保存结果：', en: 'Save the report: ' },
  report: { zh: '检查结果', en: 'Report' },
  nothing: {
    zh: '没有找到 .docx 文件，请核对后再试。',
    en: 'There was no .docx file; please try again.',
  },
  fileName: { zh: '检查结果', en: 'report' },
} as const satisfies Record<string, Bilingual>;

/** How far a run is, and about how long it still takes. */
export function progressWords(done: number, total: number, seconds: number): Bilingual {
  return {
    zh: `已检查 ${done} / ${total} 份，剩余约 ${seconds} 秒`,
    en: `${done} of ${total} checked, about ${seconds} s left`,
  };
}

/** The end of a run. */
export function doneWords(total: number, passedOver: readonly string[]): Bilingual {
  const many = passedOver.length;
  const names = passedOver.slice(0, 5).join('、');
  return {
    zh: `已检查 ${total} 份材料。${many === 0 ? '' : `另有 ${many} 个文件不是 .docx，未检查，请另存为 .docx：${names}${many > 5 ? ' 等' : ''}。`}`,
    en: `${total} submissions checked.${many === 0 ? '' : ` ${many} files are no .docx and were not checked: ${names}${many > 5 ? '…' : ''}`}`,
  };
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
