import { laterFacts, noFacts } from '../../document/facts';
import type { DocumentFacts, UnknownReason } from '../../document/facts';
import type { Block, Cell, DocumentSnapshot, Paragraph, Table } from '../../document/snapshot';
import { fitTables } from './fitTables';
import type { FittedTable } from './fitTables';
import type { LiveTable } from './live';
import { noteId } from './memory';
import type { DocumentMemory, KnownParagraph } from './memory';
import { paragraphOf } from './paragraph';

/**
 * The snapshot of what is remembered.
 *
 * @param why why the package's facts are not known, when they are not
 */
export function snapshotOf(memory: DocumentMemory, why: UnknownReason): DocumentSnapshot {
  return {
    blocks: blocksOf(memory),
    facts: factsOf(memory, why),
    warnings: memory.scan?.snapshot.warnings ?? [],
  };
}

function blocksOf(memory: DocumentMemory): Block[] {
  const runs: KnownParagraph[][] = [];
  const order: (KnownParagraph | { run: number })[] = [];
  for (const paragraph of memory.paragraphs) {
    if (paragraph.live.tableLevel === 0) {
      order.push(paragraph);
      continue;
    }
    const last = order.at(-1);
    if (last !== undefined && 'run' in last) runs[last.run]?.push(paragraph);
    else order.push({ run: runs.push([paragraph]) - 1 });
  }
  const fitted = fitTables(
    runs.map((run) => run.map(({ live }) => live.text)),
    memory.live.tables,
  );
  return order.flatMap((entry): Block[] => {
    if (!('run' in entry)) return withNotes(entry);
    let from = 0;
    return (fitted[entry.run] ?? []).map((share) => {
      const paragraphs = (runs[entry.run] ?? []).slice(from, from + share.cells.length);
      from += share.cells.length;
      return tableOf(paragraphs, share, memory);
    });
  });
}

function withNotes(entry: KnownParagraph): Paragraph[] {
  const notes = entry.exact?.anchored ?? [];
  return [paragraphOf(entry), ...notes.map((note) => ({ ...note, id: noteId(entry.id, note) }))];
}

/** The table as the package has it while its shape is still that, otherwise as Word shows it. */
function tableOf(
  paragraphs: readonly KnownParagraph[],
  share: FittedTable,
  memory: DocumentMemory,
): Table {
  const { scan } = memory;
  const inPackage = new Set(paragraphs.map(({ exact }) => exact?.table ?? null));
  inPackage.delete(null);
  const [id] = inPackage;
  const exact = inPackage.size === 1 && id ? scan?.tables.get(id) : undefined;
  if (exact === undefined || scan === null) return liveTable(paragraphs, share);
  const sameShape =
    shapeOf(memory.live.tables[share.table]) ===
    shapeOf(scan.live.tables[[...scan.tables.keys()].indexOf(exact.id)]);
  if (!sameShape) return liveTable(paragraphs, share);
  // Those of merged cells stand in no cell of the package.
  const inCells = paragraphs.filter((each, i) => each.exact !== null || share.cells[i] !== null);
  return packageTable(exact, inCells);
}

function shapeOf(table: LiveTable | undefined): string {
  return table === undefined ? '' : table.values.map((row) => row.length).join();
}

/** The package's table with the paragraphs as they are now. New ones follow the one before them. */
function packageTable(table: Table, paragraphs: readonly KnownParagraph[]): Table {
  const now = new Map<string, KnownParagraph[]>();
  let following: KnownParagraph[] = [];
  const leading = following;
  for (const paragraph of paragraphs) {
    if (paragraph.exact !== null) {
      following = [];
      now.set(paragraph.exact.paragraph.id, following);
    }
    following.push(paragraph);
  }
  const first = paragraphs.find(({ exact }) => exact !== null)?.exact?.paragraph.id;
  if (first !== undefined) now.set(first, [...leading, ...(now.get(first) ?? [])]);
  return renewTable(table, now);
}

function renewTable(table: Table, now: ReadonlyMap<string, readonly KnownParagraph[]>): Table {
  const rows = table.rows.map((row) => ({
    cells: row.cells.map((cell): Cell => {
      const blocks = cell.blocks.flatMap((block): Block[] => {
        if (block.kind === 'table') return [renewTable(block, now)];
        return (now.get(block.id) ?? []).flatMap(withNotes);
      });
      return { ...cell, id: cellId(blocks, cell.id), blocks };
    }),
  }));
  return { ...table, id: tableId(rows), rows };
}

/** A table as far as Word tells live: which cell is which, but no spans and no nested tables. */
function liveTable(paragraphs: readonly KnownParagraph[], share: FittedTable): Table {
  const rows: { cells: Cell[] }[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const at = share.cells[index];
    if (at === null || at === undefined) continue;
    const doubt = at.certain ? {} : { certain: false as const };
    const blocks = withNotes(paragraph);
    while (rows.length <= at.row) rows.push({ cells: [] });
    const cells = rows[at.row]?.cells ?? [];
    const last = cells.at(-1);
    if (last?.column === at.cell) {
      cells[cells.length - 1] = { ...last, blocks: [...last.blocks, ...blocks], ...doubt };
      continue;
    }
    cells.push({
      id: cellId(blocks, ''),
      row: at.row,
      column: at.cell,
      rowSpan: 1,
      columnSpan: 1,
      blocks,
      ...doubt,
    });
  }
  return { kind: 'table', id: tableId(rows), rows, story: 'body', spansKnown: false };
}

/** Cells and tables are known by their first paragraph, whose id lasts. */
function cellId(blocks: readonly Block[], otherwise: string): string {
  const first = blocks.find((block) => block.kind === 'paragraph');
  return `c:${first?.id ?? otherwise}`;
}

function tableId(rows: Table['rows']): string {
  const [first] = rows.flatMap((row) => row.cells);
  return `t:${first?.id ?? ''}`;
}

/** The package's facts, as far as they still hold. */
function factsOf(memory: DocumentMemory, why: UnknownReason): DocumentFacts {
  const { scan } = memory;
  if (scan === null) return noFacts(why);
  const { ids, snapshot } = scan;
  return laterFacts(snapshot.facts, memory.isAsScanned(), why, (id) => ids.get(id) ?? null);
}
