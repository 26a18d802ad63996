import { depends } from './faultsExperience.ts';
import { type Recipe } from './build.ts';
import { sectionBody } from './reportText.ts';

/** Good documents in the shapes authors' headings, ticks, tables, dates and numbers take. */
export const goodShapes: readonly Recipe[] = [
  {
    name: 'good-report-plain',
    description: 'report as the notice prints it: plain paragraphs, ☑, one table',
    kind: 'report',
    seed: 1,
    look: {},
  },
  {
    name: 'good-report-heading-styles',
    description: 'Heading styles under Chinese Word ids (1, 2, 3), headings numbered 1．, ticks ■',
    kind: 'report',
    seed: 2,
    look: { heading: 'style', sections: '1．', tick: '■', date: 'hanzi', figures: 'thousands' },
  },
  {
    name: 'good-report-auto-numbers',
    description: 'every heading numbered automatically, the numbers not in the text',
    kind: 'report',
    seed: 3,
    look: {
      heading: 'style',
      parts: 'auto',
      sections: 'auto',
      aspects: 'auto',
      aspectsInline: false,
      tick: '√',
      options: 'paragraphs',
    },
  },
  {
    name: 'good-report-wps',
    description: 'WPS ids and namespaces, bold headings numbered 1、, table split in three',
    kind: 'report',
    seed: 4,
    look: {
      flavour: 'wps',
      heading: 'bold',
      sections: '1、',
      tick: '✓',
      table: 'split',
      options: 'breaks',
      date: 'dashed',
    },
  },
  {
    name: 'good-report-libreoffice',
    description:
      'LibreOffice ids, （一） headings with extra blanks, flat table, figures with units',
    kind: 'report',
    seed: 5,
    look: {
      flavour: 'libre',
      heading: 'style',
      sections: '（一）',
      aspects: '1.',
      gaps: true,
      table: 'flat',
      figures: 'units',
      tick: '☒',
    },
  },
  {
    name: 'good-report-wingdings',
    description: 'Wingdings symbols as ticks, one option a cell, runs broken up',
    kind: 'report',
    seed: 6,
    look: { heading: 'bold', tick: 'wingdings', options: 'cells', splitRuns: true, cover: 'one' },
  },
  {
    name: 'good-report-wingdings2',
    description: 'Wingdings 2 symbols, one option a line, table broken across pages, (一) aspects',
    kind: 'report',
    seed: 7,
    look: {
      tick: 'wingdings2',
      options: 'breaks',
      table: 'pages',
      aspects: '(一)',
      cover: 'breaks',
    },
  },
  {
    name: 'good-report-checkbox-controls',
    description: 'w14 check-box controls, values in run-level controls, labels with line breaks',
    kind: 'report',
    seed: 8,
    look: { tick: 'checkbox', controls: 'run', labels: 'broken', heading: 'style' },
  },
  {
    name: 'good-report-legacy-checkboxes',
    description: 'legacy FORMCHECKBOX fields, cell-level controls, full-width digits',
    kind: 'report',
    seed: 9,
    look: { tick: 'legacy', controls: 'cell', figures: 'full', date: 'full', options: 'cells' },
  },
  {
    name: 'good-report-struck-options',
    description: 'the options not chosen are struck out, none is ticked',
    kind: 'report',
    seed: 10,
    look: { tick: 'strike', options: 'paragraphs', heading: 'bold', date: 'spaced' },
  },
  {
    name: 'good-report-deleted-options',
    description: 'the options not chosen are deleted, no boxes left',
    kind: 'report',
    seed: 11,
    look: { tick: 'delete', table: 'flat', heading: 'bold', sections: '一.' },
  },
  {
    name: 'good-report-circles',
    description: '● and ○ as ticks, one option a cell, cover fields in a table',
    kind: 'report',
    seed: 12,
    look: { tick: '●', options: 'cells', table: 'split', cover: 'table', flavour: 'wps' },
  },
  {
    name: 'good-report-box-and-tick',
    description: '√ typed behind the box, cover title in a text box, block-level controls',
    kind: 'report',
    seed: 13,
    look: { tick: '□√', cover: 'textbox', controls: 'block', guidance: true },
  },
  {
    name: 'good-report-strict',
    description: 'Strict Open XML',
    kind: 'report',
    seed: 14,
    look: { strict: true, heading: 'style', tick: '☒' },
  },
  {
    name: 'good-report-delayed',
    description: '部分工作延期 is ticked, reason and measures are given in 三',
    kind: 'report',
    seed: 15,
    look: { heading: 'bold', tick: '√' },
    change: ({ report, place, writer }) => {
      if (report.part1 !== undefined) report.part1.progress.ticked = [2];
      for (const section of report.sections ?? []) {
        if (section.key !== 'projects') continue;
        section.body = [
          ...sectionBody('projects', place, writer.dice),
          '检测中心二期未能按时完成，延期理由：施工场地移交较晚；解决措施：增派施工队伍，倒排工期。',
        ];
      }
    },
  },
  {
    name: 'good-report-plan-changed',
    description: 'seven names 调整 with 原因 and 新增 with 内容, 步骤, 措施 and 时间; eight is 无',
    kind: 'report',
    seed: 16,
    look: { heading: 'style', gaps: true, aspectsInline: false },
    change: ({ report }) => {
      for (const section of report.sections ?? []) {
        if (section.key === 'other') section.body = ['无'];
        if (section.key !== 'nextPlan') continue;
        section.body.push(
          '原试点方案中海外展厅建设计划调整为线上展厅，调整原因是境外场地租赁成本过高，调整后的内容为建设多语种线上展厅。',
          '计划新增工作任务一项：工作内容是建立品牌价值评估制度；步骤为先试评、后推广；措施是委托第三方机构开展评估；时间计划为二〇一九年三月启动、十二月完成。',
        );
      }
    },
  },
  {
    name: 'good-application-plain',
    description: 'application with its 典型经验, 1. headings, name in the heading’s paragraph',
    kind: 'application',
    seed: 17,
    look: {},
  },
  {
    name: 'good-application-spaced-labels',
    description: 'labels with blanks, 1． headings, name in the next paragraph, date 2018-9-x',
    kind: 'application',
    seed: 18,
    look: { labels: 'spaced', six: '1．', nameInline: false, date: 'dashed', heading: 'bold' },
  },
  {
    name: 'good-application-auto-numbers',
    description: 'six parts numbered automatically, with the notice’s bracketed words behind them',
    kind: 'application',
    seed: 19,
    look: { six: 'auto', guidance: true, heading: 'style', nameInline: false },
  },
  {
    name: 'good-application-wps',
    description:
      'WPS, 一、 headings, controls around cells, hanzi date, label 手机 with line breaks',
    kind: 'application',
    seed: 20,
    look: { flavour: 'wps', six: '一、', controls: 'cell', date: 'hanzi', labels: 'broken' },
  },
  {
    name: 'good-application-libreoffice',
    description: 'LibreOffice, （一） headings, runs broken up, cover in a table',
    kind: 'application',
    seed: 21,
    look: { flavour: 'libre', six: '（一）', splitRuns: true, cover: 'table', heading: 'style' },
  },
  {
    name: 'good-application-strict',
    description: 'Strict Open XML, block-level controls, 1、 headings',
    kind: 'application',
    seed: 22,
    look: { strict: true, controls: 'block', six: '1、', heading: 'bold' },
  },
  {
    name: 'good-experience-alone',
    description: '典型经验 alone, exactly 3000 字',
    kind: 'experience',
    seed: 23,
    length: 3000,
    look: { heading: 'bold' },
    // The 汉字 of it alone are fewer than 3000, so the verdict depends on how one counts.
    expect: { unexpectedAllowed: depends },
  },
  {
    name: 'good-experience-parts',
    description: '典型经验 alone, headings 第一部分 名称 to 第六部分 推广价值',
    kind: 'experience',
    seed: 24,
    length: 4200,
    look: { six: '第一部分', nameInline: false, heading: 'style' },
  },
  {
    name: 'good-experience-gaps',
    description: '典型经验 alone, headings with blanks inside (概　述) and 1.␣',
    kind: 'experience',
    seed: 25,
    length: 4900,
    look: { six: '1. ', gaps: true, nameInline: false, heading: 'bold' },
  },
  {
    name: 'good-both',
    description: 'report and application in one file',
    kind: 'both',
    seed: 26,
    look: { heading: 'bold', tick: '☑' },
  },
  {
    name: 'good-both-styles',
    description: 'report and application in one file, automatic numbers everywhere, WPS',
    kind: 'both',
    seed: 27,
    look: {
      flavour: 'wps',
      heading: 'style',
      sections: 'auto',
      six: 'auto',
      parts: 'auto',
      nameInline: false,
      tick: '■',
      controls: 'run',
    },
  },
];
