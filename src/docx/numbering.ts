import type { ListLabel } from '../document/snapshot';
import { formatNumber } from './numberFormats';
import type { Parts } from './parts';
import { readRunProperties } from './runProperties';
import type { ListReference, ParagraphStyle, Styles } from './styles';
import { shownText } from './symbols';
import { child, childSwitch, childValue, wholeNumber } from './tree';
import type { XmlNode } from './tree';

/** One level of a list (`w:lvl`, 17.9.6). */
interface Level {
  readonly start: number;
  readonly format: string;
  readonly pattern: string;
  readonly text: string;
  readonly suffix: ListLabel['suffix'];
  readonly isLegal: boolean;
  readonly restart: number | undefined;
  readonly styleId: string | undefined;
  readonly eastAsianHint: boolean;
  readonly hidden: boolean;
}

interface AbstractList {
  readonly id: string;
  readonly levels: ReadonlyMap<number, Level>;
  /** The numbering style whose list this one stands for (`w:numStyleLink`). */
  readonly styleLink: string | undefined;
}

interface List {
  readonly abstractId: string;
  /** `w:lvlOverride/w:startOverride`, by level. */
  readonly starts: ReadonlyMap<number, number>;
  readonly levels: ReadonlyMap<number, Level>;
}

const lastLevel = 8;
/** Word's own limit of a level's text is 31 characters. */
const longestText = 100;

/**
 * The lists of a document (numbering.xml, 17.9) and how far each has counted. Ask for the labels in
 * reading order: every answer counts on.
 */
export class Numbering {
  private readonly abstracts = new Map<string, AbstractList>();
  private readonly lists = new Map<string, List>();
  /** Per abstract list, for all lists made from it: the last number of each level. */
  private readonly counters = new Map<string, (number | undefined)[]>();
  private readonly started = new Set<string>();

  private constructor(private readonly styles: Styles) {}

  /** @throws FileFault when the part is broken */
  static read(parts: Parts, partName: string, styles: Styles): Numbering {
    const numbering = new Numbering(styles);
    parts.eachChild(partName, new Set(['w:abstractNum', 'w:num']), (node) => {
      if (node.name === 'w:num') numbering.addList(node);
      else numbering.addAbstract(node);
    });
    return numbering;
  }

