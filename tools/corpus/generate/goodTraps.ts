import { type Recipe } from './build.ts';
import { aspect, indicator, optionRow, partOne, section, six } from './fault.ts';
import { evaluate } from './faultsApplication.ts';
import { sectionProperties } from './packageFile.ts';
import { experienceEntries, fieldToc, galleryToc, reportEntries, styledToc } from './toc.ts';
import { paragraph, run, table, textBox, textParagraph } from './wordml.ts';

const toned = { heading: 'bold' } as const;

/** Inserts a part of the body behind the report's cover: before its first heading of a part. */
function afterCover(body: string, xml: string): string {
  const at = body.lastIndexOf('<w:p>', body.indexOf('<w:pageBreakBefore/>'));
  return body.slice(0, at) + xml + body.slice(at);
}

const attached = [
  textParagraph('附件1', {}, { bold: true }),
  textParagraph('区域品牌发展规划（2016—2020年）', { align: 'center' }, { bold: true, size: 36 }),
  textParagraph('第一章 总则', {}, { bold: true }),
  textParagraph('一、综述', {}, { bold: true }),
  textParagraph('本规划所称区域品牌，是指集群内企业共同使用、共同维护的集体标识。'),
  textParagraph('二、存在问题及对策', {}, { bold: true }),
  textParagraph('规划编制时，集群企业普遍缺少自主设计能力，应加快公共服务建设。'),
  textParagraph('三、下一步工作计划', {}, { bold: true }),
  textParagraph('第二部分 重点任务', {}, { bold: true }),
  textParagraph('到规划期末，标识使用企业达到一百家以上，质量水平稳步提升。'),
];

