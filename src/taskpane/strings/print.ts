import type { Language } from '../../notice/schema';

const one = (count: number, singular: string, plural: string): string =>
  count === 1 ? singular : plural;

/** The words of 打印前, which is loaded when it is first opened. */
const zh = {
  mustFixCount: (count: number) => `（${count} 处必须先改）`,
  notCheckedCount: (count: number) => `（另有 ${count} 项未能检查）`,
  scanning: '正在核对整份文档…',
  scanImpossible: '此版本的 Word 不能读取完整文件，修订、批注、隐藏文字等请自行核对。',
  scanFailed: (why: string) => `没有读到完整文件：${why}`,
  mustFix: '必须先改',
  lookAgain: '请再看看',
  byHand: '需要人工完成',
  unchecked: '未能检查',
  nothingMustFix: '没有必须先改的问题。',
  nothingToLookAt: '没有需要再看的问题。',
  nothingByHand: '没有需要人工完成的事项。',
  notHere: (form: string) => `${form}不在这份文档里`,
  notComparedWith: (form: string) => `与${form}之间是否一致没有核对，请对照两份材料。`,
  everythingChecked: '各项要求都已检查。',
  notesDamaged:
    '文档里原有的勾选记录或忽略记录无法读取，原样保留；再次勾选时换成新的勾选记录，再次忽略时换成新的忽略记录。',
  doneOf: (done: number, of: number) => `已办 ${done} / ${of}`,
  unknownWhy: '原因不明',
  clearLeftovers: (count: number) => `清除剩余提示（${count} 处）`,
  clearQuestion: (prompts: number, guidance: number) =>
    `将删去空白栏目里的提示 ${prompts} 处、通知的填写说明 ${guidance} 段，作者写的文字不动；删后可在 Word 中撤销。空着的栏目仍按没有填写检查。`,
  cancel: '取消',
  onPage: (page: number) => `第 ${page} 页`,
  reports: '审查表与检查报告',
  reportsLead: '按当前的检查结果生成，作为新文档打开，不改动本文档。',
  handIn: (form: string) => `报送${form}`,
  copies: (to: string, number: number) => `${to} ${number} 份`,
  receivedBy: (who: string) => `由${who}代收`,
  sealFirst: '加盖公章',
  deadline: (text: string) => `截止：${text}`,
  daysLeft: (days: string) => `还有 ${days} 天`,
  daysPast: (days: string) => `已过 ${days} 天`,
  dueToday: '今天截止',
  weekdayDiffers: (date: string, weekday: string) =>
    `${date} 是${weekday}，与通知写的不一致，请与主管部门核对。`,
  weekdayFits: (date: string) => `${date}，星期已核对，与日历相符。`,
  weekdays: ['周一', '周二', '周三', '周四', '周五', '周六', '周日'] as readonly string[],
};

/** The words of 打印前 in one language. */
export type PrintStrings = typeof zh;

const en: PrintStrings = {
  mustFixCount: (count) => ` (${count} to mend first)`,
  notCheckedCount: (count) => ` (${count} not checked)`,
  scanning: 'Checking the whole document…',
  scanImpossible:
    'This Word cannot read the whole file: look for tracked changes, comments and hidden text yourself.',
  scanFailed: (why) => `The whole file could not be read: ${why}`,
  mustFix: 'Mend first',
  lookAgain: 'Look again',
  byHand: 'To do by hand',
  unchecked: 'Not checked',
  nothingMustFix: 'Nothing has to be mended first.',
  nothingToLookAt: 'Nothing to look at again.',
  nothingByHand: 'Nothing to do by hand.',
  notHere: (form) => `No ${form} in this document`,
  notComparedWith: (form) =>
    `Whether this agrees with the ${form} was not checked: compare the two papers.`,
  everythingChecked: 'Every requirement was checked.',
  notesDamaged:
    'Ticks or ignored entries kept in the document cannot be read. They are left as they are: ticking something replaces the ticks, ignoring something the ignored entries.',
  doneOf: (done, of) => `${done} of ${of} done`,
  unknownWhy: 'Reason unknown',
  clearLeftovers: (count) => `Clear leftover prompts (${count})`,
  clearQuestion: (prompts, guidance) =>
    `${prompts} ${one(prompts, 'prompt', 'prompts')} of empty fields and ${guidance} ${one(guidance, 'paragraph', 'paragraphs')} of the notice’s guidance will be deleted, nothing you wrote; Word can undo it. Empty fields are still reported as empty.`,
  cancel: 'Cancel',
  onPage: (page) => `page ${page}`,
  reports: 'Review form and findings',
  reportsLead:
    'Made of the check as it is now and opened as a new document; this one stays as it is.',
  handIn: (form) => `Hand in the ${form}`,
  copies: (to, number) => `${to}: ${number} ${one(number, 'copy', 'copies')}`,
  receivedBy: (who) => `received by ${who}`,
  sealFirst: 'with the official seal',
  deadline: (text) => `Due: ${text}`,
  daysLeft: (days) => `${days} days left`,
  daysPast: (days) => `${days} days past`,
  dueToday: 'due today',
  weekdayDiffers: (date, weekday) =>
    `${date} is a ${weekday}, unlike the notice says. Ask the department in charge.`,
  weekdayFits: (date) => `${date}; the weekday fits the calendar.`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

/** The words of 打印前 by language. */
export const printStrings: Readonly<Record<Language, PrintStrings>> = { zh, en };
