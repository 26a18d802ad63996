import type { CellSketch, Sketch } from '../../src/document/build';
import { kit, onlyForm, valueOf } from './locating';
import type { LocatedTable } from '../../src/locate/located';

const title = '产业集群区域品牌建设试点评价申请表';

function table(id: 'report' | 'application', blocks: readonly Sketch[]): LocatedTable {
  const [found] = onlyForm(id, blocks).tables;
  if (found === undefined) throw new Error('no table');
  return found;
}

const lines: readonly (readonly string[])[] = [
  ['申报单位名称', '甲协会'],
  ['主导产业', '青瓷'],
  ['单位负责人', '张', '职务', '会长', '座机', '0990-1234567'],
  ['申报联系人', '李', '职务', '科长', '座机', '0990-7654321'],
  ['手    机', '13800000000', '传真', '无', '邮箱', 'a@nanxi.example.cn'],
];

const rows: readonly (readonly CellSketch[])[] = [
  ...lines,
  [{ of: ['试点工作完成情况自我评价（限500字）：', '已完成。'], columnSpan: 6 }],
  [{ of: ['推荐部门审查推荐意见：', '公章', '日期：'], columnSpan: 6 }],
];

const values = {
  unit: '甲协会',
  industry: '青瓷',
  leader: '张',
  leaderTitle: '会长',
  leaderPhone: '0990-1234567',
  contact: '李',
  contactTitle: '科长',
  contactPhone: '0990-7654321',
  mobile: '13800000000',
  fax: '无',
  email: 'a@nanxi.example.cn',
};

/** The table with one row written otherwise. */
const withRow = (at: number, ...row: readonly CellSketch[]): readonly Sketch[] => [
  title,
  { table: rows.map((each, i) => (i === at ? row : each)) },
];

describe('the cells of a form', () => {
  it.each<[string, readonly Sketch[]]>([
    ['as printed', [title, { table: rows }]],
    [
      'the title in the table’s first row',
      [{ table: [[{ of: [title], columnSpan: 6 }], ...rows] }],
    ],
    ['split in two', [title, { table: rows.slice(0, 3) }, '', { table: rows.slice(3) }]],
    ['a row added', [title, { table: [...rows.slice(0, 2), ['备注', '无'], ...rows.slice(2)] }]],
    [
      'labels spaced out',
      withRow(2, '单 位 负 责 人', '张', '职  务', '会长', '座　机', '0990-1234567'),
    ],
    ['labels broken in lines', withRow(0, { of: ['申报单位', '名称'] }, '甲协会')],
    ['labels broken within a line', withRow(0, '申报单位\n名称', '甲协会')],
    ['labels with colons', withRow(1, '主导产业：', '青瓷')],
    ['a label with a word more', withRow(0, '申报单位的名称', '甲协会')],
    ['a label and its value in one cell', withRow(1, '主导产业：青瓷')],
    [
      'every label and its value in one cell',
      withRow(2, '单位负责人：张', '职务：会长', '座机：0990-1234567'),
    ],
    ['merged value cells', withRow(1, '主导产业', { of: ['青瓷'], columnSpan: 5 })],
    [
      'rows in another order',
      [title, { table: [rows[0] ?? [], ...rows.slice(2, 5), rows[1] ?? [], ...rows.slice(5)] }],
    ],
    [
      'the last row’s labels and values in one cell each',
      withRow(4, '手机：13800000000', '传真：无', '邮箱：a@nanxi.example.cn'),
    ],
    [
      'some of them in one cell, others in two',
      withRow(4, '手机：13800000000', '传真', '无', '邮箱', 'a@nanxi.example.cn'),
    ],
    ['without colons', withRow(4, '手 机 13800000000', '传 真 无', '邮 箱 a@nanxi.example.cn')],
    [
      'each on a line of one cell',
      withRow(4, { of: ['手机：13800000000', '传真：无', '邮箱：a@nanxi.example.cn'] }),
    ],
    [
      'labels with a word more',
      withRow(4, '手机号码', '13800000000', '传真号码', '无', '电子邮箱', 'a@nanxi.example.cn'),
    ],
    [
      'every row in one cell',
      [
        title,
        {
          table: [
            ['申报单位名称：甲协会'],
            ['主导产业：青瓷'],
            ['单位负责人：张　职务：会长　座机：0990-1234567'],
            ['申报联系人：李　职务：科长　座机：0990-7654321'],
            ['手机：13800000000　传真：无　邮箱：a@nanxi.example.cn'],
            ...rows.slice(5),
          ],
        },
      ],
    ],
    [
      'a row for each',
      [
        title,
        {
          table: [
            ...rows.slice(0, 2),
            ...rows.slice(2, 5).flatMap((row) => [row.slice(0, 2), row.slice(2, 4), row.slice(4)]),
            ...rows.slice(5),
          ],
        },
      ],
    ],
    [
      'a line for each, without a table',
      [
        title,
        ...lines.flatMap((row) =>
          row.flatMap((cell, i) => (i % 2 === 0 ? [`${cell}：${row[i + 1] ?? ''}`] : [])),
        ),
      ],
    ],
    [
      'a line for each row, with tabs, without a table',
      [title, ...lines.map((row) => row.join('\t'))],
    ],
  ])('are found: %s', (_name, blocks) => {
    const { fields } = table('application', blocks);
    const found = Object.keys(values).map((name) => [
      name,
      valueOf(fields.get(`application.form.${name}`))?.trim(),
    ]);
    expect(Object.fromEntries(found)).toEqual(values);
  });

  it('are missed where their row is gone, and nothing else is', () => {
    const { fields } = table('application', [
      title,
      { table: [...rows.slice(0, 3), ...rows.slice(4)] },
    ]);
    expect(fields.has('application.form.contact')).toBe(false);
    expect(fields.has('application.form.contactTitle')).toBe(false);
    expect(valueOf(fields.get('application.form.leaderTitle'))).toBe('会长');
  });

  it.each<[string, readonly Sketch[], string]>([
    ['in the label’s cell', [title, { table: rows }], '|已完成。'],
    [
      'in the next cell',
      withRow(5, '试点工作完成情况自我评价（限500字）：', '已完成。'),
      '已完成。',
    ],
    [
      'in the row below',
      [
        title,
        {
          table: [
            ...rows.slice(0, 5),
            [{ of: ['试点工作完成情况自我评价（限500字）：'], columnSpan: 6 }],
            [{ of: ['已完成。'], columnSpan: 6 }],
            ...rows.slice(6),
          ],
        },
      ],
      '已完成。',
    ],
    [
      'below the table’s label outside a table',
      [title, { table: rows.slice(0, 5) }, '试点工作完成情况自我评价（限500字）：', '已完成。'],
      '|已完成。',
    ],
  ])('hold the long text: %s', (_name, blocks, text) => {
    expect(valueOf(table('application', blocks).longTexts.get('application.selfEvaluation'))).toBe(
      text,
    );
  });
});

