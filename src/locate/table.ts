import { similarity, squash } from '../document/text';
import type { Cell } from '../document/snapshot';
import { entriesOf } from '../notice/rows';
import type { RowEntry } from '../notice/rows';
import type {
  ByHandRow,
  ChoiceRow,
  Field,
  FormTable,
  Indicator,
  IndicatorsRow,
  LongTextRow,
  NumberRow,
} from '../notice/schema';
import { readChoices } from './choice';
import type { ReadChoice } from './choice';
import { locateFields } from './fields';
import type { FlatDocument } from './flat';
import { isReadable } from './flat';
import { indicatorLabels, indicatorValues } from './indicators';
import { bareLabel } from './bareLabel';
import {
  behindInCell,
  cellPieces,
  cellsRightOf,
  indexCells,
  labelledLine,
  untilNextLabel,
} from './labels';
import type { CellIndex, IndexedCell } from './labels';
import { marksBelow, optionsBelow } from './belowLabel';
import { longTextValue } from './longText';
import type {
  Heading,
  LineRange,
  LocatedChoice,
  LocatedIndicator,
  LocatedRow,
  LocatedTable,
  LocatedValue,
  TextPiece,
} from './located';
import { isPrompt, withoutPrompt } from './prompts';
import { taggedValue } from './tagged';

/** Of a label's characters at most one in five may differ: labels are short, and two may be near. */
const alike = 0.8;
/** Labels shorter than this differ from others in a character or two: they have to be the notice's. */
const shortLabel = 5;
/** So many rows of a table are enough to know it without its heading. */
const enoughRows = 3;

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
  const labels = new Set(entriesOf(part).map(({ label }) => bareLabel(label)));
  const index = indexCells(flat, range, labels);
  const rows = new RowFinder(flat, range, index, part, labels).rows();
  // Without its heading, a lone word that happens to be a label is no table.
  if (heading === null && rows.size < enoughRows) return null;
  const first = heading?.line.index ?? index.cells[0]?.lines[0]?.index ?? range.first;
  const last = index.cells.at(-1)?.lines.at(-1)?.index ?? first;
  return { part, heading, range: { first, end: Math.max(first, last) + 1 }, rows };
}

class RowFinder {
  constructor(
    private readonly flat: FlatDocument,
    private readonly range: LineRange,
    private readonly index: CellIndex,
    private readonly part: FormTable,
    private readonly labels: ReadonlySet<string>,
  ) {}

  /** What is found of each row, in the notice's order. */
  rows(): ReadonlyMap<string, LocatedRow> {
    const fields = locateFields(this.flat, this.range, this.index, this.part, (label) =>
      this.cellOf(label),
    );
    const choices = this.choices();
    return new Map(
      entriesOf(this.part).flatMap((entry): [string, LocatedRow][] => {
        const row =
          entry.kind === 'field'
            ? this.field(entry.field, fields)
            : entry.kind === 'choice'
              ? (choices.get(entry.id) ?? null)
              : this.find(entry);
        return row === null ? [] : [[entry.id, row]];
      }),
    );
  }

  private find(entry: Exclude<RowEntry, { kind: 'field' | 'choice' }>): LocatedRow | null {
    const { kind, row } = entry;
    switch (kind) {
      case 'number':
        return this.number(row);
      case 'indicator':
        return this.indicator(row, entry.indicator);
      case 'longText':
        return this.longText(row);
      case 'byHand':
        return this.byHand(row);
    }
  }

  /** All together, for the ticks of one table are read by one habit. */
  private choices(): ReadonlyMap<string, LocatedChoice> {
    const found = entriesOf(this.part).flatMap((entry) => {
      if (entry.kind !== 'choice') return [];
      const { row: choice } = entry;
      const value = this.choiceText(choice) ?? this.taggedChoice(choice);
      if (value === null) return [];
      const pieces = [...value.pieces, ...marksBelow(this.index, value)];
      return [{ kind: 'choice', ...value, pieces, choice } as const];
    });
    const read = readChoices(found);
    return new Map(
      found.flatMap((value, i): [string, LocatedChoice][] => {
        const states = read[i];
        if (states === undefined) return [];
        return [[value.choice.id, { ...value, ...withoutBlankPrompts(value.choice, states) }]];
      }),
    );
  }

  private choiceText({ group, label, options }: ChoiceRow): LocatedValue | null {
    const words = options.map((option) => squash(option.label));
    return label === null ? this.rightOf(group, '', words) : this.rightOf(label, group, words);
  }

  private number(row: NumberRow): LocatedRow | null {
    const value = this.rightOf(row.label, row.group) ?? this.tagged(row.id);
    return value === null ? null : { kind: 'number', ...withoutPrompt(value, row.prompt), row };
  }

  private indicator(row: IndicatorsRow, indicator: Indicator): LocatedRow | null {
    const label = this.cellOf(indicator.label) ?? this.cellOf(indicator.name);
    const [line] = label?.lines ?? [];
    if (label === undefined || line === undefined) return this.taggedIndicator(row, indicator);
    const values = indicatorValues(this.index, label, row, indicatorLabels(row));
    return { kind: 'indicator', indicator, label: line, table: label.table, values };
  }

  private field(field: Field, found: ReadonlyMap<string, LocatedValue>): LocatedRow | null {
    const value = found.get(field.id) ?? this.tagged(field.id);
    return value === null ? null : { kind: 'field', ...withoutPrompt(value, field.prompt), field };
  }

  private longText(row: LongTextRow): LocatedRow | null {
    const value =
      longTextValue(this.index, row.label) ?? this.longTextLines(row.label) ?? this.tagged(row.id);
    return value === null ? null : { kind: 'longText', ...withoutPrompt(value, row.prompt), row };
  }

  private byHand(row: ByHandRow): LocatedRow | null {
    const key = bareLabel(row.label);
    const line = this.flat.lines
      .slice(this.range.first, this.range.end)
      .find((candidate) => isReadable(candidate) && candidate.head.startsWith(key));
    return line === undefined ? null : { kind: 'byHand', row, label: line };
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
    return first === null
      ? null
      : { kind: 'indicator', indicator, label: first.label, table: first.table, values };
  }

  /** The cell that holds a label: its words, or, when no cell has those, the most similar. */
  private cellOf(label: string): IndexedCell | undefined {
    const key = bareLabel(label);
    const exact = this.index.byKey.get(key);
    if (exact !== undefined || key.length < shortLabel) return exact;
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
   * @param group the heading before the label where a table was pasted as text
   * @param options what lines below the label may begin with, besides boxes
   */
  private rightOf(label: string, group = '', options: readonly string[] = []): LocatedValue | null {
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
    if (outside === null) return null;
    const below = optionsBelow(this.flat, outside.label, { labels: this.labels, options });
    return { ...outside, pieces: [...outside.pieces, ...below] };
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

/** A blank of an option that shows nothing but its prompt is empty. */
function withoutBlankPrompts({ options }: ChoiceRow, read: ReadChoice): ReadChoice {
  const blanks = new Map(read.blanks);
  for (const { blank } of options)
    if (blank !== undefined && isPrompt(blanks.get(blank.key) ?? '', blank.prompt))
      blanks.set(blank.key, '');
  return { ...read, blanks };
}
