/**
 * How fast large documents are read, and with how much memory: see bench/README.md.
 *
 * Ends with exit code 1 when one takes more processor time than it may, or more than 1 GiB.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readDocx, readFlatOpc } from '../src/docx/readDocx';
import { median } from './count/median';
import { cases } from './read/documents';

const rounds = 5;
const allowedMemory = 1024;

/** Reads one document in a process of its own, so that its peak of memory is its own too. */
function measure(name: string): void {
  const document = cases[name]?.make() ?? '';
  const seconds: number[] = [];
  const processor: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const begun = performance.now();
    const before = process.cpuUsage();
    const result = typeof document === 'string' ? readFlatOpc(document) : readDocx(document);
    seconds.push((performance.now() - begun) / 1000);
    const used = process.cpuUsage(before);
    processor.push((used.user + used.system) / 1e6);
    if (!result.ok) throw new Error(`${name}: ${result.problem.kind}`);
  }
  const first = seconds[0] ?? 0;
  const memory = process.resourceUsage().maxRSS / 1024;
  const slow = Math.max(...processor) > (cases[name]?.allowed ?? 0);
  console.log(
    `${name.padEnd(30)}first ${first.toFixed(2)} s, median ${median(seconds).toFixed(2)} s, ` +
      `processor ${median(processor).toFixed(2)} s, ${memory.toFixed(0)} MiB${slow ? ', too slow' : ''}${memory > allowedMemory ? ', too much' : ''}`,
  );
  if (slow || memory > allowedMemory) process.exitCode = 1;
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
