import { readFile } from 'node:fs/promises';
import { expectedUnits } from '../reports/expectedUnits';
import { systemFault } from './inputs/fileFault';
import { CallError } from './terminal';

/**
 * Reads a file with a list of expected units.
 *
 * @returns `null` without a file
 * @throws CallError when the file cannot be read
 */
export async function readExpected(file: string | undefined): Promise<readonly string[] | null> {
  if (file === undefined) return null;
  try {
    return expectedUnits(await readFile(file, 'utf8'));
  } catch (error) {
    const why = systemFault(error);
    throw new CallError({ zh: `${file}：${why.zh}`, en: `${file}: ${why.en}` });
  }
}
