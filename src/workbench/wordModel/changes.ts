import type { ControlEntry, DocumentIndex } from './tree/documentIndex';
import { paragraphText } from './tree/text';

/** A control by its node and its own id. */
export interface ControlKey {
  readonly nodeId: string;
  readonly id: number;
}

/** What differs between two revisions of a document; paragraphs by their unique local ids. */
export interface Changes {
  readonly added: readonly string[];
  readonly changed: readonly string[];
  readonly deleted: readonly string[];
  readonly controlsAdded: readonly number[];
  readonly controlsChanged: readonly ControlKey[];
  readonly controlsDeleted: readonly ControlKey[];
}

/**
 * Compares two revisions. What did not change is the very same object in both, so this is quick. A paragraph that only
 * looks different now has not changed.
 */
export function changesBetween(before: DocumentIndex, after: DocumentIndex): Changes {
  const controlsBefore = byNode(before.controls);
  const controlsAfter = byNode(after.controls);
  return {
    added: [...after.byParaId.keys()].filter((id) => !before.byParaId.has(id)),
    deleted: [...before.byParaId.keys()].filter((id) => !after.byParaId.has(id)),
    changed: [...after.byParaId].flatMap(([id, entry]) => {
      const old = before.byParaId.get(id);
      const same =
        old === undefined ||
        old.node === entry.node ||
        paragraphText(old.node) === paragraphText(entry.node);
      return same ? [] : [id];
    }),
    controlsAdded: after.controls
      .filter((entry) => !controlsBefore.has(entry.node.id))
      .map((entry) => entry.controlId),
    controlsChanged: after.controls
      .filter((entry) => {
        const old = controlsBefore.get(entry.node.id);
        return old !== undefined && old.node !== entry.node;
      })
      .map(keyOf),
    controlsDeleted: before.controls
      .filter((entry) => !controlsAfter.has(entry.node.id))
      .map(keyOf),
  };
}

function byNode(controls: readonly ControlEntry[]): ReadonlyMap<string, ControlEntry> {
  return new Map(controls.map((entry) => [entry.node.id, entry]));
}

function keyOf(entry: ControlEntry): ControlKey {
  return { nodeId: entry.node.id, id: entry.controlId };
}
