import type { Sketch } from '../../src/document/build';
import { faults, kit } from './locating';

const unit = '南溪市青瓷产业发展中心';
const date = '2018年9月20日';

/** A good report whose cover has these lines below its title. */
function report(lines: readonly Sketch[]): readonly Sketch[] {
  const cover = ['title', 'unit', 'date', 'seal'].map((name) => `report.cover.${name}`);
  return [
    '产业集群区域品牌建设试点',
    '工作总结报告',
    ...lines,
    ...kit.form('report', { omit: cover }),
  ];
}

describe('the unit and the date of a cover', () => {
  it.each<[string, readonly Sketch[]]>([
    ['below the seal line', ['单位：      （公章）', unit, `日期：${date}`]],
    ['below an empty line', ['单位：      （公章）', '', unit, `日期：${date}`]],
    ['between label and seal', ['单位：', unit, '（公章）', `日期：${date}`]],
    ['with the seal below the label', ['单位：', `${unit}（公章）`, `日期：${date}`]],
    ['above the seal line', [unit, '单位：（公章）', `日期：${date}`]],
    ['below its label, the date', [`单位：${unit}（公章）`, '日期：', date]],
    ['behind the mark', [`单位（公章）：${unit}`, `日期：${date}`]],
    ['behind another word for the mark', [`单位(盖章)：${unit}`, `日期：${date}`]],
    ['before another word for the mark', [`单位：${unit}（盖章）`, `日期：${date}`]],
    [
      'in a table without borders',
      [
        {
          table: [
            ['单位：', `${unit}（公章）`],
            ['日期：', date],
          ],
        },
      ],
    ],
    [
      'in the cell beside the seal',
      [
        {
          table: [
            ['单位：（公章）', unit],
            ['日期：', date],
          ],
        },
      ],
    ],
    [
      'in the cell behind the mark',
      [
        {
          table: [
            ['单位（公章）：', unit],
            ['日期：', date],
          ],
        },
      ],
    ],
    [
      'below the label in its cell',
      [{ table: [[{ of: ['单位：（公章）', unit] }], [{ of: ['日期：', date] }]] }],
    ],
    ['spread over the line', [`单　位：　　${unit}　（公　章）`, '日　期：2018 年 9 月 20 日']],
    ['without colons', [`单位  ${unit}（公章）`, `日期  ${date}`]],
  ])('are found: %s', (_name, lines) => {
    expect(faults(report(lines))).toEqual([]);
  });

  const noUnit = 'error report.cover.unit noUnit';
  it.each<[string, readonly Sketch[], string[]]>([
    ['nothing', ['单位：（公章）', `日期：${date}`], [noUnit]],
    ['a year below', ['单位：（公章）', '（2018年）', `日期：${date}`], [noUnit]],
    ['a year above', ['（2018年度）', '单位：（公章）', `日期：${date}`], [noUnit]],
    ['the place above', ['云岭省南溪市', '单位：（公章）', `日期：${date}`], [noUnit]],
    [
      'the form’s blank for the date below',
      ['单位：（公章）', '日期：    年   月   日'],
      [noUnit, 'error report.cover.date noDate'],
    ],
  ])('are missed: %s', (_name, lines, expected) => {
    expect(faults(report(lines))).toEqual(expected);
  });
});
