import { TableBuilder, readCellProperties, readRowProperties } from '../tableBuilder';
import type { StoryState } from '../storyState';
import type { XmlNode } from '../tree';
import type { ElementReader, ElementReaders } from './elementReader';

const changesOnly: ElementReader = {
  collected: (state, node) => {
    if (state.context.revisions.inProperties(node)) state.mark('revisions');
  },
};

function openTable(state: StoryState): void {
  const { container } = state;
  if (container === undefined) return;
  state.flushMerging();
  container.tables.push(new TableBuilder(state.nextTableId(), container.story));
}

function closeTable(state: StoryState): void {
  const { container } = state;
  const table = container?.tables.pop()?.build() ?? null;
  if (table !== null) container?.blocks.push(table);
}

function openRow(state: StoryState): void {
  const { container } = state;
  const table = container?.tables.at(-1) ?? null;
  // A row right inside a row, which no program means to write: its cells are that row's.
  const isInside = table !== null && container?.rows.at(-1)?.table === table;
  if (!isInside) table?.beginRow();
  container?.rows.push({ table, isInside, isOut: false });
}

function readRow(state: StoryState, node: XmlNode): void {
  const row = state.container?.rows.at(-1);
  if (state.context.revisions.inProperties(node)) state.mark('revisions');
  if (row === undefined) return;
  const properties = readRowProperties(node);
  row.table?.skipColumns(properties.columnsBefore);
  if (properties.deleted) state.setRowOut(row, true);
}

function closeRow(state: StoryState): void {
  const row = state.container?.rows.pop();
  if (row === undefined) return;
  if (!row.isInside) row.table?.endRow(row.isOut);
  state.setRowOut(row, false);
}

function openCell(state: StoryState): void {
  const { container } = state;
  if (container === undefined) return;
  state.context.spend(state.part);
  state.openContainer(container.story, false, container.fields);
}

function readCell(state: StoryState, node: XmlNode): void {
  const cell = state.container;
  if (cell === undefined) return;
  if (state.context.revisions.inProperties(node)) state.mark('revisions');
  cell.cell = readCellProperties(node);
  const table = state.containers.at(-2)?.rows.at(-1)?.table;
  if (table?.shows(cell.cell) === false) state.dropContainer();
}

function closeCell(state: StoryState): void {
  const cell = state.closeContainer();
  if (cell === undefined) return;
  const table = state.container?.rows.at(-1)?.table;
  if (table !== undefined && table !== null) table.addCell(cell.cell, cell.blocks);
  else for (const block of cell.blocks) state.container?.blocks.push(block);
}

/** Tables (17.4). */
export const tableElements: ElementReaders = {
  'w:tbl': { open: openTable, close: closeTable },
  'w:tblPr': changesOnly,
  'w:tblGrid': changesOnly,
  'w:tblPrEx': changesOnly,
  'w:tr': { open: openRow, close: closeRow },
  'w:trPr': { collected: readRow },
  'w:tc': { open: openCell, close: closeCell },
  'w:tcPr': { collected: readCell },
};
