import { numberingRootOf } from '@docx-editor.dev/core/store';
import type { OoxmlElement, OoxmlPackage, OoxmlPart } from '@docx-editor.dev/core/store';
import { formatNumber } from './numberFormat';
import { indexOf } from './documentIndex';
import { paragraphStyle, stylesOf } from './styles';
import type { Styles } from './styles';
import { attribute, childElements, valueAt } from './xml';

/** A list paragraph's place in its list. */
export interface ListItem {
  /** Zero-based level. */
  readonly level: number;
  /** The number or bullet as drawn, `一、` or `（1）`. */
  readonly label: string;
  readonly numId: string;
  /** Zero-based place among the items of its level. */
  readonly siblingIndex: number;
}

interface Level {
  readonly start: number;
  readonly format: string;
  readonly text: string;
}

const known = new WeakMap<OoxmlElement, ReadonlyMap<string, ListItem>>();

/** The list items of the body by paragraph node id, numbered in reading order (17.9). */
export function listItems(part: OoxmlPart, pkg: OoxmlPackage): ReadonlyMap<string, ListItem> {
  const cached = known.get(part.root);
  if (cached !== undefined) return cached;
  const items = number(part, readNumbering(numberingRootOf(pkg)), stylesOf(pkg));
  known.set(part.root, items);
  return items;
}

/** Levels by `w:numId`. Numberings of one abstract numbering without overrides count on together. */
interface Numbering {
  readonly counter: string;
  readonly levels: readonly Level[];
}

function readNumbering(root: OoxmlElement | null): ReadonlyMap<string, Numbering> {
  const byId = new Map<string, Numbering>();
  if (root === null) return byId;
  const abstract = new Map(
    childElements(root, 'abstractNum').map((each) => [
      attribute(each, 'abstractNumId') ?? '',
      childElements(each, 'lvl').map(readLevel),
    ]),
  );
  for (const num of childElements(root, 'num')) {
    const numId = attribute(num, 'numId') ?? '';
    const abstractId = valueAt(num, 'abstractNumId') ?? '';
    const levels = [...(abstract.get(abstractId) ?? [])];
    const overrides = childElements(num, 'lvlOverride');
    for (const override of overrides) {
      const at = Number(attribute(override, 'ilvl') ?? '0');
      const own = childElements(override, 'lvl')[0];
      const start = valueAt(override, 'startOverride');
      const level = own === undefined ? levels[at] : readLevel(own);
      if (level !== undefined)
        levels[at] = start === undefined ? level : { ...level, start: Number(start) };
    }
    byId.set(numId, {
      counter: overrides.length > 0 ? `num ${numId}` : `abstract ${abstractId}`,
      levels,
    });
  }
  return byId;
}

function readLevel(level: OoxmlElement): Level {
  return {
    start: Number(valueAt(level, 'start') ?? '0'),
    format: valueAt(level, 'numFmt') ?? 'decimal',
    text: valueAt(level, 'lvlText') ?? '',
  };
}

function number(
  part: OoxmlPart,
  numberings: ReadonlyMap<string, Numbering>,
  styles: Styles,
): ReadonlyMap<string, ListItem> {
  const items = new Map<string, ListItem>();
  const counters = new Map<string, number[]>();
  for (const { node } of indexOf(part).paragraphs) {
    const own = valueAt(node, 'pPr', 'numPr', 'numId');
    const style = paragraphStyle(node, styles).numbering;
    const numId = own ?? style?.numId;
    if (numId === undefined || numId === '0') continue;
    const numbering = numberings.get(numId);
    const level = Number(valueAt(node, 'pPr', 'numPr', 'ilvl') ?? style?.level ?? 0);
    if (numbering?.levels[level] === undefined) continue;
    const counter = counters.get(numbering.counter) ?? [];
    counters.set(numbering.counter, counter);
    // A deeper level starts again below a new item.
    counter.length = Math.min(counter.length, level + 1);
    for (let i = 0; i <= level; i += 1) {
      const start = numbering.levels[i]?.start ?? 1;
      counter[i] ??= i === level ? start - 1 : start;
    }
    const value = (counter[level] ?? 0) + 1;
    counter[level] = value;
    items.set(node.id, {
      level,
      label: labelOf(numbering.levels, counter, level),
      numId,
      siblingIndex: value - numbering.levels[level].start,
    });
  }
  return items;
}

function labelOf(levels: readonly Level[], counter: readonly number[], level: number): string {
  const { text, format } = levels[level] ?? { text: '', format: 'none' };
  if (format === 'bullet') return text;
  return text.replaceAll(/%([1-9])/g, (_, digit: string) => {
    const at = Number(digit) - 1;
    return formatNumber(counter[at] ?? 1, levels[at]?.format ?? 'decimal');
  });
}
