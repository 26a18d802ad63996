import type { BoundStores } from './boundStores';
import { symbolText } from './symbols';
import { child, childSwitch, childValue, isOn } from './tree';
import type { XmlNode } from './tree';

/** A check-box control (MS-DOCX 2.6.1.6). */
export interface BoxControl {
  /** Whether it says of itself that it is ticked. */
  readonly checked: boolean;
  /** What it shows when it is ticked, and when it is not; empty where it does not say. */
  readonly checkedGlyph: string;
  readonly uncheckedGlyph: string;
}

/** A content control (`w:sdt`, 17.5.2) while it is open. */
export interface ContentControl {
  readonly tag: string | null;
  /** It shows its prompt. */
  readonly placeholder: boolean;
  readonly box: BoxControl | null;
  /** What it shows in place of what is in it: the value of the store it is bound to. */
  readonly value: string | null;
  /** It holds a table of contents (a building block of that gallery). */
  readonly isContents: boolean;
}

/** A control whose properties have not come (yet). */
export const plainControl: ContentControl = {
  tag: null,
  placeholder: false,
  box: null,
  value: null,
  isContents: false,
};

/**
 * Reads a `w:sdtPr`. A control bound to a store (`w:dataBinding`, 17.5.2.6) shows the store's value; where
 * that cannot be found, what is in it.
 */
export function readControl(properties: XmlNode, stores: BoundStores): ContentControl {
  const tag = childValue(properties, 'w:tag') ?? '';
  const stored = storedValue(properties, stores);
  const box = readBox(child(properties, 'w14:checkbox'));
  const value = box === null && stored !== null ? shownValue(properties, stored) : null;
  const shows = childSwitch(properties, 'w:showingPlcHdr') ?? false;
  return {
    tag: tag === '' ? null : tag,
    // An empty store leaves the prompt.
    placeholder: value === null ? shows : value === '',
    box:
      box === null || stored === null ? box : { ...box, checked: /^\s*(true|1)\s*$/i.test(stored) },
    value: value === '' ? null : value,
    isContents: isContentsGallery(child(properties, 'w:docPartObj')),
  };
}

function storedValue(properties: XmlNode, stores: BoundStores): string | null {
  const binding = child(properties, 'w:dataBinding')?.attributes;
  if (binding === undefined || child(properties, 'w:picture') !== undefined) return null;
  return stores.value(binding['w:xpath'] ?? '', binding['w:storeItemID'] ?? '');
}

/** A stored value as the control shows it; `null` when that cannot be said. */
function shownValue(properties: XmlNode, stored: string): string | null {
  if (stored === '') return '';
  const date = child(properties, 'w:date');
  if (date !== undefined) return dateText(stored, childValue(date, 'w:dateFormat') ?? '');
  const list = child(properties, 'w:dropDownList') ?? child(properties, 'w:comboBox');
  const entry = list?.children.find(
    ({ name, attributes }) => name === 'w:listItem' && attributes['w:value'] === stored,
  );
  return entry?.attributes['w:displayText'] ?? stored;
}

/** A stored date in the control's format; `null` for a format with more than numbers in it. */
function dateText(stored: string, format: string): string | null {
  const [, year, month, day] = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(stored) ?? [];
  // What is no date is shown as it is stored.
  if (year === undefined || month === undefined || day === undefined) return stored;
  const values = new Map([
    ['yyyy', year],
    ['yy', year.slice(2)],
    ['MM', month],
    ['M', String(Number(month))],
    ['dd', day],
    ['d', String(Number(day))],
  ]);
  let text = '';
  for (const [piece, quoted, letters] of format
    .slice(0, 100)
    .matchAll(/'([^']*)'|([a-z]+)|[^a-z]/gi)) {
    const shown = letters === undefined ? (quoted ?? piece) : values.get(letters);
    if (shown === undefined) return null;
    text += shown;
  }
  return text === '' ? null : text;
}

function readBox(box: XmlNode | undefined): BoxControl | null {
  if (box === undefined) return null;
  const checked = child(box, 'w14:checked');
  return {
    checked: checked !== undefined && isOn(checked.attributes['w14:val']),
    checkedGlyph: glyphOf(child(box, 'w14:checkedState')),
    uncheckedGlyph: glyphOf(child(box, 'w14:uncheckedState')),
  };
}

function glyphOf(state: XmlNode | undefined): string {
  const code = parseInt(state?.attributes['w14:val'] ?? '', 16);
  if (!(code > 0 && code <= 0xffff)) return '';
  return symbolText(state?.attributes['w14:font'] ?? '', code);
}

function isContentsGallery(part: XmlNode | undefined): boolean {
  return /^table of contents$/i.test(childValue(part, 'w:docPartGallery') ?? '');
}
