import type {
  ChoiceRow,
  Field,
  Form,
  FormTable,
  Group,
  Indicator,
  IndicatorsRow,
  Notice,
  Requirement,
  Section,
  TableRow,
} from './schema';

/** A section, the section or form part above it, and how deep it lies (1 for those without a section above). */
export interface SectionPosition {
  readonly form: Form;
  readonly section: Section;
  readonly parent: Section | null;
  readonly group: Group | null;
  readonly depth: number;
}

/** Every section of a form, in the notice's order, parents before their children. */
export function sectionsOf(form: Form): SectionPosition[] {
  const found: SectionPosition[] = [];
  const add = (
    sections: readonly Section[],
    parent: Section | null,
    group: Group | null,
    depth: number,
  ): void => {
    for (const section of sections) {
      found.push({ form, section, parent, group, depth });
      add(section.children, section, group, depth + 1);
    }
  };
  for (const part of form.parts) if (part.kind === 'group') add(part.sections, null, part, 1);
  add(form.sections, null, null, 1);
  return found;
}

/** The tables of a form, in order. */
export function tablesOf(form: Form): FormTable[] {
  return form.parts.flatMap((part) => (part.kind === 'table' ? [part] : []));
}

/** The rows of a form's tables that are of a kind, in order. */
export function rowsOf<K extends TableRow['kind']>(
  form: Form,
  kind: K,
): Extract<TableRow, { kind: K }>[] {
  const isKind = (row: TableRow): row is Extract<TableRow, { kind: K }> => row.kind === kind;
  return tablesOf(form).flatMap((table) => table.rows.filter(isKind));
}

/** The fields of a form's tables, each with the first field of its row (which separates one 职务 from the other). */
export function fieldsOf(form: Form): { field: Field; anchor: Field }[] {
  return rowsOf(form, 'fields').flatMap((row) => {
    const [anchor] = row.fields;
    return anchor === undefined ? [] : row.fields.map((field) => ({ field, anchor }));
  });
}

/** The choices of a form. */
export function choicesOf(form: Form): ChoiceRow[] {
  return rowsOf(form, 'choice');
}

/** The indicators of a form, each with the row block it is in. */
export function indicatorsOf(form: Form): { indicator: Indicator; row: IndicatorsRow }[] {
  return rowsOf(form, 'indicators').flatMap((row) =>
    row.items.map((indicator) => ({ indicator, row })),
  );
}

/**
 * Finds a form by its id.
 *
 * @throws RangeError when the notice has no such form
 */
export function formById(notice: Notice, id: string): Form {
  const form = notice.forms.find((candidate) => candidate.id === id);
  if (form === undefined) throw new RangeError(`Notice ${notice.id} has no form "${id}"`);
  return form;
}

/**
 * Finds a requirement by its id.
 *
 * @throws RangeError when the notice has no such requirement
 */
export function requirementById(notice: Notice, id: string): Requirement {
  const requirement = notice.requirements.find((candidate) => candidate.id === id);
  if (requirement === undefined)
    throw new RangeError(`Notice ${notice.id} has no requirement "${id}"`);
  return requirement;
}

/** A section's heading as printed: `一、综述`, `1.名称`. */
export function headingOf(section: Section): string {
  return section.number + section.title;
}

/**
 * Every paragraph of guidance the notice gives for what to write, with the requirement it belongs to
 * (`null` for what belongs to a whole form), including the sentences on choice and layout.
 */
export function guidanceOf(notice: Notice): { requirement: string | null; text: string }[] {
  return notice.forms.flatMap((form) => [
    ...sectionsOf(form).flatMap(({ section }) =>
      section.guidance.map((text) => ({ requirement: section.id, text })),
    ),
    ...form.selection.map(({ id, text }) => ({ requirement: id, text })),
    ...form.format.map((text) => ({ requirement: null, text })),
  ]);
}

/** The words that introduce parts (`可从以下方面展开：`): they may stay in the paper. */
export function leadsOf(notice: Notice): string[] {
  return notice.forms.flatMap((form) => [
    ...form.parts.flatMap((part) =>
      part.kind === 'group' && part.lead !== undefined ? [part.lead] : [],
    ),
    ...sectionsOf(form).flatMap(({ section }) =>
      section.lead === undefined ? [] : [section.lead],
    ),
  ]);
}
