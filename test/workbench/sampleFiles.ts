import { strToU8, zipSync } from 'fflate';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const W14 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const STYLES = `<w:styles xmlns:w="${W}">
<w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>
<w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:basedOn w:val="a"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
<w:style w:type="paragraph" w:styleId="b"><w:name w:val="说明"/><w:basedOn w:val="a"/></w:style></w:styles>`;

const NUMBERING = `<w:numbering xmlns:w="${W}">
<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCountingThousand"/><w:lvlText w:val="%1、"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>
<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

/** A .docx with that body: WordprocessingML with the prefixes `w` and `w14`. */
export function docxOf(body: string, section = '<w:sectPr/>'): Uint8Array {
  const override = (name: string, type: string): string =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPES}.${type}+xml"/>`;
  const relation = (id: string, type: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONS}/${type}" Target="${target}"/>`;
  const relationships = (...all: string[]): Uint8Array =>
    strToU8(
      `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`,
    );
  return zipSync({
    '[Content_Types].xml': strToU8(
      `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${override('numbering', 'numbering')}</Types>`,
    ),
    '_rels/.rels': relationships(relation('rId1', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': relationships(
      relation('rId1', 'styles', 'styles.xml'),
      relation('rId2', 'numbering', 'numbering.xml'),
    ),
    'word/styles.xml': strToU8(STYLES),
    'word/numbering.xml': strToU8(NUMBERING),
    'word/document.xml': strToU8(
      `<w:document xmlns:w="${W}" xmlns:w14="${W14}"><w:body>${body}${section}</w:body></w:document>`,
    ),
  });
}

/** A paragraph of plain text. */
export function p(text: string, properties = ''): string {
  const pPr = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${pPr}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
}

/** A heading of the first level. */
export function heading(text: string): string {
  return p(text, '<w:pStyle w:val="1"/>');
}

/** A table of one-paragraph cells. */
export function table(...rows: readonly (readonly string[])[]): string {
  const cell = (content: string): string =>
    `<w:tc><w:tcPr/>${content.startsWith('<') ? content : p(content)}</w:tc>`;
  const body = rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('');
  const grid = (rows[0] ?? []).map(() => '<w:gridCol w:w="2000"/>').join('');
  return `<w:tbl><w:tblPr/><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}

/** A content control around blocks or runs; `kind` is an element of `w:sdtPr`. */
export function control(
  tag: string,
  content: string,
  { id = 1, kind = '', prompt = false }: { id?: number; kind?: string; prompt?: boolean } = {},
): string {
  const showing = prompt ? '<w:showingPlcHdr/>' : '';
  return `<w:sdt><w:sdtPr><w:alias w:val="${tag} 标题"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${showing}${kind}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}

/** A run of plain text. */
export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A check-box control that is not ticked. */
export function checkbox(tag: string, id: number): string {
  const kind = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';
  return control(tag, run('☐'), { id, kind });
}

/** Base64 of bytes, as an add-in passes a file. */
export function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64');
}
