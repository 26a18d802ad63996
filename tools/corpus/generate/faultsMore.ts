import { type Paper, type Recipe } from './build.ts';
import { type Fault, faultRecipes, partOne, section, six } from './fault.ts';
import { deleted, inserted } from './revisions.ts';
import { control, paragraph, run, table, textParagraph } from './wordml.ts';

/** Runs in a control that still shows its prompt. */
function promptRuns({ writer }: Paper, text: string): string {
  const inside = run(text, { charStyle: writer.ids.placeholder });
  return control(inside, writer.nextId(), '填写', '<w:showingPlcHdr/>');
}

const prompts: readonly Fault[] = [
  {
    name: 'fault-report-unit-prompt',
    description: 'the control for the unit still shows its prompt: empty, and nothing else',
    kind: 'report',
    finds: ['E report.cover.unit'],
    change: (paper) => (paper.report.unit = promptRuns(paper, '请填写单位名称')),
  },
  {
    name: 'fault-application-date-prompt',
    description: 'a date control still shows its prompt',
    kind: 'application',
    look: { cover: 'lines', controls: 'none', date: 'arabic' },
    finds: ['E application.cover.date'],
    change: ({ application }) => (application.date = { year: 2017, month: 1, day: 1 }),
    wrap: (body, paper) =>
      body.replace(/<w:r>(?:(?!<w:r>).)*2017年1月1日<\/w:t><\/w:r>/, () =>
        promptRuns(paper, '单击或点击此处输入日期。'),
      ),
  },
  {
    name: 'fault-application-form-contact-prompt',
    description: 'the control for 申报联系人 still shows its prompt',
    kind: 'application',
    finds: ['E application.form.contact'],
    change: (paper) => (paper.application.cells.contact = promptRuns(paper, '请填写姓名')),
  },
  {
    name: 'fault-application-evaluation-prompt',
    description: 'the control for 自我评价 still shows its prompt',
    kind: 'application',
    finds: ['E application.selfEvaluation'],
    change: (paper) =>
      (paper.application.selfEvaluation = [
        paragraph(promptRuns(paper, '单击此处填写自我评价，不超过五百字。')),
      ]),
  },
  {
    name: 'fault-experience-overview-prompt',
    description: 'the control for 概述 still shows its prompt',
    kind: 'experience',
    length: 4600,
    finds: ['E experience.overview'],
    change: (paper) =>
      (six(paper, 'overview').body = [
        paragraph(promptRuns(paper, '单击或点击此处输入文字。'), { indent: true }),
      ]),
  },
  {
    name: 'fault-report-training-prompt',
    description: 'the control for the number of people trained still shows its prompt',
    kind: 'report',
    finds: ['E report.brand.training'],
    change: (paper) => (partOne(paper).training = promptRuns(paper, '请填写人次')),
  },
];

const accepted: readonly Fault[] = [
  {
    name: 'fault-print-revisions-tick',
    description: 'the box of 完成试点工作 is ticked by a tracked change; accepted it is ticked',
    kind: 'report',
    look: { tick: '☑', options: 'line', table: 'notice' },
    finds: ['E+ print.revisions'],
    wrap: (body, { writer }) => {
      const ticked = run('☑完成试点工作');
      if (!body.includes(ticked)) throw new Error('no tick to change');
      const change = deleted('□', writer) + inserted('☑', writer) + run('完成试点工作');
      return body.replace(ticked, change);
    },
  },
  {
    name: 'fault-print-revisions-heading',
    description: 'half of the heading 六 is typed as a tracked insertion',
    kind: 'report',
    look: { heading: 'plain' },
    finds: ['E+ print.revisions'],
    wrap: (body, { writer }) => {
      const heading = run('六、存在问题及对策', { bold: false });
      if (!body.includes(heading)) throw new Error('no heading to change');
      return body.replace(
        heading,
        run('六、存在') + deleted('的困难', writer) + inserted('问题及对策', writer),
      );
    },
  },
  {
    name: 'fault-print-revisions-date',
    description: 'the day is filled in by a tracked change; accepted the date is complete',
    kind: 'report',
    look: { date: 'arabic', cover: 'lines', controls: 'none', splitRuns: false },
    finds: ['E+ print.revisions'],
    change: ({ report }) => (report.date = { year: 2018, month: 9, day: 14 }),
    wrap: (body, { writer }) => {
      const date = run('2018年9月14日');
      if (!body.includes(date)) throw new Error('no date to change');
      return body.replace(date, run('2018年9月') + inserted('14', writer) + run('日'));
    },
  },
];

