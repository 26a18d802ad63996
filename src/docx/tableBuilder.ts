import type { Block, Cell, Row, Story, Table } from '../document/snapshot';
import { child, childValue, wholeNumber } from './tree';
import type { XmlNode } from './tree';

/** Word allows 63 columns; a number far above that is damage. */
const mostColumns = 1000;

type GrowingCell = { -readonly [K in keyof Cell]: Cell[K] };

/** What a cell's `w:tcPr` says of where it stands. */
export interface CellProperties {
  readonly columnSpan: number;
  readonly vertical: 'begins' | 'continues' | 'alone';
  /** Merged into the cell before it, the way Word 97 did (`w:hMerge`, 17.4.22). */
  readonly continuesRow: boolean;
  /** The cell is tracked as deleted. */
  readonly deleted: boolean;
}

export const plainCell: CellProperties = {
  columnSpan: 1,
  vertical: 'alone',
  continuesRow: false,
  deleted: false,
};

/** Reads a `w:tcPr` (17.4.70). */
export function readCellProperties(node: XmlNode): CellProperties {
  const merge = child(node, 'w:vMerge');
  const begins = merge?.attributes['w:val'] === 'restart';
  return {
    columnSpan: columns(childValue(node, 'w:gridSpan'), 1),
    vertical: merge === undefined ? 'alone' : begins ? 'begins' : 'continues',
    continuesRow:
      child(node, 'w:hMerge') !== undefined && childValue(node, 'w:hMerge') !== 'restart',
    deleted: child(node, 'w:cellDel') !== undefined,
  };
}

/** What a row's `w:trPr` says (17.4.82). */
export interface RowProperties {
  readonly columnsBefore: number;
  readonly deleted: boolean;
}

/** Reads a `w:trPr`. */
export function readRowProperties(node: XmlNode): RowProperties {
  return {
    columnsBefore: columns(childValue(node, 'w:gridBefore'), 0),
    deleted: child(node, 'w:del') !== undefined,
  };
}

function columns(value: string | undefined, least: number): number {
  return Math.min(Math.max(wholeNumber(value) ?? least, least), mostColumns);
}

/** A table while it is read. */
export class TableBuilder {
  private readonly rows: Row[] = [];
  private cells: GrowingCell[] = [];
  private column = 0;
  /** The vertically merged cell last seen at a column, and the row it reached. */
  private readonly merges = new Map<number, { readonly cell: GrowingCell; lastRow: number }>();

  constructor(
    readonly id: string,
    private readonly story: Story,
  ) {}

  /** Begins the next row. */
  beginRow(): void {
    this.cells = [];
    this.column = 0;
  }

  /** Leaves grid columns empty before the row's first cell. */
  skipColumns(count: number): void {
    this.column += count;
  }

  /** Ends the row; one that is out (tracked as deleted) leaves no trace. */
  endRow(isOut: boolean): void {
    if (!isOut) this.rows.push({ cells: this.cells });
  }

  /** Whether what is in the next cell shows: not in the later cells of a merge, nor in deleted ones. */
  shows(properties: CellProperties): boolean {
    return !properties.deleted && this.mergedInto(properties) === null;
  }

  /** Adds the next cell of the row. */
  addCell(properties: CellProperties, blocks: readonly Block[]): void {
    if (properties.deleted) return;
    const row = this.rows.length;
    const above = this.mergedInto(properties);
    if (above === null) {
      const cell: GrowingCell = {
        id: `${this.id}.${row}.${this.column}`,
        row,
        column: this.column,
        rowSpan: 1,
        columnSpan: properties.columnSpan,
        blocks,
      };
      this.cells.push(cell);
      if (properties.vertical === 'alone') this.merges.delete(this.column);
      else this.merges.set(this.column, { cell, lastRow: row });
    } else if (properties.continuesRow) {
      above.columnSpan += properties.columnSpan;
    } else {
      above.rowSpan += 1;
      this.merges.set(this.column, { cell: above, lastRow: row });
    }
    this.column += properties.columnSpan;
  }

  /** @returns `null` when no row is left */
  build(): Table | null {
    if (this.rows.length === 0) return null;
    return { kind: 'table', id: this.id, rows: this.rows, story: this.story };
  }

  private mergedInto(properties: CellProperties): GrowingCell | null {
    if (properties.continuesRow) return this.cells.at(-1) ?? null;
    if (properties.vertical !== 'continues') return null;
    const merge = this.merges.get(this.column);
    return merge?.lastRow === this.rows.length - 1 ? merge.cell : null;
  }
}
