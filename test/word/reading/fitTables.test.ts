import { fitTables } from '../../../src/word/reading/fitTables';

/** `row.cell` of each paragraph, table by table; with a `?` where that is not certain, `-` for none. */
function fitted(runs: string[][], tables: string[][][]): string[][][] {
  const found = fitTables(
    runs,
    tables.map((values) => ({ values })),
  );
  return found.map((shares) =>
    shares.map(({ cells }) =>
      cells.map((to) => (to === null ? '-' : `${to.row}.${to.cell}${to.certain ? '' : '?'}`)),
    ),
  );
}

describe('dealing out a table’s paragraphs to its cells', () => {
  it.each<[string, string[], string[][], string[]]>([
    [
      'a paragraph a cell',
      ['甲', '乙', '丙', ''],
      [
        ['甲', '乙'],
        ['丙', ''],
      ],
      ['0.0', '0.1', '1.0', '1.1'],
    ],
    [
      'several paragraphs in a cell',
      ['标签', '上', '下', '末'],
      [['标签', '上\r下'], ['末']],
      ['0.0', '0.1', '0.1', '1.0'],
    ],
    [
      'an empty line in a cell',
      ['上', '', '下', ''],
      [['上\n\n下', '']],
      ['0.0', '0.0', '0.0', '0.1'],
    ],
    [
      'empty lines at a cell’s end',
      ['甲', '', '', ''],
      [['甲\n\n', '']],
      ['0.0', '0.0', '0.0', '0.1'],
    ],
    [
      'rows shortened by merged cells',
      ['组', '一', '二'],
      [['组', '一'], ['二']],
      ['0.0', '0.1', '1.0'],
    ],
    [
      'merged cells listed as empty ones',
      ['组', '一', '二'],
      [
        ['组', '一'],
        ['', '二'],
      ],
      ['0.0', '0.1', '1.1'],
    ],
    [
      'marks Word tells otherwise in the cell',
      ['（签字）', '☐是'],
      [['(签字)', '是']],
      ['0.0', '0.1'],
    ],
    [
      'blanks to fill in between empty cells',
      ['甲', '____', '____', '乙', '____', '____', '丙', '____', '____', '', ''],
      [
        ['甲', '____', '____', '乙', '____', '____'],
        ['丙', '____', '____', '', ''],
      ],
      ['0.0', '0.1', '0.2', '0.3', '0.4', '0.5', '1.0', '1.1', '1.2', '1.3', '1.4'],
    ],
    [
      'lines within a paragraph, beside empty cells with empty lines',
      ['☐一\n☐二', '', '', '', '____'],
      [
        ['☐一\v☐二', '\r'],
        ['', '____'],
      ],
      ['0.0', '0.1', '0.1', '1.0', '1.1'],
    ],
    [
      'paragraphs of cells merged into the one above, which are no cells',
      ['组', '甲', '', '', '乙', '', '', '丙', ''],
      [
        ['组', '甲', ''],
        ['乙', ''],
        ['丙', ''],
      ],
      ['0.0', '0.1', '0.2', '-', '1.0', '1.1', '-', '2.0', '2.1'],
    ],
    [
      'those in rows with nothing in them',
      ['组', '', '', '', '', '', '丁'],
      [['组', ''], ['', ''], ['丁']],
      ['0.0', '0.1', '-', '1.0', '1.1', '-', '2.0'],
    ],
    [
      'empty lines that may be of one cell or the other',
      ['上', '', '', '', '下'],
      [['上', '', '下']],
      ['0.0', '0.1?', '0.1?', '0.1?', '0.2'],
    ],
    [
      'blanks and a figure in cells told otherwise',
      ['甲', '5', '____', '乙', '____', '5'],
      [['甲（一）', '5', '____', '乙', '____', '5']],
      ['0.0?', '0.1?', '0.2?', '0.3', '0.4?', '0.5?'],
    ],
  ])('%s', (_, paragraphs, values, expected) => {
    expect(fitted([paragraphs], [values])).toEqual([[expected]]);
  });

  it('gives each run its own table', () => {
    expect(fitted([['甲'], ['乙', '丙']], [[['甲']], [['乙'], ['丙']]])).toEqual([
      [['0.0']],
      [['0.0', '1.0']],
    ]);
  });

  it('parts two tables that follow each other', () => {
    expect(fitted([['甲', '乙', '丙']], [[['甲', '乙']], [['丙']]])).toEqual([
      [['0.0', '0.1'], ['0.0']],
    ]);
  });

  it('loses no paragraph, whatever the cells say', () => {
    expect(fitted([['甲', '乙']], [[['别的']]])).toEqual([[['0.0?', '0.0?']]]);
    expect(fitted([['甲', '乙']], [])).toEqual([[['0.0?', '1.0?']]]);
  });
});