/** Good documents that hold what a careless checker stumbles over. */
export const goodTraps: readonly Recipe[] = [
  {
    name: 'good-report-toc-field',
    description: 'a table of contents (field with TOC styles) behind the cover',
    kind: 'report',
    seed: 41,
    look: { heading: 'style' },
    wrap: (body, { writer }) => afterCover(body, fieldToc(reportEntries, writer)),
  },
  {
    name: 'good-report-toc-styles',
    description: 'a table of contents in TOC styles without a field, WPS',
    kind: 'report',
    seed: 42,
    look: { flavour: 'wps', heading: 'style', tick: '■' },
    wrap: (body, { writer }) => afterCover(body, styledToc(reportEntries, writer)),
  },
  {
    name: 'good-both-toc-gallery',
    description: 'report and application, a table of contents in a gallery control',
    kind: 'both',
    seed: 43,
    look: { heading: 'style', tick: '√' },
    wrap: (body, { writer }) =>
      afterCover(body, galleryToc([...reportEntries, ...experienceEntries], writer)),
  },
  {
    name: 'good-report-header-footer',
    description: 'header and footer with the text of section headings',
    kind: 'report',
    seed: 44,
    look: toned,
    options: { header: '第二部分  试点工作总结  一、综述', footer: '九、相关证实性材料　第' },
  },
  {
    name: 'good-report-evidence-attached',
    description: 'attached behind 九: a plan with headings 一、综述, 二、存在问题及对策 of its own',
    kind: 'report',
    seed: 45,
    look: toned,
    change: ({ report }) => (report.attached = attached),
  },
  {
    name: 'good-both-evidence-attached',
    description: 'attached evidence with headings between the report and the application’s cover',
    kind: 'both',
    seed: 46,
    look: { heading: 'bold', tick: '✓' },
    change: ({ report }) => (report.attached = attached),
  },
  {
    name: 'good-report-title-with-place',
    description: 'the place’s name before the cover title',
    kind: 'report',
    seed: 47,
    look: { ...toned, date: 'spaced' },
    change: ({ report, place }) =>
      (report.titleLines = [
        `${place.province}${place.area}产业集群区域品牌建设试点`,
        '工作总结报告',
      ]),
  },
  {
    name: 'good-report-changed-headings',
    description: 'a word changed in several headings of 第二部分',
    kind: 'report',
    seed: 48,
    look: toned,
    change: (paper) => {
      section(paper, 'organization').title = '试点工作的组织情况';
      section(paper, 'projects').title = '重点工作项目开展情况';
      section(paper, 'problems').title = '存在的问题及对策';
      section(paper, 'evidence').title = '有关证实性材料';
      aspect(paper, 'awards').title = '获得国家及省部级奖励情况';
    },
  },
  {
    name: 'good-report-sections-merged',
    description: 'six and seven under one heading 六、存在问题、对策及下一步工作计划',
    kind: 'report',
    seed: 49,
    look: toned,
    expect: {
      unexpectedAllowed: (['report.problems', 'report.nextPlan'] as const).map((requirement) => ({
        requirement,
        level: 'warning',
        why: 'the notice lets an author merge sections; a warning that one is missing can be dismissed',
      })),
    },
    change: (paper) => {
      const merged = section(paper, 'problems');
      merged.title = '存在问题、对策及下一步工作计划';
      merged.body.push(...section(paper, 'nextPlan').body);
      paper.report.sections = paper.report.sections?.filter(({ key }) => key !== 'nextPlan') ?? [];
    },
  },
  {
    name: 'good-report-subheadings',
    description: 'sub-headings 1.完成情况, 2.取得的效果 … inside three',
    kind: 'report',
    seed: 50,
    look: toned,
    change: (paper) => {
      const projects = section(paper, 'projects');
      projects.body = ['1.试点方案内容', '2.完成情况', '3.取得的效果', '4.存在的问题', '5.补充工作']
        .map((title) => textParagraph(title, {}, { bold: true }))
        .flatMap((title, index) => [title, projects.body[index] ?? '情况良好。']);
    },
  },
  {
    name: 'good-report-textbox-and-footnotes',
    description:
      'section eight stands in a text box; footnotes in two; page A4 crosswise in between',
    kind: 'report',
    seed: 51,
    look: toned,
    change: (paper) => {
      const { writer } = paper;
      const box = textBox(textParagraph('试点期间集群未发生重大质量安全事故。'), writer.nextId());
      section(paper, 'other').body = [paragraph(box)];
      section(paper, 'organization').body.push(
        paragraph(
          run('有关文件已印发执行。') + writer.footnote('文件文本见第九部分所附工作文件。'),
          { indent: true },
        ),
      );
      section(paper, 'mechanism').body.push(
        `<w:p><w:pPr>${sectionProperties({ page: [16838, 11906] })}</w:pPr></w:p>`,
      );
    },
  },
  {
    name: 'good-report-near-guidance',
    description:
      'sentences close to the notice’s guidance but the author’s own; 【】 and （） in use',
    kind: 'report',
    seed: 52,
    look: toned,
    change: (paper) => {
      section(paper, 'summary').body.push(
        '现简要描述试点工作总体推进情况、工作思路及取得的效果。',
        '【典型做法】推行一物一码（首批在餐饮具上使用），已编入培训教材。',
      );
      section(paper, 'problems').body.unshift(
        '推进过程中的主要问题、问题产生的原因以及可行的解决措施说明如下。',
      );
    },
  },
  {
    name: 'good-report-no-export',
    description:
      'rows 出口总额 and 投资数额 deleted, 国内市场占有率 empty, an own twelfth indicator',
    kind: 'report',
    seed: 53,
    look: { ...toned, table: 'flat' },
    change: (paper) => {
      const part = partOne(paper);
      indicator(paper, 'share').values = ['', ''];
      part.indicators = [
        ...part.indicators.filter(({ key }) => key !== 'export' && key !== 'investment'),
        { key: 'own', label: '研发投入（亿元）', values: ['1.26', '1.58'] },
      ];
    },
  },
  {
    name: 'good-report-not-applicable',
    description: 'indicators answered with /, —, 无 and 不适用',
    kind: 'report',
    seed: 54,
    look: { ...toned, table: 'notice' },
    change: (paper) => {
      indicator(paper, 'export').values = ['/', '/'];
      indicator(paper, 'share').values = ['—', '—'];
      indicator(paper, 'investment').values = ['无', '无'];
      indicator(paper, 'addedValue').values = ['不适用', '不适用'];
    },
  },
  {
    name: 'good-report-units-repeated',
    description:
      'units in the cells: 3,860人次, 38家, 126.50亿元, 18.6%; an extra row in the table',
    kind: 'report',
    seed: 55,
    look: toned,
    change: (paper) => {
      const part = partOne(paper);
      part.training = '3,860人次';
      part.enterprises = '３８个';
      indicator(paper, 'output').values = ['126.50亿元', '138.20亿元'];
      indicator(paper, 'share').values = ['18.6%', '２０.３％'];
      part.brand.push({
        key: 'own',
        label: '其他品牌工作',
        options: ['已开展', '未开展'],
        ticked: [0],
      });
    },
  },
  {
    name: 'good-report-one-positive-each',
    description: 'every negative option ticked alone: 尚未…, 无, with ________ left beside 有',
    kind: 'report',
    seed: 56,
    look: toned,
    change: (paper) => {
      const part = partOne(paper);
      for (const row of part.brand) row.ticked = [row.options.length - 1];
      part.amount = '';
    },
  },
  {
    name: 'good-report-zero-trained',
    description: '0 people trained and 0 enterprises; both 政府 and 协会/联盟, both 线上 and 线下',
    kind: 'report',
    seed: 57,
    look: toned,
    change: (paper) => {
      const part = partOne(paper);
      part.training = '0';
      part.enterprises = '0家';
      optionRow(paper, 'organization').ticked = [0, 1];
      optionRow(paper, 'marketing').ticked = [0, 1];
    },
  },
  {
    name: 'good-report-nested-table',
    description: 'a table within a table and a list of enterprises in 九',
    kind: 'report',
    seed: 58,
    look: toned,
    change: (paper) => {
      const inner = table([1500, 1500], [[cell('骨干企业'), cell('所在镇')]], undefined);
      const outer = table([6000], [[{ xml: inner + textParagraph('') }]], undefined);
      section(paper, 'evidence').body.push(outer, textParagraph('以上材料附后。'));
    },
  },
  {
    name: 'good-report-old-a4',
    description: 'A4 as older programs write it: 11907 by 16840',
    kind: 'report',
    seed: 59,
    look: toned,
    options: { page: [11907, 16840] },
  },
  {
    name: 'good-application-limits',
    description: '自我评价 of exactly 500 字, 传真 answered with 无, mobile with +86 and hyphens',
    kind: 'application',
    seed: 60,
    look: toned,
    change: (paper) => {
      evaluate(paper, 500);
      paper.application.cells.fax = '无';
      paper.application.cells.mobile = '+86 199-0000-1234';
    },
  },
  {
    name: 'good-application-499',
    description:
      '自我评价 of 499 字, full-width e-mail, 座机 with an extension and a mobile number',
    kind: 'application',
    seed: 61,
    look: { ...toned, flavour: 'wps' },
    change: (paper) => {
      evaluate(paper, 499);
      const { cells } = paper.application;
      cells.email = 'ｑｙｐｐ＠example．com';
      cells.leaderPhone = '0190-5550123-806';
      cells.contactPhone = '199 0000 5678';
      cells.fax = '/';
    },
  },
  {
    name: 'good-application-widths',
    description: 'pledge with （1） numbers, half-width commas and blanks; lines to sign on',
    kind: 'application',
    seed: 62,
    look: toned,
    change: ({ application }) => {
      application.pledge = application.pledge.map((text) =>
        text
          .replace(/^(\d)\./, '（$1）')
          .replace(/，/g, ', ')
          .replace('郑重承诺', '郑重承诺 '),
      );
    },
    wrap: (body) =>
      body
        .replace('负责人签字：', '负责人签字：______________')
        .replace(' 日期：            ', ' 日期：______年____月____日'),
  },
  {
    name: 'good-application-unit-widths',
    description:
      'the same unit with full-width brackets on the cover, half-width and blanks in the table',
    kind: 'application',
    seed: 63,
    look: toned,
    change: ({ application, place }) => {
      application.unit = `${place.unit}（试点办）`;
      application.cells.unit = `${place.unit} (试点办)`;
    },
  },
  {
    name: 'good-experience-subheadings',
    description: 'sub-headings （一）… and 1. … inside 4.典型经验',
    kind: 'experience',
    seed: 64,
    look: toned,
    change: (paper) => {
      const practice = six(paper, 'practice');
      const titles = ['（一）建立标准体系', '1.标准先行', '2.宣传发动', '（二）严格准入管理'];
      practice.body = practice.body.flatMap((text, index) => {
        const title = titles[index];
        return title === undefined ? [text] : [textParagraph(title, {}, { bold: true }), text];
      });
    },
  },
  {
    name: 'good-experience-guidance-in-headings',
    description: '典型经验 alone with the bracketed words of the notice behind every heading',
    kind: 'experience',
    seed: 65,
    length: 4300,
    look: { ...toned, guidance: true, nameInline: false, six: '1、' },
  },
  {
    name: 'good-experience-toc',
    description: '典型经验 alone with a table of contents before it',
    kind: 'experience',
    seed: 66,
    look: { heading: 'style' },
    wrap: (body, { writer }) => fieldToc(experienceEntries, writer) + body,
  },
  {
    name: 'good-both-mixed-flavour',
    description:
      'LibreOffice, symbols for ticks, block controls, runs broken up, dates in numerals',
    kind: 'both',
    seed: 67,
    look: {
      flavour: 'libre',
      heading: 'bold',
      tick: 'wingdings2',
      controls: 'block',
      splitRuns: true,
      date: 'hanzi',
      aspectsInline: false,
    },
  },
];

function cell(text: string): { xml: string } {
  return { xml: textParagraph(text) };
}
