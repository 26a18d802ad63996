import type { OoxmlElement, OoxmlPart } from '@docx-editor.dev/core/store';
import { attribute, bodyOf, childElements, firstChild, isElement, valueAt, W14 } from './xml';

/** Something in the body, and the elements around it, outermost (the body) first. */
export interface Entry {
  readonly node: OoxmlElement;
  readonly ancestors: readonly OoxmlElement[];
}

/** A paragraph. */
export interface ParagraphEntry extends Entry {
  readonly kind: 'paragraph';
  /** `w14:paraId`: lasts for the session and survives a replaced tree. */
  readonly paraId: string;
  /** Position among all paragraphs of the body, in reading order. */
  readonly order: number;
}

/** A cell; a cell merged into the one above it is left out, as Word leaves it out. */
export interface CellEntry extends Entry {
  readonly kind: 'cell';
  readonly tableId: string;
  readonly rowIndex: number;
  readonly cellIndex: number;
}

/** A table. */
export interface TableEntry extends Entry {
  readonly kind: 'table';
  /** 1 for a table in the body, 2 for one in a cell of it. */
  readonly level: number;
  readonly rows: readonly (readonly CellEntry[])[];
}

/** A content control. */
export interface ControlEntry extends Entry {
  readonly kind: 'control';
  /** `w:id`; 0 when it has none. */
  readonly controlId: number;
}

/** Anything indexed. */
export type AnyEntry = ParagraphEntry | CellEntry | TableEntry | ControlEntry;

/** What is where in one revision of the main part. */
export interface DocumentIndex {
  readonly body: OoxmlElement;
  readonly paragraphs: readonly ParagraphEntry[];
  readonly tables: readonly TableEntry[];
  readonly controls: readonly ControlEntry[];
  readonly byNode: ReadonlyMap<string, AnyEntry>;
  readonly byParaId: ReadonlyMap<string, ParagraphEntry>;
}

const known = new WeakMap<OoxmlElement, DocumentIndex>();

/** The index of the part as it is now; made once a revision, since trees never change in place. */
export function indexOf(part: OoxmlPart): DocumentIndex {
  const cached = known.get(part.root);
  if (cached !== undefined) return cached;
  const index = new Indexer(bodyOf(part)).index();
  known.set(part.root, index);
  return index;
}

/** Whether an entry stands inside an element. */
export function isInside(entry: Entry, containerId: string): boolean {
  return entry.ancestors.some((ancestor) => ancestor.id === containerId);
}

/** The innermost element around an entry that satisfies the test. */
export function innermost(
  entry: Entry,
  test: (node: OoxmlElement) => boolean,
): OoxmlElement | undefined {
  return entry.ancestors.findLast(test);
}

class Indexer {
  private readonly paragraphs: ParagraphEntry[] = [];
  private readonly tables: TableEntry[] = [];
  private readonly controls: ControlEntry[] = [];
  private readonly byNode = new Map<string, AnyEntry>();

  constructor(private readonly body: OoxmlElement) {}

  index(): DocumentIndex {
    this.visit(this.body, []);
    const byParaId = new Map(this.paragraphs.map((entry) => [entry.paraId, entry]));
    const { body, paragraphs, tables, controls, byNode } = this;
    return { body, paragraphs, tables, controls, byNode, byParaId };
  }

  private visit(node: OoxmlElement, ancestors: readonly OoxmlElement[]): void {
    const within = [...ancestors, node];
    for (const child of node.children) if (isElement(child)) this.element(child, within);
  }

  private element(node: OoxmlElement, ancestors: readonly OoxmlElement[]): void {
    switch (node.localName) {
      case 'p': {
        const paraId = attribute(node, 'paraId') ?? node.id;
        const order = this.paragraphs.length;
        const entry: ParagraphEntry = { kind: 'paragraph', node, ancestors, paraId, order };
        this.paragraphs.push(entry);
        this.byNode.set(node.id, entry);
        this.visit(node, ancestors);
        return;
      }
      case 'sdt': {
        const controlId = Number(valueAt(node, 'sdtPr', 'id') ?? '0');
        const entry: ControlEntry = { kind: 'control', node, ancestors, controlId };
        this.controls.push(entry);
        this.byNode.set(node.id, entry);
        this.visit(node, ancestors);
        return;
      }
      case 'tbl':
        this.table(node, ancestors);
        this.visit(node, ancestors);
        return;
      // Text boxes are stories of their own; Word's body does not list their paragraphs.
      case 'drawing':
      case 'pict':
      case 'AlternateContent':
        return;
      default:
        this.visit(node, ancestors);
    }
  }

