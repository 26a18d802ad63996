/**
 * How many files a second the command line reads and checks, and with how much memory, against libraries that
 * only read the same files: see bench/README.md.
 *
 * Ends with exit code 1 when ours, on one processor, is slower than mammoth, by processor time.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import mammoth from 'mammoth';
import { z } from 'zod';
import { run } from '../src/cli/program';
import { corpus } from '../test/corpus/generate/corpus';

const submissions = 1000;
/** LibreOffice is so slow that it gets fewer. */
const forLibreOffice = 100;

/** What each reader does with the folder of submissions; each runs in a process of its own. */
const readers: Readonly<Record<string, (folder: string) => Promise<void>>> = {
  'ours, one processor': (folder) => ours(folder, '1'),
  'ours, two workers': (folder) => ours(folder, '2'),
  mammoth: async (folder) => {
    for (const file of filesIn(folder)) await mammoth.extractRawText({ path: file });
  },
};

/** Reads and checks everything, and writes the report. */
async function ours(folder: string, jobs: string): Promise<void> {
  const output = path.join(folder, 'report.jsonl');
  const exit = await run(['check', folder, '--format', 'jsonl', '--jobs', jobs, '-o', output], {
    env: {},
    out: () => undefined,
    err: () => undefined,
    drained: () => Promise.resolve(),
    outIsTerminal: false,
    errIsTerminal: false,
    now: () => new Date(),
    interrupted: new AbortController().signal,
  });
  if (exit === 2) throw new Error('Files could not be read');
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.docx'))
    .map((file) => path.join(folder, file));
}

const [reader, given] = process.argv.slice(2);
if (reader !== undefined && given !== undefined) {
  await readers[reader]?.(given);
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify([(user + system) / 1e6, process.resourceUsage().maxRSS / 1024]));
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'dossier-bench-'));
  const papers = corpus().filter(({ name }) => name.startsWith('good-'));
  for (let i = 0; i < submissions; i += 1) {
    const inside = path.join(folder, String(i));
    mkdirSync(inside);
    writeFileSync(path.join(inside, '材料.docx'), papers[i % papers.length]?.bytes ?? '');
  }
  const speed = new Map<string, number>();
  for (const name of Object.keys(readers)) speed.set(name, measure(name, folder));
  libreOffice(folder);
  rmSync(folder, { recursive: true });
  if ((speed.get('ours, one processor') ?? 0) < (speed.get('mammoth') ?? 0)) process.exitCode = 1;
}

/** Runs a reader in a process of its own and tells its speed in files per second of processor time. */
function measure(name: string, folder: string): number {
  const begun = performance.now();
  const script = fileURLToPath(import.meta.url);
  const child = spawnSync(process.execPath, [...process.execArgv, script, name, folder], {
    encoding: 'utf8',
  });
  if (child.status !== 0) throw new Error(`${name}: ${child.stderr}`);
  const clock = submissions / ((performance.now() - begun) / 1000);
  const [processor, memory] = z.tuple([z.number(), z.number()]).parse(JSON.parse(child.stdout));
  const speed = submissions / processor;
  console.log(
    `${name.padEnd(22)}${speed.toFixed(0)} files per second of processor, ` +
      `${clock.toFixed(0)} by the clock, ${memory.toFixed(0)} MiB`,
  );
  return speed;
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
