import type { XmlNode } from './tree';
import { nodesIn } from './tree';
import type { XmlElement } from './xmlEvents';

/** Changes of properties; Word lists each as a revision (17.13.5). */
const propertyChanges = new Set([
  'w:rPrChange',
  'w:pPrChange',
  'w:sectPrChange',
  'w:tblPrChange',
  'w:tblPrExChange',
  'w:tblGridChange',
  'w:trPrChange',
  'w:tcPrChange',
  'w:numberingChange',
  'w:cellMerge',
]);

/** Insertions and deletions of a paragraph mark, a row or a cell, inside its properties. */
const markChanges = new Map([
  ['w:ins', 'ins'],
  ['w:cellIns', 'ins'],
  ['w:del', 'del'],
  ['w:cellDel', 'del'],
  ['w:moveFrom', 'moveFrom'],
  ['w:moveTo', 'moveTo'],
]);

/**
 * Counts tracked changes as Word lists them: neighbouring pieces of one kind, by one author at one
 * time, are one change; so is a move's whole source, and its whole destination.
 */
export class RevisionCounter {
  count = 0;
  private last = '';
  private openMoves = 0;

  /** `w:ins`, `w:del`, `w:moveFrom` or `w:moveTo` around text. */
  around(element: XmlElement): void {
    const kind = element.name.slice(2);
    if (this.openMoves > 0 && kind.startsWith('move')) return;
    this.add(kind, element);
  }

  /** `w:moveFromRangeStart` or `w:moveToRangeStart`: one change, whatever is in it. */
  beginMove(): void {
    this.openMoves += 1;
    this.count += 1;
    this.last = '';
  }

  endMove(): void {
    this.openMoves = Math.max(0, this.openMoves - 1);
  }

  /** Unchanged text ends a stretch of neighbouring changes. */
  unchanged(): void {
    this.last = '';
  }

  /** @returns whether the properties hold a tracked change */
  inProperties(properties: XmlNode): boolean {
    let found = false;
    // Insertions and deletions that a former state of the properties holds are not today's.
    const former = new Set<XmlNode>();
    for (const node of nodesIn(properties)) {
      if (former.has(node)) {
        for (const inner of node.children) former.add(inner);
        continue;
      }
      const kind = markChanges.get(node.name);
      if (propertyChanges.has(node.name)) {
        found = true;
        this.count += 1;
        this.last = '';
        for (const inner of node.children) former.add(inner);
      } else if (kind !== undefined) {
        found = true;
        if (this.openMoves === 0 || !kind.startsWith('move')) this.add(kind, node);
      }
    }
    return found;
  }

  private add(kind: string, { attributes }: XmlElement): void {
    const change = [kind, attributes['w:author'] ?? '', attributes['w:date'] ?? ''].join('\n');
    if (change !== this.last) this.count += 1;
    this.last = change;
  }
}
