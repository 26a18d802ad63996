import { squash } from '../../document/text';
import type { RuleExamples } from '../example';
import { filledFields, formsTwice } from '../look/crossFields';
import type { FieldValue } from '../look/crossFields';
import { placeOfValue } from '../look/places';
import { defineRule } from '../rule';
import type { About, Outcome } from '../rule';

const messages = {
  different: {
    zh: '单位名称不一致：{where}为“{found}”，{other}为“{expected}”。',
    en: 'Different units: {where} says “{found}”, {other} says “{expected}”.',
  },
  severalForms: {
    zh: '一同提交的材料中有不止一份{names}，没有比较单位名称。',
    en: 'There is more than one {names}; the units were not compared.',
  },
} as const;

/** The same unit on every cover and in the form. */
export const crossUnit = defineRule({
  id: 'cross-unit',
  rank: 150,
  late: true,
  name: { zh: '单位一致', en: 'One unit' },
  description: {
    zh: '各封面和申请表中的单位名称应当一致。',
    en: 'Every cover and the form name the same unit.',
  },
  advice: {
    zh: '以公章上的全称为准，把各处单位名称改成一样。',
    en: 'Use the full name on the official seal everywhere.',
  },
  requirements: ({ cross }) => [cross.unit.id],
  messages,
  check: (context, about) => {
    const { id, fields } = context.notice.cross.unit;
    const several = formsTwice([context]);
    if (several.length > 0) return [notCompared(about, id, several)];
    const [first, ...others] = filledFields(context, fields);
    if (first === undefined || others.length === 0) return [];
    const different = others.filter((other) => !isSame(first, other));
    return different.length === 0
      ? [about(id).met()]
      : different.map((other) => report(about, id, other, first));
  },
  checkTogether: (contexts, about) => {
    const [anyContext] = contexts;
    if (anyContext === undefined) return [];
    const { id, fields } = anyContext.notice.cross.unit;
    const several = formsTwice(contexts);
    if (several.length > 0) return [{ file: 0, outcome: notCompared(about, id, several) }];
    const [reference, ...others] = contexts.flatMap((context, file) => {
      const [first] = filledFields(context, fields);
      return first === undefined ? [] : [{ file, first }];
    });
    if (reference === undefined) return [];
    return others.map(({ file, first }) => ({
      file,
      outcome: isSame(reference.first, first)
        ? about(id).met()
        : report(about, id, first, reference.first),
    }));
  },
});

/** Papers this rule accepts and reports. */
export const crossUnitExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '名称一致', en: 'One name' }, document: form('application') },
    {
      title: { zh: '只差空格和全角半角', en: 'Spaces and widths only' },
      document: form('application', {
        text: {
          'application.cover.unit': '云岭省南溪市（青瓷）协会',
          'application.form.unit': '云岭省 南溪市(青瓷)协会',
        },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '封面与申请表不一致', en: 'Cover and form differ' },
      document: form('application', { text: { 'application.form.unit': '南溪市陶瓷行业协会' } }),
      finds: ['cross.unit different'],
    },
    {
      title: { zh: '两份材料不一致', en: 'Two papers differ' },
      document: form('application'),
      companions: [form('report', { text: { 'report.cover.unit': '南溪市陶瓷行业协会' } })],
      finds: ['cross.unit different'],
    },
    {
      title: { zh: '两份总结报告一同提交', en: 'Two reports handed in together' },
      document: form('report'),
      companions: [form('report'), form('application')],
      leaves: ['cross.unit'],
    },
  ],
});

function isSame(a: FieldValue, b: FieldValue): boolean {
  return squash(a.text) === squash(b.text);
}

function report(
  about: About<typeof messages>,
  requirement: string,
  { id, where, text: found, value }: FieldValue,
  { where: other, text: expected }: FieldValue,
): Outcome {
  return about(requirement, placeOfValue(value, where))
    .with({ discriminator: id })
    .error('different', { where, found, other, expected });
}

function notCompared(
  about: About<typeof messages>,
  requirement: string,
  names: readonly string[],
): Outcome {
  return about(requirement).unchecked('severalForms', { names: names.join('、') });
}
