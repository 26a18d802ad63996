import { fonts, lineHeight, promptColour, pt, size, tightness } from './layout';
import { valued, wordprocessing, xml, xmlPart } from './xml';

/** Ids of the styles the forms use. Built-in ones keep Word's ids and names, so that Word knows them. */
export const style = {
  normal: 'Normal',
  title: 'Title',
  heading1: 'Heading1',
  heading2: 'Heading2',
  heading3: 'Heading3',
  body: 'BodyText',
  annex: 'AnnexMark',
  coverLine: 'CoverLine',
  signature: 'Signature',
  cell: 'TableText',
  cellLabel: 'TableLabel',
  footer: 'Footer',
  prompt: 'PlaceholderText',
} as const;

export type StyleId = (typeof style)[keyof typeof style];

/** A paragraph style. */
interface ParagraphStyle {
  readonly id: StyleId;
  readonly name: string;
  readonly next?: StyleId;
  /** The East Asian font. */
  readonly font: string;
  /** In half points. */
  readonly size: number;
  /** In twips; 0 unless given. */
  readonly characterSpacing?: number;
  readonly align: 'left' | 'center' | 'both';
  /** The exact height of a line, and the space before and after, in twips. */
  readonly line: number;
  readonly before?: number;
  readonly after?: number;
  /** The first line begins two characters in. */
  readonly indented?: boolean;
  /** Level 0 is Word's level 1; a heading stays with what follows it. */
  readonly outline?: number;
}

const body = { font: fonts.body, size: size.san, characterSpacing: tightness };
const bigTitle = { font: fonts.title, size: size.er, align: 'center', line: pt(36) } as const;
const cell = { size: size.wu, line: pt(15) };

const paragraphStyles: readonly ParagraphStyle[] = [
  { id: style.normal, name: 'Normal', ...body, align: 'both', line: lineHeight },
  { id: style.title, name: 'Title', next: style.body, ...bigTitle },
  {
    id: style.heading1,
    name: 'heading 1',
    next: style.body,
    ...bigTitle,
    after: pt(12),
    outline: 0,
  },
  {
    id: style.heading2,
    name: 'heading 2',
    next: style.body,
    ...body,
    font: fonts.heading,
    align: 'left',
    line: lineHeight,
    indented: true,
    outline: 1,
  },
  {
    id: style.heading3,
    name: 'heading 3',
    next: style.body,
    ...body,
    font: fonts.subheading,
    align: 'left',
    line: lineHeight,
    indented: true,
    outline: 2,
  },
  { id: style.body, name: 'Body Text', ...body, align: 'both', line: lineHeight, indented: true },
  {
    id: style.annex,
    name: '附件标记',
    font: fonts.heading,
    size: size.san,
    align: 'left',
    line: lineHeight,
  },
  {
    id: style.coverLine,
    name: '封面栏目',
    font: fonts.body,
    size: size.san,
    align: 'left',
    line: pt(40),
  },
  {
    id: style.signature,
    name: 'Signature',
    font: fonts.body,
    size: size.san,
    align: 'left',
    line: lineHeight,
    before: pt(60),
  },
  { id: style.cell, name: '表格文字', ...cell, font: fonts.body, align: 'left' },
  { id: style.cellLabel, name: '表格栏目', ...cell, font: fonts.heading, align: 'center' },
  {
    id: style.footer,
    name: 'footer',
    font: fonts.pageNumber,
    size: size.si,
    align: 'center',
    line: pt(16),
  },
];

const superscript = valued('w:vertAlign', 'superscript');

/**
 * `word/styles.xml` (ECMA-376 Part 1, 17.7). Every style names its fonts, size and spacing itself: when
 * a form is put into a document, that document's own defaults and its `Normal` stay in force.
 */