const counted: readonly Fault[] = [
  {
    name: 'fault-experience-count-brackets',
    description: '2985 字 beside the notice’s bracketed words in the headings, which do not count',
    kind: 'experience',
    length: 2985,
    look: { guidance: true, nameInline: false },
    finds: ['E experience.length'],
    expect: {
      unexpectedAllowed: [
        {
          requirement: 'experience.length',
          level: 'warning',
          why: 'the count of the whole stretch gives another verdict',
        },
      ],
    },
  },
  {
    name: 'fault-experience-count-hidden',
    description:
      '2960 字 and hidden text, which does not count: too short, and hidden text is there',
    kind: 'experience',
    length: 2960,
    finds: ['E experience.length', 'W print.hidden'],
    change: (paper) =>
      six(paper, 'practice').body.push(
        textParagraph(
          '这一段为内部讨论时的备份内容，打印时不出现，也不应当计入正文字数，提交之前应当予以删除，避免产生歧义，请编写人员留意。',
          {},
          { hidden: true },
        ),
      ),
  },
  {
    name: 'fault-experience-count-table',
    description: '4995 字 and a table that brings it over 5000',
    kind: 'experience',
    length: 4995,
    finds: ['E experience.length'],
    change: (paper) => {
      const cells = ['审核环节', '牵头单位', '准入审核', '行业协会'].map((text) => ({
        xml: textParagraph(text),
      }));
      const rows = [cells.slice(0, 2), cells.slice(2, 4)];
      six(paper, 'practice').body.push(table([3000, 3000], rows, undefined));
    },
  },
];

const placed: readonly Fault[] = [
  {
    name: 'fault-both-report-section-empty',
    description: 'report and application in one file; four is left empty',
    kind: 'both',
    finds: ['E report.mechanism'],
    change: (paper) => (section(paper, 'mechanism').body = []),
  },
  {
    name: 'fault-both-experience-doubled',
    description: 'report and application in one file; 背景 stands twice',
    kind: 'both',
    finds: ['E experience.order'],
    change: (paper) => {
      const again = { ...six(paper, 'background'), body: ['企业各自为战，缺乏统一标准。'] };
      paper.experience.splice(3, 0, again);
    },
  },
  {
    name: 'fault-both-application-title-altered',
    description: 'report and application in one file; 申请书 has become 申报书 on the cover',
    kind: 'both',
    finds: ['W application.cover.title'],
    change: ({ application }) =>
      (application.titleLines = ['产业集群区域品牌建设试点评价', '申报书']),
  },
  {
    name: 'fault-report-section-whitespace',
    description: 'only blanks and empty paragraphs under two',
    kind: 'report',
    finds: ['E report.organization'],
    change: (paper) => (section(paper, 'organization').body = ['  　 ', '', '　　']),
  },
  {
    name: 'fault-report-order-other-doubled',
    description: 'a doubled section eight, directly behind the first',
    kind: 'report',
    finds: ['E report.order'],
    change: (paper) => {
      const other = section(paper, 'other');
      paper.report.sections?.splice(8, 0, { ...other, body: ['本报告附有证实性材料一册。'] });
    },
  },
];

/** More papers with one fault: prompts, tracked changes, counts, one file with both papers. */
export const moreFaults: readonly Recipe[] = faultRecipes(1000, [
  ...prompts,
  ...accepted,
  ...counted,
  ...placed,
]);
