import type { JsonPath } from './jsonText';
import { valueAt } from './problemWords';
import type { NoticeProblem } from './problemWords';
import type { Form, Notice } from './schema';
import { choicesOf, fieldsOf, indicatorsOf, rowsOf, sectionsOf } from './walk';

/**
 * What a schema cannot say of a notice: every id used is a requirement, no id is there twice, every
 * option and form named exists, every requirement is at home somewhere, limits are not the wrong way
 * round.
 *
 * @param notice a notice of the right shape
 * @returns one problem for each fault; none for a sound notice
 */
export function inconsistencies(notice: Notice): NoticeProblem[] {
  return [
    ...requirementFaults(notice),
    ...referenceFaults(notice),
    ...choiceFaults(notice),
    ...limitFaults(notice, []),
  ];
}

/** Requirements that are there twice, and those that nothing in the notice uses. */
function requirementFaults(notice: Notice): NoticeProblem[] {
  const used = new Set(references(notice).map(({ id }) => id));
  const seen = new Set<string>();
  return notice.requirements.flatMap(({ id }, i): NoticeProblem[] => {
    const path = ['requirements', i, 'id'];
    const twice = seen.has(id);
    seen.add(id);
    if (twice)
      return [
        { path, message: { zh: `编号“${id}”重复出现。`, en: `The id “${id}” is used twice.` } },
      ];
    if (used.has(id)) return [];
    return [
      {
        path,
        message: {
          zh: `要求“${id}”在表格、章节和其他部分中都没有用到。`,
          en: `Nothing in the notice uses the requirement “${id}”.`,
        },
      },
    ];
  });
}

/** Ids that are no requirement, or do not begin with their form’s. */
function referenceFaults(notice: Notice): NoticeProblem[] {
  const requirements = new Set(notice.requirements.map(({ id }) => id));
  return references(notice).flatMap(({ id, base, owner }): NoticeProblem[] => {
    const path = [...base, ...(pathTo(id, valueAt(notice, base)) ?? [])];
    if (!requirements.has(id))
      return [
        {
          path,
          message: {
            zh: `编号“${id}”不在 requirements 之中。`,
            en: `The id “${id}” is not among the requirements.`,
          },
        },
      ];
    if (owner === undefined || id.startsWith(`${owner}.`)) return [];
    return [
      {
        path,
        message: {
          zh: `“${owner}”这份材料中的编号应以“${owner}.”开头，却是“${id}”。`,
          en: `Ids of the form “${owner}” begin with “${owner}.”; this is “${id}”.`,
        },
      },
    ];
  });
}

interface Reference {
  readonly id: string;
  /** Where in the notice to look for it. */
  readonly base: JsonPath;
  /** The form it belongs to, when it belongs to one. */
  readonly owner?: string;
}

/** Every place where a notice names one of its requirements. */
function references(notice: Notice): Reference[] {
  const { cross } = notice;
  return [
    ...notice.forms.flatMap((form, i) =>
      idsIn(form).map((id) => ({ id, base: ['forms', i], owner: form.id })),
    ),
    ...notice.rubrics.flatMap(({ id, groups }, i) => [
      { id, base: ['rubrics', i] },
      ...groups
        .flatMap(({ criteria }) => criteria.flatMap(({ evidence }) => evidence))
        .map((evidence) => ({ id: evidence, base: ['rubrics', i, 'groups'] })),
    ]),
    ...notice.submissions.map(({ id }, i) => ({ id, base: ['submissions', i] })),
    ...[cross.unit.id, ...cross.unit.fields].map((id) => ({ id, base: ['cross', 'unit'] })),
    ...[cross.completed.id, cross.completed.choice].map((id) => ({
      id,
      base: ['cross', 'completed'],
    })),
    ...[cross.date.id, cross.date.first, cross.date.second].map((id) => ({
      id,
      base: ['cross', 'date'],
    })),
    ...Object.values(notice.print).map((id) => ({ id, base: ['print'] })),
  ];
}

