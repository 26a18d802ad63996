import type { NoticeProblem } from './parseNotice';
import { criteriaOf } from './rubric';
import type { Notice } from './schema';
import { choicesOf, fieldsOf, indicatorsOf, rowsOf, sectionsOf } from './walk';

/**
 * What a schema cannot say of a notice: every id used is a requirement, no id stands twice, every
 * option and form named exists.
 *
 * @param notice a notice of the right shape
 * @returns one problem for each fault; none for a sound notice
 */
export function inconsistencies(notice: Notice): NoticeProblem[] {
  const problems: NoticeProblem[] = [];
  const requirements = new Set<string>();
  notice.requirements.forEach(({ id }, i) => {
    if (requirements.has(id))
      problems.push({ path: ['requirements', i, 'id'], message: `“${id}”重复出现` });
    requirements.add(id);
  });
  for (const { id, path } of idsUsed(notice)) {
    if (!requirements.has(id)) problems.push({ path, message: `“${id}”不在 requirements 之中` });
  }
  const forms = new Set(notice.forms.map((form) => form.id));
  notice.forms.forEach((form, i) => {
    if (form.partOf !== undefined && !forms.has(form.partOf))
      problems.push({ path: ['forms', i, 'partOf'], message: `没有“${form.partOf}”这份材料` });
    for (const choice of choicesOf(form)) {
      const keys = new Set(choice.options.map((option) => option.key));
      for (const key of choice.exclusions.flatMap((exclusion) => exclusion.atMostOneOf)) {
        if (!keys.has(key))
          problems.push({ path: ['forms', i], message: `“${choice.id}”没有选项“${key}”` });
      }
    }
  });
  notice.submissions.forEach((submission, i) => {
    if (!forms.has(submission.form))
      problems.push({
        path: ['submissions', i, 'form'],
        message: `没有“${submission.form}”这份材料`,
      });
  });
  return problems;
}

function idsUsed(notice: Notice): { id: string; path: NoticeProblem['path'] }[] {
  const used: { id: string; path: NoticeProblem['path'] }[] = [];
  notice.forms.forEach((form, i) => {
    const ids = [
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
      ...indicatorsOf(form).map(({ indicator }) => indicator.id),
      ...(form.length === undefined ? [] : [form.length.id]),
      ...form.selection.map((condition) => condition.id),
    ];
    for (const id of ids) used.push({ id, path: ['forms', i] });
  });
  notice.rubrics.forEach((rubric, i) => {
    used.push({ id: rubric.id, path: ['rubrics', i, 'id'] });
    for (const id of criteriaOf(rubric).flatMap(({ evidence }) => evidence))
      used.push({ id, path: ['rubrics', i] });
  });
  notice.submissions.forEach(({ id }, i) => used.push({ id, path: ['submissions', i, 'id'] }));
  const { unit, completed, date } = notice.cross;
  for (const id of [unit.id, ...unit.fields]) used.push({ id, path: ['cross', 'unit'] });
  for (const id of [completed.id, completed.choice])
    used.push({ id, path: ['cross', 'completed'] });
  for (const id of [date.id, date.first, date.second]) used.push({ id, path: ['cross', 'date'] });
  for (const id of Object.values(notice.print)) used.push({ id, path: ['print'] });
  return used;
}
