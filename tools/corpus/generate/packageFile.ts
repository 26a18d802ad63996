import { strToU8, zipSync } from 'fflate';
import { inDialect } from './dialect.ts';
import { stylesXml } from './flavours.ts';
import { numberingXml } from './numbering.ts';
import { escapeXml, paragraph, run, textParagraph } from './wordml.ts';
import { type Writer } from './writer.ts';

/** What a document has besides its body. */
export interface PackageOptions {
  /** Text of the header of every page. */
  readonly header?: string;
  /** Text before the page number in the footer. */
  readonly footer?: string;
  /** Width and height of the last section's page, twentieths of a point; A4 when left out. */
  readonly page?: readonly [number, number];
  /** Inside of w:settings besides the usual. */
  readonly settings?: string;
  /** More parts, by path, with their content type or undefined for the one of the extension. */
  readonly media?: Readonly<Record<string, Uint8Array>>;
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const wordNs = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const relNs = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelNs = 'http://schemas.openxmlformats.org/package/2006/relationships';
const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const date = '2018-09-01T08:00:00Z';

const namespaces = [
  `xmlns:w="${wordNs}"`,
  `xmlns:r="${relNs}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
].join(' ');
const wpsNamespace = ' xmlns:wpsCustomData="http://www.wps.cn/officeDocument/2013/wpsCustomData"';

function rootOf(flavour: string, tag: string, inside: string): string {
  const wps = flavour === 'wps' ? wpsNamespace : '';
  const ignorable = flavour === 'wps' ? 'w14 wpsCustomData' : 'w14';
  return `${head}<w:${tag} ${namespaces}${wps} mc:Ignorable="${ignorable}">${inside}</w:${tag}>`;
}

/** Strict Open XML: other namespaces, and logical edges for jc. */
function toStrict(xml: string): string {
  return xml
    .replaceAll(wordNs, 'http://purl.oclc.org/ooxml/wordprocessingml/main')
    .replaceAll(`"${relNs}"`, '"http://purl.oclc.org/ooxml/officeDocument/relationships"')
    .replaceAll(
      'http://schemas.openxmlformats.org/drawingml/2006/',
      'http://purl.oclc.org/ooxml/drawingml/',
    )
    .replaceAll(`Type="${relNs}/`, 'Type="http://purl.oclc.org/ooxml/officeDocument/relationships/')
    .replaceAll('<w:jc w:val="right"/>', '<w:jc w:val="end"/>')
    .replace(
      /<w:(\/?)(left|right)( w:w=| w:val=)/g,
      (_, slash: string, edge: string, rest: string) =>
        `<w:${slash}${edge === 'left' ? 'start' : 'end'}${rest}`,
    );
}

/** The section properties of a page of this size that refer to the header and footer there are. */
export function sectionProperties(options: PackageOptions): string {
  const [width, height] = options.page ?? [11906, 16838];
  const header =
    options.header === undefined ? '' : '<w:headerReference w:type="default" r:id="rIdHeader"/>';
  const footer =
    options.footer === undefined ? '' : '<w:footerReference w:type="default" r:id="rIdFooter"/>';
  const landscape = width > height ? ' w:orient="landscape"' : '';
  return `<w:sectPr>${header}${footer}<w:pgSz w:w="${width}" w:h="${height}"${landscape}/><w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>`;
}

function notesXml(footnotes: readonly string[]): string {
  const separators = ['separator', 'continuationSeparator'].map(
    (type, index) =>
      `<w:footnote w:type="${type}" w:id="${index - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  );
  const notes = footnotes.map(
    (text, index) =>
      `<w:footnote w:id="${index + 1}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`,
  );
  return [...separators, ...notes].join('');
}

function commentsXml(comments: readonly string[]): string {
  return comments
    .map(
      (text, index) =>
        `<w:comment w:id="${index}" w:author="审阅者" w:date="${date}" w:initials="S">${textParagraph(text)}</w:comment>`,
    )
    .join('');
}

/**
 * A .docx file of a body, in the writer's flavour.
 * The same input gives the same bytes.
 */
export function packageFile(
  body: string,
  writer: Writer,
  options: PackageOptions = {},
): Uint8Array {
  const { flavour, strict } = writer.look;
  const parts: [path: string, relation: string, id: string, tag: string, xml: string][] = [
    ['styles.xml', 'styles', 'rIdStyles', 'styles', stylesXml(writer.look)],
    ['numbering.xml', 'numbering', 'rIdNumbering', 'numbering', numberingXml()],
    ['settings.xml', 'settings', 'rIdSettings', 'settings', settingsXml(options, writer)],
  ];
  if (writer.footnotes.length > 0) {
    parts.push(['footnotes.xml', 'footnotes', 'rIdNotes', 'footnotes', notesXml(writer.footnotes)]);
  }
  if (writer.comments.length > 0) {
    parts.push([
      'comments.xml',
      'comments',
      'rIdComments',
      'comments',
      commentsXml(writer.comments),
    ]);
  }
  if (options.header !== undefined) {
    const text = textParagraph(options.header, { style: writer.ids.header });
    parts.push(['header1.xml', 'header', 'rIdHeader', 'hdr', text]);
  }
  if (options.footer !== undefined) {
    const page = `${run(options.footer)}<w:fldSimple w:instr=" PAGE ">${run('1')}</w:fldSimple>`;
    parts.push([
      'footer1.xml',
      'footer',
      'rIdFooter',
      'ftr',
      paragraph(page, { style: writer.ids.footer }),
    ]);
  }
  const files: Record<string, string> = {
    '[Content_Types].xml': contentTypes(parts.map(([path, relation]) => [path, relation])),
    '_rels/.rels': `${head}<Relationships xmlns="${packageRelNs}"><Relationship Id="rId1" Type="${relNs}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': rootOf(
      flavour,
      'document',
      `<w:body>${inDialect(body, flavour)}${sectionProperties(options)}</w:body>`,
    ),
    'word/_rels/document.xml.rels': relations(parts, Object.keys(options.media ?? {})),
  };
  for (const [path, , , tag, xml] of parts) files[`word/${path}`] = rootOf(flavour, tag, xml);
  const entries: Record<string, Uint8Array> = {};
  for (const [path, xml] of Object.entries(files))
    entries[path] = strToU8(strict ? toStrict(xml) : xml);
  for (const [path, bytes] of Object.entries(options.media ?? {}))
    entries[`word/media/${path}`] = bytes;
  return zipSync(entries, { mtime: new Date(2018, 8, 1, 8, 0, 0), level: 6, os: 0 });
}

function settingsXml(options: PackageOptions, writer: Writer): string {
  const notes =
    writer.footnotes.length > 0
      ? '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>'
      : '';
  return `<w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>${notes}<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>${options.settings ?? ''}`;
}

function contentTypes(parts: readonly (readonly [string, string])[]): string {
  const overrides = parts.map(
    ([path, relation]) =>
      `<Override PartName="/word/${path}" ContentType="${office}.${relation}+xml"/>`,
  );
  return `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${office}.document.main+xml"/>${overrides.join('')}</Types>`;
}

function relations(
  parts: readonly (readonly [string, string, string, string, string])[],
  media: readonly string[],
): string {
  const own = parts.map(
    ([path, relation, id]) =>
      `<Relationship Id="${id}" Type="${relNs}/${relation}" Target="${path}"/>`,
  );
  const images = media.map(
    (path, index) =>
      `<Relationship Id="rIdImage${index + 1}" Type="${relNs}/image" Target="media/${escapeXml(path)}"/>`,
  );
  return `${head}<Relationships xmlns="${packageRelNs}">${[...own, ...images].join('')}</Relationships>`;
}
