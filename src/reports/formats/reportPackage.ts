import { AlignmentType, Document, Footer, PageNumber, Packer, Paragraph, TextRun } from 'docx';
import type { PageOrientation } from 'docx';
import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { ownReportMark } from '../ownReport';
import { paragraph, run } from './wordXml';
import type { WordXml } from './wordXml';

/** A4 and a margin of 2 cm, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 };

type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

/** What kind of report a document of ours is. */
export interface ReportKind {
  /** Kept in its properties, for programs. */
  readonly name: 'review' | 'findings';
  /** The document's title in its properties. */
  readonly title: string;
  readonly orientation: Orientation;
}

/**
 * The title of a report at the head of its first page, in the control that shows it is one of ours
 * (`w:sdt` in a paragraph, ECMA-376 Part 1, 17.5.2.31).
 */
export function reportTitle(text: string, isFirst: boolean): WordXml {
  const title = run(text);
  const marked = `<w:sdt><w:sdtPr><w:tag w:val="${ownReportMark}"/></w:sdtPr><w:sdtContent>${title}</w:sdtContent></w:sdt>`;
  return paragraph([isFirst ? marked : title], { heading: 1 });
}

/**
 * A report as a .docx of A4 pages with their numbers at the foot, in pieces: the sections are made, packed
 * and handed over one after the other, so that only one is in memory.
 *
 * @param sections what stands in each; each begins on a page of its own
 * @returns the file's bytes, in order
 */
export async function* packReport(
  kind: ReportKind,
  sections: Iterable<WordXml>,
): AsyncGenerator<Uint8Array> {
  const { files, before, sectionProperties, behind } = await frameOf(kind);
  let packed: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error !== null) throw error;
    packed.push(piece);
  });
  const begin = (name: string): ZipDeflate => {
    // The time is given without a zone, so that every machine writes the same one (it is never shown).
    const entry = Object.assign(new ZipDeflate(name), { mtime: '1980-01-01T00:00:00' });
    zip.add(entry);
    return entry;
  };
  for (const [name, bytes] of files) begin(name).push(bytes, true);
  const body = begin(documentPart);
  body.push(strToU8(before));
  let isFirst = true;
  for (const section of sections) {
    // All sections but the last end with a paragraph that holds their properties (17.6.17).
    const end = isFirst ? '' : `<w:p><w:pPr>${sectionProperties}</w:pPr></w:p>`;
    body.push(strToU8(end + section));
    isFirst = false;
    yield* packed;
    packed = [];
  }
  body.push(strToU8(sectionProperties + behind), true);
  zip.end();
  yield* packed;
}

const documentPart = 'word/document.xml';

/** A report without content: its parts, and the document's part around its body. */
async function frameOf({ name, title, orientation }: ReportKind): Promise<{
  files: [name: string, bytes: Uint8Array][];
  before: string;
  sectionProperties: string;
  behind: string;
}> {
  const { width, height, margin } = page;
  const document = new Document({
    title,
    customProperties: [{ name: ownReportMark, value: name }],
    styles: {
      default: {
        document: {
          run: {
            size: 21,
            font: { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: '宋体' },
          },
        },
        heading1: { run: { size: 32, bold: true }, paragraph: { alignment: AlignmentType.CENTER } },
        heading2: {
          run: { size: 24, bold: true, color: '000000' },
          paragraph: { spacing: { before: 240, after: 80 } },
        },
      },
    },
    sections: [
      {
        properties: {
          page: {
            size: { width, height, orientation },
            margin: { top: margin, bottom: margin, left: margin, right: margin },
          },
        },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: [],
      },
    ],
  });
  const made = unzipSync(await Packer.pack(document, 'uint8array'));
  const { [documentPart]: main, '[Content_Types].xml': types, ...others } = made;
  const xml = main === undefined ? '' : strFromU8(main);
  const [, before, sectionProperties, behind] =
    /^(.*<w:body>)(<w:sectPr>.*<\/w:sectPr>)(<\/w:body>.*)$/s.exec(xml) ?? [];
  if (types === undefined || before === undefined || sectionProperties === undefined)
    throw new Error('The docx library made no empty document');
  // The types first, as Word writes them: some programs look at the first entry to know a .docx.
  const files: [string, Uint8Array][] = [['[Content_Types].xml', types], ...Object.entries(others)];
  return { files, before, sectionProperties, behind: behind ?? '' };
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
}

/** The pieces of a file as one. */
export async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return joined(all);
}

/** Pieces of bytes as one. */
export function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return bytes;
}
