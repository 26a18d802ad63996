import { Document, Footer, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import type { FileChild } from 'docx';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { fontTableXml } from './fontTable';
import { glossaryXml } from './glossary';
import { lineHeight, page } from './layout';
import { style, stylesXml } from './styles';
import { escapeXml, xml, xmlPart } from './xml';

/** What a package is made of. */
export interface PackageContent {
  /** The document's title, in its properties. */
  readonly title: string;
  readonly blocks: readonly FileChild[];
  /** The prompts of its controls by tag, one string a paragraph. */
  readonly prompts: ReadonlyMap<string, readonly string[]>;
  /** The first page is a cover and has no page number. */
  readonly hasCover: boolean;
}

type Files = Readonly<Record<string, Uint8Array>>;

const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelationships = 'http://schemas.openxmlformats.org/package/2006/relationships';
const contentTypes = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

const typesPath = '[Content_Types].xml';
const noBytes = new Uint8Array();

/**
 * Makes a .docx: the blocks on official pages with their numbers, our styles, the glossary.
 *
 * @returns the package's bytes; the same for the same content, with no date in them
 */
export async function packed(content: PackageContent): Promise<Uint8Array> {
  const made = unzipSync(await Packer.pack(documentOf(content), 'uint8array'));
  const files: Files = {
    ...made,
    'docProps/core.xml': strToU8(corePropertiesXml(content.title)),
    'word/styles.xml': strToU8(stylesXml),
    'word/fontTable.xml': strToU8(fontTableXml),
    ...(content.prompts.size > 0 ? glossaryFiles(made, content.prompts) : {}),
  };
  // The types first, as Word writes them: some programs look at the first entry to know a .docx.
  const ordered: Files = { [typesPath]: noBytes, '_rels/.rels': noBytes, ...files };
  // The time is given without a zone, so that every machine writes the same one (it is never shown).
  return zipSync(ordered, { mtime: '1980-01-01T00:00:00', level: 6 });
}

function documentOf({ title, blocks, hasCover }: PackageContent): Document {
  const pageNumber = new Paragraph({
    style: style.footer,
    children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] })],
  });
  return new Document({
    title,
    sections: [
      {
        properties: {
          titlePage: hasCover,
          grid: { type: 'lines', linePitch: lineHeight },
          page: {
            size: { width: page.width, height: page.height },
            margin: { ...page.margin, header: page.header, footer: page.footer, gutter: 0 },
          },
        },
        footers: { default: new Footer({ children: [pageNumber] }) },
        children: blocks,
      },
    ],
  });
}

/** The glossary, the styles its prompts use, and how the package knows of them. */
function glossaryFiles(files: Files, prompts: PackageContent['prompts']): Files {
  const type = (name: string, kind: string): string =>
    xml('Override', { PartName: `/word/glossary/${name}.xml`, ContentType: contentTypes + kind });
  return {
    [typesPath]: inserted(
      files,
      typesPath,
      '</Types>',
      type('document', '.document.glossary+xml') + type('styles', '.styles+xml'),
    ),
    'word/_rels/document.xml.rels': inserted(
      files,
      'word/_rels/document.xml.rels',
      '</Relationships>',
      relationship('glossaryDocument', 'glossary/document.xml'),
    ),
    'word/glossary/document.xml': strToU8(glossaryXml(prompts)),
    'word/glossary/styles.xml': strToU8(stylesXml),
    'word/glossary/_rels/document.xml.rels': strToU8(
      xmlPart(
        xml('Relationships', { xmlns: packageRelationships }, relationship('styles', 'styles.xml')),
      ),
    ),
  };
}

function relationship(type: string, target: string): string {
  return xml('Relationship', {
    Id: `rId-${type}`,
    Type: `${officeRelationships}/${type}`,
    Target: target,
  });
}

/** A part docx made, with something more before its end tag. */
function inserted(files: Files, path: string, endTag: string, addition: string): Uint8Array {
  const part = files[path];
  if (part === undefined) throw new Error(`The docx library made no ${path}`);
  return strToU8(strFromU8(part).replace(endTag, addition + endTag));
}

/** Title and language, and no dates and no names: a blank form has no author and no history. */
function corePropertiesXml(title: string): string {
  return xmlPart(
    xml(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
      },
      xml('dc:title', {}, escapeXml(title)),
      xml('dc:language', {}, 'zh-CN'),
    ),
  );
}
