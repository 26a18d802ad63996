import { snapshotOf as sketch } from '../../../src/document/build';
import type { Sketch } from '../../../src/document/build';
import { known } from '../../../src/document/facts';
import { eachParagraph } from '../../../src/document/snapshot';
import type { DocumentFacts } from '../../../src/document/facts';
import type { Block, DocumentSnapshot } from '../../../src/document/snapshot';
import { snapshotOf } from '../../../src/word/reading/blocks';
import type { LiveDocument, LiveParagraph } from '../../../src/word/reading/live';
import { DocumentMemory } from '../../../src/word/reading/memory';

/** A paragraph as Word shows it: its text, and how deep in tables it stands. */
function paragraph(text: string, tableLevel = 0, more: Partial<LiveParagraph> = {}): LiveParagraph {
  return {
    localId: null,
    text,
    styleName: '正文',
    outlineLevel: null,
    isListItem: false,
    tableLevel,
    inContents: false,
    ...more,
  };
}

function look(paragraphs: LiveParagraph[], ...tables: string[][][]): LiveDocument {
  return {
    paragraphs,
    tables: tables.map((values) => ({ values })),
    bodyText: '',
    printedText: null,
  };
}

const cells = (...texts: string[]) => texts.map((text) => paragraph(text, 1));

/** A memory that has seen Word and the package. */
function scanned(
  live: LiveDocument,
  blocks: readonly Sketch[],
  facts: Partial<DocumentFacts> = {},
): DocumentMemory {
  const memory = new DocumentMemory();
  memory.update(live);
  memory.join(sketch(blocks, facts));
  return memory;
}

function read(memory: DocumentMemory): DocumentSnapshot {
  return snapshotOf(memory, 'notReadYet');
}

/** A document as its texts; a table as rows of `column+columnSpan×rowSpan:texts`. */
function shape(blocks: readonly Block[]): unknown[] {
  return blocks.map((block) =>
    block.kind === 'paragraph'
      ? block.text
      : block.rows.map((row) =>
          row.cells.map((cell) => {
            const inner = shape(cell.blocks).map((one) =>
              typeof one === 'string' ? one : JSON.stringify(one),
            );
            return `${cell.column}+${cell.columnSpan}×${cell.rowSpan}:${inner.join('/')}`;
          }),
        ),
  );
}

const merged: Sketch = {
  table: [
    [
      { of: ['组'], rowSpan: 2 },
      { of: ['宽'], columnSpan: 2 },
    ],
    ['一', '二'],
  ],
};
const mergedValues = [
  ['组', '宽'],
  ['一', '二'],
];

describe('a table', () => {
  it('is as Word shows it until the package is read, then as it is', () => {
    const live = look(cells('组', '宽', '一', '二'), mergedValues);
    const memory = new DocumentMemory();
    memory.update(live);
    expect(shape(read(memory).blocks)).toEqual([
      [
        ['0+1×1:组', '1+1×1:宽'],
        ['0+1×1:一', '1+1×1:二'],
      ],
    ]);
    memory.join(sketch([merged]));
    expect(shape(read(memory).blocks)).toEqual([
      [
        ['0+1×2:组', '1+2×1:宽'],
        ['1+1×1:一', '2+1×1:二'],
      ],
    ]);
  });

  it('keeps its shape while one types in it and adds a line to a cell', () => {
    const memory = scanned(look(cells('组', '宽', '一', '二'), mergedValues), [merged]);
    memory.update(
      look(cells('组', '宽改', '一', '一下', '二'), [
        ['组', '宽改'],
        ['一\n一下', '二'],
      ]),
    );
    expect(shape(read(memory).blocks)).toEqual([
      [
        ['0+1×2:组', '1+2×1:宽改'],
        ['1+1×1:一/一下', '2+1×1:二'],
      ],
    ]);
  });

  it('is as Word shows it again when a row was added, until the next scan', () => {
    const memory = scanned(look(cells('组', '宽', '一', '二'), mergedValues), [merged]);
    memory.update(
      look(cells('组', '宽', '新', '行', '一', '二'), [
        ['组', '宽'],
        ['新', '行'],
        ['一', '二'],
      ]),
    );
    expect(shape(read(memory).blocks)).toEqual([
      [
        ['0+1×1:组', '1+1×1:宽'],
        ['0+1×1:新', '1+1×1:行'],
        ['0+1×1:一', '1+1×1:二'],
      ],
    ]);
  });

  it('keeps a table in a cell in that cell', () => {
    const nested: Sketch = { table: [[{ of: ['外', { table: [['内']] }, '末'] }, '旁']] };
    const live = [paragraph('外', 1), paragraph('内', 2), paragraph('末', 1), paragraph('旁', 1)];
    const memory = scanned(look(live, [['外\n内\n末', '旁']]), [nested]);
    expect(shape(read(memory).blocks)).toEqual([[['0+1×1:外/[["0+1×1:内"]]/末', '1+1×1:旁']]]);
  });

  it('and its cells keep their ids through typing and scanning', () => {
    const memory = new DocumentMemory();
    memory.update(look(cells('组', '宽', '一', '二'), mergedValues));
    const ids = () =>
      read(memory).blocks.flatMap((block) =>
        block.kind === 'table'
          ? [block.id, ...block.rows.flatMap((row) => row.cells.map((cell) => cell.id))]
          : [],
      );
    const before = ids();
    memory.join(sketch([merged]));
    expect(ids()).toEqual(before);
    memory.update(
      look(cells('组改', '宽', '一', '二'), [
        ['组改', '宽'],
        ['一', '二'],
      ]),
    );
    expect(ids()).toEqual(before);
  });
});

