import { depends } from './faultsExperience.ts';
import { type Paper, type Recipe } from './build.ts';
import { wordCountOf } from './count.ts';
import { aspect, indicator, section, six } from './fault.ts';
import { aspectKeys } from './reportText.ts';
import { control, field, paragraph, run, table, textBox, textParagraph } from './wordml.ts';

/** What the nine measured aspects say with Chinese numerals or full-width digits only. */
const inHanzi: Readonly<Record<Exclude<(typeof aspectKeys)[number], 'awards'>, string>> = {
  brand: '自主品牌销售收入占比由三成提高到五成以上，在同行业处于领先位置。',
  scale: '总产值年均增长百分之九点六，规模在全省同类集群中位列第三。',
  technology: '拥有专利四百一十六件，参与制定国家标准七项，技术水平居同行业前列。',
  benefit: '成本费用利润率达到百分之八点九，高于全国同行业平均水平。',
  prospect: '新产品销售比重为２６．２％，研发经费比重为３．１％，在同行业名列前茅。',
  industry: '国内市场占有率接近两成，出口四十六个国家和地区，行业排名居全国前五位。',
  investment: '完成投资２１．７亿元，在全省同行业中位居前三。',
  famousBrands: '国际国内知名品牌由十一个增加到十八个，数量位列全国同类集群首位。',
  assets: '区域品牌知名度达到百分之八十一，客户满意度超过九成，高于同类区域品牌。',
};

const cellTexts = ['环节', '责任单位', '准入审核', '行业协会', '过程抽检', '检测中心'];

