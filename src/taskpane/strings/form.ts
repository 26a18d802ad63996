import type { WhyNotWritable } from '../../checks/fields/field';
import type { Field, Language } from '../../notice/schema';

/** The words of the form view, which is loaded when it is first opened. */
const zh = {
  back: '返回提纲',
  gone: '文档里已没有这一部分。',
  lead: '填写后按 Enter 或移到下一项，即写入文档；在文档中修改，这里随之更新。',
  onlySigned: '这一部分的文字照通知不作改动，打印后签字。',
  byHand: '打印后手工填写、签字或盖章',
  written: '已写入文档',
  notWritten: '没有写入。',
  mine: '写入我填的',
  theirs: '用文中的',
  oneParagraph: '这里只写一段，现在填的没有写入。要分段，请到文中修改。',
  single: '只能选一项：勾选一项，其余的自动取消。',
  noBox: '文中这个选项没有可勾选的方框，请到文中修改。',
  /** Why a field is filled in the document only. */
  notWritable: {
    missing: '文中没有找到填写的位置，请到文中补上。',
    unclear: '看不准勾选的是哪一项，请到文中改清楚。',
    severalParagraphs: '内容有几段，请到文中修改。',
    besideControl: '填写框外另有文字，请到文中修改。',
    trackedChanges: '这里有未处理的修订，请到文中修改。',
    otherStory: '位于文本框或脚注中，请到文中修改。',
    notYetKnown: '表格还没有读完，暂时不能在这里填写。',
  } satisfies Record<WhyNotWritable, string> as Readonly<Record<WhyNotWritable, string>>,
  /** What a field should look like. */
  hints: {
    date: '写明年、月、日',
    mobile: '11 位手机号',
    phone: '区号-号码',
    number: '填数字；没有的填“/”',
  } as Readonly<Partial<Record<Field['holds'] | 'number', string>>>,
  /** The document has another text than the one the author began with. */
  changedTo: (now: string) => `文中已改为“${now}”；这里填的还没有写入。`,
  emptied: '文中这一项已清空；这里填的还没有写入。',
  tooLong: (by: string) => `，超出 ${by} 字`,
  /** A label with its unit, or with whose it is. */
  labelOf: (label: string, more: string) => `${label}（${more}）`,
};

/** The words of the form view in one language. */
export type FormStrings = typeof zh;

const en: FormStrings = {
  back: 'Back to the outline',
  gone: 'This part is no longer in the document.',
  lead: 'Press Enter or go to the next field to write into the document; changes there show here.',
  onlySigned: 'The text of this part stays as the notice has it and is signed on paper.',
  byHand: 'By hand once it is printed',
  written: 'Written into the document',
  notWritten: 'Not written.',
  mine: 'Write mine',
  theirs: 'Use the document’s',
  oneParagraph: 'One paragraph only; nothing was written. Divide it in the document.',
  single: 'One only: ticking one unticks the others.',
  noBox: 'The document has no box for this option. Change it there.',
  notWritable: {
    missing: 'There is no place for it in the document. Add it there.',
    unclear: 'It is not clear which option is ticked. Make it clear in the document.',
    severalParagraphs: 'It has several paragraphs. Change it in the document.',
    besideControl: 'Text stands beside the field. Change it in the document.',
    trackedChanges: 'There are tracked changes here. Change it in the document.',
    otherStory: 'It is in a text box or a note. Change it in the document.',
    notYetKnown: 'The table has not been read to its end; it cannot be filled in here yet.',
  },
  hints: {
    date: 'Year, month and day',
    mobile: 'Mobile number of 11 digits',
    phone: 'Area code and number',
    number: 'A number, or “/” for none',
  },
  changedTo: (now) => `The document now says “${now}”; yours is not written.`,
  emptied: 'It was emptied in the document; yours is not written.',
  tooLong: (by) => `, ${by} over`,
  labelOf: (label, more) => `${label} (${more})`,
};

/** The words of the form view by language. */
export const formStrings: Readonly<Record<Language, FormStrings>> = { zh, en };
