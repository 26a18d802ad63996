/**
 * How fast large documents are read and assessed, with how much memory, and how fast they are assessed
 * again after a keystroke: see bench/README.md.
 *
 * Ends with exit code 1 when one takes more processor time than it may or more than 1 GiB, or when the
 * forms found are not those that are in it.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { assess } from '../src/checks/engine/assess';
import { pieceCounter } from '../src/checks/look/context';
import type { Block, DocumentSnapshot } from '../src/document/snapshot';
import { readDocx } from '../src/docx/readDocx';
import { notice2018 } from '../src/notice/notice2018';
import { cases } from './assess/documents';
import { median } from './count/median';

const allowedMemory = 1024;
const allowedKeystroke = 0.5;
const keystrokes = 5;
const today = '2018-09-01';

/** Reads and assesses one document in a process of its own, so that its peak of memory is its own too. */
function measure(name: string): void {
  const found = cases[name];
  if (found === undefined) throw new Error(`No document "${name}"`);
  const bytes = found.make();
  const count = pieceCounter();
  const [first, { snapshot, forms }] = timed(() => {
    const read = readDocx(bytes);
    if (!read.ok) throw new Error(`${name}: ${read.problem.kind}`);
    const assessment = assess(notice2018, read.snapshot, { today, count });
    return {
      snapshot: read.snapshot,
      forms: assessment.forms.map(({ id }) => id).join(' '),
    };
  });
  const again = Array.from({ length: keystrokes }, (_, i) => {
    const typed = withKeystroke(snapshot, i);
    const [seconds] = timed(() => assess(notice2018, typed, { today, count }));
    return seconds;
  });
  const keystroke = median(again);
  const memory = process.resourceUsage().maxRSS / 1024;
  const faults = [
    ...(first > found.allowed ? ['too slow'] : []),
    ...(keystroke > allowedKeystroke && found.allowed <= 3 ? ['too slow after a keystroke'] : []),
    ...(memory > allowedMemory ? ['too much memory'] : []),
    ...(forms === found.forms.join(' ') ? [] : [`found ${forms}`]),
  ];
  console.log(
    [
      `${name.padEnd(46)}${first.toFixed(2)} s, keystroke ${keystroke.toFixed(2)} s, ${memory.toFixed(0)} MiB`,
      ...faults,
    ].join(', '),
  );
  if (faults.length > 0) process.exitCode = 1;
}

/** The snapshot with one paragraph another object, as after typing in it. */
function withKeystroke(snapshot: DocumentSnapshot, at: number): DocumentSnapshot {
  const from = Math.floor((snapshot.blocks.length * (at + 1)) / (keystrokes + 1));
  const index = snapshot.blocks.findIndex(({ kind }, i) => i >= from && kind === 'paragraph');
  return {
    ...snapshot,
    blocks: snapshot.blocks.map((block, i): Block => (i === index ? { ...block } : block)),
  };
}

/** Seconds of the processor that work takes (other work does not stretch them), and what it gives. */
function timed<T>(work: () => T): [number, T] {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  return [(user + system) / 1e6, result];
}

const [only] = process.argv.slice(2);
if (only === undefined) {
  for (const name of Object.keys(cases)) {
    const args = [...process.execArgv, fileURLToPath(import.meta.url), name];
    const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
    if (status !== 0) process.exitCode = 1;
  }
} else {
  measure(only);
}
