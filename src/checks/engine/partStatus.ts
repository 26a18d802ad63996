import { withoutBlanks } from '../../document/marks';
import type { Place } from '../../document/place';
import { memoised } from '../../document/memoised';
import type { LocatedForm, LocatedTable, TextPiece } from '../../locate/located';
import { pieceOwnText } from '../../locate/located';
import { rowsFound } from '../../locate/rows';
import { entriesOf, rowIdsOf } from '../../notice/rows';
import type { Form, Part, Section } from '../../notice/schema';
import { headingOf, sectionsOf } from '../../notice/walk';
import type { Finding, PartStatus } from '../assessment';
import type { FileContext } from '../look/context';
import { countOf, isEmpty, sectionsFound, wholeBody, wordsWithDeletions } from '../look/context';
import { readings } from './formStatus';
import { coverName, placeForMissing, placeOfLine, placeOfValue } from '../look/places';
import { coverText, isUnfilled } from '../look/support';

type Status = Omit<PartStatus, 'form' | 'state'> & {
  readonly state: 'missing' | 'empty' | 'filled';
};

/** The state of every part of every form found, in the notice's order. */
export function partStatuses(context: FileContext, findings: readonly Finding[]): PartStatus[] {
  const faulty = new Set(
    findings.filter(({ level }) => level !== 'info').map(({ requirement }) => requirement),
  );
  return context.located.forms.flatMap((form) =>
    [
      ...coverStatus(form),
      ...form.form.parts.flatMap((part) => partStatus(context, form, part)),
      ...sectionStatuses(context, form, form.form.sections, 1),
    ].map(({ state, ...status }): PartStatus => ({
      ...status,
      form: form.form.id,
      state: state === 'filled' ? (isFaulty(form, status.id, faulty) ? 'draft' : 'done') : state,
    })),
  );
}

/** Whether something in a part is still to be corrected: its own findings, and those of what it holds. */
function isFaulty({ form }: LocatedForm, id: string, faulty: ReadonlySet<string>): boolean {
  return faulty.has(id) || (heldBy(form).get(id) ?? []).some((each) => faulty.has(each));
}

/** What each part of a form holds, at any depth, by its id. */
const heldBy = memoised((form: Form): ReadonlyMap<string, readonly string[]> => {
  const ids = new Map(
    sectionsOf(form).map(({ section }) => [section.id, section.children.flatMap(withDescendants)]),
  );
  const { cover } = form;
  if (cover !== null) ids.set(cover.titleId, [cover.unit.id, cover.date.id, cover.seal.id]);
  for (const part of form.parts) {
    if (part.kind === 'group') ids.set(part.id, part.sections.flatMap(withDescendants));
    if (part.kind === 'table') ids.set(part.id, rowIdsOf(part));
  }
  return ids;
});

function withDescendants(section: Section): string[] {
  return [section.id, ...section.children.flatMap(withDescendants)];
}

const nothing = {
  count: null,
  limit: null,
  filled: null,
  textPlace: null,
  paragraphIds: [],
  guidance: [],
} as const;

function coverStatus({ form, cover, range }: LocatedForm): Status[] {
  if (form.cover === null || cover === null) return [];
  const fields = [cover.unit, cover.date];
  const filled = fields.filter(
    (field) =>
      field !== null &&
      /[^年月日]/.test(withoutBlanks(coverText(field, form.cover?.seal.mark ?? ''))),
  ).length;
  const lines = [
    ...(cover.title?.lines ?? []),
    ...fields.flatMap((field) => (field === null ? [] : [field.label])),
  ];
  const [first] = lines;
  const blank = fields.find((field) => field !== null && pieceIsOpen(field.pieces));
  return [
    {
      ...nothing,
      id: form.cover.titleId,
      kind: 'cover',
      title: coverName,
      depth: 1,
      state: first === undefined ? 'missing' : filled === 0 ? 'empty' : 'filled',
      filled: { done: filled, of: fields.length },
      place:
        first === undefined
          ? { kind: 'insertAfter', paragraphId: null, part: form.cover.titleId }
          : placeOfLine(first),
      textPlace:
        blank === null || blank === undefined
          ? first === undefined
            ? null
            : placeOfLine(cover.unit?.label ?? first)
          : placeOfValue(blank, ''),
      paragraphIds: lines
        .filter(({ index }) => index >= range.first)
        .map(({ paragraph }) => paragraph.id),
    },
  ];
}

function pieceIsOpen(pieces: readonly TextPiece[]): boolean {
  return pieces.every((piece) => isUnfilled(pieceOwnText(piece)));
}

