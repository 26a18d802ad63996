import type { Form, Limit, Notice } from './schema';
import { choicesOf, headingOf, rowsOf, sectionsOf } from './walk';

/** What of a notice can differ from another. */
export type ChangedThing =
  'requirement' | 'heading' | 'guidance' | 'limit' | 'option' | 'deadline' | 'copies';

/** One difference between two notices. */
export interface NoticeChange {
  readonly what: ChangedThing;
  /** The requirement id; for an option with its key behind a dot. */
  readonly id: string;
  /** As the first notice has it; `null` when it is new. */
  readonly before: string | null;
  /** As the second has it; `null` when it is gone. */
  readonly after: string | null;
}

/**
 * What differs between two notices for who writes the papers: requirements, headings, guidance, limits,
 * options, deadlines, copies. Parts are the same when their ids are.
 *
 * @returns the changes in the order of the second notice, those of what is gone at the end; of a
 *   requirement that is new or gone only that
 */
export function compareNotices(before: Notice, after: Notice): NoticeChange[] {
  const old = factsOf(before);
  const now = factsOf(after);
  const changes = [...new Set([...now.keys(), ...old.keys()])].flatMap((key): NoticeChange[] => {
    const [from, to] = [old.get(key), now.get(key)];
    const fact = to ?? from;
    if (fact === undefined || from?.text === to?.text) return [];
    return [{ what: fact.what, id: fact.id, before: from?.text ?? null, after: to?.text ?? null }];
  });
  const oneSided = changes
    .filter(({ what, ...change }) => what === 'requirement' && isOneSided(change))
    .map(({ id }) => id);
  return changes.filter(
    ({ what, id }) =>
      what === 'requirement' || !oneSided.includes(what === 'option' ? choiceOf(id) : id),
  );
}

function isOneSided({ before, after }: Pick<NoticeChange, 'before' | 'after'>): boolean {
  return before === null || after === null;
}

/** The choice an option belongs to. */
function choiceOf(option: string): string {
  return option.slice(0, option.lastIndexOf('.'));
}

interface Fact {
  readonly what: ChangedThing;
  readonly id: string;
  readonly text: string;
}

/** Everything that is compared, by kind and id. */
function factsOf(notice: Notice): Map<string, Fact> {
  const facts: Fact[] = [
    ...notice.requirements.map(({ id, title }): Fact => ({
      what: 'requirement',
      id,
      text: title.zh,
    })),
    ...notice.forms.flatMap(formFacts),
    ...notice.submissions.flatMap(({ id, deadline, copies }): Fact[] => [
      { what: 'deadline', id, text: `${deadline.date} ${deadline.text}` },
      {
        what: 'copies',
        id,
        text: copies.map(({ to, number }) => `${to}${number}份`).join('，'),
      },
    ]),
  ];
  return new Map(facts.map((fact) => [`${fact.what} ${fact.id}`, fact]));
}

function formFacts(form: Form): Fact[] {
  const limits = [
    ...(form.length === undefined ? [] : [form.length]),
    ...rowsOf(form, 'longText'),
  ].map(({ id, limit }): Fact => ({ what: 'limit', id, text: limitText(limit) }));
  const sections = sectionsOf(form).flatMap(({ section }): Fact[] => [
    { what: 'heading', id: section.id, text: headingOf(section) },
    { what: 'guidance', id: section.id, text: section.guidance.join('') },
    ...(section.limit === undefined
      ? []
      : [{ what: 'limit', id: section.id, text: limitText(section.limit) } as const]),
  ]);
  const options = choicesOf(form).flatMap((choice) =>
    choice.options.map(({ key, label }): Fact => ({
      what: 'option',
      id: `${choice.id}.${key}`,
      text: label,
    })),
  );
  return [...sections, ...limits, ...options];
}

/** A limit in figures: `2000–2600`, `≤300`, `≥100`. */
function limitText({ min, max }: Limit): string {
  if (min === undefined) return max === undefined ? '–' : `≤${max}`;
  return max === undefined ? `≥${min}` : `${min}–${max}`;
}
