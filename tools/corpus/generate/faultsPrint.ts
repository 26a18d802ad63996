import { type Recipe } from './build.ts';
import { aspect, type Fault, faultRecipes, partOne, section, six } from './fault.ts';
import { aspectGuidance, sectionGuidance } from './guidance.ts';
import { sectionProperties } from './packageFile.ts';
import { type SectionKey } from './reportText.ts';
import { deleted, deletedParagraph, inserted, moved, reformatted } from './revisions.ts';
import { field, paragraph, run, textBox, textParagraph } from './wordml.ts';

/** A fault of one sentence added to a section of the report. */
function added(name: string, description: string, key: SectionKey, text: string): Fault {
  return {
    name: `fault-print-placeholder-${name}`,
    description,
    kind: 'report',
    finds: ['E print.placeholder'],
    change: (paper) => section(paper, key).body.push(text),
  };
}

const placeholders: readonly Fault[] = [
  added('xx', 'XX typed for a number', 'summary', '全市共有骨干企业XX家，带动配套企业共同发展。'),
  added('times', '×× typed for a name', 'projects', '其中××公司承担了智能化改造示范任务。'),
  added('underscores', '____ typed for a number', 'summary', '集群从业人员约____人，就业稳定。'),
  added('to-add', '待补充 in brackets', 'mechanism', '近三年标识使用企业增长情况（待补充）。'),
  added('undecided', '待定 in 七', 'nextPlan', '展会举办城市待定，筹备工作已经启动。'),
  added('todo', 'TODO in 六', 'problems', 'TODO：补写海外市场部分。'),
  added('please-fill', '【请填写……】 left', 'organization', '领导小组组长为【请填写姓名和职务】。'),
  added('here', '（此处……） left', 'nextPlan', '重点项目清单（此处插入项目表）。'),
  added('to-confirm', '（待……） left', 'projects', '检测中心年检测能力为九千批次（待核实）。'),
  {
    name: 'fault-print-placeholder-footnote',
    description: '待补充 in a footnote',
    kind: 'report',
    finds: ['E print.placeholder'],
    change: (paper) => {
      const note = paper.writer.footnote('数据来源待补充');
      section(paper, 'summary').body.push(paragraph(run('集群产值保持较快增长。') + note));
    },
  },
  {
    name: 'fault-print-placeholder-textbox',
    description: '【此处插入展馆照片】 in a text box',
    kind: 'report',
    finds: ['E print.placeholder'],
    change: (paper) => {
      const box = textBox(textParagraph('【此处插入展馆照片】'), paper.writer.nextId());
      section(paper, 'projects').body.push(paragraph(box));
    },
  },
  {
    name: 'fault-print-placeholder-evaluation',
    description: '××× in the table’s 自我评价',
    kind: 'application',
    finds: ['E print.placeholder'],
    change: ({ application }) =>
      application.selfEvaluation.push('其中，×××项目被列为省级示范，示范带动作用较为明显。'),
  },
  {
    name: 'fault-print-placeholder-experience',
    description: 'XX企业 in 实践及效果',
    kind: 'experience',
    finds: ['E print.placeholder'],
    change: (paper) => six(paper, 'effect').body.push('XX企业的订单也有了明显增长。'),
  },
];

/** A guidance paragraph put before a section's text. */
function guided(name: string, description: string, key: SectionKey, text: string): Fault {
  return {
    name: `fault-print-guidance-${name}`,
    description,
    kind: 'report',
    finds: ['E print.guidance'],
    change: (paper) => section(paper, key).body.unshift(text),
  };
}

const rules = sectionGuidance.mechanism ?? '';

