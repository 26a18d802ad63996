import type { Cell, CellPosition, Row, Table } from '../document/snapshot';
import { bareLabel, labelWithoutNotes } from './bareLabel';
import type { LineHeading } from './heading';
import type { SoftLine } from './softLines';
import type { NoticeWords } from './words';

/** A line before it is known what its table is for. */
export interface UnplacedLine extends SoftLine {
  readonly head: string;
  readonly heading: LineHeading;
  readonly position: CellPosition | null;
}

/** What the tables of a document are for, as far as the paper's own text is in them. */
export interface Layout {
  /** In the order in which they are read: text set in columns goes down each column. */
  readonly lines: readonly UnplacedLine[];
  /** The cells around a line that hold a form's or an author's data: those that only frame text left out. */
  cellsAround(position: CellPosition | null): readonly CellPosition[];
}

/** Cells nested deeper belong to the outermost of so many: a file may nest as deep as it likes. */
const deepest = 8;
/** So many headings without the notice's numbers show that a table lays out the paper's sections. */
const enoughUnnumbered = 3;
/** A heading with its text beside it has at most so many cells in its row. */
const cellsBeside = 3;
/** Longer text in a cell is no label. */
const labelLength = 60;

/**
 * Finds out which cells only frame or lay out the paper's own text: a frame of one cell, a banner row for a
 * heading with the text in the next row, heading and text side by side, headings in columns. The notice's
 * own form tables stay tables, also where such rows follow within them.
 */
export function layoutOf(words: NoticeWords, lines: readonly UnplacedLine[]): Layout {
  const linesOf = new Map<Cell, UnplacedLine[]>();
  const tables = new Set<Table>();
  for (const line of lines) {
    const { position } = line;
    if (position === null) continue;
    const known = linesOf.get(position.cell);
    if (known === undefined) linesOf.set(position.cell, [line]);
    else known.push(line);
    for (
      let at: CellPosition | null = position;
      at !== null && !tables.has(at.table);
      at = at.parent
    )
      tables.add(at.table);
  }
  const frames = new Set<Cell>();
  const columns = new Map<Cell, number>();
  for (const table of tables) {
    const found = new TableLayout(words, table, linesOf);
    for (const cell of found.frames) frames.add(cell);
    for (const [cell, order] of found.columns) columns.set(cell, order);
  }
  const around = new Map<CellPosition, readonly CellPosition[]>();
  return {
    lines: columns.size === 0 ? lines : downColumns(lines, columns),
    cellsAround(position) {
      if (position === null) return none;
      const known = around.get(position);
      if (known !== undefined) return known;
      const cells: CellPosition[] = [];
      for (
        let at: CellPosition | null = position, n = 0;
        at !== null && n < deepest;
        at = at.parent, n += 1
      )
        if (!frames.has(at.cell)) cells.push(at);
      around.set(position, cells);
      return cells;
    },
  };
}

const none: readonly CellPosition[] = [];

/** Puts the lines of cells in columns down the columns; they follow each other in the document. */
function downColumns(
  lines: readonly UnplacedLine[],
  columns: ReadonlyMap<Cell, number>,
): readonly UnplacedLine[] {
  const ordered: UnplacedLine[] = [];
  let run: { line: UnplacedLine; column: number; table: Table }[] = [];
  const close = (): void => {
    run.sort((a, b) => a.column - b.column);
    for (const { line } of run) ordered.push(line);
    run = [];
  };
  for (const line of lines) {
    const { position } = line;
    const column = position === null ? undefined : columns.get(position.cell);
    if (position === null || column === undefined) {
      close();
      ordered.push(line);
      continue;
    }
    if (run[0] !== undefined && run[0].table !== position.table) close();
    run.push({ line, column, table: position.table });
  }
  close();
  return ordered;
}

/** What a cell is by its first line. */
interface CellHeading {
  readonly title: string;
  /** The notice's own number is in front. */
  readonly isNumbered: boolean;
  /** Nothing else is in the cell. */
  readonly isAlone: boolean;
}

/** The rows of one table, read from top to bottom. */
class TableLayout {
  readonly frames: Cell[] = [];
  readonly columns = new Map<Cell, number>();
  private readonly headings = new Map<Cell, CellHeading>();

