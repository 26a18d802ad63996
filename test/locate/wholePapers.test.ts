import type { CellSketch, Piece, Sketch } from '../../src/document/build';
import { faults, kit } from './locating';

const textOf = (piece: Piece): string => (typeof piece === 'string' ? piece : piece.text);

/** A paragraph's text; `null` for a table. */
function paragraphText(block: Sketch): string | null {
  if (typeof block === 'string') return block;
  if ('table' in block) return null;
  return typeof block.p === 'string' || 'text' in block.p
    ? textOf(block.p)
    : block.p.map(textOf).join('');
}

/** All that is between two tables in one paragraph. */
function inOneParagraph(blocks: readonly Sketch[]): Sketch[] {
  const out: Sketch[] = [];
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length > 0) out.push(lines.join('\n'));
    lines = [];
  };
  for (const block of blocks) {
    const text = paragraphText(block);
    if (text !== null) {
      lines.push(text);
      continue;
    }
    close();
    out.push(block);
  }
  close();
  return out;
}

const oneRow = (block: Sketch): CellSketch[] => [{ of: [block] }];

const layouts: readonly [string, (blocks: readonly Sketch[]) => readonly Sketch[]][] = [
  ['soft returns for paragraphs', inOneParagraph],
  ['a frame of one cell', (blocks) => [{ table: [[{ of: blocks }]] }]],
  ['a frame, soft returns in it', (blocks) => [{ table: [[{ of: inOneParagraph(blocks) }]] }]],
  ['a frame in a frame', (blocks) => [{ table: [[{ of: [{ table: [[{ of: blocks }]] }] }]] }]],
  [
    'a table for each paragraph',
    (blocks) =>
      blocks.map((block) => (paragraphText(block) === null ? block : { table: [oneRow(block)] })),
  ],
  ['a row for each paragraph and each table', (blocks) => [{ table: blocks.map(oneRow) }]],
  [
    'one table, its own rows and the form’s',
    (blocks) => [
      {
        table: blocks.flatMap((block): (readonly CellSketch[])[] =>
          typeof block !== 'string' && 'table' in block
            ? [...block.table]
            : [[{ of: [block], columnSpan: 6 }]],
        ),
      },
    ],
  ],
];

describe.each(layouts)('a paper set with %s', (_name, layOut) => {
  it.each<[string, readonly Sketch[]]>([
    ['a good report', kit.form('report')],
    ['a good application', kit.form('application')],
    ['a report without 六', kit.form('report', { omit: ['report.problems'] })],
    ['an empty section', kit.form('report', { empty: ['report.summary'] })],
    ['a 典型经验 without 背景', kit.form('application', { omit: ['experience.background'] })],
    ['a form without its table', kit.form('application', { omit: ['application.form'] })],
    [
      'a wrong mobile number',
      kit.form('application', { text: { 'application.form.mobile': '1390000' } }),
    ],
    [
      'a pledge that was changed',
      kit.form('application', { text: { 'application.pledge': ['本单位已完成。'] } }),
    ],
  ])('is judged as one in paragraphs: %s', (_paper, blocks) => {
    expect(faults(layOut(blocks))).toEqual(faults(blocks));
  });
});
