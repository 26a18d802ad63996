import type {
  ByHandRow,
  ChoiceRow,
  Field,
  FieldsRow,
  FormTable,
  Indicator,
  IndicatorsRow,
  LongTextRow,
  NumberRow,
  TableRow,
} from './schema';

/**
 * One thing a form's table asks for, under a requirement id of its own: a row, one of the indicators of a
 * row, or one of its fields.
 */
export type RowEntry = { readonly id: string; readonly label: string } & (
  | { readonly kind: 'choice'; readonly row: ChoiceRow }
  | { readonly kind: 'number'; readonly row: NumberRow }
  | { readonly kind: 'indicator'; readonly row: IndicatorsRow; readonly indicator: Indicator }
  | { readonly kind: 'field'; readonly row: FieldsRow; readonly field: Field }
  | { readonly kind: 'longText'; readonly row: LongTextRow }
  | { readonly kind: 'byHand'; readonly row: ByHandRow }
);

/** What one row of a table asks for, in the notice's order: the only place that knows. */
export function entriesOfRow(row: TableRow): RowEntry[] {
  switch (row.kind) {
    case 'choice':
      // A choice without a label of its own is known by its group's.
      return [{ kind: 'choice', id: row.id, label: row.label ?? row.group, row }];
    case 'number':
      return [{ kind: 'number', id: row.id, label: row.label, row }];
    case 'indicators':
      return row.items.map((indicator) => {
        const { id, label } = indicator;
        return { kind: 'indicator', id, label, row, indicator };
      });
    case 'fields':
      return row.fields.map((field) => {
        const { id, label } = field;
        return { kind: 'field', id, label, row, field };
      });
    case 'longText':
      return [{ kind: 'longText', id: row.id, label: row.label, row }];
    case 'byHand':
      return [{ kind: 'byHand', id: row.id, label: row.label, row }];
  }
}

/** Everything a table asks for, in the notice's order. */
export function entriesOf(table: FormTable): RowEntry[] {
  return table.rows.flatMap(entriesOfRow);
}

/** The requirement ids of everything a table asks for. */
export function rowIdsOf(table: FormTable): string[] {
  return entriesOf(table).map(({ id }) => id);
}
