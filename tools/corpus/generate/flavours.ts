import { type Look } from './look.ts';

/** The w:numId of the multi-level list that heading styles refer to. */
export const styleNumId = 6;

/** The style ids a program gives the styles a document uses. */
export interface StyleIds {
  readonly normal: string;
  readonly heading: readonly [string, string, string];
  readonly toc: readonly [string, string];
  readonly header: string;
  readonly footer: string;
  readonly tableGrid: string;
  readonly title: string;
  readonly placeholder: string;
  readonly textBody: string;
}

const idsOf: Readonly<Record<Look['flavour'], StyleIds>> = {
  word: {
    normal: 'a',
    heading: ['1', '2', '3'],
    toc: ['10', '20'],
    header: 'a3',
    footer: 'a5',
    tableGrid: 'a7',
    title: 'a8',
    placeholder: 'a9',
    textBody: 'aa',
  },
  wps: {
    normal: '1',
    heading: ['2', '3', '4'],
    toc: ['9', '12'],
    header: '8',
    footer: '7',
    tableGrid: '14',
    title: '13',
    placeholder: '18',
    textBody: '5',
  },
  libre: {
    normal: 'Normal',
    heading: ['Heading1', 'Heading2', 'Heading3'],
    toc: ['TOC1', 'TOC2'],
    header: 'Header',
    footer: 'Footer',
    tableGrid: 'TableGrid',
    title: 'Title',
    placeholder: 'PlaceholderText',
    textBody: 'TextBody',
  },
};

/** The style ids of a flavour. */
export function styleIds(flavour: Look['flavour']): StyleIds {
  return idsOf[flavour];
}

/** The styles part (inside of w:styles) of a look. */
export function stylesXml({ flavour, autoBy }: Look): string {
  const ids = styleIds(flavour);
  const font = flavour === 'libre' ? 'Noto Serif CJK SC' : '宋体';
  const paragraphStyle = (id: string, name: string, properties: string, more = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="${ids.normal}"/><w:next w:val="${ids.normal}"/>${more}<w:qFormat/>${properties}</w:style>`;
  const heading = (level: number, size: number) =>
    paragraphStyle(
      ids.heading[level] ?? '',
      `heading ${level + 1}`,
      `<w:pPr><w:keepNext/><w:keepLines/>${autoBy === 'style' ? `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${styleNumId}"/></w:numPr>` : ''}<w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/></w:rPr>`,
      '<w:uiPriority w:val="9"/>',
    );
  return [
    `<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}" w:cs="Times New Roman"/><w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>`,
    `<w:style w:type="paragraph" w:default="1" w:styleId="${ids.normal}"><w:name w:val="Normal"/><w:qFormat/><w:pPr><w:widowControl w:val="0"/><w:jc w:val="both"/></w:pPr><w:rPr><w:kern w:val="2"/><w:sz w:val="24"/><w:szCs w:val="24"/></w:rPr></w:style>`,
    heading(0, 32),
    heading(1, 28),
    heading(2, 26),
    paragraphStyle(ids.toc[0], 'toc 1', '', '<w:uiPriority w:val="39"/>'),
    paragraphStyle(
      ids.toc[1],
      'toc 2',
      '<w:pPr><w:ind w:left="420"/></w:pPr>',
      '<w:uiPriority w:val="39"/>',
    ),
    paragraphStyle(ids.header, 'header', '<w:pPr><w:jc w:val="center"/></w:pPr>'),
    paragraphStyle(ids.footer, 'footer', ''),
    paragraphStyle(
      ids.title,
      'Title',
      '<w:pPr><w:jc w:val="center"/></w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr>',
    ),
    paragraphStyle(ids.textBody, 'Body Text', '<w:pPr><w:spacing w:after="120"/></w:pPr>'),
    `<w:style w:type="character" w:styleId="${ids.placeholder}"><w:name w:val="Placeholder Text"/><w:uiPriority w:val="99"/><w:semiHidden/><w:rPr><w:color w:val="808080"/></w:rPr></w:style>`,
    `<w:style w:type="table" w:default="1" w:styleId="${flavour === 'wps' ? '10' : 'TableNormal'}"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>`,
    `<w:style w:type="table" w:styleId="${ids.tableGrid}"><w:name w:val="Table Grid"/><w:uiPriority w:val="39"/><w:tblPr/></w:style>`,
  ].join('');
}
