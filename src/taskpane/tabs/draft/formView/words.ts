import type { WhyNotWritable } from '../../../../checks/fields/field';
import type { Bilingual, Field } from '../../../../notice/schema';

/** The words of the form view, which is loaded when it is first opened. */
export const formWords = {
  back: { zh: '返回提纲', en: 'Back to the outline' },
  gone: { zh: '文档里已没有这一部分。', en: 'This part is no longer in the document.' },
  lead: {
    zh: '填写后按 Enter 或移到下一项，即写入文档；在文档中修改，这里随之更新。',
    en: 'Press Enter or go to the next field to write into the document; changes there show here.',
  },
  onlySigned: {
    zh: '这一部分的文字照通知不作改动，打印后签字。',
    en: 'The text of this part stays as the notice has it and is signed on paper.',
  },
  byHand: { zh: '打印后手工填写、签字或盖章', en: 'By hand once it is printed' },
  written: { zh: '已写入文档', en: 'Written into the document' },
  notWritten: { zh: '没有写入。', en: 'Not written.' },
  mine: { zh: '写入我填的', en: 'Write mine' },
  theirs: { zh: '用文中的', en: 'Use the document’s' },
  oneParagraph: {
    zh: '这里只写一段，现在填的没有写入。要分段，请到文中修改。',
    en: 'One paragraph only; nothing was written. Divide it in the document.',
  },
  single: {
    zh: '只能选一项：勾选一项，其余的自动取消。',
    en: 'One only: ticking one unticks the others.',
  },
  noBox: {
    zh: '文中这个选项没有可勾选的方框，请到文中修改。',
    en: 'The document has no box for this option. Change it there.',
  },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Why a field is filled in the document only. */
export const notWritable: Readonly<Record<WhyNotWritable, Bilingual>> = {
  missing: {
    zh: '文中没有找到填写的位置，请到文中补上。',
    en: 'There is no place for it in the document. Add it there.',
  },
  severalParagraphs: {
    zh: '内容有几段，请到文中修改。',
    en: 'It has several paragraphs. Change it in the document.',
  },
  besideControl: {
    zh: '填写框外另有文字，请到文中修改。',
    en: 'Text stands beside the field. Change it in the document.',
  },
  trackedChanges: {
    zh: '这里有未处理的修订，请到文中修改。',
    en: 'There are tracked changes here. Change it in the document.',
  },
  otherStory: {
    zh: '位于文本框或脚注中，请到文中修改。',
    en: 'It is in a text box or a note. Change it in the document.',
  },
  notYetKnown: {
    zh: '表格还没有读完，暂时不能在这里填写。',
    en: 'The table has not been read to its end; it cannot be filled in here yet.',
  },
};

/** What a field should look like. */
export const fieldHints: Readonly<Record<Field['holds'] | 'number', Bilingual | null>> = {
  unit: null,
  text: null,
  date: { zh: '写明年、月、日', en: 'Year, month and day' },
  mobile: { zh: '11 位手机号', en: 'Mobile number of 11 digits' },
  phone: { zh: '区号-号码', en: 'Area code and number' },
  email: null,
  number: { zh: '填数字；没有的填“/”', en: 'A number, or “/” for none' },
};

/** The document has another text than the one the author began with. */
export function changedMeanwhile(now: string): Bilingual {
  return now === ''
    ? {
        zh: '文中这一项已清空；这里填的还没有写入。',
        en: 'It was emptied in the document; yours is not written.',
      }
    : {
        zh: `文中已改为“${now}”；这里填的还没有写入。`,
        en: `The document now says “${now}”; yours is not written.`,
      };
}

/** 字数 of a text that is being written, with its limit. */
export function wordsSoFar(words: string, max: string | null): Bilingual {
  return max === null
    ? { zh: `${words} 字`, en: `${words} 字` }
    : { zh: `${words} / ${max} 字`, en: `${words} / ${max} 字` };
}

/** By how much it is too long. */
export function tooLong(by: string): Bilingual {
  return { zh: `，超出 ${by} 字`, en: `, ${by} over` };
}

/** A label with its unit, or with whose it is. */
export function inBrackets(label: string, more: string | null): string {
  return more === null ? label : `${label}（${more}）`;
}
