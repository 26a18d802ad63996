import type { Located, LocatedCover, LocatedForm, LocatedTable } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { Cover, FieldsRow, IndicatorsRow, TableRow } from '../../notice/schema';
import { requirementsInDoubt } from '../look/doubt';
import { placeOfCell } from '../look/places';
import { choiceField } from './choiceField';
import type { FieldGroup, FormField, TextField } from './field';
import { missingValue, valueIn, valueOf } from './fieldValue';

/**
 * Everything an author fills in on a cover, in a table or on a pledge: with its official label, what
 * is in the document now, and where that is.
 *
 * @param part the requirement id of the cover's title, the table or the pledge
 * @returns the fields by the form's own headings, in the notice's order; `null` when the document has no
 *   such part, or the part has nothing to fill in but text
 */
export function formFields(located: Located, part: string): readonly FieldGroup[] | null {
  for (const form of located.forms) {
    const { cover } = form.form;
    if (cover?.titleId === part && form.cover !== null)
      return [{ heading: null, fields: coverFields(cover, form.cover) }];
    const table = form.tables.find((each) => each.part.id === part);
    if (table !== undefined) return tableFields(table, requirementsInDoubt(located));
    const pledge = pledgeFields(form, part);
    if (pledge !== null) return pledge;
  }
  return null;
}

function coverFields(cover: Cover, found: LocatedCover): FormField[] {
  const { unit, date, seal } = cover;
  const one = { kind: 'text', of: null, unit: null } as const;
  return [
    {
      ...one,
      id: unit.id,
      label: shownLabel(unit.label),
      holds: 'unit',
      prompt: unit.prompt,
      ...valueOf(found.unit, { tag: unit.id, label: unit.label, after: seal.mark }),
    },
    {
      ...one,
      id: date.id,
      label: shownLabel(date.label),
      holds: 'date',
      prompt: null,
      ...valueOf(found.date, { tag: date.id, label: date.label, blankOf: date.blank }),
    },
    { kind: 'byHand', id: seal.id, label: seal.mark.replace(/[()（）]/g, '') },
  ];
}

function pledgeFields({ pledges }: LocatedForm, part: string): FieldGroup[] | null {
  const found = pledges.find((each) => each.part.id === part);
  if (found === undefined) return null;
  const { id, label } = found.part.signature;
  return [{ heading: null, fields: [{ kind: 'byHand', id, label: shownLabel(label) }] }];
}

/** Rows of one heading that follow each other are one group. */
function tableFields(table: LocatedTable, open: ReadonlySet<string>): FieldGroup[] {
  const groups: { heading: string | null; fields: FormField[] }[] = [];
  for (const row of table.part.rows) {
    const fields = rowFields(table, row).map((field) =>
      open.has(field.id) ? unsaid(field) : field,
    );
    const heading = 'group' in row && !isOwnHeading(row) ? row.group : null;
    const last = groups.at(-1);
    if (last?.heading === heading) last.fields.push(...fields);
    else groups.push({ heading, fields });
  }
  return groups;
}

/** A field whose cell is not known yet: it is not missing, and nothing is written. */
function unsaid(field: FormField): FormField {
  const why = 'notYetKnown';
  if (field.kind === 'byHand') return field;
  if (field.kind === 'choice')
    return { ...field, options: field.options.map((option) => ({ ...option, box: null, why })) };
  if (field.kind === 'indicator')
    return { ...field, columns: field.columns.map((column) => ({ ...column, slot: null, why })) };
  return { ...field, slot: null, why };
}

/** A choice without a label is known by its heading. */
function isOwnHeading(row: TableRow): boolean {
  return row.kind === 'choice' && row.label === null;
}

function rowFields(table: LocatedTable, row: TableRow): FormField[] {
  switch (row.kind) {
    case 'choice':
      return [choiceField(row, rowFound(table, 'choice', row.id))];
    case 'number': {
      const { id, label, prompt, units } = row;
      const value = valueOf(rowFound(table, 'number', id), { tag: id, label });
      const one = { kind: 'text', of: null, unit: units[0] ?? null } as const;
      return [{ ...one, id, label: shownLabel(label), holds: 'number', prompt, ...value }];
    }
    case 'indicators':
      return indicatorFields(table, row);
    case 'fields':
      return textFields(table, row);
    case 'longText': {
      const { id, label, prompt, limit } = row;
      const value = valueOf(rowFound(table, 'longText', id), { tag: id, label, isLong: true });
      return [{ kind: 'longText', id, label: shownLabel(label), prompt, limit, ...value }];
    }
    case 'byHand':
      return [{ kind: 'byHand', id: row.id, label: shownLabel(row.label) }];
  }
}

function textFields(table: LocatedTable, row: FieldsRow): TextField[] {
  const [anchor] = row.fields;
  const labels = table.part.rows.flatMap((each) => (each.kind === 'fields' ? each.fields : []));
  return row.fields.map((field): TextField => {
    const { id, label, holds, prompt } = field;
    const isTwice = labels.filter((other) => other.label === label).length > 1;
    const of =
      isTwice && anchor !== undefined && anchor !== field ? shownLabel(anchor.label) : null;
    const value = valueOf(rowFound(table, 'field', id), { tag: id, label });
    return { kind: 'text', id, label: shownLabel(label), of, holds, prompt, unit: null, ...value };
  });
}

function indicatorFields(table: LocatedTable, row: IndicatorsRow): FormField[] {
  return row.items.map(({ id, name, unit }) => {
    const found = rowFound(table, 'indicator', id);
    const columns = row.columns.map(({ key, header }) => {
      const value = found?.values.get(key);
      const label = `${name} ${header}`;
      if (value === undefined || found?.table === null || found === undefined)
        return { key, header, ...missingValue };
      const place = placeOfCell(found.table, value.cell, label);
      return { key, header, ...valueIn(value.pieces, place, { tag: `${id}.${key}`, label }) };
    });
    return { kind: 'indicator', id, label: name, unit, columns };
  });
}

/** A label as it is read out: without its colon, and without the spaces that widen it. */
export function shownLabel(label: string): string {
  return label.replace(/[:：]\s*$/, '').replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '');
}
