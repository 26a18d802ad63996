/**
 * How fast our count of 字数 is, and how often it and others are right: see bench/README.md.
 *
 * Ends with exit code 1 when ours is not the fastest of those that get every answer right, or is slower
 * on Chinese text than nine tenths of the fastest of all.
 */
import { cpus } from 'node:os';
import { countStrings } from '../test/document/countStrings';
import { ours, others } from './count/counters';
import type { Counter } from './count/counters';
import { keystroke } from './count/keystroke';
import { median } from './count/median';
import { texts } from './count/texts';
import type { TextName } from './count/texts';

const textBytes = 10_000_000;
const warmUps = 3;
const rounds = 11;
const counters = [ours, ...others];
const wholes = texts(textBytes);

/** How many of the known strings a counter gets right, with the hint or without. */
function right(counter: Counter, column: 'hinted' | 'unhinted'): number {
  return countStrings.filter((row) => counter.count(row.text, column === 'hinted') === row[column])
    .length;
}

function allRight(counter: Counter): boolean {
  const all = countStrings.length;
  return right(counter, 'hinted') === all && right(counter, 'unhinted') === all;
}

/** Megabytes of UTF-8 a second, the median of the rounds; each counter has its turn in every round. */
function speeds(name: TextName): Map<Counter, number> {
  const runs = counters.map((counter) => ({
    counter,
    text: counter.atMostBytes === undefined ? wholes[name] : texts(counter.atMostBytes)[name],
    measured: [] as number[],
  }));
  for (let round = 0; round < warmUps + rounds; round += 1) {
    const first = round % runs.length;
    for (const { counter, text, measured } of [...runs.slice(first), ...runs.slice(0, first)]) {
      const begun = performance.now();
      counter.count(text, true);
      const seconds = (performance.now() - begun) / 1000;
      if (round >= warmUps) measured.push(Buffer.byteLength(text) / 1e6 / seconds);
    }
  }
  return new Map(runs.map(({ counter, measured }) => [counter, median(measured)]));
}

function printRow(cells: readonly string[]): void {
  const widths = [20, 10, 10, 20, 20, 20];
  console.log(cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(''));
}

console.log(
  `node ${process.version}, ${cpus()[0]?.model ?? 'unknown processor'}, ${textBytes / 1e6} MB of each text, ` +
    `median of ${rounds} rounds in turn\n`,
);

const names: readonly TextName[] = ['Chinese', 'mixed', 'Latin'];
const measured = new Map(names.map((name) => [name, speeds(name)]));
const speedOf = (name: TextName, counter: Counter): number => measured.get(name)?.get(counter) ?? 0;
const ratio = (name: TextName, to: Counter): number => speedOf(name, ours) / speedOf(name, to);

printRow(['', `right of ${countStrings.length}`, '', 'MB/s (ours is so many times as fast)']);
printRow(['', 'hint', 'no hint', ...names]);
for (const counter of counters) {
  printRow([
    counter.name + (counter.atMostBytes === undefined ? '' : ' *'),
    String(right(counter, 'hinted')),
    String(right(counter, 'unhinted')),
    ...names.map(
      (name) => `${speedOf(name, counter).toPrecision(3)} (${ratio(name, counter).toFixed(2)})`,
    ),
  ]);
}
for (const { name, atMostBytes } of counters) {
  if (atMostBytes !== undefined) {
    console.log(`* ${name} is too slow for the whole text: measured on ${atMostBytes / 1000} kB`);
  }
}

const rivals = others.filter(allRight);
const fastestRight =
  allRight(ours) && names.every((name) => rivals.every((rival) => ratio(name, rival) > 1));
const leastRatio = Math.min(...others.map((other) => ratio('Chinese', other)));
console.log(
  `\nours is ${fastestRight ? '' : 'NOT '}the fastest of those that are always right; ` +
    `on Chinese text it is ${leastRatio.toFixed(2)} times as fast as the fastest other`,
);
console.log(keystroke());
if (!fastestRight || leastRatio < 0.9) process.exitCode = 1;
