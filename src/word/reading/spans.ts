import { emptyBox, tickedBox } from '../../document/marks';
import type { Span } from '../../document/snapshot';
import type { LiveControl } from './live';

/** A control's stretch of a paragraph's text. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly control: LiveControl;
}

/** Whether the control shows its prompt and nothing of the author's. */
export function showsPrompt(control: Pick<LiveControl, 'text' | 'placeholderText'>): boolean {
  return (
    control.placeholderText !== '' &&
    (control.text === '' || control.text === control.placeholderText)
  );
}

/**
 * Spans of a paragraph read live: what stands in its content controls is known, its runs are not.
 *
 * @param text the paragraph's text
 * @param inside its controls in document order, an outer control before those in it
 * @param around the control around the whole paragraph
 */
export function liveSpans(
  text: string,
  inside: readonly LiveControl[],
  around: LiveControl | null,
): Span[] {
  const stretches = locate(text, inside);
  const edges = new Set([0, text.length]);
  for (const { start, end } of stretches) {
    edges.add(start);
    edges.add(end);
  }
  const prompt = around !== null && showsPrompt(around);
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, index): Span => {
    const end = sorted[index + 1] ?? text.length;
    const over = stretches.filter((one) => one.start <= start && one.end >= end);
    const box = over.find(({ control }) => control.checked !== null)?.control.checked ?? null;
    return {
      text: box === null ? text.slice(start, end) : box ? tickedBox : emptyBox,
      eastAsianHint: null,
      placeholder: prompt || over.some(({ control }) => showsPrompt(control)),
      struck: false,
      tags: over.map(({ control }) => control.tag).filter((tag) => tag !== ''),
      ...(box === null ? {} : { checked: box }),
    };
  });
}

/** Word gives a control's text, not its place in the paragraph: each is sought after the one before. */
function locate(text: string, controls: readonly LiveControl[]): Stretch[] {
  const found: Stretch[] = [];
  let last = { start: 0, end: 0 };
  for (const control of controls) {
    // A control that shows its prompt may report no text of its own.
    const own =
      control.text === '' && showsPrompt(control) ? control.placeholderText : control.text;
    if (own === '') continue;
    let start = text.indexOf(own, last.end);
    if (start < 0) start = text.indexOf(own, last.start);
    if (start < 0) continue;
    last = { start, end: start + own.length };
    found.push({ ...last, control });
  }
  return found;
}

/**
 * Gives live spans back what the package told of the text that has not changed: the author typed in one
 * place of the paragraph, and what stands before and behind is still as it was.
 *
 * @param spans the spans read live
 * @param exact the spans of the same paragraph when the package was read
 * @param controls also what the package told of controls: this Word does not list them all
 */
export function keepHints(
  spans: readonly Span[],
  exact: readonly Span[],
  controls: boolean,
): Span[] {
  const now = spans.map((span) => span.text).join('');
  const then = exact.map((span) => span.text).join('');
  const head = commonHead(now, then);
  const tail = commonTail(now, then, Math.min(now.length, then.length) - head);
  const known = [
    ...ranges(exact, 0, head, 0),
    ...ranges(exact, then.length - tail, then.length, now.length - then.length),
  ];
  const kept: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const end = at + span.text.length;
    for (const piece of cut(at, end, known)) {
      const text = now.slice(piece.start, piece.end);
      const { from } = piece;
      if (from === null) {
        kept.push({ ...span, text });
        continue;
      }
      const { eastAsianHint, struck } = from;
      const live = { ...span, text, eastAsianHint, struck };
      kept.push(controls && span.tags.length === 0 ? inControl(live, from) : live);
    }
    at = end;
  }
  return kept;
}

/** A prompt is one only while all of it stands: its last words may be the author's by chance. */
function inControl(live: Span, from: Span): Span {
  const placeholder = live.placeholder || (from.placeholder && live.text === from.text);
  const { checked } = from;
  return { ...live, tags: from.tags, placeholder, ...(checked === undefined ? {} : { checked }) };
}

interface Range {
  readonly start: number;
  readonly end: number;
  readonly from: Span | null;
}

/** The parts of the spans between two offsets, moved by `shift`. */
function ranges(spans: readonly Span[], start: number, end: number, shift: number): Range[] {
  const found: Range[] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(at, start);
    const to = Math.min(at + span.text.length, end);
    if (from < to) found.push({ start: from + shift, end: to + shift, from: span });
    at += span.text.length;
  }
  return found;
}

/** Cuts `[start, end)` where a known range begins or ends. */
function cut(start: number, end: number, known: readonly Range[]): Range[] {
  const pieces: Range[] = [];
  let at = start;
  for (const range of known) {
    const from = Math.max(range.start, at);
    const to = Math.min(range.end, end);
    if (from >= to) continue;
    if (at < from) pieces.push({ start: at, end: from, from: null });
    pieces.push({ start: from, end: to, from: range.from });
    at = to;
  }
  if (at < end) pieces.push({ start: at, end, from: null });
  return pieces;
}

function commonHead(a: string, b: string): number {
  const most = Math.min(a.length, b.length);
  let count = 0;
  while (count < most && a.charCodeAt(count) === b.charCodeAt(count)) count += 1;
  return count;
}

function commonTail(a: string, b: string, most: number): number {
  let count = 0;
  while (count < most && a.charCodeAt(a.length - 1 - count) === b.charCodeAt(b.length - 1 - count))
    count += 1;
  return count;
}
