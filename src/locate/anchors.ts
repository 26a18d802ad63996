import { similarity, squash } from '../document/text';
import type { Form, Notice, Part } from '../notice/schema';
import { titleAt } from './cover';
import type { TitleFound } from './cover';
import { isReadable, tagsOf } from './flat';
import type { FlatDocument, Line } from './flat';
import { matchTitle } from './heading';
import type { Evidence } from './located';
import { ordinalOf } from './sections';

/** A line that shows that a form is here. */
export interface Anchor {
  readonly form: Form;
  readonly evidence: Evidence;
  readonly index: number;
  readonly title: TitleFound | null;
}

/** A pledge's sentence with a few words changed is still one above this likeness. */
const pledgeAlike = 0.8;

/**
 * Finds every line that by itself shows that a form of the notice is here: its cover title, the text of
 * its pledge, its table's title, a tag of ours, a numbered part with its full title
 * (requirements.md, "Which requirements apply").
 *
 * @returns anchors in the order of the document
 */
export function findAnchors(notice: Notice, flat: FlatDocument): Anchor[] {
  const anchors: Anchor[] = [];
  const tags = tagOwners(notice);
  const tests = notice.forms.map((form) => ({
    form,
    pieces: trigrams(form.title.map(squash)),
    pledges: form.parts.flatMap((part) =>
      part.kind === 'pledge' ? part.paragraphs.map(pledgeSentence) : [],
    ),
  }));
  let titleUntil = -1;
  for (const line of flat.lines) {
    if (!isReadable(line)) continue;
    const tagged = ownerOf(line, tags);
    if (tagged !== null)
      anchors.push({ form: tagged, evidence: 'tag', index: line.index, title: null });
    if (line.head === '') continue;
    for (const { form, pieces, pledges } of tests) {
      const title =
        line.index > titleUntil && pieces.some((piece) => line.head.includes(piece))
          ? titleAt(flat, line.index, form)
          : null;
      if (title !== null) {
        titleUntil = title.lines.at(-1)?.index ?? line.index;
        const evidence = form.cover === null ? 'title' : 'cover';
        anchors.push({ form, evidence, index: line.index, title });
      } else if (pledges.some((text) => isPledge(line, text))) {
        anchors.push({ form, evidence: 'pledge', index: line.index, title: null });
      } else {
        const part = form.parts.find((candidate) => showsPart(line, candidate));
        if (part !== undefined)
          anchors.push({
            form,
            evidence: part.kind === 'table' && part.number === null ? 'tableTitle' : 'part',
            index: line.index,
            title: null,
          });
      }
    }
  }
  return anchors;
}

/** Pieces of a title, so that most lines are told from it quickly. */
function trigrams(titles: readonly string[]): string[] {
  return titles.flatMap((title) =>
    title.length < 4
      ? [title]
      : Array.from({ length: title.length - 2 }, (_, i) => title.slice(i, i + 3)),
  );
}

/** A sentence of a pledge, and the pieces of three characters it is made of. */
interface PledgeSentence {
  readonly text: string;
  readonly pieces: ReadonlySet<string>;
}

function pledgeSentence(paragraph: string): PledgeSentence {
  const text = squash(paragraph).slice(0, 126);
  return { text, pieces: new Set(trigrams([text])) };
}

function isPledge(line: Line, { text, pieces }: PledgeSentence): boolean {
  const head = line.head.slice(0, text.length + 6);
  if (Math.abs(head.length - text.length) > text.length * 0.3) return false;
  // A change undoes three pieces at most, so what is alike has many in common (the q-gram lemma):
  // counting them is much quicker than comparing.
  const changes = (1 - pledgeAlike) * Math.max(head.length, text.length);
  let left = text.length - 2 - 3 * changes;
  for (let i = 0; i + 3 <= head.length && left > 0; i += 1)
    if (pieces.has(head.slice(i, i + 3))) left -= 1;
  return left <= 0 && similarity(head, text) >= pledgeAlike;
}

/** A part's full title: with its number, or, for a table's, long enough to be nothing else. */
function showsPart(line: Line, part: Part): boolean {
  if (part.kind === 'pledge') return false;
  const title = squash(part.title);
  if (!line.head.includes(title)) return false;
  const ordinal = part.number === null ? null : ordinalOf(part.number);
  const match = matchTitle(line, title, ordinal);
  if (match?.confidence !== 1) return false;
  return part.number === null ? !match.inline : match.text.style === 'part';
}

function tagOwners(notice: Notice): Map<string, Form> {
  const owners = new Map<string, Form>();
  for (const form of notice.forms) {
    const prefix = `${form.id}.`;
    for (const { id } of notice.requirements) if (id.startsWith(prefix)) owners.set(id, form);
  }
  return owners;
}

function ownerOf({ paragraph }: Line, owners: ReadonlyMap<string, Form>): Form | null {
  for (const tag of tagsOf(paragraph)) {
    const form = owners.get(tag);
    if (form !== undefined) return form;
  }
  return null;
}
