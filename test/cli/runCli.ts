import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from '../../src/cli/program';
import type { Terminal } from '../../src/cli/terminal';

/** What a call wrote, and how it ended. */
export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the program in this process: Chinese, no terminal, on the 1st of September 2018. */
export async function dossier(
  args: readonly string[],
  world: Partial<Omit<Terminal, 'out' | 'err'>> = {},
): Promise<Ran> {
  let [out, err] = ['', ''];
  const exit = await run(args, {
    env: {},
    outIsTerminal: false,
    errIsTerminal: false,
    drained: () => Promise.resolve(),
    interrupted: new AbortController().signal,
    now: () => new Date(2018, 8, 1, 12),
    ...world,
    out: (text) => void (out += text),
    err: (text) => void (err += text),
  });
  return { exit, out, err };
}

/** A folder for the tests of one file, gone after them. */
export function testFolder(): (...names: string[]) => string {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'dossier-cli-'));
  });
  afterAll(async () => rm(folder, { recursive: true, force: true }));
  return (...names) => path.join(folder, ...names);
}
