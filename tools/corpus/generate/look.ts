import { type Dice } from './dice.ts';
import { type TypedDate } from './content.ts';

export type NumberForm =
  '1.' | '1. ' | '1．' | '1、' | '（1）' | '一、' | '一.' | '（一）' | '(一)' | '第一部分' | 'auto';

export type TickForm =
  | '☑'
  | '☒'
  | '√'
  | '✓'
  | '■'
  | '●'
  | '□√'
  | 'wingdings'
  | 'wingdings2'
  | 'checkbox'
  | 'legacy'
  | 'strike'
  | 'delete';

/** How a document is made: everything about it but what it says. */
export interface Look {
  /** Whose way of writing files, with its style ids. */
  readonly flavour: 'word' | 'wps' | 'libre';
  readonly strict: boolean;
  readonly heading: 'style' | 'bold' | 'plain';
  /** How 第一部分/第二部分 are numbered: typed or by automatic numbering. */
  readonly parts: 'typed' | 'auto';
  readonly sections: NumberForm;
  readonly aspects: NumberForm;
  readonly six: NumberForm;
  /** The aspects' text in the heading's paragraph, as the notice has it. */
  readonly aspectsInline: boolean;
  /** 1.名称：…… in one paragraph. */
  readonly nameInline: boolean;
  /** 一、综述：…… and 2.概述：…… in one paragraph too. */
  readonly allInline: boolean;
  /** Where automatic numbering is asked for: in each paragraph or in its style. */
  readonly autoBy: 'paragraph' | 'style';
  /** The notice's words in brackets after the six headings, and 可从以下方面展开, 包括但不限于. */
  readonly guidance: boolean;
  /** Extra blanks in headings. */
  readonly gaps: boolean;
  readonly tick: TickForm;
  /** `boxcells`: box and text in cells of their own; for the flat table. */
  readonly options: 'line' | 'paragraphs' | 'breaks' | 'cells' | 'boxcells';
  readonly table: 'notice' | 'split' | 'flat' | 'pages';
  /** The 申请表 as one table, or with 自我评价 in a second one and a row of the author's own. */
  readonly form: 'one' | 'split';
  readonly labels: 'plain' | 'spaced' | 'broken';
  readonly date: 'arabic' | 'spaced' | 'hanzi' | 'dashed' | 'full';
  readonly figures: 'plain' | 'thousands' | 'full' | 'units';
  /** Runs broken up with spelling marks and bookmarks, as Word leaves them after editing. */
  readonly splitRuns: boolean;
  readonly controls: 'none' | 'block' | 'run' | 'cell';
  readonly cover: 'lines' | 'one' | 'breaks' | 'table' | 'textbox';
}

export const plainLook: Look = {
  flavour: 'word',
  strict: false,
  heading: 'plain',
  parts: 'typed',
  sections: '一、',
  aspects: '（一）',
  six: '1.',
  aspectsInline: true,
  nameInline: true,
  allInline: false,
  autoBy: 'paragraph',
  guidance: false,
  gaps: false,
  tick: '☑',
  options: 'line',
  table: 'notice',
  form: 'one',
  labels: 'plain',
  date: 'arabic',
  figures: 'plain',
  splitRuns: false,
  controls: 'none',
  cover: 'lines',
};

/** Looks that leave no doubt about any fault, for the documents with exactly one. */
export const faultLooks: readonly Look[] = [
  { ...plainLook, heading: 'bold' },
  { ...plainLook, heading: 'style', tick: '■', options: 'paragraphs', nameInline: false },
  {
    ...plainLook,
    flavour: 'wps',
    heading: 'bold',
    tick: '√',
    table: 'split',
    aspectsInline: false,
  },
  { ...plainLook, flavour: 'libre', heading: 'style', tick: 'checkbox', options: 'breaks' },
  { ...plainLook, heading: 'bold', guidance: true, tick: 'wingdings', splitRuns: true },
  { ...plainLook, heading: 'style', six: '1、', tick: '☒', table: 'flat', figures: 'units' },
  { ...plainLook, flavour: 'wps', six: '一、', tick: '●', options: 'cells', nameInline: false },
  { ...plainLook, heading: 'bold', six: '（一）', tick: '✓', table: 'pages', figures: 'thousands' },
];

