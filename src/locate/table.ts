import { beginsWithBox } from '../document/marks';
import { similarity } from '../document/text';
import type { Cell } from '../document/snapshot';
import type { ChoiceRow, FormTable, Indicator, IndicatorsRow, TableRow } from '../notice/schema';
import { readChoice } from './choice';
import { locateFields } from './fields';
import type { FlatDocument } from './flat';
import { isReadable } from './flat';
import { indicatorLabels, indicatorValues } from './indicators';
import {
  bareLabel,
  behindInCell,
  cellPieces,
  cellsRightOf,
  indexCells,
  labelledLine,
  untilNextLabel,
} from './labels';
import type { CellIndex, IndexedCell } from './labels';
import { longTextValue } from './longText';
import type {
  Heading,
  LineRange,
  LocatedChoice,
  LocatedIndicator,
  LocatedTable,
  LocatedValue,
  TextPiece,
} from './located';
import { taggedValue } from './tagged';

/** A label whose words were changed a little is still one above this likeness. */
const alike = 0.8;

/**
 * Finds the rows of a form's table by their labels, in one table or several, or in lines without a table.
 *
 * @returns what was found, or `null` when there is neither the heading nor a row of it
 */
export function locateTable(
  flat: FlatDocument,
  part: FormTable,
  heading: Heading | null,
  range: LineRange,
): LocatedTable | null {
  const index = indexCells(flat, range);
  const finder = new RowFinder(flat, range, index, part);
  const found = {
    choices: finder.choices(),
    numbers: finder.numbers(),
    indicators: finder.indicators(),
    fields: finder.fields(),
    longTexts: finder.longTexts(),
    byHand: finder.byHand(),
  };
  const count = Object.values(found).reduce((sum, rows) => sum + rows.size, 0);
  // A heading without its table, or a lone word that happens to be a label, is no table.
  const enough = heading === null ? count >= 3 : count > 0;
  if (!enough && heading === null) return null;
  const first = heading?.line.index ?? index.cells[0]?.lines[0]?.index ?? range.first;
  const last = index.cells.at(-1)?.lines.at(-1)?.index ?? first;
  return { part, heading, range: { first, end: Math.max(first, last) + 1 }, ...found };
}

type RowWithId = Extract<TableRow, { id: string }>;

class RowFinder {
  private readonly labels: ReadonlySet<string>;

  constructor(
    private readonly flat: FlatDocument,
    private readonly range: LineRange,
    private readonly index: CellIndex,
    private readonly part: FormTable,
  ) {
    this.labels = new Set(part.rows.flatMap((row) => labelsOf(row).map(bareLabel)));
  }

  choices(): Map<string, LocatedChoice> {
    return this.each('choice', (row) => {
      const value =
        (row.label === null ? this.rightOf(row.group) : this.rightOf(row.label, row.group)) ??
        this.taggedChoice(row);
      return value === null ? null : { ...value, choice: row, ...readChoice(row, value.pieces) };
    });
  }

  numbers(): LocatedTable['numbers'] {
    return this.each('number', (row) => {
      const value = this.rightOf(row.label, row.group) ?? this.tagged(row.id);
      return value === null ? null : { ...value, row };
    });
  }

  indicators(): Map<string, LocatedIndicator> {
    const found = new Map<string, LocatedIndicator>();
    for (const row of this.rows('indicators')) {
      const labels = indicatorLabels(row);
      for (const item of row.items) {
        const label = this.cellOf(item.label) ?? this.cellOf(item.name);
        const [line] = label?.lines ?? [];
        const indicator =
          label === undefined || line === undefined
            ? this.taggedIndicator(row, item)
            : {
                indicator: item,
                label: line,
                table: label.table,
                values: indicatorValues(this.index, label, row, labels),
              };
        if (indicator !== null) found.set(item.id, indicator);
      }
    }
    return found;
  }

  fields(): LocatedTable['fields'] {
    const found = locateFields(this.flat, this.range, this.index, this.part, (label) =>
      this.cellOf(label),
    );
    for (const field of this.rows('fields').flatMap((row) => row.fields)) {
      const value = found.has(field.id) ? null : this.tagged(field.id);
      if (value !== null) found.set(field.id, { ...value, field });
    }
    return found;
  }

  longTexts(): LocatedTable['longTexts'] {
    return this.each('longText', (row) => {
      const value =
        longTextValue(this.index, row.label) ??
        this.longTextLines(row.label) ??
        this.tagged(row.id);
      return value === null ? null : { ...value, row };
    });
  }

  byHand(): LocatedTable['byHand'] {
    return this.each('byHand', (row) => {
      const key = bareLabel(row.label);
      const line = this.flat.lines
        .slice(this.range.first, this.range.end)
        .find((candidate) => isReadable(candidate) && candidate.head.startsWith(key));
      return line === undefined ? null : { row, label: line };
    });
  }

  private tagged(id: string): LocatedValue | null {
    return taggedValue(this.flat, this.range, id);
  }

