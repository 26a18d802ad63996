import { snapshotOf } from '../../src/document/build';
import { countStories, rememberingCounter } from '../../src/document/count';
import { eachParagraph } from '../../src/document/snapshot';
import type { Paragraph } from '../../src/document/snapshot';
import { median } from './median';
import { texts } from './texts';

/** About 300 pages of twelve paragraphs. */
const paragraphCount = 3600;
const paragraphLength = 60;

/** Says how long the count of a 300-page document takes, at first and after a keystroke. */
export function keystroke(): string {
  const text = texts(paragraphCount * paragraphLength * 3).Chinese;
  const lines = Array.from({ length: paragraphCount }, (_, line) =>
    text.slice(line * paragraphLength, (line + 1) * paragraphLength),
  );
  const paragraphs: Paragraph[] = [...eachParagraph(snapshotOf(lines).blocks)].map(
    ({ paragraph }) => paragraph,
  );
  const first: number[] = [];
  const again: number[] = [];
  for (let round = 0; round < 21; round += 1) {
    const count = rememberingCounter();
    first.push(milliseconds(() => countStories(paragraphs, count)));
    const typed = paragraphs.map((paragraph, at) => (at === round ? { ...paragraph } : paragraph));
    again.push(milliseconds(() => countStories(typed, count)));
  }
  return (
    `a document of ${paragraphCount} paragraphs: ${median(first).toFixed(2)} ms at first, ` +
    `${median(again).toFixed(2)} ms after a keystroke`
  );
}

function milliseconds(work: () => unknown): number {
  const begun = performance.now();
  work();
  return performance.now() - begun;
}
