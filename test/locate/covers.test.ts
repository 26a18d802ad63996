import type { Sketch } from '../../src/document/build';
import { formsIn, kit, located, onlyForm, valueOf } from './locating';

const report = kit.form('report').slice(5);
const cover = (...lines: readonly Sketch[]): readonly Sketch[] => [...lines, ...report];
const unitAndDate = ['单位：南溪市青瓷协会（公章）', '日期：2018年9月1日'];

describe('a cover’s title', () => {
  const title = (...lines: readonly Sketch[]): string => {
    const found = onlyForm('report', cover(...lines, ...unitAndDate)).cover?.title ?? null;
    if (found === null) return 'missing';
    return `${found.altered ? 'altered' : 'as printed'}, ${found.lines.length} lines`;
  };

  it.each<[string, readonly string[], string]>([
    ['two lines', ['产业集群区域品牌建设试点', '工作总结报告'], 'as printed, 2 lines'],
    ['one line', ['产业集群区域品牌建设试点工作总结报告'], 'as printed, 1 lines'],
    [
      'a place before it',
      ['云岭省南溪市', '产业集群区域品牌建设试点', '工作总结报告'],
      'as printed, 2 lines',
    ],
    [
      'a place in its first line',
      ['南溪市青瓷产业集群区域品牌建设试点', '工作总结报告'],
      'as printed, 2 lines',
    ],
    [
      'a place within it',
      ['产业集群（南溪青瓷）区域品牌建设试点', '工作总结报告'],
      'as printed, 2 lines',
    ],
    [
      'a year behind it',
      ['产业集群区域品牌建设试点', '工作总结报告（2018年）'],
      'as printed, 2 lines',
    ],
    ['in book marks', ['《产业集群区域品牌建设试点工作总结报告》'], 'as printed, 1 lines'],
    [
      'spaced out',
      ['产 业 集 群 区 域 品 牌 建 设 试 点', '工 作 总 结 报 告'],
      'as printed, 2 lines',
    ],
    ['blank lines within', ['产业集群区域品牌建设试点', '', '工作总结报告'], 'as printed, 2 lines'],
    ['a word changed', ['产业集群区域品牌建设示范', '工作总结报告'], 'altered, 2 lines'],
    ['a word left out', ['产业集群品牌建设试点', '工作总结报告'], 'altered, 2 lines'],
    ['none', [], 'missing'],
    [
      'a sentence that names it',
      ['根据产业集群区域品牌建设试点工作总结报告的要求编写。'],
      'missing',
    ],
    ['half of it', ['工作总结报告'], 'missing'],
  ])('is told: %s', (_name, lines, expected) => {
    expect(title(...lines)).toBe(expected);
  });
});

describe('a cover’s unit and date', () => {
  it.each<[string, readonly Sketch[], string | null, string | null]>([
    ['behind their labels', unitAndDate, '南溪市青瓷协会（公章）', '2018年9月1日'],
    ['spaced labels', ['单  位：甲', '日  期：乙'], '甲', '乙'],
    ['half-width colons', ['单位:甲', '日期:乙'], '甲', '乙'],
    ['no colons, an underline', ['单位____甲____', '日期 乙'], '____甲____', ' 乙'],
    ['left empty', ['单位：', '日期：   年   月   日'], '', '   年   月   日'],
    [
      'in a table',
      [
        {
          table: [
            ['单位：', '甲'],
            ['日期：', '乙'],
          ],
        },
      ],
      '甲',
      '乙',
    ],
    ['in one cell with the label', [{ table: [['单位：甲'], ['日期：乙']] }], '甲', '乙'],
    ['in a text box', [{ p: '单位：甲', with: { story: 'textBox' } }, '日期：乙'], '甲', '乙'],
    ['gone', [], null, null],
  ])('are read: %s', (_name, lines, unit, date) => {
    const found = onlyForm('report', cover('产业集群区域品牌建设试点', '工作总结报告', ...lines));
    expect([valueOf(found.cover?.unit), valueOf(found.cover?.date)]).toEqual([unit, date]);
  });

  it('are not those of the report where the application has its own', () => {
    const [first, second] = located(...kit.form('report'), ...kit.form('application')).forms;
    expect(valueOf(first?.cover?.date)).toBe('2018年9月21日');
    expect(valueOf(second?.cover?.date)).toBe('2018年9月28日');
  });
});

