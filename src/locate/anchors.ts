import { memoised } from '../document/memoised';
import { similarity, squash } from '../document/text';
import type { Form, Notice, Part } from '../notice/schema';
import { longestTitle, titleAt } from './cover';
import type { TitleFound } from './cover';
import { isReadable, tagsOf } from './flat';
import type { FlatDocument, Line } from './flat';
import { matchTitle } from './titleMatch';
import type { Evidence } from './located';
import { formTitleOf, titleOf } from './titles';
import type { FormTitle } from './titles';

/** A line that shows that a form is here. */
export interface Anchor {
  readonly form: Form;
  readonly evidence: Evidence;
  readonly index: number;
  readonly title: TitleFound | null;
}

/** A pledge's sentence with a few words changed is still one: one character in five may be another. */
const pledgeAlike = 0.8;
/** So many characters of a sentence are compared; more would only take time. */
const pledgeBeginning = 126;
/** What is compared may be longer or shorter than the sentence by this share of it. */
const lengthsDiffer = 0.3;
/** A line is compared with so many characters more than the sentence has: what was added to it. */
const pledgeAddition = 6;

/** What lines are compared with to find one form. */
interface FormTest {
  readonly form: Form;
  readonly title: FormTitle;
  readonly pledges: readonly PledgeSentence[];
}

/** What lines are compared with to find a notice's forms. */
interface AnchorTests {
  readonly forms: readonly FormTest[];
  /** The forms by the tags of our controls in them. */
  readonly tags: ReadonlyMap<string, Form>;
}

const testsOf = memoised((notice: Notice): AnchorTests => {
  const forms = notice.forms.map((form) => ({
    form,
    title: formTitleOf(form),
    pledges: form.parts.flatMap((part) =>
      part.kind === 'pledge' ? part.paragraphs.map(pledgeSentence) : [],
    ),
  }));
  return { forms, tags: tagOwners(notice) };
});

/**
 * Finds every line that by itself shows that a form of the notice is here: its cover title, the text of
 * its pledge, its table's title, a tag of ours, a numbered part with its full title
 * (requirements.md, "Which requirements apply").
 *
 * @returns anchors in the order of the document
 */
export function findAnchors(notice: Notice, flat: FlatDocument): Anchor[] {
  const anchors: Anchor[] = [];
  const { forms, tags } = testsOf(notice);
  let titleUntil = -1;
  for (const line of flat.lines) {
    if (!isReadable(line)) continue;
    const { index } = line;
    const tagged = ownerOf(line, tags);
    if (tagged !== null) anchors.push({ form: tagged, evidence: 'tag', index, title: null });
    if (line.head === '') continue;
    for (const { form, title: words, pledges } of forms) {
      const title =
        index > titleUntil && mayBeginTitle(line, words) ? titleAt(flat, index, form) : null;
      if (title !== null) {
        titleUntil = title.lines.at(-1)?.index ?? index;
        const evidence = form.cover === null ? 'title' : 'cover';
        anchors.push({ form, evidence, index, title });
      } else if (pledges.some((sentence) => isPledge(line, sentence))) {
        anchors.push({ form, evidence: 'pledge', index, title: null });
      } else {
        const part = form.parts.find((candidate) => showsPart(line, candidate));
        if (part === undefined) continue;
        const evidence = part.kind === 'table' && part.number === null ? 'tableTitle' : 'part';
        anchors.push({ form, evidence, index, title: null });
      }
    }
  }
  return anchors;
}

/** Rules out most lines quickly. */
function mayBeginTitle({ head, paragraph }: Line, title: FormTitle): boolean {
  return (
    paragraph.text.length <= longestTitle(title) &&
    title.pieces.some((piece) => head.includes(piece))
  );
}

/** The beginning of a pledge's sentence. */
interface PledgeSentence {
  readonly text: string;
  /** The characters it is made of, each once. */
  readonly characters: readonly string[];
}

function pledgeSentence(paragraph: string): PledgeSentence {
  const text = squash(paragraph).slice(0, pledgeBeginning);
  return { text, characters: [...new Set(text)] };
}

function isPledge(line: Line, { text, characters }: PledgeSentence): boolean {
  const head = line.head.slice(0, text.length + pledgeAddition);
  if (Math.abs(head.length - text.length) > text.length * lengthsDiffer) return false;
  // A change loses one character at most, so what is alike misses few: much quicker than comparing.
  let mayMiss = (1 - pledgeAlike) * Math.max(head.length, text.length);
  for (const character of characters) {
    if (head.includes(character)) continue;
    mayMiss -= 1;
    if (mayMiss <= -1) return false;
  }
  return similarity(head, text) >= pledgeAlike;
}

/** A part's full title: with its number, or, for a table's, long enough to be nothing else. */
function showsPart(line: Line, part: Part): boolean {
  if (part.kind === 'pledge') return false;
  const title = titleOf(part);
  if (!line.head.includes(title.words)) return false;
  const match = matchTitle(line.heading, title);
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
