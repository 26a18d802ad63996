import { AlignmentType, Document, Footer, PageNumber, Packer, Paragraph, TextRun } from 'docx';
import type { FileChild, PageOrientation } from 'docx';
import { harmless } from '../text/width';

/** A4 and a margin of 2 cm, in twentieths of a point. */
const page = { width: 11906, height: 16838, margin: 1134 };

type Orientation = (typeof PageOrientation)[keyof typeof PageOrientation];

/**
 * Packs a report as a .docx of A4 pages with their numbers at the foot.
 *
 * @param title the document's title in its properties
 * @param sections what stands in each; each begins on a page of its own
 * @returns the bytes of a .docx
 */
export async function packReport(
  title: string,
  orientation: Orientation,
  sections: readonly (readonly FileChild[])[],
): Promise<Uint8Array> {
  const { width, height, margin } = page;
  const document = new Document({
    title,
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
    sections: sections.map((children) => ({
      properties: {
        page: {
          size: { width, height, orientation },
          margin: { top: margin, bottom: margin, left: margin, right: margin },
        },
      },
      footers: { default: new Footer({ children: [pageNumber()] }) },
      children: [...children],
    })),
  });
  return await Packer.pack(document, 'uint8array');
}

/** A paragraph of plain text. */
export function textLine(text: string): Paragraph {
  return new Paragraph({ children: [new TextRun(harmless(text))] });
}

function pageNumber(): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES] })],
  });
}
