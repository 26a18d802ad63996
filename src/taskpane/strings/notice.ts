import type { Language } from '../../notice/schema';
import type { ChangedThing } from '../../notice/compareNotices';

/** The words of the part of the pane on the notice, which is loaded after the rest. */
const zh = {
  title: '依据的通知',
  open: '打开另一份通知',
  useBuiltIn: '改用内置的通知',
  changeDeadlines: '修改期限',
  backTo: (number: string) => `换回 ${number}`,
  keptHere: '这份通知随文档保存，在别处打开也按它检查。',
  keptOnWrite:
    '用本程序写入或保存内容时，这份通知随文档保存；今后内置的通知更换，本文档仍按它检查。',
  unreadableTitle: '文档的通知无法读取',
  unreadable: (number: string | null, builtIn: string) =>
    `文档所依据的通知${number === null ? '' : ` ${number} `}无法读取，可能是用更新的程序保存的。` +
    `现暂按内置的 ${builtIn} 检查，原有数据没有改动。请更新本程序，或打开那份通知的文件。`,
  follow: '改用这份通知',
  keepFormer: '不改',
  textStays: '改用后重新检查；已写的内容、忽略的条目和改过的期限都不丢失。',
  saveDeadlines: '保存期限',
  noticeDeadlines: '恢复通知的期限',
  notRead: '没有读到这个文件。',
  faultsIn: (file: string, count: number) => `“${file}”有 ${count} 处问题，没有启用：`,
  faultLine: (line: number, column: number, message: string) =>
    `第 ${line} 行第 ${column} 列：${message}`,
  lookAgain: (remark: string) => `请核对：${remark}`,
  more: (count: number) => `另有 ${count} 处。`,
  differences: (count: number) => `与现在的通知相比，有 ${count} 处不同：`,
  noDifference: '与现在的通知没有不同。',
  things: {
    requirement: '要求',
    heading: '标题',
    guidance: '填写说明',
    limit: '字数',
    option: '选项',
    deadline: '期限',
    copies: '份数',
  } satisfies Record<ChangedThing, string> as Readonly<Record<ChangedThing, string>>,
  added: (thing: string, what: string) => `新增${thing}：${what}`,
  dropped: (thing: string, what: string) => `取消${thing}：${what}`,
  of: (thing: string, what: string) => `${thing}（${what}）`,
  changed: (thing: string, before: string, after: string) => `${thing}：${before} → ${after}`,
  deadlineOf: (form: string) => `报送${form}的期限`,
  newer: (number: string) => `有较新的通知：${number}`,
  staysOld: '本文档仍按原来的通知检查，由您决定是否改用。',
  compare: '比较',
};

/** The words on the notice in one language. */
export type NoticeStrings = typeof zh;

const en: NoticeStrings = {
  title: 'Notice followed',
  open: 'Open another notice',
  useBuiltIn: 'Use the built-in notice',
  changeDeadlines: 'Change deadlines',
  backTo: (number) => `Back to ${number}`,
  keptHere: 'It is kept in the document, which is checked by it wherever it is opened.',
  keptOnWrite:
    'It is kept in the document with the first thing written or noted here; the document stays with it when another notice is built in later.',
  unreadableTitle: 'The document’s notice cannot be read',
  unreadable: (number, builtIn) =>
    `The notice this document follows${number === null ? '' : `, ${number},`} cannot be read; a newer version may have kept it. ` +
    `For now ${builtIn}, which is built in, is used; nothing was changed. Update this program, or open the file of that notice.`,
  follow: 'Use this notice',
  keepFormer: 'Do not change',
  textStays:
    'The document is checked anew; what is written, ignored and changed of the deadlines is not lost.',
  saveDeadlines: 'Save the deadlines',
  noticeDeadlines: 'Back to the notice’s deadlines',
  notRead: 'The file could not be read.',
  faultsIn: (file, count) =>
    `“${file}” has ${count} ${count === 1 ? 'fault' : 'faults'} and is not used:`,
  faultLine: (line, column, message) => `Line ${line}, column ${column}: ${message}`,
  lookAgain: (remark) => `Look again: ${remark}`,
  more: (count) => `And ${count} more.`,
  differences: (count) =>
    `${count} ${count === 1 ? 'difference' : 'differences'} to the present notice:`,
  noDifference: 'No difference to the present notice.',
  things: {
    requirement: 'Requirement',
    heading: 'Heading',
    guidance: 'Guidance',
    limit: 'Length',
    option: 'Option',
    deadline: 'Deadline',
    copies: 'Copies',
  },
  added: (thing, what) => `${thing} added: ${what}`,
  dropped: (thing, what) => `${thing} dropped: ${what}`,
  of: (thing, what) => `${thing} (${what})`,
  changed: (thing, before, after) => `${thing}: ${before} → ${after}`,
  deadlineOf: (form) => `Deadline of the ${form}`,
  newer: (number) => `A newer notice: ${number}`,
  staysOld: 'This document is still checked by its own; the choice is yours.',
  compare: 'Compare',
};

/** The words on the notice by language. */
export const noticeStrings: Readonly<Record<Language, NoticeStrings>> = { zh, en };
