import type { LocatedForm } from '../../locate/located';
import { entriesOf } from '../../notice/rows';
import type { FormTable, Part, Section } from '../../notice/schema';
import { formById, sectionsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { isEmpty, sectionsFound } from '../look/context';
import { foundAs } from '../look/foundAs';
import { placeForMissing, placeOfLine } from '../look/places';
import { idsOf } from '../look/support';
import { rowCount } from '../look/tables';
import { defineRule } from '../rule';
import type { About, Outcome, Say } from '../rule';

const messages = {
  missing: { zh: '缺少“{title}”。', en: '“{title}” is missing.' },
  foundAs: {
    zh: '没有“{title}”，这里写的是“{found}”，应当改为“{title}”。',
    en: 'There is no “{title}”; here it says “{found}”, which should read “{title}”.',
    advice: {
      zh: '把这个标题改成通知的写法，一字不差。',
      en: 'Set this heading as the notice has it, word for word.',
    },
  },
  headingMissing: {
    zh: '表格还在，但缺少标题“{title}”。',
    en: 'The table is there, but its heading “{title}” is missing.',
    advice: {
      zh: '在它的内容上方补上标题，用通知的写法。',
      en: 'Put the heading above its contents as the notice has it.',
    },
  },
  tableMissing: {
    zh: '有标题“{title}”，但下面没有通知的表格。',
    en: 'The heading “{title}” is there, but not the notice’s table below it.',
    advice: {
      zh: '在标题下面补上通知的表格，再填写。',
      en: 'Put the notice’s table below the heading, then fill it.',
    },
  },
  inMissingPart: {
    zh: '所在的“{title}”缺失，未逐条检查。',
    en: 'Not checked: “{title}”, which it belongs to, is missing.',
  },
  inEmptyPart: {
    zh: '所在的“{title}”还没有内容，未逐条检查。',
    en: 'Not checked: “{title}”, which it belongs to, is empty.',
  },
} as const;

/** Every part, table and section of a form is there. */
export const partsPresent = defineRule({
  id: 'parts-present',
  rank: 30,
  name: { zh: '部分齐全', en: 'Missing parts' },
  description: {
    zh: '通知列出的部分、表和章节都应当在文中。缺少一个部分时，不再逐条报告它的下级。',
    en: 'Every part, table and section the notice lists is there. When one is missing, what belongs to it is not reported as well.',
  },
  advice: {
    zh: '按通知补上，标题一字不改；暂时没有内容的也保留标题，写明原因。',
    en: 'Put it in as the notice has it, its title unchanged; where there is nothing to say, keep the title and say why.',
  },
  requirements: (notice) =>
    idsOf(notice, (form) => [
      ...form.parts.map(({ id }) => id),
      ...sectionsOf(form).map(({ section }) => section.id),
    ]),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap((form) => [
      ...form.form.parts.flatMap((part) => partOutcomes(context, form, part, about)),
      ...topSections(form).flatMap((section) => sectionOutcomes(context, form, section, about)),
    ]),
});

/** Papers this rule accepts and reports. */
export const partsPresentExamples: RuleExamples = ({ form, notice }) => ({
  accepts: [
    { title: { zh: '总结报告齐全', en: 'A complete report' }, document: form('report') },
    { title: { zh: '申请书齐全', en: 'A complete application' }, document: form('application') },
  ],
  reports: [
    {
      title: { zh: '缺一节', en: 'A section is missing' },
      document: form('report', { omit: ['report.problems'] }),
      finds: ['report.problems missing'],
    },
    {
      title: {
        zh: '标题改了，序号也不对',
        en: 'A heading is reworded and has another number',
      },
      document: form('report', {
        heading: { 'report.mechanism': '五、区域品牌机制变化情况' },
      }),
      finds: ['report.mechanism foundAs'],
    },
    {
      title: { zh: '缺一项', en: 'An item is missing' },
      document: form('report', { omit: ['report.influence.scale'] }),
      finds: ['report.influence.scale missing'],
    },
    {
      title: {
        zh: '缺第一部分，不再报告表中各行',
        en: 'Part 1 is missing; its rows are not reported',
      },
      document: form('report', { omit: ['report.part1'] }),
      finds: ['report.part1 missing'],
    },
    {
      title: { zh: '缺第五节，不再报告它的十项', en: 'A section and its ten items are missing' },
      document: form('report', { omit: ['report.influence'] }),
      finds: ['report.influence missing'],
    },
    {
      title: { zh: '缺第二部分标题', en: 'The heading of part 2 is missing' },
      document: form('report', { heading: { 'report.part2': '' } }),
      finds: ['report.part2 headingMissing'],
    },
    {
      title: { zh: '缺承诺书', en: 'The pledge is missing' },
      document: form('application', { omit: ['application.pledge'] }),
      finds: ['application.pledge missing'],
    },
    {
      title: { zh: '六部分缺一', en: 'One of the six parts is missing' },
      document: form('experience', { omit: ['experience.effect'] }),
      finds: ['experience.effect missing'],
    },
    {
      title: { zh: '标题下没有表', en: 'A heading without its table' },
      document: form('application', { empty: ['application.form'] }),
      finds: ['application.form tableMissing'],
    },
    {
      title: {
        zh: '第五节空着，不再报告它的十项',
        en: 'An empty section: its items are not reported',
      },
      document: form('report', {
        empty: ['report.influence'],
        omit: sectionsOf(formById(notice, 'report')).flatMap(({ section, parent }) =>
          parent?.id === 'report.influence' ? [section.id] : [],
        ),
      }),
      leaves: ['report.influence.scale'],
    },
  ],
});

type OurAbout = About<typeof messages>;

function partOutcomes(
  context: FileContext,
  form: LocatedForm,
  part: Part,
  about: OurAbout,
): Outcome[] {
  const title =
    part.kind === 'pledge' || part.number === null ? part.title : `${part.number} ${part.title}`;
  const place = placeForMissing(context.located, form, part);
  const say = about(part.id, place);
  const fixable = say.with({ fix: { kind: 'insertPart', part: part.id, at: place } });
  switch (part.kind) {
    case 'group':
      if (form.groups.some((group) => group.part === part)) return [say.met()];
      return form.sections.length > 0
        ? [say.found(part.missing, 'headingMissing', { title })]
        : [
            fixable.found(part.missing, 'missing', { title }),
            ...belowMissing(part.sections, title, about),
          ];
    case 'table':
      return tableOutcomes(form, part, title, say, fixable, about);
    case 'pledge':
      return form.pledges.some((pledge) => pledge.part === part)
        ? []
        : [fixable.error('missing', { title })];
  }
}

function tableOutcomes(
  form: LocatedForm,
  part: FormTable,
  title: string,
  say: Say<typeof messages>,
  fixable: Say<typeof messages>,
  about: OurAbout,
): Outcome[] {
  const table = form.tables.find((found) => found.part === part);
  if (table === undefined)
    return [fixable.found(part.missing, 'missing', { title }), ...rowsBelow(part, title, about)];
  if (rowCount(table) === 0)
    return [say.found(part.missing, 'tableMissing', { title }), ...rowsBelow(part, title, about)];
  return [
    table.heading === null ? say.found(part.missing, 'headingMissing', { title }) : say.met(),
  ];
}

/** What belongs to a table that is not there cannot be checked. */
function rowsBelow(table: FormTable, title: string, about: OurAbout): Outcome[] {
  const ids = entriesOf(table).flatMap(({ kind, id }) => (kind === 'byHand' ? [] : [id]));
  return ids.map((id) => about(id).unchecked('inMissingPart', { title }));
}

function belowMissing(sections: readonly Section[], title: string, about: OurAbout): Outcome[] {
  return sections.flatMap(({ id, attachments, children }) => [
    ...[id, ...attachments.map((each) => each.id)].map((each) =>
      about(each).unchecked('inMissingPart', { title }),
    ),
    ...belowMissing(children, title, about),
  ]);
}

/** The sections to look for: those of a group only when something of the group is there. */
function topSections(form: LocatedForm): Section[] {
  const inGroups = form.form.parts.flatMap((part) =>
    part.kind === 'group' &&
    (form.sections.length > 0 || form.groups.some((group) => group.part === part))
      ? part.sections
      : [],
  );
  return [...inGroups, ...form.form.sections];
}

function sectionOutcomes(
  context: FileContext,
  form: LocatedForm,
  section: Section,
  about: OurAbout,
): Outcome[] {
  const title = section.number + section.title;
  const [there] = sectionsFound(form, section);
  if (there === undefined) return missingSection(context, form, section, about);
  // An empty section is reported as empty, not once more for each of its items.
  const isHollow =
    isEmpty(context, there.body) &&
    section.children.every((child) => sectionsFound(form, child).length === 0);
  return [
    about(section.id).met(),
    ...section.children.flatMap((child) =>
      isHollow
        ? [about(child.id).unchecked('inEmptyPart', { title })]
        : sectionOutcomes(context, form, child, about),
    ),
  ];
}

function missingSection(
  context: FileContext,
  form: LocatedForm,
  section: Section,
  about: OurAbout,
): Outcome[] {
  const { id, missing: level, children, attachments } = section;
  const title = section.number + section.title;
  const place = placeForMissing(context.located, form, section);
  const as = foundAs(context.located, form, section);
  const found =
    as === null
      ? about(id, place)
          .with({ fix: { kind: 'insertPart', part: id, at: place } })
          .found(level, 'missing', { title })
      : about(id, placeOfLine(as)).found(level, 'foundAs', {
          title,
          found: (as.paragraph.label?.text ?? '') + as.paragraph.text.trim(),
        });
  return [
    found,
    // Items may be there without the section they belong to; only what is not there at all is left out.
    ...children.flatMap((child) =>
      sectionsFound(form, child).length > 0
        ? sectionOutcomes(context, form, child, about)
        : [about(child.id).unchecked('inMissingPart', { title })],
    ),
    ...attachments.map((each) => about(each.id).unchecked('inMissingPart', { title })),
  ];
}
