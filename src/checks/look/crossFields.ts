import type { LocatedForm, LocatedValue } from '../../locate/located';
import { rowsFound } from '../../locate/rows';
import type { FileContext } from './context';
import { readDate } from './date';
import { coverText } from './support';

/** A field that a submission has in several places, with what its author wrote. */
export interface FieldValue {
  /** The requirement id of the field. */
  readonly id: string;
  /** Where it is, for people: 封面, 申请表. */
  readonly where: string;
  readonly text: string;
  readonly value: LocatedValue;
  readonly form: LocatedForm;
}

/** Every filled field of the given ids in one document. */
export function filledFields(context: FileContext, ids: readonly string[]): FieldValue[] {
  return context.located.forms.flatMap((form): FieldValue[] => {
    const { cover } = form.form;
    const mark = cover?.seal.mark ?? '';
    const name = form.form.name.zh;
    const candidates: [string | undefined, string, LocatedValue | null | undefined][] = [
      [cover?.unit.id, `${name}封面`, form.cover?.unit],
      [cover?.date.id, `${name}封面`, form.cover?.date],
      ...form.tables.flatMap((table) =>
        rowsFound(table, 'field').map((found): [string, string, LocatedValue] => [
          found.field.id,
          table.part.title,
          found,
        ]),
      ),
    ];
    return candidates.flatMap(([id, where, value]): FieldValue[] => {
      if (id === undefined || value === null || value === undefined || !ids.includes(id)) return [];
      const text = coverText(value, mark);
      return text === '' ? [] : [{ id, where, text, value, form }];
    });
  });
}

/** A cover's date as `yyyy-mm-dd`, when it is one. */
export function isoDate({ text }: FieldValue): string | null {
  const written = readDate(text);
  return written.kind === 'date' ? written.iso : null;
}

/** Forms that are there twice among documents handed in together: no comparison between them is sound. */
export function formsTwice(contexts: readonly FileContext[]): string[] {
  const seen = new Map<string, number>();
  for (const { located } of contexts)
    for (const { form } of located.forms)
      if (form.cover !== null) seen.set(form.name.zh, (seen.get(form.name.zh) ?? 0) + 1);
  return [...seen].filter(([, times]) => times > 1).map(([name]) => name);
}
