import type { Parts } from './parts';
import { over, readRunProperties } from './runProperties';
import type { RunProperties } from './runProperties';
import { child, childValue, isOn, wholeNumber } from './tree';
import type { XmlNode } from './tree';

/** Which list a paragraph belongs to, as far as one place says; undefined: it says nothing of it. */
export interface ListReference {
  readonly numId?: string;
  readonly level?: number;
}

/** A paragraph style, with what it inherits. */
export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  /** 1–9 for a heading. */
  readonly outlineLevel: number | null;
  readonly list: ListReference;
  readonly run: RunProperties;
  /** A style of a table of contents. */
  readonly isContents: boolean;
}

interface StyleSource {
  readonly id: string;
  readonly name: string;
  readonly basedOn: string | undefined;
  readonly outline: number | undefined;
  readonly list: ListReference;
  readonly run: RunProperties;
}

const noStyle: ParagraphStyle = {
  id: '',
  name: '',
  outlineLevel: null,
  list: {},
  run: {},
  isContents: false,
};

/** Word bases styles on each other eleven deep at most. */
const longestChain = 100;

/** The styles of a document (styles.xml, 17.7), each resolved along `w:basedOn` when first asked for. */
export class Styles {
  private readonly sources = new Map<string, StyleSource>();
  private readonly paragraphs = new Map<string, ParagraphStyle>();
  private readonly characters = new Map<string, RunProperties>();
  private defaultId = '';
  private documentDefaults: RunProperties = {};

  /** @throws FileFault when the part is broken */
  static read(parts: Parts, partName: string): Styles {
    const styles = new Styles();
    parts.eachChild(partName, new Set(['w:docDefaults', 'w:style']), (node) => {
      if (node.name === 'w:style') styles.add(node);
      else styles.documentDefaults = readRunProperties(child(child(node, 'w:rPrDefault'), 'w:rPr'));
    });
    return styles;
  }

  /** What every run starts from (`w:docDefaults`). */
  get defaults(): RunProperties {
    return this.documentDefaults;
  }

  /** The style of a paragraph; without an id, or with one that is not there, the default style. */
  paragraph(id: string | undefined): ParagraphStyle {
    const key = id !== undefined && this.sources.has(id) ? id : this.defaultId;
    let style = this.paragraphs.get(key);
    if (style === undefined) {
      style = resolve(this.chain(key));
      this.paragraphs.set(key, style);
    }
    return style;
  }

  /** What a character style says of a run. */
  character(id: string | undefined): RunProperties {
    if (id === undefined) return {};
    let run = this.characters.get(id);
    if (run === undefined) {
      run = runOf(this.chain(id));
      this.characters.set(id, run);
    }
    return run;
  }

  /** The list a numbering style stands for (`w:numStyleLink`). */
  listOf(styleId: string): ListReference {
    return this.sources.get(styleId)?.list ?? {};
  }

  private add(node: XmlNode): void {
    const { 'w:styleId': id, 'w:type': type, 'w:default': isDefault } = node.attributes;
    if (id === undefined || this.sources.has(id)) return;
    const paragraph = child(node, 'w:pPr');
    this.sources.set(id, {
      id,
      name: childValue(node, 'w:name') ?? '',
      basedOn: childValue(node, 'w:basedOn'),
      outline: wholeNumber(childValue(paragraph, 'w:outlineLvl')),
      list: readListReference(paragraph),
      run: readRunProperties(child(node, 'w:rPr')),
    });
    if (type === 'paragraph' && isDefault !== undefined && isOn(isDefault)) this.defaultId = id;
  }

  /** The style and those it is based on, innermost first; a circle ends where it closes. */
  private chain(id: string): readonly StyleSource[] {
    const chain: StyleSource[] = [];
    const seen = new Set<string>();
    let source = this.sources.get(id);
    while (source !== undefined && !seen.has(source.id) && chain.length < longestChain) {
      seen.add(source.id);
      chain.push(source);
      source = source.basedOn === undefined ? undefined : this.sources.get(source.basedOn);
    }
    return chain;
  }
}

function resolve(chain: readonly StyleSource[]): ParagraphStyle {
  const [own] = chain;
  if (own === undefined) return noStyle;
  const outline = chain.find((style) => style.outline !== undefined)?.outline;
  return {
    id: own.id,
    name: own.name,
    outlineLevel: outline === undefined ? headingLevelOf(own.name) : outlineLevelOf(outline),
    list: {
      numId: chain.find((style) => style.list.numId !== undefined)?.list.numId,
      level: chain.find((style) => style.list.level !== undefined)?.list.level,
    },
    run: runOf(chain),
    isContents: isContentsName(own.name),
  };
}

function runOf(chain: readonly StyleSource[]): RunProperties {
  return chain.reduce<RunProperties>((inner, outer) => over(inner, outer.run), {});
}

/** An outline level as we count them: 1–9, `null` for body text (`w:outlineLvl` 9, 17.3.1.20). */
export function outlineLevelOf(value: number): number | null {
  return value >= 0 && value <= 8 ? value + 1 : null;
}

/** The built-in heading styles are headings even where a writer leaves out their outline level. */
function headingLevelOf(name: string): number | null {
  const digit = /^(?:heading|标题)\s*([1-9])$/i.exec(name)?.[1];
  return digit === undefined ? null : Number(digit);
}

function isContentsName(name: string): boolean {
  return /^(?:(?:toc|目录)\s*(?:\d|heading|标题)?|table of figures|图表目录)$/i.test(name.trim());
}

/** The `w:numPr` of a `w:pPr` (17.3.1.19). */
export function readListReference(paragraph: XmlNode | undefined): ListReference {
  const node = child(paragraph, 'w:numPr');
  return {
    numId: childValue(node, 'w:numId')?.trim(),
    level: wholeNumber(childValue(node, 'w:ilvl')),
  };
}
