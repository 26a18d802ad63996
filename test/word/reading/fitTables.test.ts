import { fitTables } from '../../../src/word/reading/fitTables';

/** `row.cell` of each paragraph, table by table. */
function fitted(runs: string[][], tables: string[][][]): string[][][] {
  const found = fitTables(
    runs,
    tables.map((values) => ({ values })),
  );
  return found.map((shares) =>
    shares.map(({ cells }) => cells.map(({ row, cell }) => `${row}.${cell}`)),
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
    expect(fitted([['甲', '乙']], [[['别的']]])).toEqual([[['1.0', '2.0']]]);
    expect(fitted([['甲', '乙']], [])).toEqual([[['0.0', '1.0']]]);
  });
});
