/**
 * How much memory the command line takes for 500, 2,000 and 5,000 submissions: see bench/README.md.
 *
 * Ends with exit code 1 when 5,000 take more than the limit of their format.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { z } from 'zod';
import { run } from '../src/cli/program';
import { processTerminal } from '../src/cli/terminal';
import { corpus } from '../tools/corpus/generate/corpus';

const sizes = [500, 2000, 5000];
/** What the lines of JSON of one check are then merged into, so that only writing differs. */
const mergedInto = ['json', 'csv', 'text', 'html', 'sarif', 'docx'];
/** In MiB, for the largest size. */
const most = 600;

const [mode, ...given] = process.argv.slice(2);
if (mode === 'child') {
  // The workers have heaps of their own in the same process; they are counted.
  const exit = await run(given, { ...processTerminal(), err: () => undefined });
  if (exit === 2) throw new Error('Files could not be read');
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]));
} else {
  const [onlySizes = sizes.join(), onlyFormats = mergedInto.join()] = process.argv.slice(2);
  for (const size of onlySizes.split(',').map(Number)) compare(size, onlyFormats.split(','));
}

/** Checks so many submissions into lines, then makes every format of them. */
function compare(size: number, formats: readonly string[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
  makeSubmissions(path.join(folder, 'papers'), size);
  const lines = path.join(folder, 'report.jsonl');
  measure(size, ['check', path.join(folder, 'papers'), '--jobs', '1', '--format', 'jsonl'], lines);
  for (const format of formats) {
    const output = path.join(folder, `report.${format}`);
    measure(size, ['merge', lines, '--format', format], output);
    rmSync(output, { force: true });
  }
  rmSync(folder, { recursive: true });
}

function measure(size: number, call: readonly string[], output: string): void {
  const script = fileURLToPath(import.meta.url);
  const child = spawnSync(
    process.execPath,
    [...process.execArgv, script, 'child', ...call, '-o', output],
    { encoding: 'utf8' },
  );
  const name = `${String(size).padStart(5)} ${call[0] ?? ''} ${call.at(-1) ?? ''}`.padEnd(22);
  if (child.status !== 0) {
    console.log(`${name} broke off: ${child.stderr.trim().split('\n').at(-1) ?? ''}`);
    process.exitCode = 1;
    return;
  }
  const [seconds, memory] = z.tuple([z.number(), z.number()]).parse(JSON.parse(child.stdout));
  const written = statSync(output).size / 1024 / 1024;
  console.log(
    `${name} ${memory.toFixed(0).padStart(5)} MiB at most, ` +
      `${seconds.toFixed(0).padStart(4)} s of processor, ${written.toFixed(0)} MiB written`,
  );
  if (size >= Math.max(...sizes) && memory > most) process.exitCode = 1;
}

/** Good papers of the corpus, each a little different: the unit and every sentence carry a number. */
function makeSubmissions(folder: string, size: number): void {
  const papers = corpus()
    .filter(({ name }) => /^good-.*(both|plain)$/.test(name))
    .map(({ bytes }) => unzipSync(bytes));
  const name = 'word/document.xml';
  for (let i = 0; i < size; i += 1) {
    const inside = path.join(folder, String(i).padStart(5, '0'));
    mkdirSync(inside, { recursive: true });
    const parts = papers[i % papers.length] ?? {};
    const text = strFromU8(parts[name] ?? new Uint8Array());
    const own = text.replaceAll('协会', `第${i}协会`).replaceAll('。', `${i}。`);
    const bytes = zipSync({ ...parts, [name]: strToU8(own) }, { level: 1 });
    writeFileSync(path.join(inside, '材料.docx'), bytes);
  }
}