const hanziDigits = '〇一二三四五六七八九';

/** 1 to 99 in Chinese numerals. */
export function hanziNumber(value: number): string {
  const digit = (n: number) => hanziDigits.charAt(n);
  if (value < 10) return digit(value);
  const tens = Math.floor(value / 10);
  const rest = value % 10;
  return `${tens === 1 ? '' : digit(tens)}十${rest === 0 ? '' : digit(rest)}`;
}

/** ASCII digits, points and commas as full-width characters. */
export function fullWidth(text: string): string {
  return text.replace(/[0-9.,]/g, (char) =>
    String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0),
  );
}

/** The number before a heading; empty when the numbering is automatic. */
export function headingNumber(form: NumberForm, value: number): string {
  switch (form) {
    case '1.':
      return `${value}.`;
    case '1. ':
      return `${value}. `;
    case '1．':
      return `${value}．`;
    case '1、':
      return `${value}、`;
    case '（1）':
      return `（${value}）`;
    case '一、':
      return `${hanziNumber(value)}、`;
    case '一.':
      return `${hanziNumber(value)}.`;
    case '（一）':
      return `（${hanziNumber(value)}）`;
    case '(一)':
      return `(${hanziNumber(value)})`;
    case '第一部分':
      return `第${hanziNumber(value)}部分　`;
    case 'auto':
      return '';
  }
}

/** A date as the look writes it; with a part missing, digits with blanks. */
export function writeDate(date: TypedDate, form: Look['date']): string {
  const { year, month, day } = date;
  if (year === undefined || month === undefined || day === undefined) {
    const blank = (value: number | undefined) => (value === undefined ? '    ' : String(value));
    return `${blank(year)}年${blank(month)}月${blank(day)}日`;
  }
  switch (form) {
    case 'arabic':
      return `${year}年${month}月${day}日`;
    case 'spaced':
      return `${year} 年 ${month} 月 ${day} 日`;
    case 'hanzi': {
      const digits = Array.from(String(year))
        .map((digit) => hanziDigits.charAt(Number(digit)))
        .join('');
      return `${digits}年${hanziNumber(month)}月${hanziNumber(day)}日`;
    }
    case 'dashed':
      return `${year}-${month}-${day}`;
    case 'full':
      return fullWidth(`${year}年${month}月${day}日`);
  }
}

/** A number as the look writes it; what is no number stays as typed. */
export function writeFigure(value: string, unit: string, form: Look['figures']): string {
  if (!/^\d+(\.\d+)?$/.test(value)) return value;
  const [whole = '', fraction] = value.split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  const withFraction = (digits: string) =>
    fraction === undefined ? digits : `${digits}.${fraction}`;
  switch (form) {
    case 'plain':
      return value;
    case 'thousands':
      return withFraction(grouped);
    case 'full':
      return fullWidth(value);
    case 'units':
      return `${withFraction(whole)}${unit}`;
  }
}

/** A table label as the look writes it. */
export function writeLabel(label: string, form: Look['labels']): string {
  if (form === 'spaced' && label.length === 2) return Array.from(label).join('    ');
  if (form === 'spaced' && label.length <= 5) return Array.from(label).join(' ');
  if (form === 'broken' && label.length >= 4) {
    const middle = label.includes('（') ? label.indexOf('（') : Math.ceil(label.length / 2);
    return middle === 0 ? label : `${label.slice(0, middle)}\n${label.slice(middle)}`;
  }
  return label;
}

/** A heading's title with blanks between its characters or around it. */
export function writeTitle(title: string, gaps: boolean, dice: Dice): string {
  if (!gaps) return title;
  if (title.length === 2) return Array.from(title).join(dice.pick(['　', ' ', '  ']));
  return `${dice.pick([' ', '　'])}${title}  `;
}