describe('boxes on the lines below their label', () => {
  const read = (ticked: string, empty: string): string[] => {
    const found = table('report', [
      ...kit.form('report').slice(0, 5),
      '第一部分  总体推进情况',
      '总体进度',
      `${empty}完成试点工作`,
      `${ticked}按进度推进试点工作`,
      `${empty}部分工作延期`,
      '区域品牌（主导产业）发展规划',
      `${ticked}已发布`,
      `${empty}正在编制`,
      `${empty}未开展`,
      '区域品牌商标注册情况',
      `${empty}已注册`,
      `${ticked}正在注册`,
      `${empty}未注册`,
      '第二部分  主要工作和成效',
    ]);
    return ['report.progress', 'report.brand.plan'].map((id) =>
      [...(found.choices.get(id)?.options ?? [])]
        .flatMap(([key, state]) => (state === 'ticked' ? [key] : []))
        .join(),
    );
  };

  it.each(['☑□', '■□', '√□', '●○', '×□', '◆◇', '▣▢', '✗◯', '🗹☐', '⬛⬜'])(
    'are read, whatever their glyphs: %s',
    (pair) => {
      const [ticked = '', empty = ''] = pair;
      expect(read(ticked, empty)).toEqual(['onSchedule', 'published']);
    },
  );
});

describe('the figures of the indicators', () => {
  const head = ['指标名称', '申报时', '上一年'];
  const figures = (blocks: readonly (readonly CellSketch[])[]): Record<string, string> => {
    const found = table('report', [
      ...kit.form('report').slice(0, 5),
      '第一部分  总体推进情况',
      { table: [['总体进度', '☑完成试点工作'], ...blocks] },
    ]);
    return Object.fromEntries(
      [...found.indicators.values()].map(({ indicator, values: byColumn }) => [
        indicator.name,
        [...byColumn.values()]
          .map(({ pieces }) => pieces.map(({ line }) => line.paragraph.text).join(''))
          .join('/'),
      ]),
    );
  };

  it.each<[string, readonly (readonly CellSketch[])[]]>([
    [
      'two abreast, as printed',
      [
        ['主要指标', ...head, ...head],
        ['主要指标', '企业数（个）', '30', '31', '税收总额（亿元）', '3', '4'],
        ['主要指标', '利润总额（亿元）', '5', '6', '', '', ''],
      ],
    ],
    [
      'one below the other',
      [
        head,
        ['企业数（个）', '30', '31'],
        ['税收总额（亿元）', '3', '4'],
        ['利润总额（亿元）', '5', '6'],
      ],
    ],
    [
      'without units in the labels, half-width brackets',
      [head, ['企业数', '30', '31'], ['税收总额(亿元)', '3', '4'], ['利润总额', '5', '6']],
    ],
    [
      'without headers',
      [
        ['企业数（个）', '30', '31'],
        ['税收总额（亿元）', '3', '4'],
        ['利润总额（亿元）', '5', '6'],
      ],
    ],
    [
      'a merged group cell',
      [
        [{ of: ['主导产业主要指标情况（适用时）'], rowSpan: 4 }, ...head],
        ['企业数（个）', '30', '31'],
        ['税收总额（亿元）', '3', '4'],
        ['利润总额（亿元）', '5', '6'],
      ],
    ],
  ])('are found: %s', (_name, blocks) => {
    expect(figures(blocks)).toEqual({ 企业数: '30/31', 税收总额: '3/4', 利润总额: '5/6' });
  });
});
