import { squash } from '../document/text';
import type { Form } from '../notice/schema';
import { headingText, numeralIn } from './heading';

/** The title and the number of a part or section, as lines are compared with them. */
export interface Title {
  /** Squashed. */
  readonly words: string;
  /** The value of its number; `null` when the notice gives it none. */
  readonly ordinal: number | null;
}

/** A part or section of a notice, as far as its heading goes. */
interface Titled {
  readonly title: string;
  readonly number?: string | null | undefined;
}

const titles = new WeakMap<Titled, Title>();

/** The title of a part or section: worked out once, for many lines are compared with it. */
export function titleOf(part: Titled): Title {
  let title = titles.get(part);
  if (title === undefined) {
    const { number = null } = part;
    title = { words: squash(part.title), ordinal: number === null ? null : ordinalOf(number) };
    titles.set(part, title);
  }
  return title;
}

/** The number the notice gives a section, as a value. */
export function ordinalOf(number: string): number | null {
  const { ordinal } = headingText(squash(number));
  return ordinal ?? numeralIn(squash(number));
}

/** A form's own title, as covers are compared with it; all squashed. */
export interface FormTitle {
  /** Its lines in one. */
  readonly whole: string;
  readonly lastLine: string;
  /** Every three characters of it in a row: a line with none of them does not begin the title. */
  readonly pieces: readonly string[];
  /** Titles of the form's parts that are not within its own. */
  readonly others: readonly string[];
}

const formTitles = new WeakMap<Form, FormTitle>();

/** The title of a form, worked out once. */
export function formTitleOf(form: Form): FormTitle {
  let title = formTitles.get(form);
  if (title === undefined) {
    const whole = squash(form.title.join(''));
    title = {
      whole,
      lastLine: squash(form.title.at(-1) ?? ''),
      pieces: form.title.flatMap((line) => trigrams(squash(line))),
      others: form.parts
        .map((part) => titleOf(part).words)
        .filter((other) => !whole.includes(other)),
    };
    formTitles.set(form, title);
  }
  return title;
}

/** Every three characters in a row; a shorter text itself. */
function trigrams(text: string): string[] {
  if (text.length < 4) return [text];
  return Array.from({ length: text.length - 2 }, (_, i) => text.slice(i, i + 3));
}