  /**
   * The label of the next paragraph.
   *
   * @param direct what the paragraph itself says (`w:numPr`)
   * @param style its style, which may say it instead
   * @returns `null` when it has no label, or one that shows nothing
   */
  next(direct: ListReference, style: ParagraphStyle): ListLabel | null {
    const numId = direct.numId ?? style.list.numId;
    if (numId === undefined || numId === '0') return null;
    const list = this.lists.get(numId);
    const abstract = this.abstractOf(list);
    if (list === undefined || abstract === undefined) return null;
    const level = direct.level ?? (direct.numId === undefined ? this.levelOf(abstract, style) : 0);
    if (level < 0 || level > lastLevel) return null;
    const levelAt = (at: number): Level | undefined =>
      list.levels.get(at) ?? abstract.levels.get(at);
    const own = levelAt(level);
    if (own === undefined) return null;
    const counters = this.count(numId, list, abstract, level, levelAt);
    if (own.hidden) return null;
    const text = own.text.replace(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const shown = levelAt(at);
      if (shown === undefined) return '';
      const format = own.isLegal && shown.format !== 'none' ? 'decimal' : shown.format;
      return formatNumber(counters[at] ?? shown.start, format, shown.pattern);
    });
    return text === '' ? null : { text, suffix: own.suffix, eastAsianHint: own.eastAsianHint };
  }

  private count(
    numId: string,
    list: List,
    abstract: AbstractList,
    level: number,
    levelAt: (at: number) => Level | undefined,
  ): readonly (number | undefined)[] {
    let counters = this.counters.get(abstract.id);
    if (counters === undefined) {
      counters = [];
      this.counters.set(abstract.id, counters);
    }
    if (!this.started.has(numId)) {
      this.started.add(numId);
      // A list that overrides where it starts begins anew; any other counts on.
      for (const [at, start] of list.starts) counters[at] = start - 1;
    }
    const last = counters[level];
    counters[level] = last === undefined ? (levelAt(level)?.start ?? 1) : last + 1;
    for (let deeper = level + 1; deeper <= lastLevel; deeper += 1) {
      const restart = levelAt(deeper)?.restart;
      if (restart === undefined || (restart > 0 && level < restart)) {
        const start = list.starts.get(deeper);
        counters[deeper] = start === undefined ? undefined : start - 1;
      }
    }
    return counters;
  }

  private abstractOf(list: List | undefined): AbstractList | undefined {
    const abstract = list === undefined ? undefined : this.abstracts.get(list.abstractId);
    if (abstract?.styleLink === undefined) return abstract;
    const linked = this.lists.get(this.styles.listOf(abstract.styleLink).numId ?? '');
    return linked === undefined ? abstract : this.abstracts.get(linked.abstractId);
  }

  /** The level of a paragraph numbered by its style: the one that names the style, else what it says. */
  private levelOf(abstract: AbstractList, style: ParagraphStyle): number {
    for (const [at, level] of abstract.levels) if (level.styleId === style.id) return at;
    return style.list.level ?? 0;
  }

  private addAbstract(node: XmlNode): void {
    const id = node.attributes['w:abstractNumId'];
    if (id === undefined) return;
    const styleLink = childValue(node, 'w:numStyleLink');
    this.abstracts.set(id, { id, levels: readLevels(node.children), styleLink });
  }

  private addList(node: XmlNode): void {
    const id = node.attributes['w:numId'];
    const abstractId = childValue(node, 'w:abstractNumId');
    if (id === undefined || abstractId === undefined) return;
    const overrides = node.children.filter((inner) => inner.name === 'w:lvlOverride');
    const starts = new Map<number, number>();
    for (const override of overrides) {
      const at = wholeNumber(override.attributes['w:ilvl']);
      const start = wholeNumber(childValue(override, 'w:startOverride'));
      if (isLevel(at) && start !== undefined) starts.set(at, start);
    }
    const levels = readLevels(overrides.flatMap((override) => override.children));
    this.lists.set(id, { abstractId, starts, levels });
  }
}

function isLevel(at: number | undefined): at is number {
  return at !== undefined && at >= 0 && at <= lastLevel;
}

function readLevels(nodes: readonly XmlNode[]): ReadonlyMap<number, Level> {
  const levels = new Map<number, Level>();
  for (const node of nodes) {
    const at = wholeNumber(node.attributes['w:ilvl']);
    if (node.name === 'w:lvl' && isLevel(at)) levels.set(at, readLevel(node));
  }
  return levels;
}

function readLevel(node: XmlNode): Level {
  const run = readRunProperties(child(node, 'w:rPr'));
  const format = child(node, 'w:numFmt')?.attributes;
  const suffix = childValue(node, 'w:suff');
  const text = (childValue(node, 'w:lvlText') ?? '').slice(0, longestText);
  return {
    start: wholeNumber(childValue(node, 'w:start')) ?? 0,
    format: format?.['w:val'] ?? 'decimal',
    pattern: format?.['w:format'] ?? '',
    text: shownLabel(text, run.font),
    suffix: suffix === 'space' || suffix === 'nothing' ? suffix : 'tab',
    isLegal: childSwitch(node, 'w:isLgl') ?? false,
    restart: wholeNumber(childValue(node, 'w:lvlRestart')),
    styleId: childValue(node, 'w:pStyle'),
    eastAsianHint: run.eastAsianHint ?? false,
    hidden: run.vanish ?? false,
  };
}

/** A bullet in a symbol font becomes what it shows; the places of numbers (%1) stay. */
function shownLabel(text: string, font: string | undefined): string {
  return /%[1-9]/.test(text) ? text : shownText(text, font);
}