const guidance: readonly Fault[] = [
  guided('summary', 'the guidance of 一 before the text', 'summary', sectionGuidance.summary ?? ''),
  guided(
    'bracketed',
    'the guidance of 六 in brackets before the text',
    'problems',
    `（${sectionGuidance.problems ?? ''}）`,
  ),
  guided(
    'widths',
    'the guidance of 一 with half-width commas, blanks and no full stop',
    'summary',
    '简要描述试点工作总体推进情况, 工作思路及效果 ',
  ),
  guided(
    'several',
    'the second and third sentence of the guidance of 四 before the text',
    'mechanism',
    rules.slice(rules.indexOf('区域品牌发展基础的变化')),
  ),
  guided('three', 'the whole guidance of 三', 'projects', sectionGuidance.projects ?? ''),
  guided(
    'evidence',
    'the guidance of 九 before the list',
    'evidence',
    sectionGuidance.evidence ?? '',
  ),
  {
    name: 'fault-print-guidance-aspect',
    description: 'the guidance of （一）品牌建设 before the text',
    kind: 'report',
    finds: ['E print.guidance'],
    change: (paper) => aspect(paper, 'brand').body.unshift(aspectGuidance.brand ?? ''),
  },
  {
    name: 'fault-print-guidance-experience',
    description: '说明经验的可移植性 before the text of 推广价值',
    kind: 'application',
    finds: ['E print.guidance'],
    change: (paper) => six(paper, 'value').body.unshift('说明经验的可移植性。'),
  },
  {
    name: 'fault-print-guidance-experience-effect',
    description: 'the guidance of 实践及效果 in brackets in its own paragraph before the text',
    kind: 'experience',
    finds: ['E print.guidance'],
    change: (paper) =>
      six(paper, 'effect').body.unshift(
        '（说明典型经验在实践中如何应用，用实例和数据说明带来的变化和效果）',
      ),
  },
];

const revisions: readonly Fault[] = [
  {
    name: 'fault-print-revisions-sentence',
    description: 'a sentence inserted and one deleted by tracked changes',
    kind: 'report',
    finds: ['E+ print.revisions'],
    change: (paper) =>
      section(paper, 'summary').body.push(
        paragraph(
          run('集群发展') +
            deleted('比较缓慢，企业信心不足。', paper.writer) +
            inserted('势头良好，企业信心增强。', paper.writer),
          { indent: true },
        ),
      ),
  },
  {
    name: 'fault-print-revisions-unit',
    description: 'the unit on the report’s cover is corrected by tracked changes; accepted it fits',
    kind: 'both',
    finds: ['E+ print.revisions'],
    change: ({ report, place, writer }) =>
      (report.unit = deleted('原筹备工作组', writer) + inserted(place.unit, writer)),
  },
  {
    name: 'fault-print-revisions-number',
    description: '若干 replaced by a number by tracked changes; accepted it is a number',
    kind: 'report',
    finds: ['E+ print.revisions'],
    change: (paper) =>
      (partOne(paper).training = deleted('若干', paper.writer) + inserted('3860', paper.writer)),
  },
  {
    name: 'fault-print-revisions-format',
    description: 'a tracked change of format only',
    kind: 'report',
    finds: ['E+ print.revisions'],
    change: (paper) =>
      section(paper, 'nextPlan').body.push(
        paragraph(reformatted('巩固成果、持续推进。', paper.writer), { indent: true }),
      ),
  },
  {
    name: 'fault-print-revisions-move',
    description: 'a paragraph moved by a tracked change',
    kind: 'report',
    finds: ['E+ print.revisions'],
    change: (paper) => {
      const [from, to] = moved('全市上下形成了共建区域品牌的良好氛围。', paper.writer);
      section(paper, 'summary').body.unshift(from);
      section(paper, 'summary').body.push(to);
    },
  },
  {
    name: 'fault-print-revisions-placeholder-deleted',
    description: 'a placeholder that a tracked change deletes: accepted it is gone',
    kind: 'report',
    finds: ['E+ print.revisions'],
    change: (paper) =>
      section(paper, 'summary').body.push(deletedParagraph('此段待补充。', paper.writer)),
  },
  {
    name: 'fault-print-revisions-other-emptied',
    description: 'the text of 八 is deleted by a tracked change: accepted it is empty',
    kind: 'report',
    finds: ['W report.other', 'E+ print.revisions'],
    change: (paper) =>
      (section(paper, 'other').body = [
        paragraph(deleted('试点期间未发生重大质量安全事故。', paper.writer), { indent: true }),
      ]),
  },
  {
    name: 'fault-print-revisions-length',
    description: '2990 字 as it stands and a sentence inserted: over 3000 when accepted',
    kind: 'experience',
    length: 2990,
    finds: ['E+ print.revisions'],
    expect: {
      unexpectedAllowed: [
        {
          requirement: 'experience.length',
          level: 'warning',
          why: 'the count with the changes rejected gives another verdict',
        },
      ],
    },
    change: (paper) =>
      six(paper, 'practice').body.push(
        paragraph(inserted('各项制度运行平稳，企业参与的积极性持续提高。', paper.writer), {
          indent: true,
        }),
      ),
  },
];

