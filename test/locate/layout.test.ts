import type { CellSketch, Sketch } from '../../src/document/build';
import { bodies, faults, formsIn, kit, located, onlyForm, onlyTable, valueOf } from './locating';
import { rowFound } from '../../src/locate/rows';

const title = '产业集群区域品牌建设典型经验';
const headings = ['1.名称', '2.概述', '3.背景', '4.典型经验', '5.实践及效果', '6.推广价值'];
const text = (heading: string): string => `${heading.slice(2)}的内容。`;
const pairs = headings.map((heading) => [heading, text(heading)] as const);
const expected = bodies(onlyForm('experience', [title, ...pairs.flat()]));

describe('sections in the cells of a table', () => {
  it.each<[string, readonly Sketch[]]>([
    ['a frame of one cell', [title, { table: [[{ of: pairs.flat() }]] }]],
    ['a frame with the title', [{ table: [[{ of: [title, ...pairs.flat()] }]] }]],
    [
      'a frame in a frame',
      [{ table: [[{ of: [{ table: [[{ of: [title, ...pairs.flat()] }]] }] }]] }],
    ],
    ['a frame a part', [title, ...pairs.map((pair): Sketch => ({ table: [[{ of: pair }]] }))]],
    ['a row for each', [title, { table: pairs.flat().map((each) => [each]) }]],
    ['a row for each part', [title, { table: pairs.map((pair) => [{ of: pair }]) }]],
    ['label and text side by side', [title, { table: pairs.map((pair) => [...pair]) }]],
    [
      'a table of one row a part',
      [title, ...pairs.map((pair): Sketch => ({ table: [[...pair]] }))],
    ],
    ['without numbers, side by side', [title, { table: pairs.map(([h, t]) => [h.slice(2), t]) }]],
    [
      'columns, heading above text',
      [title, { table: [pairs.map(([heading]) => heading), pairs.map(([, own]) => own)] }],
    ],
    [
      'columns, heading and text in a cell',
      [title, { table: [pairs.map((pair) => ({ of: pair }))] }],
    ],
    [
      'the title as a banner over two columns',
      [
        {
          table: [
            [{ of: [title], columnSpan: 2 }],
            ...pairs.map((pair): CellSketch[] => [...pair]),
          ],
        },
      ],
    ],
    [
      'a soft return in the cell',
      [title, { table: pairs.map(([heading, own]) => [`${heading}\n${own}`]) }],
    ],
  ])('are found with their text: %s', (_name, blocks) => {
    expect(bodies(onlyForm('experience', blocks))).toEqual(expected);
  });

  it('are found in further rows of the notice’s own table, which keeps its rows', () => {
    const blocks = kit.form('application', { omit: ['experience'] });
    const form = blocks.map((block): Sketch =>
      typeof block !== 'string' && 'table' in block
        ? {
            table: [
              ...block.table,
              [{ of: [title], columnSpan: 6 }],
              ...pairs.map((p): CellSketch[] => [...p]),
            ],
          }
        : block,
    );
    const { forms } = located(...form);
    const experience = forms.find(({ form: { id } }) => id === 'experience');
    const application = forms.find(({ form: { id } }) => id === 'application');
    expect(experience === undefined ? null : bodies(experience)).toEqual(expected);
    expect(application === undefined ? null : onlyTable(application).rows.size).toBe(
      onlyTable(onlyForm('application', blocks)).rows.size,
    );
  });

  it('leave an author’s own table within a section what it is', () => {
    const table: Sketch = {
      table: [
        ['名称', '背景'],
        ['甲', '乙'],
        ['丙', '丁'],
      ],
    };
    const form = onlyForm('experience', [title, ...pairs.flat(), table]);
    expect(form.sections).toHaveLength(6);
    expect(form.sections.at(-1)?.body.filter(({ line }) => line.cell !== null)).toHaveLength(6);
  });

  it('are no form where a table lists what is asked', () => {
    expect(formsIn({ table: headings.map((each) => [each]) })).toEqual([]);
    expect(formsIn({ table: [headings] })).toEqual([]);
  });
});

