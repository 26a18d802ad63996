/** Formatting of a run; `hint: false` leaves out the mark of text typed with an input method. */
export interface RunStyle {
  readonly bold?: boolean;
  readonly size?: number;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly hidden?: boolean;
  readonly font?: string;
  readonly hint?: boolean;
  readonly charStyle?: string;
}

/** Properties of a paragraph. */
export interface ParagraphStyle {
  readonly style?: string;
  readonly align?: 'center' | 'both' | 'right';
  readonly indent?: boolean;
  readonly list?: { readonly id: number; readonly level: number };
  readonly newPage?: boolean;
}

/** A cell of a table: its paragraphs as XML, and how it is merged. */
export interface CellSpec {
  readonly xml: string;
  readonly span?: number;
  readonly merge?: 'start' | 'continue';
  /** Wraps the cell in a content control with this id. */
  readonly controlId?: number;
}

/** Text as XML character data. */
export function escapeXml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function runProperties(style: RunStyle): string {
  const font = style.font ?? '宋体';
  const fonts =
    style.hint === false
      ? `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/>`
      : `<w:rFonts w:hint="eastAsia" w:ascii="${font}" w:hAnsi="${font}" w:eastAsia="${font}"/>`;
  return [
    '<w:rPr>',
    style.charStyle === undefined ? '' : `<w:rStyle w:val="${style.charStyle}"/>`,
    fonts,
    style.bold === true ? '<w:b/><w:bCs/>' : '',
    style.strike === true ? '<w:strike/>' : '',
    style.hidden === true ? '<w:vanish/>' : '',
    style.size === undefined ? '' : `<w:sz w:val="${style.size}"/><w:szCs w:val="${style.size}"/>`,
    style.underline === true ? '<w:u w:val="single"/>' : '',
    '</w:rPr>',
  ].join('');
}

/** A run of text; `\t` becomes a tab and `\n` a line break. `deleted` writes w:delText. */
export function run(text: string, style: RunStyle = {}, deleted = false): string {
  const tag = deleted ? 'w:delText' : 'w:t';
  const content = text
    .split(/([\t\n])/)
    .map((piece) => {
      if (piece === '\t') return '<w:tab/>';
      if (piece === '\n') return '<w:br/>';
      return piece === '' ? '' : `<${tag} xml:space="preserve">${escapeXml(piece)}</${tag}>`;
    })
    .join('');
  return `<w:r>${runProperties(style)}${content}</w:r>`;
}

/** A symbol of a symbol font, as Word's Insert Symbol leaves it. `code` is hexadecimal, such as `F0FE`. */
export function symbol(font: string, code: string): string {
  return `<w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
}

/** A paragraph of runs given as XML. */
export function paragraph(runs: string, style: ParagraphStyle = {}): string {
  const properties = [
    style.style === undefined ? '' : `<w:pStyle w:val="${style.style}"/>`,
    style.newPage === true ? '<w:pageBreakBefore/>' : '',
    style.list === undefined
      ? ''
      : `<w:numPr><w:ilvl w:val="${style.list.level}"/><w:numId w:val="${style.list.id}"/></w:numPr>`,
    style.indent === true ? '<w:ind w:firstLineChars="200" w:firstLine="480"/>' : '',
    style.align === undefined ? '' : `<w:jc w:val="${style.align}"/>`,
  ].join('');
  return `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`;
}

/** A paragraph of plain text. */
export function textParagraph(
  text: string,
  style: ParagraphStyle = {},
  runStyle: RunStyle = {},
): string {
  return paragraph(text === '' ? '' : run(text, runStyle), style);
}

/** A table whose grid columns have the given widths (twentieths of a point). */
export function table(
  widths: readonly number[],
  rows: readonly (readonly CellSpec[])[],
  tableStyle: string | undefined,
): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const body = rows
    .map((cells) => {
      let column = 0;
      const inside = cells
        .map((cell) => {
          const span = cell.span ?? 1;
          const width = widths.slice(column, column + span).reduce((sum, w) => sum + w, 0);
          column += span;
          const merge =
            cell.merge === undefined
              ? ''
              : cell.merge === 'start'
                ? '<w:vMerge w:val="restart"/>'
                : '<w:vMerge/>';
          const spanned = span === 1 ? '' : `<w:gridSpan w:val="${span}"/>`;
          const properties = `<w:tcPr><w:tcW w:w="${width}" w:type="dxa"/>${spanned}${merge}<w:vAlign w:val="center"/></w:tcPr>`;
          const made = `<w:tc>${properties}${cell.xml}</w:tc>`;
          return cell.controlId === undefined ? made : control(made, cell.controlId, '填写');
        })
        .join('');
      return `<w:tr><w:trPr><w:trHeight w:val="420"/></w:trPr>${inside}</w:tr>`;
    })
    .join('');
  const edges = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('');
  const styled = tableStyle === undefined ? '' : `<w:tblStyle w:val="${tableStyle}"/>`;
  return `<w:tbl><w:tblPr>${styled}<w:tblW w:w="0" w:type="auto"/><w:tblBorders>${edges}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** A rich-text content control; `id` must be its own in the file. */
export function control(content: string, id: number, alias: string, extra = ''): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="field${id}"/><w:id w:val="${910000 + id}"/>${extra}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A complex field: instruction and the XML of its result's runs. */
export function field(instruction: string, result: string): string {
  const mark = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
  return `${mark('begin')}<w:r><w:instrText xml:space="preserve"> ${escapeXml(instruction)} </w:instrText></w:r>${mark('separate')}${result}${mark('end')}`;
}

/** A text box as Word 2010 and later write it, with the same text again for older readers. */
export function textBox(paragraphs: string, id: number): string {
  const content = `<w:txbxContent>${paragraphs}</w:txbxContent>`;
  return `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="5200000" cy="900000"/><wp:docPr id="${id}" name="文本框 ${id}"/><wp:cNvGraphicFramePr/><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="5200000" cy="900000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="box${id}" style="width:400pt;height:70pt" type="#_x0000_t202"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
}
