import {
  AlignmentType,
  CheckBox,
  Document,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { readDocx } from '../../src/docx/readDocx';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import { allParagraphs } from './reading';

/** Every text of the document part in order, taken with a plain search and nothing of ours. */
function plainText(bytes: Uint8Array): string {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)]
    .map(([, text]) => text ?? '')
    .join('')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => {
      return { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }[name] ?? '';
    });
}

async function pack(children: (Paragraph | Table)[]): Promise<Uint8Array> {
  const document = new Document({
    sections: [{ children }],
    numbering: {
      config: [
        {
          reference: 'parts',
          levels: [
            {
              level: 0,
              format: LevelFormat.CHINESE_COUNTING_THOUSAND,
              text: '%1、',
              alignment: AlignmentType.START,
            },
          ],
        },
      ],
    },
    footnotes: { 1: { children: [new Paragraph('据县统计局')] } },
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function read(bytes: Uint8Array): DocumentSnapshot {
  const result = readDocx(bytes);
  if (!result.ok) throw new Error(result.problem.kind);
  return result.snapshot;
}

test('a document made with the docx library is read as it was written', async () => {
  const bytes = await pack([
    new Paragraph({ text: '工作总结报告', heading: HeadingLevel.TITLE }),
    new Paragraph({
      text: '综述',
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'parts', level: 0 },
    }),
    new Paragraph({
      children: [
        new TextRun({ text: '产值', size: 32 }),
        new TextRun({ children: [new Tab(), '30.5%'] }),
        new FootnoteReferenceRun(1),
      ],
    }),
    new Table({
      rows: [
        new TableRow({
          children: [new TableCell({ columnSpan: 2, children: [new Paragraph('总体进度')] })],
        }),
        new TableRow({
          children: [
            new TableCell({
              children: [new Paragraph({ children: [new CheckBox({ checked: true })] })],
            }),
            new TableCell({ children: [new Paragraph('完成试点工作')] }),
          ],
        }),
      ],
    }),
    new Paragraph({
      text: '工作组织',
      heading: HeadingLevel.HEADING_1,
      numbering: { reference: 'parts', level: 0 },
    }),
  ]);
  const shown = allParagraphs(read(bytes)).map(({ text, label, outlineLevel, story }) => {
    return `${story} ${outlineLevel ?? '-'} ${label?.text ?? ''}${text}`;
  });
  expect(shown).toEqual([
    'body - 工作总结报告',
    'body 1 一、综述',
    'body - 产值\t30.5%',
    'footnote - 据县统计局',
    'body - 总体进度',
    'body - ☑',
    'body - 完成试点工作',
    'body 1 二、工作组织',
  ]);
});

test('no text is lost, added or moved in varied documents', async () => {
  const text = fc.stringMatching(/^[一-龥a-zA-Z0-9 <>&"'，。、（）]{0,12}$/);
  const paragraph = fc
    .array(fc.record({ text, bold: fc.boolean(), strike: fc.boolean() }), { maxLength: 4 })
    .map((runs) => ({ runs }));
  const table = fc.array(fc.array(text, { minLength: 1, maxLength: 3 }), {
    minLength: 1,
    maxLength: 3,
  });
  const block = fc.oneof(
    paragraph,
    table.map((rows) => ({ rows })),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(block, { minLength: 1, maxLength: 6 }), async (blocks) => {
      const bytes = await pack(
        blocks.map((sketch) =>
          'runs' in sketch
            ? new Paragraph({ children: sketch.runs.map((run) => new TextRun(run)) })
            : new Table({
                rows: sketch.rows.map(
                  (cells) =>
                    new TableRow({
                      children: cells.map(
                        (cell) => new TableCell({ children: [new Paragraph(cell)] }),
                      ),
                    }),
                ),
              }),
        ),
      );
      const ours = allParagraphs(read(bytes)).map((paragraph) => paragraph.text);
      expect(ours.join('')).toBe(plainText(bytes));
    }),
    { numRuns: 60, seed: 5 },
  );
});