const broken = [
  ['ascii', '错误!未找到引用源。', 'REF _Ref100 \\h'],
  ['full-width', '错误！未找到引用源。', 'REF _Ref101 \\h'],
  ['english', 'Error! Reference source not found.', 'REF _Ref102 \\h'],
  ['bookmark', '错误！未定义书签。', 'PAGEREF _Toc103 \\h'],
] as const;

const leftovers: readonly Fault[] = [
  ...broken.map(([name, result, instruction], index): Fault => ({
    name: `fault-print-fields-${name}`,
    description: `a field that shows ${result}`,
    kind: index === 3 ? 'experience' : 'report',
    finds: ['E print.fields'],
    change: (paper) => {
      const text = paragraph(
        run('各年度数据对比见') + field(instruction, run(result, { bold: true })),
        { indent: true },
      );
      if (index === 3) six(paper, 'practice').body.push(text);
      else section(paper, 'mechanism').body.push(text);
    },
  })),
  {
    name: 'fault-print-comments',
    description: 'two comments left in the report',
    kind: 'report',
    finds: ['W+ print.comments'],
    change: (paper) => {
      const { writer } = paper;
      section(paper, 'summary').body.push(
        paragraph(writer.commented(run('集群影响力持续扩大。'), '这里再核对一下数据'), {
          indent: true,
        }),
      );
      section(paper, 'nextPlan').body.push(
        paragraph(writer.commented(run('相关筹备工作已经启动。'), '请办公室确认'), {
          indent: true,
        }),
      );
    },
  },
  {
    name: 'fault-print-hidden',
    description: 'a hidden paragraph in 四',
    kind: 'report',
    finds: ['W print.hidden'],
    change: (paper) =>
      section(paper, 'mechanism').body.push(
        textParagraph('本段为内部讨论稿内容，不对外报送。', {}, { hidden: true }),
      ),
  },
  {
    name: 'fault-print-hidden-run',
    description: 'a hidden run in 推广价值',
    kind: 'application',
    finds: ['W print.hidden'],
    change: (paper) =>
      six(paper, 'value').body.push(
        paragraph(run('做法易学易用。') + run('（内部口径）', { hidden: true }), { indent: true }),
      ),
  },
  {
    name: 'fault-print-page-letter',
    description: 'the whole report on US Letter',
    kind: 'report',
    finds: ['W print.page'],
    options: { page: [12240, 15840] },
  },
  {
    name: 'fault-print-page-a3-section',
    description: 'the first section on A3 crosswise, the rest on A4',
    kind: 'report',
    finds: ['W print.page'],
    change: (paper) =>
      section(paper, 'summary').body.push(
        `<w:p><w:pPr>${sectionProperties({ page: [23811, 16838] })}</w:pPr></w:p>`,
      ),
  },
  {
    name: 'fault-print-page-b5',
    description: 'the application on B5',
    kind: 'application',
    finds: ['W print.page'],
    options: { page: [9979, 14175] },
  },
];

/** One-fault papers: what should not be printed. */
export const printFaults: readonly Recipe[] = faultRecipes(700, [
  ...placeholders,
  ...guidance,
  ...revisions,
  ...leftovers,
]);
