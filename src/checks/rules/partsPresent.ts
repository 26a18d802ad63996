import type { LocatedForm } from '../../locate/located';
import { entriesOf } from '../../notice/rows';
import type { FormTable, Level, Section } from '../../notice/schema';
import { formById, sectionsOf } from '../../notice/walk';
import type { FileContext } from '../look/context';
import { isEmpty, sectionsFound } from '../look/context';
import type { RuleExamples } from '../example';
import { foundAs } from '../look/foundAs';
import { placeForMissing, placeOfLine } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { eachForm, idsOf } from '../look/support';
import { rowCount } from '../look/tables';

/** Every part, table and section of a form is there. */
export const partsPresent: Rule = {
  id: 'parts-present',
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
  messages: {
    missing: { zh: '缺少“{title}”。', en: '“{title}” is missing.' },
    foundAs: {
      zh: '没有“{title}”，这里写的是“{found}”，应当改为“{title}”。',
      en: 'There is no “{title}”; here it says “{found}”, which should read “{title}”.',
    },
    headingMissing: {
      zh: '表格还在，但缺少标题“{title}”。',
      en: 'The table is there, but its heading “{title}” is missing.',
    },
    tableMissing: {
      zh: '有标题“{title}”，但下面没有通知的表格。',
      en: 'The heading “{title}” is there, but not the notice’s table below it.',
    },
    inMissingPart: {
      zh: '所在的“{title}”缺失，未逐条检查。',
      en: 'Not checked: “{title}”, which it belongs to, is missing.',
    },
    inEmptyPart: {
      zh: '所在的“{title}”还没有内容，未逐条检查。',
      en: 'Not checked: “{title}”, which it belongs to, is empty.',
    },
  },
  check: (context) =>
    eachForm(context).flatMap((form) => [...parts(context, form), ...topSections(context, form)]),
};

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

function parts(context: FileContext, form: LocatedForm): Outcome[] {
  return form.form.parts.flatMap((part): Outcome[] => {
    const title =
      part.kind === 'pledge' || part.number === null ? part.title : `${part.number} ${part.title}`;
    const missing = (message: string, level: Level): Outcome => ({
      state: 'found',
      requirement: part.id,
      level,
      message,
      params: { title },
      place: placeForMissing(context.located, form, part),
      ...(message === 'missing'
        ? {
            fix: {
              kind: 'insertPart',
              part: part.id,
              at: placeForMissing(context.located, form, part),
            },
          }
        : {}),
    });
    switch (part.kind) {
      case 'group':
        if (form.groups.some((group) => group.part === part))
          return [{ state: 'met', requirement: part.id }];
        return form.sections.length > 0
          ? [missing('headingMissing', part.missing)]
          : [missing('missing', part.missing), ...belowMissing(part.sections, title)];
      case 'table': {
        const [table] = form.tables.filter((found) => found.part === part);
        if (table === undefined)
          return [missing('missing', part.missing), ...rowsBelow(part, title)];
        if (rowCount(table) === 0)
          return [missing('tableMissing', part.missing), ...rowsBelow(part, title)];
        return table.heading === null
          ? [missing('headingMissing', part.missing)]
          : [{ state: 'met', requirement: part.id }];
      }
      case 'pledge':
        return form.pledges.some((pledge) => pledge.part === part)
          ? []
          : [missing('missing', 'error')];
    }
  });
}

/** What belongs to a table that is not there cannot be looked at. */
function rowsBelow(table: FormTable, title: string): Outcome[] {
  return entriesOf(table).flatMap(({ kind, id }) =>
    kind === 'byHand' ? [] : [unchecked(id, title)],
  );
}

function belowMissing(sections: readonly Section[], title: string): Outcome[] {
  return sections.flatMap((section) => [
    unchecked(section.id, title),
    ...section.attachments.map(({ id }) => unchecked(id, title)),
    ...belowMissing(section.children, title),
  ]);
}

function belowEmpty(section: Section, title: string): Outcome[] {
  return section.children.map(({ id }) => ({
    state: 'unchecked',
    requirement: id,
    why: 'inEmptyPart',
    params: { title },
  }));
}

function unchecked(requirement: string, title: string): Outcome {
  return { state: 'unchecked', requirement, why: 'inMissingPart', params: { title } };
}

function topSections(context: FileContext, form: LocatedForm): Outcome[] {
  const groups = form.form.parts.flatMap((part) =>
    part.kind === 'group' &&
    (form.sections.length > 0 || form.groups.some((group) => group.part === part))
      ? part.sections
      : [],
  );
  return [...groups, ...form.form.sections].flatMap((section) =>
    sectionOutcomes(context, form, section),
  );
}

function sectionOutcomes(context: FileContext, form: LocatedForm, section: Section): Outcome[] {
  const title = section.number + section.title;
  const [there] = sectionsFound(form, section);
  if (there !== undefined) {
    const met: Outcome = { state: 'met', requirement: section.id };
    // An empty section is reported as empty, not once more for each of its items.
    const hollow =
      isEmpty(context, there.body) &&
      section.children.every((child) => sectionsFound(form, child).length === 0);
    return hollow
      ? [met, ...belowEmpty(section, title)]
      : [met, ...section.children.flatMap((child) => sectionOutcomes(context, form, child))];
  }
  const place = placeForMissing(context.located, form, section);
  const as = foundAs(context.located, form, section);
  const report = { state: 'found', requirement: section.id, level: section.missing } as const;
  const missing: Outcome = {
    ...report,
    message: 'missing',
    params: { title },
    place,
    fix: { kind: 'insertPart', part: section.id, at: place },
  };
  const found: Outcome =
    as === null
      ? missing
      : {
          ...report,
          message: 'foundAs',
          params: { title, found: (as.paragraph.label?.text ?? '') + as.paragraph.text.trim() },
          place: placeOfLine(as),
        };
  // Items may stand without the section they belong to; only what is not there at all is left out.
  const children = section.children.flatMap((child) =>
    sectionsFound(form, child).length > 0
      ? sectionOutcomes(context, form, child)
      : [unchecked(child.id, title)],
  );
  const attachments = section.attachments.map(({ id }) => unchecked(id, title));
  return [found, ...children, ...attachments];
}
