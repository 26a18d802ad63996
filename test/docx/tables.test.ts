import type { Block, Table } from '../../src/document/snapshot';
import { p } from '../support/package';
import { snapshotOfBody, textsOf } from './reading';

const tc = (text: string, properties = ''): string =>
  `<w:tc><w:tcPr>${properties}</w:tcPr>${text.startsWith('<') ? text : p(text)}</w:tc>`;
const tr = (cells: string, properties = ''): string =>
  `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`;
const tbl = (rows: string): string => `<w:tbl><w:tblPr/><w:tblGrid/>${rows}</w:tbl>`;
const sdt = (tag: string, content: string): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

function isTable(block: Block | undefined): block is Table {
  return block?.kind === 'table';
}

function tableOf(body: string): Table {
  const table = snapshotOfBody(body).blocks.find(isTable);
  if (table === undefined) throw new Error('no table');
  return table;
}

/** Every cell as `row,column rows×columns text`. */
function layout(table: Table): readonly string[] {
  return table.rows.flatMap(({ cells }) =>
    cells.map(({ row, column, rowSpan, columnSpan, blocks }) => {
      const text = blocks.map((block) => (block.kind === 'paragraph' ? block.text : '[表]'));
      return `${row},${column} ${rowSpan}×${columnSpan} ${text.join('/')}`;
    }),
  );
}

describe('cells', () => {
  test('stand at their row and grid column', () => {
    const table = tableOf(tbl(tr(tc('甲') + tc('乙')) + tr(tc('丙') + tc('丁'))));
    expect(layout(table)).toEqual(['0,0 1×1 甲', '0,1 1×1 乙', '1,0 1×1 丙', '1,1 1×1 丁']);
    expect(table.rows[1]?.cells[0]?.id).toBe('t1.1.0');
  });

  test('of a row right inside a row are read once', () => {
    const table = tableOf(tbl(tr(tc('甲') + tr(tc('乙'))) + tr(tc('丙'))));
    expect(layout(table)).toEqual(['0,0 1×1 甲', '0,1 1×1 乙', '1,0 1×1 丙']);
  });

  test('span columns, and rows leave columns empty before them', () => {
    const table = tableOf(
      tbl(
        tr(tc('甲', '<w:gridSpan w:val="2"/>') + tc('乙')) +
          tr(tc('丙'), '<w:gridBefore w:val="2"/>'),
      ),
    );
    expect(layout(table)).toEqual(['0,0 1×2 甲', '0,2 1×1 乙', '1,2 1×1 丙']);
  });

  test('merged down the column stand once', () => {
    const start = '<w:vMerge w:val="restart"/>';
    const table = tableOf(
      tbl(
        tr(tc('甲', start) + tc('乙')) +
          tr(tc('', '<w:vMerge/>') + tc('丙')) +
          tr(tc('', '<w:vMerge w:val="continue"/>') + tc('丁')) +
          tr(tc('戊', start) + tc('己')),
      ),
    );
    expect(layout(table)).toEqual([
      '0,0 3×1 甲',
      '0,1 1×1 乙',
      '1,1 1×1 丙',
      '2,1 1×1 丁',
      '3,0 1×1 戊',
      '3,1 1×1 己',
    ]);
  });

  test('that continue a merge nothing began stand for themselves', () => {
    expect(layout(tableOf(tbl(tr(tc('甲', '<w:vMerge/>')))))).toEqual(['0,0 1×1 甲']);
  });

  test('merged along the row the old way stand once', () => {
    const table = tableOf(
      tbl(tr(tc('甲', '<w:hMerge w:val="restart"/>') + tc('', '<w:hMerge/>') + tc('乙'))),
    );
    expect(layout(table)).toEqual(['0,0 1×2 甲', '0,2 1×1 乙']);
  });

  test('hold nested tables', () => {
    const inner = tbl(tr(tc('内')));
    const table = tableOf(tbl(tr(tc(p('外') + inner + p('')))));
    expect(layout(table)).toEqual(['0,0 1×1 外/[表]/']);
    expect(textsOf(tbl(tr(tc(p('外') + inner + p('后')))))).toEqual(['外', '内', '后']);
  });

  test('an absurd span is cut off', () => {
    const table = tableOf(tbl(tr(tc('甲', '<w:gridSpan w:val="99999999"/>') + tc('乙'))));
    expect(table.rows[0]?.cells[1]?.column).toBe(1000);
  });
});

test('content controls around rows and cells tag the paragraphs in them', () => {
  const body = tbl(
    sdt(
      'row',
      tr(tc('甲') + sdt('cell', tc(sdt('block', p(sdt('inline', '<w:r><w:t>乙</w:t></w:r>')))))),
    ),
  );
  const cells = tableOf(body).rows.flatMap((row) => row.cells.flatMap((cell) => cell.blocks));
  expect(cells.map((block) => (block.kind === 'paragraph' ? block.tags : null))).toEqual([
    ['row'],
    ['row', 'cell', 'block'],
  ]);
  const [, second] = cells;
  expect(second?.kind === 'paragraph' ? second.spans[0]?.tags : null).toEqual(['inline']);
});

describe('tracked changes of a table', () => {
  const deleted = '<w:del w:id="1" w:author="甲" w:date="2018-01-01T00:00:00Z"/>';
  const inserted = '<w:ins w:id="2" w:author="甲" w:date="2018-01-01T00:00:00Z"/>';

  test('deleted rows are out, inserted ones in', () => {
    const table = tableOf(tbl(tr(tc('甲')) + tr(tc('乙'), deleted) + tr(tc('丙'), inserted)));
    expect(layout(table)).toEqual(['0,0 1×1 甲', '1,0 1×1 丙']);
  });

  test('a table with all rows deleted is out', () => {
    expect(snapshotOfBody(tbl(tr(tc('甲'), deleted)) + p('乙')).blocks).toHaveLength(1);
  });

  test('deleted cells are out', () => {
    const cell = '<w:cellDel w:id="1" w:author="甲"/>';
    expect(layout(tableOf(tbl(tr(tc('甲') + tc('乙', cell)))))).toEqual(['0,0 1×1 甲']);
  });

  test('a deleted row is a revision, to be found beside where it was', () => {
    const { facts } = snapshotOfBody(p('前') + tbl(tr(tc('甲'), deleted)) + p('后'));
    expect(facts.revisions).toEqual({ state: 'known', value: { count: 1, paragraphIds: ['p3'] } });
  });
});
