import type { OoxmlElement } from '@docx-editor.dev/core/store';
import { notFound } from '../../engine/errors';
import type { HostObject, Navigation } from '../../engine/hostObject';
import type { Point } from '../editorDocument';
import { comparePoints, controlSpan } from '../ranges';
import type { Span } from '../ranges';
import { controlType, isInside } from '../tree/documentIndex';
import type { CellEntry, ControlEntry, TableEntry } from '../tree/documentIndex';
import type { WordDocument } from '../wordDocument';
import { bodyObject } from './body';
import { contentControlObject } from './contentControl';
import { tableCellObject, tableObject } from './table';

/** A place in a document. */
export interface Place {
  readonly document: WordDocument;
  readonly point: Point;
}

/** The innermost table around a place. */
function tableAround({ document, point }: Place): TableEntry | null {
  const { ancestors } = document.paragraph(point.paragraphId);
  const table = ancestors.findLast((each) => each.localName === 'tbl');
  return table === undefined ? null : document.entry('table', table.id);
}

/** The innermost cell around a place. */
function cellAround({ document, point }: Place): CellEntry | null {
  const { ancestors } = document.paragraph(point.paragraphId);
  const cell = ancestors.findLast((each) => each.localName === 'tc');
  const entry = cell === undefined ? undefined : document.index.byNode.get(cell.id);
  return entry?.kind === 'cell' ? entry : null;
}

/** The controls around a place, innermost first: those of the whole paragraph, and the inline one it is in. */
function entriesAround({ document, point }: Place): readonly ControlEntry[] {
  const paragraph = document.paragraph(point.paragraphId);
  return document.index.controls
    .filter((control) => {
      if (isInside(paragraph, control.node.id)) return true;
      if (!isInside(control, paragraph.node.id)) return false;
      const span = controlSpan(document, control.node.id);
      return (
        comparePoints(document, span.start, point) <= 0 &&
        comparePoints(document, point, span.end) <= 0 &&
        comparePoints(document, span.start, span.end) < 0
      );
    })
    .toSorted((a, b) => b.ancestors.length - a.ancestors.length);
}

/** The controls around a place, innermost first. */
function controlsAround(place: Place): readonly HostObject[] {
  return entriesAround(place).map((entry) => contentControlObject(place.document, entry));
}

/** The controls of some kinds that stand inside a stretch. */
export function controlsWithin(span: Span, types: readonly string[]): readonly ControlEntry[] {
  const { document } = span;
  return controlsOfTypes(document, types).filter((control) => {
    const own = controlSpan(document, control.node.id);
    return (
      comparePoints(document, span.start, own.start) <= 0 &&
      comparePoints(document, own.end, span.end) <= 0
    );
  });
}

/**
 * The document's controls of some kinds. Word's `contentControls` lists rich text alone (office-js #2160); the others
 * must be asked for.
 */
export function controlsOfTypes(
  document: WordDocument,
  types: readonly string[],
): readonly ControlEntry[] {
  return document.index.controls.filter(({ node }) => types.includes(controlType(node)));
}

/** The controls of some kinds inside an element. */
export function controlsInside(
  document: WordDocument,
  container: OoxmlElement,
  types: readonly string[],
): readonly ControlEntry[] {
  return controlsOfTypes(document, types).filter((control) =>
    container.localName === 'body' ? true : isInside(control, container.id),
  );
}

/** `parentTable`, `parentTableCell`, `parentContentControl` and `parentBody` of anything that has a place. */
export function parentMembers<T>(placeOf: (self: T) => Place): Record<string, Navigation<T>> {
  const table = (self: T): HostObject | null => {
    const place = placeOf(self);
    const entry = tableAround(place);
    return entry === null ? null : tableObject(place.document, entry);
  };
  const cell = (self: T): HostObject | null => {
    const place = placeOf(self);
    const entry = cellAround(place);
    return entry === null ? null : tableCellObject(place.document, entry);
  };
  const control = (self: T): HostObject | null => controlsAround(placeOf(self))[0] ?? null;
  const orFail =
    (find: (self: T) => HostObject | null) =>
    (self: T): HostObject => {
      const found = find(self);
      if (found === null) throw notFound();
      return found;
    };
  return {
    parentTable: { since: '1.3', get: orFail(table) },
    parentTableOrNullObject: { since: '1.3', get: table },
    parentTableCell: { since: '1.3', get: orFail(cell) },
    parentTableCellOrNullObject: { since: '1.3', get: cell },
    parentContentControl: { since: '1.1', get: orFail(control) },
    parentContentControlOrNullObject: { since: '1.3', get: control },
    parentBody: {
      since: '1.3',
      get(self) {
        const { document, point } = placeOf(self);
        const entry = cellAround({ document, point });
        return bodyObject(document, entry?.node.id ?? null);
      },
    },
  };
}
