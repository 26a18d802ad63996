import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { locate } from '../../src/locate/locate';
import { rowsFound } from '../../src/locate/rows';
import { notice2018 } from '../../src/notice/notice2018';
import type { ChoiceRow, Form, FormTable } from '../../src/notice/schema';
import { choicesOf, formById } from '../../src/notice/walk';
import { drawTable } from './draw';
import type { DrawnRow } from './draw';
import { allHands, isAtAGlance } from './hands';
import type { Hand } from './hands';

/** How a row was read. */
export type Verdict = 'right' | 'unclear' | 'wrong';

/** A row, with how it was read. */
export interface ReadRow extends DrawnRow {
  readonly read: string;
  readonly verdict: Verdict;
  /** A person reads it at a glance. */
  readonly atAGlance: boolean;
}

/** A table that one hand filled in, with how each row was read. */
export interface ReadTable {
  readonly hand: Hand;
  readonly sketch: readonly Sketch[];
  readonly rows: readonly ReadRow[];
}

/** How many rows were read how. */
export type Tally = Record<Verdict, number>;

/**
 * Draws tables of ticks and reads them.
 *
 * @param step 1 for every hand; n for each n-th of its kind, at least one of each
 */
export function* readTables(step = 1): Generator<ReadTable> {
  const { form, table } = reportTable();
  const choices = choicesOf(form);
  let number = 0;
  const seen = new Map<string, number>();
  for (const hand of allHands()) {
    number += 1;
    const { box, place, side, lines, cells } = hand;
    const kind = [box.kind, place, side, lines, cells].join();
    const before = seen.get(kind) ?? 0;
    seen.set(kind, before + 1);
    if (before % step !== 0) continue;
    const rows = choices.map((choice, i): DrawnRow => {
      return { choice, ticked: answer(choice, hand, number * 31 + i * 17) };
    });
    const sketch = drawTable(hand, rows);
    const read = readSketch(form, table, sketch);
    yield {
      hand,
      sketch,
      rows: rows.map((row) => ({
        ...judged(row, read.get(row.choice.id)),
        // Two crosses without a box may as well rule two options out.
        atAGlance: isAtAGlance(hand) && (row.ticked.length < 2 || !bareCrosses.includes(hand.mark)),
      })),
    };
  }
}

/** The rows read how, those that a person reads at a glance and the others. */
export function tallied(tables: Iterable<ReadTable>): { glance: Tally; ambiguous: Tally } {
  const glance: Tally = { right: 0, unclear: 0, wrong: 0 };
  const ambiguous: Tally = { right: 0, unclear: 0, wrong: 0 };
  for (const { rows } of tables)
    for (const { atAGlance, verdict } of rows) (atAGlance ? glance : ambiguous)[verdict] += 1;
  return { glance, ambiguous };
}

const bareCrosses = '×✗';

type States = ReadonlyMap<string, string>;

function reportTable(): { form: Form; table: FormTable } {
  const form = formById(notice2018, 'report');
  for (const part of form.parts) if (part.kind === 'table') return { form, table: part };
  throw new Error('The report has no table.');
}

function readSketch(
  form: Form,
  table: FormTable,
  sketch: readonly Sketch[],
): ReadonlyMap<string, States> {
  const heading = { p: (table.number ?? '') + table.title, with: { outlineLevel: 1 } };
  const document = snapshotOf([form.annex, ...form.title, heading, ...sketch]);
  const found = new Map<string, States>();
  for (const { tables } of locate(notice2018, document).forms)
    for (const table of tables)
      for (const { choice, options } of rowsFound(table, 'choice')) found.set(choice.id, options);
  return found;
}

/** The options to tick: one of them, now and then two that go together or none. */
function answer({ options, exclusions }: ChoiceRow, { box, place }: Hand, seed: number): string[] {
  const keys = options.map(({ key }) => key);
  const first = keys[seed % keys.length] ?? '';
  if (box.kind !== 'none' && seed % 11 === 0) return [];
  const second = keys[(seed + 1) % keys.length] ?? '';
  const goTogether = exclusions.every(
    ({ atMostOneOf }) => !(atMostOneOf.includes(first) && atMostOneOf.includes(second)),
  );
  return goTogether && place === 'inBox' && seed % 3 === 0 ? [first, second] : [first];
}

function judged(row: DrawnRow, states: States | undefined): Omit<ReadRow, 'atAGlance'> {
  if (states === undefined) return { ...row, read: 'not found', verdict: 'wrong' };
  const all = [...states];
  if (all.some(([, state]) => state === 'unclear'))
    return { ...row, read: 'unclear', verdict: 'unclear' };
  const read = all.flatMap(([key, state]) => (state === 'ticked' ? [key] : []));
  const isRight = [...read].sort().join() === [...row.ticked].sort().join();
  return { ...row, read: read.join(', ') || 'none', verdict: isRight ? 'right' : 'wrong' };
}
