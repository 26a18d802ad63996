/**
 * How many files a second the built command line reads and checks, and with how much memory, against
 * libraries that only read the same files: see bench/README.md.
 *
 * Ends with exit code 1 when ours, on one processor, is slower than mammoth, by processor time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { corpus } from '../tools/corpus/generate/corpus';
import { median } from './count/median';

const submissions = 1000;
/** LibreOffice is so slow that it gets fewer. */
const forLibreOffice = 100;
const rounds = Number(process.argv[2] ?? 3);

const root = fileURLToPath(new URL('..', import.meta.url));
const main = path.join(root, 'dist/cli/main.js');

/** Tells, as Node ends, its seconds of processor (all threads) and its peak memory in MiB. */
const tellUsage = `data:text/javascript,${encodeURIComponent(`
  process.on('exit', () => {
    const { user, system } = process.cpuUsage();
    console.log(JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]));
  });`)}`;

const readWithMammoth = `
  const mammoth = require('mammoth');
  const { readdirSync } = require('node:fs');
  const files = readdirSync(process.argv[1], { recursive: true }).filter((f) => f.endsWith('.docx'));
  (async () => {
    for (const file of files) await mammoth.extractRawText({ path: process.argv[1] + '/' + file });
  })();`;

/** What Node is called with to read, and in our case check, a folder; each in a process of its own. */
const readers: Readonly<Record<string, (folder: string) => readonly string[]>> = {
  'ours, one processor': (folder) => ours(folder, '1'),
  'ours, two workers': (folder) => ours(folder, '2'),
  mammoth: (folder) => ['-e', readWithMammoth, folder],
};

function ours(folder: string, jobs: string): readonly string[] {
  const output = path.join(tmpdir(), `${path.basename(folder)}.jsonl`);
  return [main, 'check', folder, '--format', 'jsonl', '--jobs', jobs, '-o', output];
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.docx'))
    .map((file) => path.join(folder, file));
}

/** What one reading took: seconds of processor, seconds by the clock, MiB. */
interface Usage {
  readonly processor: number;
  readonly clock: number;
  readonly memory: number;
}

function measure(name: string, folder: string): Usage {
  const call = readers[name]?.(folder) ?? [];
  const begun = performance.now();
  const child = spawnSync(process.execPath, ['--import', tellUsage, ...call], {
    cwd: root,
    encoding: 'utf8',
  });
  // 1: errors were found in the papers.
  if (child.status !== 0 && child.status !== 1) throw new Error(`${name}: ${child.stderr}`);
  const clock = (performance.now() - begun) / 1000;
  const [processor, memory] = z.tuple([z.number(), z.number()]).parse(JSON.parse(child.stdout));
  return { processor, clock, memory };
}

/** LibreOffice turning some of the files into text, by the clock, where it is installed. */
function libreOffice(folder: string): void {
  const files = filesIn(folder).slice(0, forLibreOffice);
  const out = path.join(folder, 'text');
  const begun = performance.now();
  const child = spawnSync('soffice', [
    '--headless',
    ...['--convert-to', 'txt:Text', '--outdir', out],
    ...files,
  ]);
  if (child.status !== 0) {
    console.log('LibreOffice           not installed');
    return;
  }
  const speed = (files.length / (performance.now() - begun)) * 1000;
  console.log(`${'LibreOffice'.padEnd(22)}${speed.toFixed(0)} files per second by the clock`);
}

spawnSync(process.execPath, ['esbuild.config.js'], { cwd: root, stdio: 'inherit' });
const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
const papers = corpus().filter(({ name }) => name.startsWith('good-'));
for (let i = 0; i < submissions; i += 1) {
  const inside = path.join(folder, String(i));
  mkdirSync(inside);
  writeFileSync(path.join(inside, '材料.docx'), papers[i % papers.length]?.bytes ?? '');
}
const usages = new Map<string, Usage[]>(Object.keys(readers).map((name) => [name, []]));
// In turn, so that a busy moment hits them all.
for (let round = 0; round < rounds; round += 1)
  for (const [name, own] of usages) own.push(measure(name, folder));
const processorTime = new Map<string, number>();
for (const [name, own] of usages) {
  const of = (key: keyof Usage): number => median(own.map((usage) => usage[key]));
  processorTime.set(name, of('processor'));
  console.log(
    `${name.padEnd(22)}${(submissions / of('processor')).toFixed(0)} files per second of processor, ` +
      `${(submissions / of('clock')).toFixed(0)} by the clock, ${of('memory').toFixed(0)} MiB`,
  );
}
libreOffice(folder);
rmSync(folder, { recursive: true });
rmSync(path.join(tmpdir(), `${path.basename(folder)}.jsonl`), { force: true });
const [own = 0, other = 0] = ['ours, one processor', 'mammoth'].map((name) =>
  processorTime.get(name),
);
if (own > other) process.exitCode = 1;