describe('what only the package has', () => {
  it('is given the ids of Word’s paragraphs, notes and text boxes after theirs', () => {
    const memory = scanned(look([paragraph('甲'), paragraph('乙')]), [
      '甲',
      { p: '脚注', with: { story: 'footnote' } },
      '乙',
    ]);
    const all = [...eachParagraph(read(memory).blocks)].map((one) => one.paragraph);
    expect(all.map(({ text }) => text)).toEqual(['甲', '脚注', '乙']);
    expect(memory.indexOf(all[2]?.id ?? '')).toBe(1);
    expect(all[1]?.id).toContain(all[0]?.id);
  });

  it('is joined though Word shows deleted text and other glyphs', () => {
    const memory = scanned(look([paragraph('前'), paragraph('留下删去'), paragraph('( 是')]), [
      '前',
      { p: '留下', with: { markupText: '留下删去' } },
      '☑ 是',
    ]);
    expect(shape(read(memory).blocks)).toEqual(['前', '留下', '☑ 是']);
  });

  it('does not make paragraphs that Word does not show', () => {
    const memory = scanned(look([paragraph('甲')]), ['甲', '']);
    expect(shape(read(memory).blocks)).toEqual(['甲']);
  });

  it('is a known fact, in Word’s paragraphs, only while nothing has changed', () => {
    const facts = { revisions: known({ count: 2, paragraphIds: ['p2'] }) };
    const live = look([paragraph('甲'), paragraph('乙')]);
    const memory = scanned(live, ['甲', '乙'], facts);
    const second = memory.paragraphs[1]?.id;
    const { revisions } = read(memory).facts;
    expect(revisions).toEqual(known({ count: 2, paragraphIds: [second] }));
    memory.update(look([paragraph('甲'), paragraph('乙改')]));
    expect(read(memory).facts.revisions).toEqual({ state: 'unknown', why: 'notReadYet' });
    memory.update(live);
    expect(read(memory).facts.revisions).toEqual(revisions);
  });

  it('is no longer known when an event tells of a change that no look shows', () => {
    const memory = scanned(look([paragraph('甲')]), ['甲']);
    memory.noteEvent();
    expect(read(memory).facts.comments).toEqual({ state: 'unknown', why: 'notReadYet' });
  });

  it('gives way to the style an author chose since', () => {
    const memory = scanned(look([paragraph('甲')]), [{ p: '甲', with: { bold: true } }]);
    memory.update(look([paragraph('甲', 0, { styleName: '标题 1', outlineLevel: 1 })]));
    expect(read(memory).blocks[0]).toMatchObject({
      styleName: '标题 1',
      outlineLevel: 1,
      bold: true,
      spans: [{ eastAsianHint: true }],
    });
  });
});

describe('a paragraph’s id', () => {
  it('follows Word’s own id, wherever the paragraph goes', () => {
    const memory = new DocumentMemory();
    const [a, b] = [paragraph('甲', 0, { localId: 'A' }), paragraph('乙', 0, { localId: 'B' })];
    memory.update(look([a, b]));
    const [first, second] = memory.paragraphs.map(({ id }) => id);
    memory.update(look([{ ...b, text: '乙改' }, paragraph('新', 0, { localId: 'C' }), a]));
    const ids = memory.paragraphs.map(({ id }) => id);
    expect([ids[0], ids[2]]).toEqual([second, first]);
    expect([first, second]).not.toContain(ids[1]);
  });

  it('stays when Word gives new ids to the same text', () => {
    const memory = new DocumentMemory();
    memory.update(
      look([paragraph('甲', 0, { localId: 'A' }), paragraph('乙', 0, { localId: 'B' })]),
    );
    const before = memory.paragraphs.map(({ id }) => id);
    memory.update(
      look([paragraph('甲', 0, { localId: 'X' }), paragraph('乙', 0, { localId: 'Y' })]),
    );
    expect(memory.paragraphs.map(({ id }) => id)).toEqual(before);
  });
});
