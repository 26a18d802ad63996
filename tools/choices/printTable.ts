import { readTables } from './measure';
import type { ReadTable, Tally } from './measure';

/** Every so many-th hand: enough of each kind in half a minute. */
const step = 13;

/** Prints how the ticks of drawn tables are read, by where the tick is put and by layout. */
export function printChoices(): void {
  const tallies = new Map<string, { glance: Tally; ambiguous: Tally }>();
  let tables = 0;
  for (const table of readTables(step)) {
    tables += 1;
    for (const name of [kindOf(table), 'all']) addTo(tallies, name, table);
  }
  const names = [...tallies.keys()].sort(
    (a, b) => Number(a === 'all') - Number(b === 'all') || (a < b ? -1 : 1),
  );
  const width = Math.max(...names.map(({ length }) => length));
  console.log(`\n${''.padEnd(width)}  read at a glance             ambiguous`);
  console.log(`${'ticks'.padEnd(width)}   right  unclear  wrong        right  unclear  wrong`);
  for (const name of names) {
    const { glance, ambiguous } = tallies.get(name) ?? { glance: none(), ambiguous: none() };
    console.log(`${name.padEnd(width)}  ${columns(glance)}      ${columns(ambiguous)}`);
  }
  const { right, unclear, wrong } = tallies.get('all')?.glance ?? none();
  const share = (100 * unclear) / Math.max(1, right + unclear + wrong);
  console.log(`${tables} tables; of what is read at a glance ${share.toFixed(2)} % unclear`);
}

function kindOf({ hand: { box, place, side, lines, cells } }: ReadTable): string {
  const layout = cells === 'oneCell' ? lines : cells;
  return `${box.kind} ${side} ${place}, ${layout}`;
}

function addTo(
  tallies: Map<string, { glance: Tally; ambiguous: Tally }>,
  name: string,
  { rows }: ReadTable,
): void {
  const tally = tallies.get(name) ?? { glance: none(), ambiguous: none() };
  tallies.set(name, tally);
  for (const { atAGlance, verdict } of rows)
    (atAGlance ? tally.glance : tally.ambiguous)[verdict] += 1;
}

function none(): Tally {
  return { right: 0, unclear: 0, wrong: 0 };
}

function columns({ right, unclear, wrong }: Tally): string {
  return [right, unclear, wrong].map((count) => String(count).padStart(6)).join('  ');
}
