import type { Sketch } from '../../src/document/build';
import { rowFound } from '../../src/locate/rows';
import { bodies, faults, formsIn, kit, onlyForm, onlyTable, valueOf } from './locating';

const tagged = (tag: string, text: string): Sketch => ({ p: text, with: { tags: [tag] } });

const faultsOf = (id: string, blocks: readonly Sketch[]): string[] =>
  faults(blocks).filter((fault) => fault.includes(id));

describe('our tags', () => {
  it('show a form whose headings nobody would know', () => {
    expect(formsIn('甲', tagged('experience.overview', '正文'))).toEqual(['experience']);
  });

  it('find a section whose heading was changed beyond recognition', () => {
    const blocks = kit.form('experience', {
      heading: { 'experience.background': '3.我们为什么要做这件事' },
      text: { 'experience.background': [tagged('experience.background', '原来各自为战。')] },
    });
    expect(bodies(onlyForm('experience', blocks))['experience.background']).toBe('原来各自为战。');
    expect(faultsOf('experience.background', blocks)).toEqual([]);
  });

  it('do not find a section whose heading was deleted: it does not stand in the paper', () => {
    const blocks = kit.form('experience', {
      heading: { 'experience.background': '' },
      text: { 'experience.background': [tagged('experience.background', '原来各自为战。')] },
    });
    expect(faultsOf('experience.background', blocks)).toEqual([
      'error experience.background missing',
    ]);
  });

  it('do not make a heading of the sentence above', () => {
    const blocks = kit.form('experience', {
      text: {
        'experience.overview': ['一家一户办窑。', tagged('experience.overview', '后来联合起来。')],
      },
    });
    expect(bodies(onlyForm('experience', blocks))['experience.overview']).toBe(
      '一家一户办窑。|后来联合起来。',
    );
  });

  it('find every section though all headings were changed', () => {
    const names = ['name', 'overview', 'background', 'practice', 'effect', 'value'];
    const blocks = names.flatMap((name, i): Sketch[] => [
      { p: `（${i + 1}）甲乙丙${'丁'.repeat(i + 1)}`, with: { bold: true } },
      tagged(`experience.${name}`, `正文${i}`),
    ]);
    expect(Object.keys(bodies(onlyForm('experience', blocks)))).toEqual(
      names.map((name) => `experience.${name}`),
    );
  });

  it('find fields whose labels were changed beyond recognition', () => {
    const form = onlyForm('application', [
      '产业集群区域品牌建设试点评价申请表',
      {
        table: [
          ['申报单位名称', '南溪市青瓷产业发展中心'],
          ['主导产业', '青瓷'],
          ['联络方式', { of: [tagged('application.form.mobile', '13800000000')] }],
          [
            '传真',
            '无',
            'Mail',
            { of: [{ p: [{ text: 'a@nanxi.example.cn', tags: ['application.form.email'] }] }] },
          ],
          [{ of: ['小结', tagged('application.selfEvaluation', '已完成。')] }],
        ],
      },
    ]);
    const table = onlyTable(form);
    expect(valueOf(rowFound(table, 'field', 'application.form.mobile'))).toBe('13800000000');
    expect(valueOf(rowFound(table, 'field', 'application.form.email'))).toBe('a@nanxi.example.cn');
    expect(valueOf(rowFound(table, 'longText', 'application.selfEvaluation'))).toBe('已完成。');
  });

  it('find choices, numbers, figures and cover lines by the tag, too', () => {
    const form = onlyForm('report', [
      '产业集群区域品牌建设试点',
      '工作总结报告',
      { p: ['甲方 ', { text: '南溪市青瓷协会', tags: ['report.cover.unit'] }, '（公章）'] },
      { p: ['于 ', { text: '2018年9月1日', tags: ['report.cover.date'] }] },
      '第一部分  总体推进情况',
      {
        table: [
          ['总体进度', '☑完成试点工作'],
          [
            '规划',
            {
              of: [
                {
                  p: [
                    { text: '☑', checked: true, tags: ['report.brand.plan.published'] },
                    '已发布 ',
                    { text: '☐', checked: false, tags: ['report.brand.plan.none'] },
                    '未开展',
                  ],
                },
              ],
            },
          ],
          ['培训', { of: [tagged('report.brand.training', '1200')] }],
          [
            '利润',
            { of: [tagged('report.indicators.profit.atApplication', '3')] },
            { of: [tagged('report.indicators.profit.previousYear', '4')] },
          ],
        ],
      },
    ]);
    const table = onlyTable(form);
    expect(valueOf(form.cover?.unit)).toBe('南溪市青瓷协会（公章）');
    expect(valueOf(form.cover?.date)).toBe('2018年9月1日');
    expect(rowFound(table, 'choice', 'report.brand.plan')?.options.get('published')).toBe('ticked');
    expect(valueOf(rowFound(table, 'number', 'report.brand.training'))).toBe('1200');
    const profit = rowFound(table, 'indicator', 'report.indicators.profit');
    expect([...(profit?.values.keys() ?? [])]).toEqual(['atApplication', 'previousYear']);
  });
});
