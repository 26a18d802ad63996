import type { ChangedThing, NoticeChange } from '../../../../notice/compareNotices';
import type { Bilingual } from '../../../../notice/schema';
import type { PlacedProblem } from '../../../../notice/readNoticeText';

/** The words of the part of the pane on the notice, which is loaded after the rest. */
export const noticeWords = {
  title: { zh: '依据的通知', en: 'Notice followed' },
  open: { zh: '打开另一份通知', en: 'Open another notice' },
  builtIn: { zh: '改用内置的通知', en: 'Use the built-in notice' },
  changeDeadlines: { zh: '修改期限', en: 'Change deadlines' },
  own: {
    zh: '这份通知随文档保存，在别处打开也按它检查。',
    en: 'It is kept in the document, which is checked by it wherever it is opened.',
  },
  unreadable: {
    zh: '文档中保存的通知无法读取，现按内置的通知检查；原有数据没有改动。',
    en: 'The notice kept in the document cannot be read. The built-in one is used; nothing was changed.',
  },
  follow: { zh: '改用这份通知', en: 'Use this notice' },
  keepFormer: { zh: '不改', en: 'Do not change' },
  textStays: {
    zh: '改用后重新检查，已写的内容不变。',
    en: 'The document is checked anew; what is written stays.',
  },
  saveDeadlines: { zh: '保存期限', en: 'Save the deadlines' },
  noticeDeadlines: { zh: '恢复通知的期限', en: 'Back to the notice’s deadlines' },
  notRead: { zh: '没有读到这个文件。', en: 'The file could not be read.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** How many faults a file has. */
export function faultsIn(file: string, count: number): Bilingual {
  return {
    zh: `“${file}”有 ${count} 处问题，没有启用：`,
    en: `“${file}” has ${count} ${count === 1 ? 'fault' : 'faults'} and is not used:`,
  };
}

/** A fault with its place. */
export function faultLine({ line, column, message }: PlacedProblem): Bilingual {
  return {
    zh: `第 ${line} 行第 ${column} 列：${message.zh}`,
    en: `Line ${line}, column ${column}: ${message.en}`,
  };
}

/** How many more faults there are than are shown. */
export function moreFaults(count: number): Bilingual {
  return { zh: `另有 ${count} 处。`, en: `And ${count} more.` };
}

/** How many differences there are to the notice followed now. */
export function differences(count: number): Bilingual {
  return {
    zh: `与现在的通知相比，有 ${count} 处不同：`,
    en: `${count} ${count === 1 ? 'difference' : 'differences'} to the present notice:`,
  };
}

const things: Readonly<Record<ChangedThing, Bilingual>> = {
  requirement: { zh: '要求', en: 'Requirement' },
  heading: { zh: '标题', en: 'Heading' },
  guidance: { zh: '填写说明', en: 'Guidance' },
  limit: { zh: '字数', en: 'Length' },
  option: { zh: '选项', en: 'Option' },
  deadline: { zh: '期限', en: 'Deadline' },
  copies: { zh: '份数', en: 'Copies' },
};

/** A difference on one line. */
export function changeLine({ what, before, after }: NoticeChange): Bilingual {
  const { zh, en } = things[what];
  if (before === null)
    return { zh: `新增${zh}：${after ?? ''}`, en: `${en} added: ${after ?? ''}` };
  if (after === null) return { zh: `取消${zh}：${before}`, en: `${en} dropped: ${before}` };
  return { zh: `${zh}：${before} → ${after}`, en: `${en}: ${before} → ${after}` };
}

/** The label of a deadline. */
export function deadlineOf(form: Bilingual): Bilingual {
  return { zh: `报送${form.zh}的期限`, en: `Deadline of the ${form.en}` };
}
