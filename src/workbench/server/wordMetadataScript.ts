import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readWordMetadata } from '../bridge/metadata';

const declarations = path.resolve(
  import.meta.dirname,
  '../../../node_modules/@types/office-js/index.d.ts',
);

/**
 * The script that tells the bridge which members Word has above WordApi 1.3, read from the
 * project's own copy of Microsoft's type declarations. Takes about a second.
 *
 * @returns a classic script that sets `window.workbenchWordMetadata`
 */
export async function wordMetadataScript(): Promise<string> {
  const metadata = readWordMetadata(await readFile(declarations, 'utf8'));
  return `window.workbenchWordMetadata = ${JSON.stringify(metadata)};\n`;
}