export const stylesXml: string = xmlPart(
  xml(
    'w:styles',
    { 'xmlns:w': wordprocessing },
    xml(
      'w:docDefaults',
      {},
      xml(
        'w:rPrDefault',
        {},
        xml(
          'w:rPr',
          {},
          fontsXml(fonts.body),
          valued('w:sz', size.san),
          valued('w:szCs', size.san),
          xml('w:lang', { 'w:val': 'en-US', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
        ),
      ),
      xml('w:pPrDefault'),
    ),
    ...paragraphStyles.map(paragraphStyleXml),
    styleXml('character', 'DefaultParagraphFont', 'Default Paragraph Font', true),
    styleXml('table', 'TableNormal', 'Normal Table', true, tableDefaults()),
    styleXml('numbering', 'NoList', 'No List', true),
    characterStyleXml(style.prompt, 'Placeholder Text', valued('w:color', promptColour)),
    // For the separators of notes, which every package of docx has.
    characterStyleXml('FootnoteReference', 'footnote reference', superscript),
    characterStyleXml('EndnoteReference', 'endnote reference', superscript),
  ),
);

function styleXml(
  type: 'paragraph' | 'character' | 'table' | 'numbering',
  id: string,
  name: string,
  isDefault: boolean,
  content = '',
): string {
  const attributes: Record<string, string | number> = { 'w:type': type };
  if (isDefault) attributes['w:default'] = 1;
  // Word's own names are English in the file; ours are Chinese.
  if (!/^[\x20-\x7e]*$/u.test(name)) attributes['w:customStyle'] = 1;
  attributes['w:styleId'] = id;
  return xml('w:style', attributes, valued('w:name', name), content);
}

function characterStyleXml(id: string, name: string, look: string): string {
  const base = valued('w:basedOn', 'DefaultParagraphFont') + valued('w:uiPriority', 99);
  return styleXml('character', id, name, false, base + xml('w:rPr', {}, look));
}

function paragraphStyleXml(look: ParagraphStyle): string {
  const isNormal = look.id === style.normal;
  return styleXml(
    'paragraph',
    look.id,
    look.name,
    isNormal,
    [
      isNormal ? '' : valued('w:basedOn', style.normal),
      look.next === undefined ? '' : valued('w:next', look.next),
      xml('w:qFormat'),
      paragraphPropertiesXml(look),
      runPropertiesXml(look),
    ].join(''),
  );
}

/** The page's grid is for lines of the body's height: others do not snap to it. */
function paragraphPropertiesXml(look: ParagraphStyle): string {
  return xml(
    'w:pPr',
    {},
    look.outline === undefined ? '' : xml('w:keepNext') + xml('w:keepLines'),
    look.line !== lineHeight ? valued('w:snapToGrid', 0) : '',
    xml('w:spacing', {
      'w:before': look.before ?? 0,
      'w:after': look.after ?? 0,
      'w:line': look.line,
      'w:lineRule': 'exact',
    }),
    look.indented === true
      ? xml('w:ind', { 'w:firstLineChars': 200, 'w:firstLine': look.size * 20 })
      : xml('w:ind', { 'w:firstLineChars': 0, 'w:firstLine': 0 }),
    valued('w:jc', look.align),
    look.outline === undefined ? '' : valued('w:outlineLvl', look.outline),
  );
}

function runPropertiesXml(look: ParagraphStyle): string {
  return xml(
    'w:rPr',
    {},
    fontsXml(look.font),
    ...['w:b', 'w:bCs', 'w:i', 'w:iCs'].map((name) => valued(name, 0)),
    valued('w:color', 'auto'),
    valued('w:spacing', look.characterSpacing ?? 0),
    valued('w:sz', look.size),
    valued('w:szCs', look.size),
  );
}

function fontsXml(eastAsia: string): string {
  return xml('w:rFonts', {
    'w:ascii': fonts.latin,
    'w:eastAsia': eastAsia,
    'w:hAnsi': fonts.latin,
    'w:cs': fonts.latin,
  });
}

function tableDefaults(): string {
  const margin = (side: string, width: number): string =>
    xml(`w:${side}`, { 'w:w': width, 'w:type': 'dxa' });
  return xml(
    'w:tblPr',
    {},
    xml('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }),
    xml(
      'w:tblCellMar',
      {},
      margin('top', 0),
      margin('left', 108),
      margin('bottom', 0),
      margin('right', 108),
    ),
  );
}