describe('the forms in a document', () => {
  const experience = kit.form('experience');
  it.each<[string, readonly Sketch[], readonly string[]]>([
    ['a report', kit.form('report'), ['report']],
    ['an application', kit.form('application'), ['application', 'experience']],
    [
      'an application without its 典型经验',
      kit.form('application', { omit: ['experience'] }),
      ['application'],
    ],
    ['the 典型经验 alone', experience, ['experience']],
    [
      'the 典型经验 without its title',
      kit.form('experience', { omit: ['experience.title'] }),
      ['experience'],
    ],
    [
      'both papers',
      [...kit.form('report'), ...kit.form('application')],
      ['report', 'application', 'experience'],
    ],
    [
      'both papers, the application first',
      [...kit.form('application'), ...kit.form('report')],
      ['application', 'experience', 'report'],
    ],
    [
      'both papers, the 典型经验 under a title of its own words',
      [
        ...kit.form('report'),
        ...kit.form('application', { omit: ['experience'] }),
        '典型经验',
        ...experience.slice(1),
      ],
      ['report', 'application', 'experience'],
    ],
    ['two reports', [...kit.form('report'), ...kit.form('report')], ['report', 'report']],
    ['a report without its cover', report, ['report']],
    ['a pledge alone', kit.form('application').slice(5, 10), ['application']],
    [
      'a form’s table alone',
      kit.form('application', { omit: ['experience'] }).slice(11),
      ['application'],
    ],
    ['three headings of six', ['1.名称', '甲', '2.概述', '乙', '3.背景', '丙'], ['experience']],
    ['nothing', [], []],
  ])('are %s', (_name, blocks, forms) => {
    expect(formsIn(...blocks)).toEqual(forms);
  });

  it.each<[string, readonly Sketch[]]>([
    ['two headings of six', ['1.概述', '甲', '2.背景', '乙', '3.方法', '丙']],
    ['a thesis', ['第一章 绪论', '1.1 概述', '甲', '1.2 背景', '乙', '1.3 推广价值', '丙']],
    [
      'a thesis with headings by style',
      ['概述', '背景', '结论'].map((p): Sketch => ({ p, with: { outlineLevel: 1 } })),
    ],
    [
      'another report',
      ['区域品牌建设工作总结报告', '单位：甲', '一、工作概况', '二、存在问题', '三、下一步打算'],
    ],
    [
      'another application',
      ['项目申请书', '申请单位：甲', '申请日期：2018年9月1日', '承诺书', '我单位承诺材料真实。'],
    ],
    [
      'another table',
      [
        {
          table: [
            ['单位负责人', '甲', '职务', '乙', '座机', '丙'],
            ['手机', '1', '传真', '2', '邮箱', '3'],
          ],
        },
      ],
    ],
    [
      'a letter that names the papers',
      ['关于报送《产业集群区域品牌建设试点工作总结报告》的函', '现将总结报告报上。'],
    ],
    [
      'the words of the notice about the papers',
      ['总结报告请于9月21日（周五）前各一份（加盖公章）报送我部（科技司）。'],
    ],
    [
      'headings in a table of contents',
      ['1.名称', '2.概述', '3.背景', '4.典型经验'].map((p): Sketch => ({
        p,
        with: { inContents: true },
      })),
    ],
    ['headings in a table', [{ table: [['1.名称'], ['2.概述'], ['3.背景'], ['4.典型经验']] }]],
  ])('are none: %s', (_name, blocks) => {
    expect(formsIn(...blocks)).toEqual([]);
  });

  it('does not look for parts in what is attached', () => {
    const [form] = located(...kit.form('report'), '一、综述', '二、试点工作组织情况').forms;
    expect(form?.sections.filter(({ section }) => section.id === 'report.summary')).toHaveLength(1);
  });

  it('take a lone 典型经验 before the first part for the title', () => {
    const [, ...rest] = experience;
    const form = onlyForm('experience', ['典型经验', ...rest]);
    const practice = form.sections.filter(({ section }) => section.id === 'experience.practice');
    expect(practice.map(({ line }) => line.paragraph.text)).toEqual(['4.典型经验']);
  });

  it('take a lone 典型经验 for the title below a table with 申报单位名称, too', () => {
    const application = kit.form('application', { omit: ['experience'] });
    const headings = ['典型经验', '名称', '概述', '背景', '典型经验', '实践及效果', '推广价值'];
    const parts = headings.flatMap((p): Sketch[] => [{ p, with: { bold: true } }, '甲。']);
    const forms = located(...application, ...parts).forms;
    const sections = forms.flatMap((form) => (form.form.id === 'experience' ? form.sections : []));
    expect(sections.map(({ line }) => line.paragraph.text)).toEqual(headings.slice(1));
  });
});
