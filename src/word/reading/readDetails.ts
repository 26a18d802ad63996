import { hasWordApi } from '../requirements';
import type { LiveControl, LiveDetail } from './live';
import { later, plainText } from './readLive';

/** A paragraph longer than this (in characters) is no heading, so nobody asks whether it is bold. */
const LONGEST_HEADING = 60;

/** What to ask of one paragraph. */
export interface DetailWanted {
  readonly paragraph: Word.Paragraph;
  readonly text: string;
  readonly isListItem: boolean;
  /** Its number only; the rest is known already. */
  readonly labelOnly: boolean;
  /** The text as it will print: there are tracked deletions in the document. */
  readonly printed: boolean;
}

/** Whether the document has any control at all; many papers have none. */
export async function hasControls(context: Word.RequestContext): Promise<boolean> {
  const { document } = context;
  const controls = hasWordApi('1.5')
    ? document.getContentControls({ types: controlTypes() })
    : document.contentControls;
  controls.load('items/id');
  await context.sync();
  return controls.items.length > 0;
}

/**
 * Puts questions about single paragraphs into the batch; the caller syncs.
 *
 * @param controls whether to ask for their content controls
 * @returns a function that gives the answers, in order; only after `context.sync()`
 */
export function askDetails(wanted: readonly DetailWanted[], controls: boolean): () => LiveDetail[] {
  const asked = wanted.map((one) => askOne(one, controls));
  return () => asked.map((answer) => answer());
}

function askOne(wanted: DetailWanted, controls: boolean): () => LiveDetail {
  const { paragraph, isListItem, labelOnly } = wanted;
  const item = isListItem ? paragraph.listItemOrNullObject : null;
  item?.load('listString');
  const label = () => (item === null || item.isNullObject ? null : item.listString);
  if (labelOnly)
    return () => ({
      label: label(),
      bold: false,
      printed: null,
      inside: [],
      allKinds: false,
      around: null,
    });
  const short = wanted.text.trim() !== '' && wanted.text.length <= LONGEST_HEADING;
  if (short) paragraph.load('font/bold');
  const printed = wanted.printed ? later(paragraph.getReviewedText('Current')) : () => null;
  const inside = controls ? askControls(paragraph) : () => [];
  const around = controls ? askAround(paragraph) : () => null;
  const printedText = () => {
    const text = printed();
    return text === null ? null : plainText(text);
  };
  return () => ({
    label: label(),
    bold: short && paragraph.font.bold,
    printed: printedText(),
    allKinds: hasWordApi('1.5'),
    inside: inside().filter(({ id }) => id !== around()?.id),
    around: around(),
  });
}

/** The control around the whole paragraph. One that only begins it, inline, is not around it. */
function askAround(paragraph: Word.Paragraph): () => LiveControl | null {
  const inner = paragraph.parentContentControlOrNullObject;
  const outer = inner.parentContentControlOrNullObject;
  inner.load('id,tag,text,placeholderText,subtype');
  outer.load('id,tag,text,placeholderText,subtype');
  return () => {
    const around = [inner, outer].find((control) => !control.isNullObject && isBlock(control));
    return around === undefined ? null : liveControl(around, null);
  };
}

/** Whether a control holds whole paragraphs. Load `subtype` first. */
export function isBlock(control: Word.ContentControl): boolean {
  return /Paragraph|Table/.test(control.subtype);
}

/** Rich text controls in every Word; the other kinds as Word learnt to list them. */
function askControls(paragraph: Word.Paragraph): () => LiveControl[] {
  if (!hasWordApi('1.5')) {
    const rich = paragraph.contentControls;
    rich.load('items/id,items/tag,items/text,items/placeholderText');
    return () => rich.items.map((control) => liveControl(control, null));
  }
  const range = paragraph.getRange('Whole');
  const all = range.getContentControls({ types: controlTypes() });
  all.load('items/id,items/tag,items/text,items/placeholderText,items/type');
  // Asked apart: the property exists on check boxes alone.
  const boxes = hasWordApi('1.7')
    ? range.getContentControls({ types: [Word.ContentControlType.checkBox] })
    : null;
  boxes?.load('items/id,items/checkboxContentControl/isChecked');
  return () => {
    const checked = new Map(
      boxes?.items.map((box) => [box.id, box.checkboxContentControl.isChecked]),
    );
    return all.items.map((control) => liveControl(control, checked.get(control.id) ?? null));
  };
}

/** The kinds of content control this Word lists. Only with WordApi 1.5. */
export function controlTypes(): Word.ContentControlType[] {
  const { richText, plainText: plain, checkBox, dropDownList } = Word.ContentControlType;
  return [
    richText,
    plain,
    ...(hasWordApi('1.7') ? [checkBox] : []),
    ...(hasWordApi('1.9') ? [dropDownList] : []),
  ];
}

function liveControl(control: Word.ContentControl, checked: boolean | null): LiveControl {
  return {
    id: control.id,
    tag: control.tag,
    text: plainText(control.text),
    placeholderText: plainText(control.placeholderText),
    checked,
  };
}
