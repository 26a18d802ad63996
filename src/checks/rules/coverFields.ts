import type { Place } from '../../document/place';
import type { LocatedCover, LocatedForm } from '../../locate/located';
import type { Cover } from '../../notice/schema';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { readDate } from '../look/date';
import { placeOfLine, placeOfValue } from '../look/places';
import { coverText, idsOf, isUnfilled } from '../look/support';
import { defineRule } from '../rule';
import type { About, Outcome } from '../rule';

const messages = {
  noUnit: {
    zh: '封面的“{label}”没有填写。',
    en: 'The cover’s “{label}” is empty.',
    advice: {
      zh: '填写单位全称，与公章一致。',
      en: 'Write the unit’s full name, as on its seal.',
    },
  },
  noUnitLine: {
    zh: '封面没有“{label}”一行。',
    en: 'The cover has no line “{label}”.',
    advice: {
      zh: '在封面补上这一行，再填写单位全称。',
      en: 'Put the line back on the cover, with the unit’s full name.',
    },
  },
  noDate: {
    zh: '封面的“{label}”没有填写。',
    en: 'The cover’s “{label}” is empty.',
    advice: { zh: '填写年、月、日。', en: 'Give year, month and day.' },
  },
  noDateLine: {
    zh: '封面没有“{label}”一行。',
    en: 'The cover has no line “{label}”.',
    advice: {
      zh: '在封面补上这一行，日期写到日。',
      en: 'Put the line back on the cover, the date down to the day.',
    },
  },
  incompleteDate: {
    zh: '封面日期“{found}”不完整，应当写明年、月、日。',
    en: 'The cover date “{found}” is incomplete; give year, month and day.',
    advice: { zh: '补全日期，写到日。', en: 'Complete the date, down to the day.' },
  },
  noSuchDay: {
    zh: '封面日期“{found}”在日历上没有这一天。',
    en: 'The cover date “{found}” is not in the calendar.',
    advice: { zh: '对照日历改正日期。', en: 'Correct the date by the calendar.' },
  },
  inMissingCover: {
    zh: '所在的封面缺失，未逐项检查。',
    en: 'Not checked: the cover it belongs to is missing.',
  },
  noSeal: {
    zh: '封面缺少“{mark}”字样，打印后不知道在哪里盖章。',
    en: 'The mark “{mark}” is gone from the cover.',
    advice: {
      zh: '在单位一行的后面补上这几个字，打印后在此盖章。',
      en: 'Put the mark back behind the unit; the seal goes there after printing.',
    },
  },
} as const;

/** The unit, the date and the mark for the seal on a cover. */
export const coverFields = defineRule({
  id: 'cover-fields',
  rank: 20,
  name: { zh: '封面填写', en: 'Cover lines' },
  description: {
    zh: '封面的单位和日期应当填写完整，并保留盖章处的字样。',
    en: 'The cover names the unit and a full date, and keeps the mark for the seal.',
  },
  advice: {
    zh: '在封面上补全，日期写到日；“盖章”字样保留。',
    en: 'Complete the cover, the date down to the day, and keep the mark for the seal.',
  },
  requirements: (notice) =>
    idsOf(notice, ({ cover }) =>
      cover === null ? [] : [cover.unit.id, cover.date.id, cover.seal.id],
    ),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap((form): Outcome[] => {
      const { cover } = form.form;
      const found = form.cover;
      if (cover === null || found === null) return [];
      if (isCoverMissing(found))
        return [cover.unit, cover.date].map(({ id }) => about(id).unchecked('inMissingCover'));
      const missingLine = coverPlace(context, form, found);
      return [
        unit(cover, found, missingLine, about),
        date(cover, found, missingLine, about),
        ...seal(cover, found, missingLine, about),
      ];
    }),
});

