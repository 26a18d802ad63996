import { notFound } from '../../engine/errors';
import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import { paragraphsIn, selectSpan, spanOfParagraphs, spanText } from '../ranges';
import type { Span } from '../ranges';
import type { CellEntry, TableEntry } from '../tree/documentIndex';
import { isOn, firstChild } from '../tree/xml';
import { insertParagraph, insertText } from '../textEdits';
import type { WordDocument } from '../wordDocument';
import { parentMembers } from './around';
import { bodyObject } from './body';
import { collectionType, required } from './collection';
import { paragraphObject } from './paragraph';
import { RANGE_LOCATIONS, rangeAt, SELECTION_MODES } from './range';

interface TableSelf {
  readonly document: WordDocument;
  readonly nodeId: string;
}
interface RowSelf extends TableSelf {
  readonly rowIndex: number;
}

const tableOf = (self: TableSelf): TableEntry => self.document.entry('table', self.nodeId);
const cellOf = (self: TableSelf): CellEntry => self.document.entry('cell', self.nodeId);
const spanOf = (self: TableSelf): Span =>
  spanOfParagraphs(self.document, paragraphsIn(self.document, self.nodeId));

function cellText(document: WordDocument, cell: CellEntry): string {
  return spanText(spanOf({ document, nodeId: cell.node.id }));
}

/** Rows marked to repeat at the top of each page. */
function headerRows(table: TableEntry): number {
  const rows = table.node.children.filter(
    (child) => child.kind !== 'textValue' && child.localName === 'tr',
  );
  const first = rows.findIndex(
    (row) => row.kind === 'textValue' || !isOn(firstChild(firstChild(row, 'trPr'), 'tblHeader')),
  );
  return first < 0 ? rows.length : first;
}

/** The paragraph right before or after the table. */
function beside(self: TableSelf, by: -1 | 1): HostObject | null {
  const own = paragraphsIn(self.document, self.nodeId);
  const edge = by < 0 ? own[0] : own.at(-1);
  const entry = edge === undefined ? undefined : self.document.index.paragraphs[edge.order + by];
  return entry === undefined ? null : paragraphObject(self.document, entry);
}

function cellAt(self: TableSelf, row: number, cell: number): HostObject | null {
  const entry = tableOf(self).rows[row]?.[cell];
  return entry === undefined ? null : tableCellObject(self.document, entry);
}

/** Word's `Table`. */
export const tableType: HostType<TableSelf> = new HostType<TableSelf>(() => ({
  name: 'Table',
  identity: (self) => self.nodeId,
  check: tableOf,
  scalars: {
    // Cells merged into the one above are not Word's cells, so rows may be shorter than others.
    values: {
      since: '1.3',
      get: (self) =>
        tableOf(self).rows.map((row) => row.map((cell) => cellText(self.document, cell))),
    },
    rowCount: { since: '1.3', get: (self) => tableOf(self).rows.length },
    nestingLevel: { since: '1.3', get: (self) => tableOf(self).level },
    headerRowCount: { since: '1.3', get: (self) => headerRows(tableOf(self)) },
    isUniform: {
      since: '1.3',
      get: (self) => new Set(tableOf(self).rows.map((row) => row.length)).size <= 1,
    },
  },
  navigations: {
    rows: {
      since: '1.3',
      get: (self) =>
        rowCollection.of({
          items: () =>
            tableOf(self).rows.map((_, rowIndex) => tableRowType.of({ ...self, rowIndex })),
        }),
    },
    ...parentMembers<TableSelf>((self) => ({ document: self.document, point: spanOf(self).start })),
  },
  methods: {
    getCell: {
      since: '1.3',
      run: (self, given) =>
        required(cellAt(self, given.number(0), given.number(1)), 'Table.getCell'),
    },
    getCellOrNullObject: {
      since: '1.3',
      run: (self, given) => cellAt(self, given.number(0), given.number(1)),
    },
    getRange: {
      since: '1.3',
      run: (self, given) => rangeAt(spanOf(self), given.oneOf(0, RANGE_LOCATIONS, 'Whole')),
    },
    getParagraphBefore: {
      since: '1.3',
      run: (self) => required(beside(self, -1), 'Table.getParagraphBefore'),
    },
    getParagraphBeforeOrNullObject: { since: '1.3', run: (self) => beside(self, -1) },
    getParagraphAfter: {
      since: '1.3',
      run: (self) => required(beside(self, 1), 'Table.getParagraphAfter'),
    },
    getParagraphAfterOrNullObject: { since: '1.3', run: (self) => beside(self, 1) },
    insertParagraph: {
      since: '1.3',
      run: (self, given) =>
        paragraphObject(
          self.document,
          insertParagraph(
            self.document,
            tableOf(self),
            given.string(0),
            given.oneOf(1, ['Before', 'After']),
          ),
        ),
    },
    // Selecting a table selects its last row in Word (office-js #5388).
    select: {
      since: '1.3',
      run(self, given) {
        const mode = given.oneOf(0, SELECTION_MODES, 'Select');
        const last = tableOf(self).rows.at(-1) ?? [];
        const entries = last.flatMap((cell) => paragraphsIn(self.document, cell.node.id));
        selectSpan(
          mode === 'Select' ? spanOfParagraphs(self.document, entries) : spanOf(self),
          mode,
        );
        return null;
      },
    },
    delete: {
      since: '1.3',
      run(self) {
        const { ancestors, node } = tableOf(self);
        self.document.replaceElement(ancestors, node, []);
        return null;
      },
    },
  },
}));

