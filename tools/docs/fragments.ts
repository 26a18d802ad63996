import { squash } from '../../src/document/text';
import type { Form, Notice, Part, Rubric, TableRow } from '../../src/notice/schema';
import { headingOf, sectionsOf } from '../../src/notice/walk';

/** Words of the notice that requirements are about. */
export interface Fragment {
  /** Squashed. */
  readonly text: string;
  readonly ids: readonly string[];
  /** `line`: a line of its own; `within`: part of a sentence, or a text that holds the sentence. */
  readonly stands: 'line' | 'within';
  /** Stands in several places (申报时): every one of them is meant. */
  readonly again: boolean;
}

/** The words of each annex that requirements are about, in printed order. */
export function fragmentsOf(notice: Notice): Map<string, Fragment[]> {
  const byAnnex = new Map<string, Fragment[]>();
  const add = (annex: string, fragments: readonly Fragment[]): void => {
    byAnnex.set(annex, [...(byAnnex.get(annex) ?? []), ...fragments]);
  };
  for (const form of notice.forms) add(form.annex, ofForm(form));
  for (const rubric of notice.rubrics) add(rubric.annex, ofRubric(rubric));
  return byAnnex;
}

function line(text: string, ids: readonly string[], again = false): Fragment {
  return { text: squash(text), ids, stands: 'line', again };
}

function within(text: string, ids: readonly string[]): Fragment {
  return { text: squash(text), ids, stands: 'within', again: false };
}

function ofForm(form: Form): Fragment[] {
  const { cover } = form;
  const covered =
    cover === null
      ? []
      : [
          ...form.title.map((text) => line(text, [cover.titleId])),
          within(cover.unit.label, [cover.unit.id]),
          within(cover.seal.mark, [cover.seal.id]),
          within(cover.date.label, [cover.date.id]),
        ];
  return [
    ...covered,
    ...form.parts.flatMap(ofPart),
    ...sectionsOf(form).flatMap(({ section }) => [
      within(headingOf(section), [section.id]),
      ...(section.lead === undefined
        ? []
        : [
            line(
              section.lead,
              section.children.map(({ id }) => id),
            ),
          ]),
      ...section.guidance.map((text) => within(text, [section.id])),
      ...section.attachments.map(({ id, name }) => within(name, [id])),
    ]),
    ...form.selection.map(({ id, text }) => within(text, [id])),
  ];
}

function ofPart(part: Part): Fragment[] {
  switch (part.kind) {
    case 'pledge':
      return [
        line(part.title, [part.id]),
        ...part.paragraphs.map((text) => within(text, [part.id])),
        line(part.signature.label, [part.signature.id]),
      ];
    case 'group':
      return [line(`${part.number}${part.title}`, [part.id])];
    case 'table':
      return [
        line(`${part.number ?? ''}${part.title}`, [part.id]),
        ...groupsOf(part.rows),
        ...part.rows.flatMap(ofRow),
      ];
  }
}

/** The names of groups of rows stand for all their rows. */
function groupsOf(rows: readonly TableRow[]): Fragment[] {
  const groups = new Map<string, string[]>();
  for (const row of rows) {
    if (row.kind === 'choice' || row.kind === 'number')
      groups.set(row.group, [...(groups.get(row.group) ?? []), row.id]);
    if (row.kind === 'indicators')
      groups.set(
        row.group,
        row.items.map(({ id }) => id),
      );
  }
  return [...groups].map(([group, ids]) => line(group, ids));
}

function ofRow(row: TableRow): Fragment[] {
  switch (row.kind) {
    case 'choice':
      return row.label === null ? [] : [line(row.label, [row.id])];
    case 'number':
    case 'longText':
      return [line(row.label, [row.id])];
    case 'byHand':
      return [row.label, ...row.lines].map((text) => line(text, [row.id]));
    case 'fields':
      return row.fields.map(({ id, label }) => line(label, [id]));
    case 'indicators': {
      const all = row.items.map(({ id }) => id);
      const headers = [row.nameHeader, ...row.columns.map(({ header }) => header)];
      return [
        ...headers.map((header) => line(header, all, true)),
        ...row.items.map(({ id, label }) => line(label, [id])),
      ];
    }
  }
}

function ofRubric({ id, title, heading, groups }: Rubric): Fragment[] {
  return [
    line(title, [id], true),
    line(heading, [id]),
    ...groups.flatMap((group) => [
      within(group.heading, [id]),
      ...(group.text === undefined ? [] : [within(group.text, [id])]),
      ...group.criteria.flatMap((criterion) => [
        within(criterion.title, [id]),
        within(criterion.text, [id]),
      ]),
    ]),
  ];
}