  constructor(
    private readonly words: NoticeWords,
    table: Table,
    private readonly linesOf: ReadonlyMap<Cell, readonly UnplacedLine[]>,
  ) {
    const rows = table.rows.filter(({ cells }) => cells.length > 0);
    const isOneColumn = rows.every(({ cells }) => cells.length === 1);
    const labels = new Set(rows.filter((row) => row.cells.some((cell) => this.hasLabel(cell))));
    this.findHeadings(rows);
    if (this.isList(rows)) return;
    if (isOneColumn && labels.size === 0) {
      this.frames.push(...rows.flatMap(({ cells }) => cells));
      return;
    }
    if (!this.laysOut()) return;
    this.walk(rows, labels);
  }

  private findHeadings(rows: readonly Row[]): void {
    for (const { cells } of rows)
      for (const cell of cells) {
        const heading = this.headingOf(cell);
        if (heading !== null) this.headings.set(cell, heading);
      }
  }

  /** A table of nothing but headings lists what is asked; it is no paper. */
  private isList(rows: readonly Row[]): boolean {
    const cells = rows.flatMap((row) => row.cells);
    return cells.length > 1 && cells.every((cell) => this.headings.get(cell)?.isAlone === true);
  }

  /** Whether the table's headings are the notice's: one with its number, or several without. */
  private laysOut(): boolean {
    const found = [...this.headings.values()];
    return (
      found.some(({ isNumbered }) => isNumbered) ||
      new Set(found.map(({ title }) => title)).size >= enoughUnnumbered
    );
  }

  private walk(rows: readonly Row[], labels: ReadonlySet<Row>): void {
    let state: 'form' | 'text' | 'columns' = 'form';
    /** The row below a label that is alone in its row is that label's. */
    let isClaimed = false;
    for (const row of rows) {
      const { cells } = row;
      const [first] = cells;
      const heading = first === undefined ? undefined : this.headings.get(first);
      if (labels.has(row)) {
        state = 'form';
        isClaimed = cells.length === 1 && first !== undefined && this.labelOf(first) !== null;
        continue;
      }
      if (isClaimed) {
        isClaimed = false;
        continue;
      }
      if (cells.length > 1 && cells.every((cell) => this.headings.has(cell))) {
        const isAlone = cells.some((cell) => this.headings.get(cell)?.isAlone === true);
        state = isAlone ? 'columns' : 'text';
        this.frame(cells, isAlone);
      } else if (
        heading !== undefined &&
        (cells.length === 1 || (cells.length <= cellsBeside && heading.isAlone))
      ) {
        state = 'text';
        this.frame(cells, false);
      } else if (state === 'columns') this.frame(cells, true);
      else if (state === 'text' && cells.length === 1) this.frame(cells, false);
    }
  }

  private frame(cells: readonly Cell[], inColumns: boolean): void {
    this.frames.push(...cells);
    if (inColumns) for (const cell of cells) this.columns.set(cell, cell.column);
  }

  private headingOf(cell: Cell): CellHeading | null {
    const lines = (this.linesOf.get(cell) ?? []).filter(({ head }) => head !== '');
    const [first] = lines;
    if (first === undefined) return null;
    const { rest, ordinal, style } = first.heading;
    const title = rest.replace(/[:。]$/, '').replace(/\([^()]*\)$/, '');
    const numbers = this.words.titles.get(title);
    if (numbers === undefined) return null;
    const isNumbered = style !== 'none' && ordinal !== null && numbers.has(ordinal);
    return { title, isNumbered, isAlone: lines.length === 1 };
  }

  private hasLabel(cell: Cell): boolean {
    if (this.labelOf(cell) !== null) return true;
    // Several labels with their values may be in one cell, and a longer text below its label.
    return (this.linesOf.get(cell) ?? []).some(({ head }) => {
      const colon = head.indexOf(':');
      return colon > 0 && colon < labelLength && this.isLabel(head.slice(0, colon));
    });
  }

  private labelOf(cell: Cell): string | null {
    const text = (this.linesOf.get(cell) ?? []).map(({ head }) => head).join('');
    return text.length <= labelLength && this.isLabel(text) ? text : null;
  }

  private isLabel(text: string): boolean {
    const { labels } = this.words;
    return labels.has(labelWithoutNotes(bareLabel(text), labels));
  }
}