function rowOf(self: RowSelf): readonly CellEntry[] {
  const row = tableOf(self).rows[self.rowIndex];
  if (row === undefined) throw notFound('TableRow');
  return row;
}

/** Word's `TableRow`. */
const tableRowType: HostType<RowSelf> = new HostType<RowSelf>({
  name: 'TableRow',
  identity: (self) => `${self.nodeId} ${self.rowIndex}`,
  check: rowOf,
  scalars: {
    rowIndex: { since: '1.3', get: (self) => self.rowIndex },
    cellCount: { since: '1.3', get: (self) => rowOf(self).length },
    values: {
      since: '1.3',
      get: (self) => [rowOf(self).map((cell) => cellText(self.document, cell))],
    },
    isHeader: { since: '1.3', get: (self) => self.rowIndex < headerRows(tableOf(self)) },
  },
  navigations: {
    cells: {
      since: '1.3',
      get: (self) =>
        cellCollection.of({
          items: () => rowOf(self).map((cell) => tableCellObject(self.document, cell)),
        }),
    },
    parentTable: { since: '1.3', get: (self) => tableType.of(self) },
  },
});

/** Word's `TableCell`. */
export const tableCellType: HostType<TableSelf> = new HostType<TableSelf>({
  name: 'TableCell',
  identity: (self) => self.nodeId,
  check: cellOf,
  scalars: {
    value: {
      since: '1.3',
      get: (self) => cellText(self.document, cellOf(self)),
      set(self, value) {
        insertText(spanOf(self), typeof value === 'string' ? value : '', 'Replace');
      },
    },
    rowIndex: { since: '1.3', get: (self) => cellOf(self).rowIndex },
    cellIndex: { since: '1.3', get: (self) => cellOf(self).cellIndex },
  },
  navigations: {
    body: { since: '1.3', get: (self) => bodyObject(self.document, self.nodeId) },
    parentTable: {
      since: '1.3',
      get: (self) => tableType.of({ document: self.document, nodeId: cellOf(self).tableId }),
    },
    parentRow: {
      since: '1.3',
      get(self) {
        const { tableId, rowIndex } = cellOf(self);
        return tableRowType.of({ document: self.document, nodeId: tableId, rowIndex });
      },
    },
  },
});

const cellCollection = collectionType('TableCellCollection');
const rowCollection = collectionType('TableRowCollection');
const collection = collectionType('TableCollection');

/** A cell as Word's object. */
export function tableCellObject(document: WordDocument, entry: CellEntry): HostObject {
  return tableCellType.of({ document, nodeId: entry.node.id });
}

/** A table as Word's object. */
export function tableObject(document: WordDocument, entry: TableEntry): HostObject {
  return tableType.of({ document, nodeId: entry.node.id });
}

/** Tables as Word's collection. */
export function tableCollection(
  document: WordDocument,
  entries: () => readonly TableEntry[],
): HostObject {
  return collection.of({ items: () => entries().map((entry) => tableObject(document, entry)) });
}
