import { stylesPartOf } from '@docx-editor.dev/core/store';
import type { OoxmlElement, OoxmlPackage } from '@docx-editor.dev/core/store';
import { attribute, childElements, valueAt } from './xml';

/** A paragraph style. */
export interface Style {
  readonly id: string;
  /** As a Word with a Chinese face shows it: 标题 1, 正文. */
  readonly name: string;
  /** `Word.Style`'s name for a built-in style; `Other` for any other. */
  readonly builtIn: string;
  /** 1–9, or 10 for body text, as Word counts. */
  readonly outlineLevel: number;
  /** The style's own numbering and level. */
  readonly numbering: { readonly numId: string; readonly level: number } | null;
}

/** A document's paragraph styles. */
export interface Styles {
  readonly byId: ReadonlyMap<string, Style>;
  readonly normal: Style;
}

const BODY_TEXT = 10;

const NORMAL: Style = {
  id: '',
  name: '正文',
  builtIn: 'Normal',
  outlineLevel: BODY_TEXT,
  numbering: null,
};

/** Built-in styles by their name in the file: their Chinese name and the name in `Word.Style`. */
const BUILT_IN: Readonly<Record<string, readonly [string, string]>> = {
  normal: ['正文', 'Normal'],
  title: ['标题', 'Title'],
  subtitle: ['副标题', 'Subtitle'],
  'list paragraph': ['列表段落', 'ListParagraph'],
  'no spacing': ['无间隔', 'NoSpacing'],
  caption: ['题注', 'Caption'],
  header: ['页眉', 'Header'],
  footer: ['页脚', 'Footer'],
  'footnote text': ['脚注文本', 'FootnoteText'],
  'endnote text': ['尾注文本', 'EndnoteText'],
  quote: ['引用', 'Quote'],
  'toc heading': ['TOC 标题', 'TocHeading'],
};

const known = new WeakMap<OoxmlElement, Styles>();

/** The paragraph styles of the package as it is now. */
export function stylesOf(pkg: OoxmlPackage): Styles {
  const root = stylesPartOf(pkg)?.root;
  if (root === undefined) return { byId: new Map(), normal: NORMAL };
  const cached = known.get(root);
  if (cached !== undefined) return cached;
  const styles = read(root);
  known.set(root, styles);
  return styles;
}

function read(root: OoxmlElement): Styles {
  const elements = new Map<string, OoxmlElement>();
  let normal = NORMAL;
  for (const element of childElements(root, 'style'))
    if ((attribute(element, 'type') ?? 'paragraph') === 'paragraph')
      elements.set(attribute(element, 'styleId') ?? '', element);
  const byId = new Map<string, Style>();
  for (const [id, element] of elements) {
    const style = styleOf(id, element, elements);
    byId.set(id, style);
    const isDefault = attribute(element, 'default');
    if (isDefault === '1' || isDefault === 'true') normal = style;
  }
  return { byId, normal };
}

function styleOf(
  id: string,
  element: OoxmlElement,
  elements: ReadonlyMap<string, OoxmlElement>,
): Style {
  const raw = valueAt(element, 'name') ?? id;
  const heading = /^heading ([1-9])$/i.exec(raw)?.[1];
  const contents = /^toc ([1-9])$/i.exec(raw)?.[1];
  const [name, builtIn] =
    heading !== undefined
      ? [`标题 ${heading}`, `Heading${heading}`]
      : contents !== undefined
        ? [`TOC ${contents}`, `Toc${contents}`]
        : (BUILT_IN[raw.toLowerCase()] ?? [raw, 'Other']);
  const inherited = chain(id, elements);
  const level = inherited
    .map((each) => valueAt(each, 'pPr', 'outlineLvl'))
    .find((value) => value !== undefined);
  const numbered = inherited.find((each) => valueAt(each, 'pPr', 'numPr', 'numId') !== undefined);
  const numId = valueAt(numbered, 'pPr', 'numPr', 'numId');
  return {
    id,
    name,
    builtIn,
    outlineLevel: outlineLevelOf(level) ?? (heading === undefined ? BODY_TEXT : Number(heading)),
    numbering:
      numId === undefined || numId === '0'
        ? null
        : { numId, level: Number(valueAt(numbered, 'pPr', 'numPr', 'ilvl') ?? '0') },
  };
}

/** The style and those it is based on, nearest first; a circle ends where it closes. */
function chain(id: string, elements: ReadonlyMap<string, OoxmlElement>): OoxmlElement[] {
  const found: OoxmlElement[] = [];
  const seen = new Set<string>();
  for (let next: string | undefined = id; next !== undefined && !seen.has(next);) {
    seen.add(next);
    const element = elements.get(next);
    if (element === undefined) break;
    found.push(element);
    next = valueAt(element, 'basedOn');
  }
  return found;
}

/** `w:outlineLvl` (0–8, 9 for body text) as Word's 1–10. */
function outlineLevelOf(value: string | undefined): number | undefined {
  return value === undefined ? undefined : Math.min(Number(value) + 1, BODY_TEXT);
}

/** The style of a paragraph, and what the paragraph itself says over it. */
export function paragraphStyle(paragraph: OoxmlElement, styles: Styles): Style {
  const id = valueAt(paragraph, 'pPr', 'pStyle');
  return (id === undefined ? undefined : styles.byId.get(id)) ?? styles.normal;
}

/** A paragraph's outline level, 1–10. */
export function outlineLevel(paragraph: OoxmlElement, styles: Styles): number {
  return (
    outlineLevelOf(valueAt(paragraph, 'pPr', 'outlineLvl')) ??
    paragraphStyle(paragraph, styles).outlineLevel
  );
}

/** The id of the style with that name, id or `Word.Style` name. */
export function findStyleId(name: string, styles: Styles): string | undefined {
  for (const style of styles.byId.values())
    if (style.name === name || style.id === name || (style.builtIn === name && name !== 'Other'))
      return style.id;
  return undefined;
}
