import { memoised } from '../document/memoised';
import { squash } from '../document/text';
import { entriesOf } from '../notice/rows';
import type { Notice } from '../notice/schema';
import { sectionsOf, tablesOf } from '../notice/walk';
import { bareLabel } from './bareLabel';
import { titleOf } from './titles';

/** The words of a notice by which lines, cells and prompts are known before its parts are looked for. */
export interface NoticeWords {
  /** The titles of parts and sections, squashed, with the numbers the notice gives them. */
  readonly titles: ReadonlyMap<string, ReadonlySet<number | null>>;
  /** What the cells of the notice's tables are labelled with, bare. */
  readonly labels: ReadonlySet<string>;
}

/** The words of a notice, collected once. */
export const wordsOf: (notice: Notice) => NoticeWords = memoised((notice: Notice) => {
  const titles = new Map<string, Set<number | null>>();
  const labels = new Set<string>();
  for (const form of notice.forms) {
    const parts = [...form.parts, ...sectionsOf(form).map(({ section }) => section)];
    for (const part of parts) {
      const { words, ordinal } = titleOf(part);
      titles.set(words, (titles.get(words) ?? new Set()).add(ordinal));
    }
    for (const table of tablesOf(form)) {
      for (const { label } of entriesOf(table)) labels.add(bareLabel(label));
      for (const row of table.rows) {
        if ('group' in row) labels.add(bareLabel(row.group));
        if (row.kind !== 'indicators') continue;
        for (const { name } of row.items) labels.add(bareLabel(name));
        for (const header of [row.nameHeader, ...row.columns.map((column) => column.header)])
          labels.add(bareLabel(header));
      }
    }
  }
  labels.delete(squash(''));
  return { titles, labels };
});