  /** A choice whose label is gone, by the tags of its check boxes. */
  private taggedChoice({ id, options }: ChoiceRow): LocatedValue | null {
    const values = options.flatMap(({ key }) => this.tagged(`${id}.${key}`) ?? []);
    const [first] = values;
    if (first === undefined) return null;
    const lines = new Set(values.flatMap(({ pieces }) => pieces.map(({ line }) => line)));
    return { ...first, pieces: [...lines].map((line) => ({ line, from: 0 })) };
  }

  private taggedIndicator(row: IndicatorsRow, indicator: Indicator): LocatedIndicator | null {
    const values = new Map<string, { cell: Cell; pieces: readonly TextPiece[] }>();
    let first: LocatedValue | null = null;
    for (const { key } of row.columns) {
      const value = this.tagged(`${indicator.id}.${key}`);
      if (value === null || value.cell === null) continue;
      first ??= value;
      values.set(key, { cell: value.cell, pieces: value.pieces });
    }
    return first === null ? null : { indicator, label: first.label, table: first.table, values };
  }

  private rows<K extends TableRow['kind']>(kind: K): Extract<TableRow, { kind: K }>[] {
    const isKind = (row: TableRow): row is Extract<TableRow, { kind: K }> => row.kind === kind;
    return this.part.rows.filter(isKind);
  }

  private each<K extends RowWithId['kind'], V>(
    kind: K,
    find: (row: Extract<RowWithId, { kind: K }>) => V | null,
  ): Map<string, V> {
    const isKind = (row: TableRow): row is Extract<RowWithId, { kind: K }> => row.kind === kind;
    const found = new Map<string, V>();
    for (const row of this.part.rows.filter(isKind)) {
      const value = find(row);
      const { id }: RowWithId = row;
      if (value !== null) found.set(id, value);
    }
    return found;
  }

  /** The cell that holds a label: its words, or, when nobody has those, the likest. */
  private cellOf(label: string): IndexedCell | undefined {
    const key = bareLabel(label);
    const exact = this.index.byKey.get(key);
    if (exact !== undefined || key.length < 5) return exact;
    // Another row's label is never a rewording of this one.
    return this.index.cells.find(
      (cell) =>
        Math.abs(cell.key.length - key.length) <= key.length * (1 - alike) &&
        !this.labels.has(cell.key) &&
        similarity(cell.key, key) >= alike,
    );
  }

  /**
   * Everything to the right of a label in its rows, or behind it in its own paragraph or line.
   *
   * @param group the heading that stands before the label where a table was pasted as text
   */
  private rightOf(label: string, group = ''): LocatedValue | null {
    const cell = this.cellOf(label);
    const [line] = cell?.lines ?? [];
    if (cell !== undefined && line !== undefined) {
      const right = cellsRightOf(this.index, cell);
      const value = right.slice(0, untilNextLabel(right, this.labels));
      const [first] = value;
      if (first !== undefined)
        return {
          label: line,
          cell: first.cell,
          table: first.table,
          pieces: value.flatMap(cellPieces),
        };
    }
    const key = bareLabel(label);
    for (const candidate of this.index.cells) {
      const behind = behindInCell(candidate, key);
      if (behind === null) continue;
      const { table, cell: own } = candidate;
      return { label: behind.label, cell: own, table, pieces: behind.pieces };
    }
    const outside =
      labelledLine(this.flat, this.range, label) ??
      labelledLine(this.flat, this.range, group + label);
    return outside === null ? null : { ...outside, pieces: this.withFollowing(outside) };
  }

  /** Outside tables the boxes may stand on the lines below the label. */
  private withFollowing({ pieces, label }: LocatedValue): TextPiece[] {
    const following: TextPiece[] = [];
    for (const line of this.flat.lines.slice(label.index + 1, label.index + 8)) {
      if (line.cell !== null || line.paragraph.outlineLevel !== null) break;
      if ([...this.labels].some((other) => line.head.startsWith(other))) break;
      if (!beginsWithBox(line.head)) break;
      following.push({ line, from: 0 });
    }
    return [...pieces, ...following];
  }

  private longTextLines(label: string): LocatedValue | null {
    const found = labelledLine(this.flat, this.range, label);
    if (found === null) return null;
    const following = this.flat.lines
      .slice(found.label.index + 1, this.range.end)
      .filter((line) => isReadable(line));
    const stop = following.findIndex(
      (line) =>
        line.cell !== null ||
        line.paragraph.outlineLevel !== null ||
        [...this.labels].some((other) => line.head.startsWith(other)),
    );
    const lines = stop < 0 ? following : following.slice(0, stop);
    return { ...found, pieces: [...found.pieces, ...lines.map((line) => ({ line, from: 0 }))] };
  }
}

function labelsOf(row: TableRow): string[] {
  switch (row.kind) {
    case 'choice':
      return [row.label ?? row.group];
    case 'indicators':
      return row.items.map(({ label }) => label);
    case 'fields':
      return row.fields.map(({ label }) => label);
    case 'number':
    case 'longText':
    case 'byHand':
      return [row.label];
  }
}