function idsIn(form: Form): string[] {
  return [
    form.orderId,
    ...(form.cover === null
      ? []
      : [form.cover.titleId, form.cover.unit.id, form.cover.date.id, form.cover.seal.id]),
    ...form.parts.map((part) => part.id),
    ...form.parts.flatMap((part) => (part.kind === 'pledge' ? [part.signature.id] : [])),
    ...sectionsOf(form).flatMap(({ section }) => [
      section.id,
      ...section.attachments.map((attachment) => attachment.id),
    ]),
    ...choicesOf(form).map((choice) => choice.id),
    ...rowsOf(form, 'number').map((row) => row.id),
    ...rowsOf(form, 'longText').map((row) => row.id),
    ...rowsOf(form, 'byHand').map((row) => row.id),
    ...fieldsOf(form).map(({ field }) => field.id),
    ...indicatorsOf(form).flatMap(({ indicator: { id, atMost } }) =>
      atMost === undefined ? [id] : [id, atMost],
    ),
    ...(form.length === undefined ? [] : [form.length.id]),
    ...form.selection.map((condition) => condition.id),
  ];
}

/** Forms and options that are named but not there. */
function choiceFaults(notice: Notice): NoticeProblem[] {
  const forms = new Set(notice.forms.map(({ id }) => id));
  const options = new Map(
    notice.forms
      .flatMap(choicesOf)
      .map((choice) => [choice.id, new Set(choice.options.map(({ key }) => key))]),
  );
  const noForm = (id: string | undefined, path: JsonPath): NoticeProblem[] =>
    id === undefined || forms.has(id)
      ? []
      : [{ path, message: { zh: `没有“${id}”这份材料。`, en: `There is no form “${id}”.` } }];
  const noOption = (choice: string, key: string, base: JsonPath): NoticeProblem[] =>
    (options.get(choice)?.has(key) ?? false)
      ? []
      : [
          {
            path: [...base, ...(pathTo(key, valueAt(notice, base)) ?? [])],
            message: {
              zh: `“${choice}”没有选项“${key}”。`,
              en: `The choice “${choice}” has no option “${key}”.`,
            },
          },
        ];
  const { completed } = notice.cross;
  return [
    ...notice.forms.flatMap((form, i) => [
      ...noForm(form.partOf, ['forms', i, 'partOf']),
      ...choicesOf(form).flatMap(({ id, exclusions }) =>
        exclusions
          .flatMap(({ atMostOneOf }) => atMostOneOf)
          .flatMap((key) => noOption(id, key, [...holderOf(id, form, i), 'exclusions'])),
      ),
      ...sectionsOf(form).flatMap(({ section }) =>
        section.expects.flatMap(({ whenTicked: when }) =>
          when === undefined
            ? []
            : noOption(when.choice, when.option, [...holderOf(section.id, form, i), 'expects']),
        ),
      ),
    ]),
    ...notice.submissions.flatMap(({ form }, i) => noForm(form, ['submissions', i, 'form'])),
    ...noForm(completed.form, ['cross', 'completed', 'form']),
    ...noOption(completed.choice, completed.option, ['cross', 'completed']),
  ];
}

/** The way to what an id of a form names. */
function holderOf(id: string, form: Form, index: number): JsonPath {
  return ['forms', index, ...(pathTo(id, form) ?? []).slice(0, -1)];
}

/** Limits and ranges whose least is more than their most, wherever they are. */
function limitFaults(value: unknown, path: JsonPath): NoticeProblem[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, item]) =>
    limitFaults(item, [...path, Array.isArray(value) ? Number(key) : key]),
  );
  const { min, max } = { min: numberIn(value, 'min'), max: numberIn(value, 'max') };
  if (min === undefined || max === undefined || min <= max) return inside;
  return [
    {
      path: [...path, 'min'],
      message: {
        zh: `下限 ${min} 大于上限 ${max}。`,
        en: `The least, ${min}, is more than the most, ${max}.`,
      },
    },
    ...inside,
  ];
}

function numberIn(value: object, key: string): number | undefined {
  const [, found] = Object.entries(value).find(([name]) => name === key) ?? [];
  return typeof found === 'number' ? found : undefined;
}

/** The way to the first value inside that is the text, in reading order; `undefined` when it is not there. */
function pathTo(text: string, value: unknown): JsonPath | undefined {
  if (value === text) return [];
  if (typeof value !== 'object' || value === null) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const rest = pathTo(text, item);
    if (rest !== undefined) return [Array.isArray(value) ? Number(key) : key, ...rest];
  }
  return undefined;
}
