import { assess } from '../../src/checks/engine/assess';
import { pieceCounter } from '../../src/checks/look/context';
import type { CountPiece } from '../../src/checks/look/context';
import { exampleKit } from '../../src/checks/exampleKit';
import { snapshotOf } from '../../src/document/build';
import { keepUnchanged } from '../../src/document/keepUnchanged';
import type { DocumentSnapshot, Paragraph } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';

/** A counter that reports which paragraphs it had to count. */
function tellingCounter(): { count: CountPiece; counted: string[] } {
  const counted: string[] = [];
  const known = new WeakSet<Paragraph>();
  const counter = pieceCounter();
  return {
    counted,
    count: (paragraph, from) => {
      if (!known.has(paragraph)) counted.push(paragraph.id);
      known.add(paragraph);
      return counter(paragraph, from);
    },
  };
}

/** The document as a host reads it anew: the same words in new objects, one paragraph longer by a 字. */
function readAnew(snapshot: DocumentSnapshot, changed: string): DocumentSnapshot {
  const copy: DocumentSnapshot = structuredClone(snapshot);
  return {
    ...copy,
    blocks: copy.blocks.map((block) => {
      if (block.kind !== 'paragraph' || block.id !== changed) return block;
      const spans = block.spans.map((span) => ({ ...span, text: `${span.text}字` }));
      return { ...block, spans, text: spans.map(({ text }) => text).join('') };
    }),
  };
}

it.each(['experience', 'application'])(
  'counts only the paragraph that changed after a keystroke in the %s',
  (form) => {
    const { count, counted } = tellingCounter();
    const options = { today: '2018-09-01', count };
    const first = snapshotOf(exampleKit(notice2018).form(form));
    const before = assess(notice2018, first, options);
    expect(counted.length).toBeGreaterThan(50);
    counted.length = 0;

    const [, overview] =
      notice2018.forms.find(({ length }) => length !== undefined)?.sections ?? [];
    const typed = before.parts.find(({ id }) => id === overview?.id)?.paragraphIds[1] ?? '';
    const next = keepUnchanged(first, readAnew(first, typed));
    const after = assess(notice2018, next, options);
    expect(counted).toEqual([typed]);
    expect(after.counts['experience']).toBe((before.counts['experience'] ?? 0) + 1);
  },
);
