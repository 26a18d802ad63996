import { harmless } from '../text/width';

/** WordprocessingML as text (ECMA-376 Part 1, 17). Lengths are in twentieths of a point. */
export type WordXml = string;

/** Text as it may stand in XML. */
function escaped(text: string): string {
  return harmless(text)
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

/** Text of one look (17.3.2.25); the size is in half points. */
export function run(text: string, look: { bold?: boolean; size?: number } = {}): WordXml {
  const bold = look.bold === true ? '<w:b/><w:bCs/>' : '';
  const size =
    look.size === undefined ? '' : `<w:sz w:val="${look.size}"/><w:szCs w:val="${look.size}"/>`;
  const properties = bold + size === '' ? '' : `<w:rPr>${bold}${size}</w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;
}

/** A run of space up to the next tab stop (17.3.3.32). */
export const tab: WordXml = '<w:r><w:tab/></w:r>';

/** How a paragraph stands. */
export interface ParagraphLook {
  readonly heading?: 1 | 2;
  /** On the same page as the next one. */
  readonly keepNext?: boolean;
  /** Space above. */
  readonly before?: number;
  readonly indent?: { readonly left: number; readonly hanging?: number };
  readonly centred?: boolean;
}

/** A paragraph of runs (17.3.1.22); its properties in the order the schema wants. */
export function paragraph(
  content: readonly WordXml[],
  { heading, keepNext = false, before, indent, centred = false }: ParagraphLook = {},
): WordXml {
  const properties = [
    heading === undefined ? '' : `<w:pStyle w:val="Heading${heading}"/>`,
    keepNext ? '<w:keepNext/>' : '',
    before === undefined ? '' : `<w:spacing w:before="${before}"/>`,
    indent === undefined
      ? ''
      : `<w:ind w:left="${indent.left}"${indent.hanging === undefined ? '' : ` w:hanging="${indent.hanging}"`}/>`,
    centred ? '<w:jc w:val="center"/>' : '',
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${content.join('')}</w:p>`;
}

/** A paragraph of plain text. */
export function textLine(text: string): WordXml {
  return paragraph([run(text)]);
}

/** A row of a table: the paragraphs of each cell. */
export interface TableRow {
  readonly cells: readonly (readonly WordXml[])[];
  /** Printed again at the top of each page. */
  readonly isHead: boolean;
}

/** A table with lines around all its cells (17.4.37); no row is broken between pages. */
export function table(widths: readonly number[], rows: readonly TableRow[]): WordXml {
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(
    (edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`,
  );
  const total = widths.reduce((sum, width) => sum + width, 0);
  return [
    `<w:tbl><w:tblPr><w:tblW w:w="${total}" w:type="dxa"/>`,
    `<w:tblBorders>${edges.join('')}</w:tblBorders></w:tblPr>`,
    `<w:tblGrid>${widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('')}</w:tblGrid>`,
    ...rows.map(
      ({ cells, isHead }) =>
        `<w:tr><w:trPr><w:cantSplit/>${isHead ? '<w:tblHeader/>' : ''}</w:trPr>${cells
          .map((content, i) => cell(content, widths[i] ?? 0))
          .join('')}</w:tr>`,
    ),
    '</w:tbl>',
  ].join('');
}

/** A cell ends with a paragraph, so it has at least one (17.4.65). */
function cell(content: readonly WordXml[], width: number): WordXml {
  const blocks = content.length === 0 ? paragraph([]) : content.join('');
  return `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr>${blocks}</w:tc>`;
}