describe('the form table', () => {
  it('stays one with its part’s number in a banner row', () => {
    const blocks = kit
      .form('report')
      .map((block): Sketch =>
        typeof block !== 'string' && 'table' in block
          ? { table: [[{ of: ['第一部分  总体推进情况'], columnSpan: 4 }], ...block.table] }
          : block,
      );
    const heading = blocks.findIndex(
      (b) => JSON.stringify(b).includes('第一部分') && !JSON.stringify(b).includes('table'),
    );
    const banner = blocks.filter((_, i) => i !== heading);
    expect(faults(banner)).toEqual(faults(kit.form('report')));
  });

  it.each<[string, CellSketch]>([
    ['a table of one cell', { of: [{ table: [['南溪市青瓷协会']] }] }],
    ['a table in a table', { of: [{ table: [[{ of: [{ table: [['南溪市青瓷协会']] }] }]] }] }],
    ['text around a nested table', { of: ['', { table: [['南溪市青瓷协会']] }, ''] }],
    ['two cells of a nested table', { of: [{ table: [['南溪市', '青瓷协会']] }] }],
  ])('reads a value in %s', (_name, cell) => {
    const form = onlyForm('application', [
      '产业集群区域品牌建设试点评价申请表',
      {
        table: [
          ['申报单位名称', cell],
          ['主导产业', '青瓷'],
          ['传真', '无'],
        ],
      },
    ]);
    const value = valueOf(rowFound(onlyTable(form), 'field', 'application.form.unit'));
    expect(value?.replaceAll('|', '')).toBe('南溪市青瓷协会');
  });

  it.each([
    '申报单位名称（盖章）',
    '申报单位名称*',
    '★申报单位名称',
    '1.申报单位名称',
    '申报单位名称（全称）：',
  ])('knows a label with a note: %s', (label) => {
    const form = onlyForm('application', [
      '产业集群区域品牌建设试点评价申请表',
      {
        table: [
          [label, '甲协会'],
          ['主导产业（限填一项）', '青瓷'],
          ['传真', '无'],
        ],
      },
    ]);
    const table = onlyTable(form);
    expect(valueOf(rowFound(table, 'field', 'application.form.unit'))).toBe('甲协会');
    expect(valueOf(rowFound(table, 'field', 'application.form.industry'))).toBe('青瓷');
  });

  it('reads a long text whose label has another note, or none', () => {
    for (const label of ['试点工作完成情况自我评价', '试点工作完成情况自我评价（500字以内）：']) {
      const form = onlyForm('application', [
        '产业集群区域品牌建设试点评价申请表',
        {
          table: [
            ['申报单位名称', '甲'],
            ['主导产业', '青瓷'],
            [label, '已完成。'],
          ],
        },
      ]);
      expect(valueOf(rowFound(onlyTable(form), 'longText', 'application.selfEvaluation'))).toBe(
        '已完成。',
      );
    }
  });
});

describe('a date one part a cell', () => {
  it.each<[string, readonly CellSketch[]]>([
    ['numbers and words apart', ['日期：', '2018', '年', '9', '月', '14', '日']],
    ['a cell a part', ['日期：', '2018年', '9月', '14日']],
    ['one cell', ['日期：', '2018年9月14日']],
  ])('is one date: %s', (_name, row) => {
    const form = onlyForm('report', [
      '产业集群区域品牌建设试点',
      '工作总结报告',
      { table: [['单位：', { of: ['甲协会'], columnSpan: 6 }], row] },
      '第一部分  总体推进情况',
    ]);
    expect(valueOf(form.cover?.date)?.replaceAll('|', '')).toBe('2018年9月14日');
    expect(valueOf(form.cover?.unit)).toBe('甲协会');
  });
});