  private table(node: OoxmlElement, ancestors: readonly OoxmlElement[]): void {
    const rows = unwrapped(node, 'tr').map(({ node: row, ancestors: aroundRow }, rowIndex) =>
      unwrapped(row, 'tc')
        .filter(({ node: cell }) => !isMergedUp(cell))
        .map(({ node: cell, ancestors: aroundCell }, cellIndex): CellEntry => {
          const around = [...ancestors, ...aroundRow, ...aroundCell];
          return {
            kind: 'cell',
            node: cell,
            ancestors: around,
            tableId: node.id,
            rowIndex,
            cellIndex,
          };
        }),
    );
    const level = ancestors.filter((each) => each.localName === 'tbl').length + 1;
    const entry: TableEntry = { kind: 'table', node, ancestors, level, rows };
    this.tables.push(entry);
    this.byNode.set(node.id, entry);
    for (const cell of rows.flat()) this.byNode.set(cell.node.id, cell);
  }
}

/** Rows of a table or cells of a row, those inside content controls and other wrappers included. */
function unwrapped(parent: OoxmlElement, name: string): Entry[] {
  const found: Entry[] = [];
  const visit = (node: OoxmlElement, ancestors: readonly OoxmlElement[]): void => {
    for (const child of childElements(node)) {
      if (child.localName === name) found.push({ node: child, ancestors });
      else if (WRAPPERS.has(child.localName)) visit(child, [...ancestors, child]);
    }
  };
  visit(parent, [parent]);
  return found;
}

const WRAPPERS = new Set(['sdt', 'sdtContent', 'customXml', 'ins', 'del', 'moveFrom', 'moveTo']);

/** A cell that continues the one above it (17.4.84): `w:vMerge` without `restart`. */
function isMergedUp(cell: OoxmlElement): boolean {
  const merge = firstChild(firstChild(cell, 'tcPr'), 'vMerge');
  return merge !== undefined && attribute(merge, 'val') !== 'restart';
}

/** Word's name for a control's kind, from its properties (17.5.2). */
export function controlType(node: OoxmlElement): string {
  const properties = firstChild(node, 'sdtPr');
  for (const child of properties?.children ?? []) {
    if (!isElement(child)) continue;
    const type = TYPES[child.localName];
    if (type !== undefined) return type;
  }
  return 'RichText';
}

const TYPES: Readonly<Record<string, string>> = {
  text: 'PlainText',
  checkbox: 'CheckBox',
  dropDownList: 'DropDownList',
  comboBox: 'ComboBox',
  date: 'DatePicker',
  picture: 'Picture',
  docPartObj: 'BuildingBlockGallery',
  docPartList: 'BuildingBlockGallery',
  group: 'Group',
  repeatingSection: 'RepeatingSection',
};

/** Whether the control shows its prompt instead of an author's text (17.5.2.39). */
export function showsPrompt(node: OoxmlElement): boolean {
  return firstChild(firstChild(node, 'sdtPr'), 'showingPlcHdr') !== undefined;
}

/** The state of a check-box control; `null` for any other kind ([MS-DOCX] 2.6.1.11). */
export function checkState(node: OoxmlElement): boolean | null {
  const box = foreignChild(firstChild(node, 'sdtPr'), 'checkbox');
  if (box === undefined) return null;
  return ['1', 'true', 'on'].includes(attribute(foreignChild(box, 'checked'), 'val') ?? '0');
}

/** A child of Word 2010's namespace. */
function foreignChild(node: OoxmlElement | undefined, name: string): OoxmlElement | undefined {
  return node === undefined
    ? undefined
    : childElements(node).find((child) => child.localName === name && child.namespaceUri === W14);
}
