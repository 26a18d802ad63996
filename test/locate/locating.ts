import { assess } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { locate } from '../../src/locate/locate';
import { pieceOwnText } from '../../src/locate/located';
import type { Located, LocatedForm, LocatedTable, LocatedValue } from '../../src/locate/located';
import { notice2018 } from '../../src/notice/notice2018';

/** Good papers of the 2018 notice, to be changed by each test. */
export const kit = exampleKit(notice2018);

/** Locates the notice's parts in sketched blocks. */
export function located(...blocks: readonly Sketch[]): Located {
  return locate(notice2018, snapshotOf(blocks));
}

/** The ids of the forms found. */
export function formsIn(...blocks: readonly Sketch[]): string[] {
  return located(...blocks).forms.map(({ form }) => form.id);
}

/** The one form of an id in sketched blocks. */
export function onlyForm(id: string, blocks: readonly Sketch[]): LocatedForm {
  const found = located(...blocks).forms.filter(({ form }) => form.id === id);
  const [form] = found;
  if (form === undefined || found.length !== 1)
    throw new Error(`There are ${found.length} forms "${id}"`);
  return form;
}

/** The one table of a form. */
export function onlyTable({ tables }: LocatedForm): LocatedTable {
  const [table] = tables;
  if (table === undefined || tables.length !== 1)
    throw new Error(`There are ${tables.length} tables`);
  return table;
}

/** The sections found, in reading order. */
export function sectionIds({ sections }: LocatedForm): string[] {
  return sections.map(({ section }) => section.id);
}

/** The author's text below each heading. */
export function bodies({ sections }: LocatedForm): Record<string, string> {
  return Object.fromEntries(
    sections.map(({ section, body }) => [
      section.id,
      body
        .map(pieceOwnText)
        .filter((text) => text !== '')
        .join('|'),
    ]),
  );
}

/** What stands in a field. */
export function valueOf(value: LocatedValue | null | undefined): string | null {
  return value === null || value === undefined ? null : value.pieces.map(pieceOwnText).join('|');
}

/** The findings of level error and warning, as `level requirement message`. */
export function faults(blocks: readonly Sketch[]): string[] {
  return assess(notice2018, snapshotOf(blocks), { today: '2018-09-01' })
    .findings.filter(({ level }) => level !== 'info')
    .map(({ level, requirement, message }) => `${level} ${requirement} ${message.key}`);
}