/** More good documents: unusual but right. */
export const goodMore: readonly Recipe[] = [
  {
    name: 'good-report-style-numbers',
    description: 'headings numbered by a multi-level list that the heading styles refer to',
    kind: 'report',
    seed: 71,
    look: {
      heading: 'style',
      autoBy: 'style',
      parts: 'auto',
      sections: 'auto',
      aspects: 'auto',
      aspectsInline: false,
    },
  },
  {
    name: 'good-report-style-numbers-wps',
    description: 'the same by WPS, with controls around every body and value',
    kind: 'report',
    seed: 72,
    look: {
      flavour: 'wps',
      heading: 'style',
      autoBy: 'style',
      parts: 'auto',
      sections: 'auto',
      aspects: 'auto',
      aspectsInline: false,
      tick: '■',
      controls: 'block',
    },
  },
  {
    name: 'good-report-sections-inline',
    description: 'the text of every section behind its heading: 一、综述：……, 八、……：无。',
    kind: 'report',
    seed: 73,
    look: { heading: 'bold', allInline: true, tick: '√' },
  },
  {
    name: 'good-report-box-cells',
    description: 'box and option in cells of their own, √ in the box cell',
    kind: 'report',
    seed: 74,
    look: { heading: 'bold', table: 'flat', options: 'boxcells', tick: '√', labels: 'broken' },
  },
  {
    name: 'good-report-box-cells-symbols',
    description: 'box and option in cells of their own, Wingdings symbols, LibreOffice',
    kind: 'report',
    seed: 75,
    look: { flavour: 'libre', table: 'flat', options: 'boxcells', tick: 'wingdings' },
  },
  {
    name: 'good-report-arabic-sections',
    description: 'sections 1. to 9., aspects （1）, one option a line, one-line cover title',
    kind: 'report',
    seed: 76,
    look: { sections: '1.', aspects: '（1）', options: 'breaks', cover: 'one', heading: 'bold' },
  },
  {
    name: 'good-report-half-width-brackets',
    description: 'sections (一), aspects 1、, labels with blanks, ☒ and ☐',
    kind: 'report',
    seed: 77,
    look: { sections: '(一)', aspects: '1、', labels: 'spaced', tick: '☒', heading: 'style' },
  },
  {
    name: 'good-report-hanzi-figures',
    description: 'in five only Chinese numerals (三成, 百分之…) and full-width digits',
    kind: 'report',
    seed: 78,
    look: { heading: 'bold' },
    change: (paper) => {
      for (const key of aspectKeys) {
        if (key !== 'awards') aspect(paper, key).body = [inHanzi[key]];
      }
    },
  },
  {
    name: 'good-report-annex-label',
    description: '附件1 stands above the cover title, as in the notice',
    kind: 'report',
    seed: 79,
    look: { heading: 'bold' },
    wrap: (body) => textParagraph('附件1') + body,
  },
  {
    name: 'good-application-annex-label',
    description: '附件3 stands above the cover title; 申请表 split in two, a row 通讯地址 added',
    kind: 'application',
    seed: 80,
    look: { heading: 'bold', form: 'split' },
    wrap: (body) => textParagraph('附件3') + body,
  },
  {
    name: 'good-application-split-libreoffice',
    description: 'LibreOffice, 申请表 split in two, label 手机, run-level controls',
    kind: 'application',
    seed: 81,
    look: { flavour: 'libre', form: 'split', controls: 'run', heading: 'style' },
  },
  {
    name: 'good-application-all-inline',
    description: 'every part’s text begins behind its heading: 2.概述：……',
    kind: 'application',
    seed: 82,
    look: { heading: 'bold', allInline: true },
  },
  {
    name: 'good-experience-with-table',
    description: '典型经验 alone of 2990 字 and a table of more than 10 字 in 4: allowed',
    kind: 'experience',
    seed: 83,
    length: 2990,
    look: { heading: 'bold' },
    change: (paper) => {
      if (wordCountOf(cellTexts) < 10) throw new Error('the table is too small');
      const cells = cellTexts.map((text) => ({ xml: textParagraph(text) }));
      const rows = [cells.slice(0, 2), cells.slice(2, 4), cells.slice(4, 6)];
      six(paper, 'practice').body.push(table([3000, 3000], rows, paper.writer.ids.tableGrid));
    },
    expect: { unexpectedAllowed: depends },
  },
  {
    name: 'good-experience-textbox',
    description: '典型经验 alone with a text box in 实践及效果',
    kind: 'experience',
    seed: 84,
    look: { heading: 'style' },
    change: (paper) => {
      const box = textBox(textParagraph('企业感言：贴上标识，订单多了。'), paper.writer.nextId());
      six(paper, 'effect').body.push(paragraph(box));
    },
  },
  {
    name: 'good-both-strict',
    description: 'report and application in one Strict file, cover fields in tables',
    kind: 'both',
    seed: 85,
    look: { strict: true, cover: 'table', heading: 'style', tick: '☒' },
  },
  {
    name: 'good-both-text-boxes',
    description: 'report and application in one file, cover titles in text boxes, dates 2018-9-x',
    kind: 'both',
    seed: 86,
    look: { cover: 'textbox', heading: 'bold', date: 'dashed', tick: '●' },
  },
  {
    name: 'good-report-almost-tenfold',
    description: 'an indicator nine times the other year’s; 规上企业数 equals 企业数; share 100',
    kind: 'report',
    seed: 87,
    look: { heading: 'bold' },
    change: (paper) => {
      indicator(paper, 'investment').values = ['1.20', '10.80'];
      indicator(paper, 'enterprises').values = ['120', '126'];
      indicator(paper, 'aboveScale').values = ['120', '126'];
      indicator(paper, 'share').values = ['98', '100'];
    },
  },
  {
    name: 'good-report-header-number',
    description:
      'a header with a file number, cover fields in a table, Chinese numerals in the date',
    kind: 'report',
    seed: 88,
    look: { heading: 'bold', cover: 'table', date: 'hanzi' },
    options: { header: '南溪示例  编号：2018-016' },
  },
  {
    name: 'good-report-long-sections',
    description: 'five times as much text in 三',
    kind: 'report',
    seed: 89,
    look: { heading: 'style', splitRuns: true },
    change: (paper) => {
      const projects = section(paper, 'projects');
      const more = Array.from({ length: 4 }, (_, index) =>
        projects.body.map((text) => `项目${index + 2}：${text}`),
      );
      projects.body.push(...more.flat());
    },
  },
  {
    name: 'good-report-controls-rows-and-dates',
    description: 'a row of the table in a row-level control, the date in a date control',
    kind: 'report',
    seed: 90,
    look: { heading: 'bold' },
    change: ({ report }) => (report.date = { year: 2018, month: 9, day: 12 }),
    wrap: (body) => {
      const row = /<w:tr>(?:(?!<w:tr>).)*试点以来品牌培训人次.*?<\/w:tr>/;
      const date = run('2018年9月12日');
      if (!row.test(body) || !body.includes(date)) throw new Error('nothing to wrap');
      const day =
        '<w:date w:fullDate="2018-09-12T00:00:00Z"><w:dateFormat w:val="yyyy年M月d日"/></w:date>';
      return body
        .replace(row, (found) => control(found, 4001, '行'))
        .replace(date, control(date, 4002, '日期', day));
    },
  },
  {
    name: 'good-report-smart-tags',
    description: 'the date in smart tags, as older versions of Word leave it',
    kind: 'report',
    seed: 91,
    look: { heading: 'style' },
    change: ({ report }) => (report.date = { year: 2018, month: 9, day: 7 }),
    wrap: (body) => {
      const date = run('2018年9月7日');
      if (!body.includes(date)) throw new Error('no date to tag');
      const attributes = 'w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="chsdate"';
      return body.replace(
        date,
        `<w:smartTag ${attributes}>${run('2018年9月')}<w:smartTag ${attributes}>${run('7日')}</w:smartTag></w:smartTag>`,
      );
    },
  },
  {
    name: 'good-application-mail-link',
    description: 'the e-mail address is a HYPERLINK field, as Word makes it while one types',
    kind: 'application',
    seed: 92,
    look: { heading: 'bold' },
    change: ({ application }) => {
      const address = 'qypp208@example.com';
      application.cells.email = field(`HYPERLINK "mailto:${address}"`, run(address));
    },
  },
  {
    name: 'good-report-prompts-filled',
    description:
      'controls in a report whose prompts were replaced; a date control, a drop-down list',
    kind: 'report',
    seed: 68,
    look: { heading: 'bold', controls: 'none' },
    change: (paper) => chosenUnit(paper),
  },
];

/** The unit chosen from a drop-down list, and one section in a plain-text control. */
function chosenUnit(paper: Paper): void {
  const { report, place, writer } = paper;
  const list = `<w:dropDownList><w:listItem w:displayText="${place.unit}" w:value="1"/><w:listItem w:displayText="其他单位" w:value="2"/></w:dropDownList>`;
  const wrapIn = (content: string, extra: string) =>
    `<w:sdt><w:sdtPr><w:id w:val="${930000 + writer.nextId()}"/>${extra}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
  report.unit = wrapIn(run(place.unit), list);
  section(paper, 'other').body = [
    paragraph(wrapIn(run('无其他需要说明的内容。'), '<w:text/>'), { indent: true }),
  ];
}
