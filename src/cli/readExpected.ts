import { readFile } from 'node:fs/promises';
import { systemFault } from './inputs/fileFault';
import { CallError } from './terminal';

/**
 * Reads a list of expected units: one a line, or the first column of a .csv.
 *
 * @returns `null` without a file
 * @throws CallError when the file cannot be read
 */
export async function readExpected(file: string | undefined): Promise<readonly string[] | null> {
  if (file === undefined) return null;
  try {
    const text = await readFile(file, 'utf8');
    return text
      .replace(/^\uFEFF/, '')
      .split(/\r?\n/)
      .map((line) => (line.split(/[,\t]/)[0] ?? '').replace(/^"|"$/g, '').trim())
      .filter((unit) => unit !== '');
  } catch (error) {
    const why = systemFault(error);
    throw new CallError({ zh: `${file}：${why.zh}`, en: `${file}: ${why.en}` });
  }
}