/** Papers this rule accepts and reports. */
export const coverFieldsExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '封面填写完整', en: 'A complete cover' }, document: form('report') },
    {
      title: { zh: '日期用汉字', en: 'A date in Chinese numerals' },
      document: form('report', { text: { 'report.cover.date': '二〇一八年九月二十一日' } }),
    },
  ],
  reports: [
    {
      title: { zh: '单位和日期空着', en: 'Unit and date left empty' },
      document: form('report', {
        empty: ['report.cover.unit'],
        text: { 'report.cover.date': '       年     月    日' },
      }),
      finds: ['report.cover.unit noUnit', 'report.cover.date noDate'],
    },
    {
      title: { zh: '日期缺日', en: 'The day is missing' },
      document: form('application', { text: { 'application.cover.date': '2018年9月  日' } }),
      finds: ['application.cover.date incompleteDate'],
    },
    {
      title: { zh: '没有这一天', en: 'No such day' },
      document: form('report', { text: { 'report.cover.date': '2018年2月30日' } }),
      finds: ['report.cover.date noSuchDay'],
    },
    {
      title: { zh: '没有公章字样', en: 'No mark for the seal' },
      document: form('application', { omit: ['application.cover.seal'] }),
      finds: ['application.cover.seal noSeal'],
    },
    {
      title: { zh: '没有封面，不再逐行报告', en: 'No cover at all: its lines are not reported' },
      document: form('report', {
        omit: ['report.cover.title', 'report.cover.unit', 'report.cover.date', 'report.cover.seal'],
      }),
      finds: [],
      leaves: ['report.cover.unit', 'report.cover.date'],
    },
    {
      title: { zh: '没有单位和日期两行', en: 'Neither line is there' },
      document: form('application', {
        omit: ['application.cover.unit', 'application.cover.date'],
      }),
      finds: [
        'application.cover.unit noUnitLine',
        'application.cover.date noDateLine',
        'application.cover.seal noSeal',
      ],
    },
  ],
});

/** A cover that is not there is one finding, its title's. */
function isCoverMissing({ title, unit: unitLine, date: dateLine }: LocatedCover): boolean {
  return title === null && unitLine === null && dateLine === null;
}

function unit(
  cover: Cover,
  found: LocatedCover,
  missingLine: Place,
  about: About<typeof messages>,
): Outcome {
  const { id } = cover.unit;
  const label = cover.unit.label.replace(/[：:]$/, '');
  if (found.unit === null) return about(id, missingLine).error('noUnitLine', { label });
  return isUnfilled(coverText(found.unit, cover.seal.mark))
    ? about(id, placeOfValue(found.unit, label)).error('noUnit', { label })
    : about(id).met();
}

function date(
  cover: Cover,
  found: LocatedCover,
  missingLine: Place,
  about: About<typeof messages>,
): Outcome {
  const { id } = cover.date;
  const label = cover.date.label.replace(/[：:]$/, '');
  if (found.date === null) return about(id, missingLine).error('noDateLine', { label });
  const text = coverText(found.date, cover.seal.mark);
  const say = about(id, placeOfValue(found.date, label));
  switch (readDate(text).kind) {
    case 'empty':
      return say.error('noDate', { label });
    case 'incomplete':
      return say.error('incompleteDate', { found: text.replace(/\s+/g, ' ') });
    case 'impossible':
      return say.error('noSuchDay', { found: text.replace(/\s+/g, ' ') });
    case 'date':
      return say.met();
  }
}

function seal(
  cover: Cover,
  found: LocatedCover,
  missingLine: Place,
  about: About<typeof messages>,
): Outcome[] {
  if (found.seal !== null) return [];
  const { id, mark } = cover.seal;
  const place = found.unit === null ? missingLine : placeOfLine(found.unit.label);
  return [about(id, place).warning('noSeal', { mark })];
}

/** Where a cover's missing line belongs: below what there is of the cover. */
function coverPlace(context: FileContext, form: LocatedForm, found: LocatedCover): Place {
  const line =
    found.unit?.label ??
    found.date?.label ??
    found.title?.lines.at(-1) ??
    context.located.flat.lines[form.range.first];
  return line === undefined ? { kind: 'document' } : placeOfLine(line);
}
