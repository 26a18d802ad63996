import type { Place } from '../../document/place';
import type { LocatedCover, LocatedForm } from '../../locate/located';
import type { RuleExamples } from '../example';
import { placeOfLine, placeOfValue } from '../look/places';
import type { FileContext } from '../look/context';
import type { Outcome, Rule } from '../rule';
import { readDate } from '../look/date';
import { coverText, eachForm, idsOf, isUnfilled } from '../look/support';

/** The unit, the date and the mark for the seal on a cover. */
export const coverFields: Rule = {
  id: 'cover-fields',
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
  messages: {
    noUnit: { zh: '封面的“{label}”没有填写。', en: 'The cover’s “{label}” is empty.' },
    noUnitLine: { zh: '封面没有“{label}”一行。', en: 'The cover has no line “{label}”.' },
    noDate: { zh: '封面的“{label}”没有填写。', en: 'The cover’s “{label}” is empty.' },
    noDateLine: { zh: '封面没有“{label}”一行。', en: 'The cover has no line “{label}”.' },
    incompleteDate: {
      zh: '封面日期“{found}”不完整，应当写明年、月、日。',
      en: 'The cover date “{found}” is incomplete; give year, month and day.',
    },
    noSuchDay: {
      zh: '封面日期“{found}”在日历上没有这一天。',
      en: 'The cover date “{found}” is not in the calendar.',
    },
    inMissingCover: {
      zh: '所在的封面缺失，未逐项检查。',
      en: 'Not checked: the cover it belongs to is missing.',
    },
    noSeal: {
      zh: '封面缺少“{mark}”字样，打印后不知道在哪里盖章。',
      en: 'The mark “{mark}” is gone from the cover.',
    },
  },
  check: (context) =>
    eachForm(context).flatMap((form): Outcome[] => {
      if (form.form.cover === null || form.cover === null) return [];
      if (isCoverMissing(form.cover))
        return [form.form.cover.unit, form.form.cover.date].map(({ id }) => ({
          state: 'unchecked',
          requirement: id,
          why: 'inMissingCover',
        }));
      return [
        ...unit(context, form, form.cover),
        ...date(context, form, form.cover),
        ...seal(context, form, form.cover),
      ];
    }),
};

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

function unit(context: FileContext, form: LocatedForm, found: LocatedCover): Outcome[] {
  const { cover } = form.form;
  if (cover === null) return [];
  const { id: requirement, label } = cover.unit;
  const params = { label: label.replace(/[：:]$/, '') };
  if (found.unit === null)
    return [
      {
        state: 'found',
        requirement,
        level: 'error',
        message: 'noUnitLine',
        params,
        place: coverPlace(context, form, found),
      },
    ];
  if (isUnfilled(coverText(found.unit, cover.seal.mark)))
    return [
      {
        state: 'found',
        requirement,
        level: 'error',
        message: 'noUnit',
        params,
        place: placeOfValue(found.unit, params.label),
      },
    ];
  return [{ state: 'met', requirement }];
}

function date(context: FileContext, form: LocatedForm, found: LocatedCover): Outcome[] {
  const { cover } = form.form;
  if (cover === null) return [];
  const { id: requirement, label } = cover.date;
  const name = label.replace(/[：:]$/, '');
  const report = (message: string, place: Place, params: Record<string, string>): Outcome[] => [
    { state: 'found', requirement, level: 'error', message, params, place },
  ];
  if (found.date === null)
    return report('noDateLine', coverPlace(context, form, found), { label: name });
  const text = coverText(found.date, cover.seal.mark);
  const place = placeOfValue(found.date, name);
  const written = readDate(text);
  switch (written.kind) {
    case 'empty':
      return report('noDate', place, { label: name });
    case 'incomplete':
      return report('incompleteDate', place, { found: text.replace(/\s+/g, ' ') });
    case 'impossible':
      return report('noSuchDay', place, { found: text.replace(/\s+/g, ' ') });
    case 'date':
      return [{ state: 'met', requirement }];
  }
}

function seal(context: FileContext, form: LocatedForm, found: LocatedCover): Outcome[] {
  const { cover } = form.form;
  if (cover === null) return [];
  const { id: requirement, mark } = cover.seal;
  if (found.seal !== null) return [];
  return [
    {
      state: 'found',
      requirement,
      level: 'warning',
      message: 'noSeal',
      params: { mark },
      place: found.unit === null ? coverPlace(context, form, found) : placeOfLine(found.unit.label),
    },
  ];
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