function partStatus(context: FileContext, form: LocatedForm, part: Part): Status[] {
  const title =
    'number' in part && part.number !== null ? `${part.number} ${part.title}` : part.title;
  const base = { ...nothing, id: part.id, title: { zh: title, en: title }, depth: 1 };
  const missing = {
    state: 'missing' as const,
    place: placeForMissing(context.located, form, part),
  };
  const idsIn = (first: number, end: number): string[] =>
    context.located.flat.lines.slice(first, end).map(({ paragraph }) => paragraph.id);
  switch (part.kind) {
    case 'pledge': {
      const found = form.pledges.find((pledge) => pledge.part === part);
      const line = found?.heading?.line ?? found?.body[0];
      return [
        found === undefined || line === undefined
          ? { ...base, kind: 'pledge', ...missing }
          : {
              ...base,
              kind: 'pledge',
              state: 'filled',
              place: placeOfLine(line),
              textPlace: placeOfLine(found.body[0] ?? line),
              paragraphIds: idsIn(found.range.first, found.range.end),
            },
      ];
    }
    case 'table': {
      const found = form.tables.find((table) => table.part === part);
      const line = found?.heading?.line ?? context.located.flat.lines[found?.range.first ?? -1];
      if (found === undefined || line === undefined)
        return [{ ...base, kind: 'table', ...missing }];
      const filled = filledRows(found);
      return [
        {
          ...base,
          kind: 'table',
          state: filled.done === 0 ? 'empty' : 'filled',
          filled,
          place: placeOfLine(line),
          textPlace: firstOpenRow(found) ?? placeOfLine(line),
          paragraphIds: idsIn(found.range.first, found.range.end),
        },
        ...longTextStatuses(context, found),
      ];
    }
    case 'group': {
      const found = form.groups.find((group) => group.part === part);
      const sections = sectionStatuses(context, form, part.sections, 2);
      const there = found !== undefined || sections.some(({ state }) => state !== 'missing');
      return [
        !there
          ? { ...base, kind: 'group', ...missing }
          : {
              ...base,
              kind: 'group',
              state: sections.every(({ state }) => state !== 'filled') ? 'empty' : 'filled',
              place: found === undefined ? missing.place : placeOfLine(found.line),
              textPlace: found === undefined ? null : placeOfLine(found.line),
              paragraphIds: found === undefined ? [] : [found.line.paragraph.id],
              filled: {
                done: sections.filter(({ state, depth }) => depth === 2 && state === 'filled')
                  .length,
                of: part.sections.length,
              },
            },
        ...sections,
      ];
    }
  }
}

/** How many of a table's rows have something in them. */
function filledRows(table: LocatedTable): { done: number; of: number } {
  const choices = rowsFound(table, 'choice').map(({ options }) =>
    [...options.values()].some((state) => state === 'ticked' || state === 'unclear'),
  );
  const values = rowsFound(table, 'number', 'field', 'longText').map(
    ({ pieces }) => !pieceIsOpen(pieces),
  );
  // Indicators have figures of their own, and what is filled by hand is never filled here.
  const toFill = entriesOf(table.part).filter(
    ({ kind }) => kind !== 'indicator' && kind !== 'byHand',
  );
  return { done: [...choices, ...values].filter(Boolean).length, of: toFill.length };
}

function firstOpenRow(table: LocatedTable): Place | null {
  const open = rowsFound(table, 'field', 'number', 'longText').find(({ pieces }) =>
    pieceIsOpen(pieces),
  );
  return open === undefined ? null : placeOfValue(open, open.label.paragraph.text.trim());
}

function longTextStatuses(context: FileContext, table: LocatedTable): Status[] {
  return rowsFound(table, 'longText').map((found): Status => {
    const { row, pieces } = found;
    const title = row.label.replace(/[（(：:].*$/, '');
    const place = placeOfValue(found, title);
    const [first] = pieces.filter(({ line, from }) => from < line.paragraph.text.length);
    return {
      ...nothing,
      id: row.id,
      kind: 'longText',
      title: { zh: title, en: title },
      depth: 2,
      state: isEmpty(context, pieces) ? 'empty' : 'filled',
      count: readings(countOf(context, pieces), wordsWithDeletions(context, pieces)),
      limit: {
        ...(row.limit.min === undefined ? {} : { min: row.limit.min }),
        ...(row.limit.max === undefined ? {} : { max: row.limit.max }),
      },
      place,
      textPlace: first === undefined ? place : placeOfLine(first.line),
      paragraphIds: [...new Set([found.label, ...pieces.map(({ line }) => line)])].map(
        ({ paragraph }) => paragraph.id,
      ),
      guidance: [row.prompt.zh],
    };
  });
}

function sectionStatuses(
  context: FileContext,
  form: LocatedForm,
  sections: readonly Section[],
  depth: number,
): Status[] {
  return sections.flatMap((section) => [
    sectionStatus(context, form, section, depth),
    ...sectionStatuses(context, form, section.children, depth + 1),
  ]);
}

function sectionStatus(
  context: FileContext,
  form: LocatedForm,
  section: Section,
  depth: number,
): Status {
  const [found] = sectionsFound(form, section);
  const base = {
    ...nothing,
    id: section.id,
    kind: 'section' as const,
    title: { zh: headingOf(section), en: headingOf(section) },
    depth,
    limit: section.limit?.max === undefined ? null : { max: section.limit.max },
    guidance: section.guidance,
  };
  if (found === undefined)
    return { ...base, state: 'missing', place: placeForMissing(context.located, form, section) };
  const body = wholeBody(form, found);
  const empty = isEmpty(context, body);
  const text =
    found.body.find(({ line, from }) => from < line.paragraph.text.length) ?? found.body[0];
  return {
    ...base,
    state: empty ? 'empty' : 'filled',
    count: readings(countOf(context, body), wordsWithDeletions(context, body)),
    place: placeOfLine(found.line),
    textPlace: placeOfLine(text?.line ?? found.line),
    paragraphIds: context.located.flat.lines
      .slice(found.range.first, found.range.end)
      .map(({ paragraph }) => paragraph.id),
  };
}
