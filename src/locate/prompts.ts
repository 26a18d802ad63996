import { memoised } from '../document/memoised';
import type { Paragraph, Span } from '../document/snapshot';
import { squash } from '../document/text';
import { entriesOf } from '../notice/rows';
import type { Bilingual, Notice } from '../notice/schema';
import { sectionsOf, tablesOf } from '../notice/walk';
import { pieceOwnText } from './located';
import type { LocatedValue } from './located';
import { wordPrompts } from './wordPrompts';

/** A prompt of at least so many characters is nothing an author writes; 姓名 may be a word of a text. */
const unmistakable = 5;

/** Every prompt the notice's data gives for something to fill in. */
function promptsOf(notice: Notice): Bilingual[] {
  return notice.forms.flatMap((form) => [
    ...(form.cover === null ? [] : [form.cover.unit.prompt]),
    ...sectionsOf(form).flatMap(({ section }) => section.prompt ?? []),
    ...tablesOf(form)
      .flatMap(entriesOf)
      .flatMap((entry): Bilingual[] => {
        switch (entry.kind) {
          case 'choice':
            return entry.row.options.flatMap(({ blank }) => blank?.prompt ?? []);
          case 'field':
            return [entry.field.prompt];
          case 'number':
          case 'longText':
            return [entry.row.prompt];
          case 'indicator':
          case 'byHand':
            return [];
        }
      }),
  ]);
}

/** Finds the prompts that are known wherever they are, the longest of several first. */
const pattern = memoised((notice: Notice): RegExp => {
  const own = promptsOf(notice).flatMap(({ zh, en }) => [zh, en]);
  const known = [...own.filter((text) => squash(text).length >= unmistakable), ...wordPrompts]
    .filter((text, i, all) => all.indexOf(text) === i)
    .sort((a, b) => b.length - a.length)
    .map((text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(known.join('|'), 'g');
});

/**
 * A paragraph in which prompts left behind as text are prompts again: another editor drops the control
 * around one and keeps its words.
 *
 * @returns the paragraph itself when it holds none
 */
export function withPromptsMarked(notice: Notice, paragraph: Paragraph): Paragraph {
  return markedIn(notice)(paragraph);
}

const markedIn = memoised((notice: Notice) =>
  memoised((paragraph: Paragraph): Paragraph => {
    const found = [...paragraph.text.matchAll(pattern(notice))];
    if (found.length === 0) return paragraph;
    const bounds = found.map((match) => ({ from: match.index, to: match.index + match[0].length }));
    const spans = cutAt(paragraph.spans, bounds);
    const isPlaceholder = spans.every((span) => span.placeholder || span.text.trim() === '');
    return { ...paragraph, spans, isPlaceholder };
  }),
);

/** The spans, those within the bounds as prompts; bounds are in order and apart. */
function cutAt(spans: readonly Span[], bounds: readonly { from: number; to: number }[]): Span[] {
  const cut: Span[] = [];
  let at = 0;
  let next = 0;
  for (const span of spans) {
    const end = at + span.text.length;
    let from = at;
    while (from < end) {
      const bound = bounds[next];
      const isIn = bound !== undefined && bound.from <= from;
      const to = Math.min(end, bound === undefined ? end : isIn ? bound.to : bound.from);
      const text = span.text.slice(from - at, to - at);
      cut.push({ ...span, text, placeholder: span.placeholder || isIn });
      if (bound !== undefined && to === bound.to) next += 1;
      from = to;
    }
    at = end;
  }
  return cut;
}

/** A value that is nothing but its own prompt, however short, holds nothing of the author's. */
export function withoutPrompt<V extends LocatedValue>(value: V, prompt: Bilingual): V {
  const text = squash(value.pieces.map(pieceOwnText).join(''));
  if (text === '' || !isPrompt(text, prompt)) return value;
  return { ...value, pieces: value.pieces.map((piece) => ({ ...piece, isPrompt: true as const })) };
}

/** Whether a text is a prompt. */
export function isPrompt(text: string, { zh, en }: Bilingual): boolean {
  const bare = squash(text);
  return bare === squash(zh) || bare === squash(en);
}
