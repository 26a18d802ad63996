import { squash } from '../../document/text';
import type { FileContext } from '../look/context';
import type { RuleExamples } from '../example';
import { placeOfValue } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { filledFields, formsTwice } from '../look/crossFields';
import type { FieldValue } from '../look/crossFields';

/** The same unit on every cover and in the form. */
export const crossUnit: Rule = {
  id: 'cross-unit',
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
  messages: {
    different: {
      zh: '单位名称不一致：{where}为“{found}”，{other}为“{expected}”。',
      en: 'Different units: {where} says “{found}”, {other} says “{expected}”.',
    },
    severalForms: {
      zh: '一同提交的材料中有不止一份{names}，没有比较单位名称。',
      en: 'There is more than one {names}; the units were not compared.',
    },
  },
  check: (context) => {
    const { unit } = context.notice.cross;
    const several = formsTwice([context]);
    if (several.length > 0) return [notCompared(unit.id, several)];
    const [first, ...others] = filledFields(context, unit.fields);
    if (first === undefined || others.length === 0) return [];
    const different = others.filter((other) => !same(first, other));
    return different.length === 0
      ? [{ state: 'met', requirement: unit.id }]
      : different.map((other) => report(unit.id, other, first));
  },
  checkTogether: (contexts) => {
    const [anyContext] = contexts;
    if (anyContext === undefined) return [];
    const { unit } = anyContext.notice.cross;
    const several = formsTwice(contexts);
    if (several.length > 0) return [{ file: 0, outcome: notCompared(unit.id, several) }];
    const firsts = contexts.flatMap((context: FileContext, file) => {
      const [first] = filledFields(context, unit.fields);
      return first === undefined ? [] : [{ file, first }];
    });
    const [reference, ...others] = firsts;
    if (reference === undefined) return [];
    return others.map(({ file, first }) => ({
      file,
      outcome: same(reference.first, first)
        ? { state: 'met', requirement: unit.id }
        : report(unit.id, first, reference.first),
    }));
  },
};

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

function same(a: FieldValue, b: FieldValue): boolean {
  return squash(a.text) === squash(b.text);
}

function report(requirement: string, found: FieldValue, other: FieldValue): Outcome {
  return {
    state: 'found',
    requirement,
    level: 'error',
    message: 'different',
    params: { where: found.where, found: found.text, other: other.where, expected: other.text },
    place: placeOfValue(found.value, found.where),
    discriminator: found.id,
  };
}

function notCompared(requirement: string, names: readonly string[]): Outcome {
  return {
    state: 'unchecked',
    requirement,
    why: 'severalForms',
    params: { names: names.join('、') },
  };
}
