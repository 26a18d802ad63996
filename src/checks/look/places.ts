import type { Place } from '../../document/place';
import { memoised } from '../../document/memoised';
import type { Cell, Table } from '../../document/snapshot';
import { firstParagraphId } from '../../locate/labels';
import type { Line } from '../../locate/flat';
import type { Located, LocatedForm, LocatedSection, LocatedValue } from '../../locate/located';
import { isWhole } from '../../locate/softLines';
import type { Form, Part, Section } from '../../notice/schema';

/** What people call a cover. */
export const coverName = { zh: '封面', en: 'Cover' };

/** The place of a line; of one among soft returns, its text in the paragraph. */
export function placeOfLine(line: Line, quote = quoteOf(line)): Place {
  return {
    kind: 'paragraph',
    paragraphId: line.paragraph.id,
    ...(quote === undefined ? {} : { quote }),
  };
}

/** What finds a line in its paragraph; nothing for the paragraph itself, or an empty line. */
function quoteOf(line: Line): string | undefined {
  const text = line.paragraph.text.trim();
  return isWhole(line) || text === '' ? undefined : text;
}

/** The place of a cell, by its label. */
export function placeOfCell(table: Table, cell: Cell, label: string): Place {
  return {
    kind: 'cell',
    tableId: table.id,
    cellId: cell.id,
    label,
    paragraphId: firstParagraphId(cell),
  };
}

/** The place of a value: its cell, or the line it shares with its label. */
export function placeOfValue(value: LocatedValue, label: string): Place {
  return value.cell !== null && value.table !== null
    ? placeOfCell(value.table, value.cell, label)
    : placeOfLine(value.label);
}

/** Where a form begins: its title, its first section, or its first line. */
export function placeOfForm({ flat }: Located, form: LocatedForm): Place {
  const line =
    form.cover?.title?.lines[0] ??
    form.title?.line ??
    form.sections[0]?.line ??
    flat.lines[form.range.first];
  return line === undefined ? { kind: 'document' } : placeOfLine(line);
}

/** Where a missing part belongs: behind the last line of what the notice puts before it. */
export function placeForMissing(
  located: Located,
  form: LocatedForm,
  part: { readonly id: string },
): Place {
  const order = positionsInNotice(form);
  const own = order.get(part.id) ?? 0;
  const before = foundParts(form)
    .filter(({ id }) => (order.get(id) ?? 0) < own)
    .sort((a, b) => (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0))
    .at(-1);
  const end =
    before === undefined
      ? coverEnd(form)
      : Math.min(
          before.end,
          ...ownPartsIn(form, part.id, before.id).map(({ range }) => range.first),
        );
  const line = lastOutsideTables(located, form.range.first, end);
  return { kind: 'insertAfter', paragraphId: line?.paragraph.id ?? null, part: part.id };
}

/** When what comes before is the section the missing one belongs to: the found sections within that. */
function ownPartsIn(form: LocatedForm, missing: string, parent: string): LocatedSection[] {
  const section = form.sections.find((found) => found.section.id === parent)?.section;
  if (section?.children.some(({ id }) => id === missing) !== true) return [];
  const children = new Set(section.children.map(({ id }) => id));
  return form.sections.filter((found) => children.has(found.section.id));
}

/** Everything found of a form that a missing part may follow. */
function foundParts(form: LocatedForm): { id: string; first: number; end: number }[] {
  const sectionStarts = form.sections.map(({ range }) => range.first);
  return [
    ...form.groups.map(({ part, line }) => ({
      id: part.id,
      first: line.index,
      end: Math.min(form.range.end, ...sectionStarts.filter((at) => at > line.index)),
    })),
    ...form.tables.map(({ part, range }) => ({ id: part.id, ...range })),
    ...form.pledges.map(({ part, range }) => ({ id: part.id, ...range })),
    ...form.sections.map(({ section, range }) => ({ id: section.id, ...range })),
  ];
}

/** Where the form's own front matter (its cover or title) ends. */
function coverEnd(form: LocatedForm): number {
  const lines = [
    ...(form.cover?.title?.lines ?? []),
    ...(form.title === null ? [] : [form.title.line]),
    ...[form.cover?.unit?.label, form.cover?.date?.label, form.cover?.seal].flatMap((line) =>
      line === undefined || line === null ? [] : [line],
    ),
  ];
  return Math.max(form.range.first, ...lines.map(({ index }) => index)) + 1;
}

/** The last line of a range that is outside every table: an insert there touches no cell. */
function lastOutsideTables(located: Located, first: number, end: number): Line | undefined {
  return located.flat.lines
    .slice(first, end)
    .findLast((line) => line.cell === null && line.paragraph.story === 'body');
}

/** The position of every part and section of a form in the notice's order. */
export function positionsInNotice({ form }: LocatedForm): ReadonlyMap<string, number> {
  return positions(form);
}

const positions = memoised((form: Form): ReadonlyMap<string, number> => {
  const order = new Map<string, number>();
  const addSections = (sections: readonly Section[]): void => {
    for (const section of sections) {
      order.set(section.id, order.size);
      addSections(section.children);
    }
  };
  const addPart = (part: Part): void => {
    order.set(part.id, order.size);
    if (part.kind === 'group') addSections(part.sections);
  };
  if (form.cover !== null) order.set(form.cover.titleId, order.size);
  form.parts.forEach(addPart);
  addSections(form.sections);
  return order;
});
