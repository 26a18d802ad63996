import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { corpus } from './corpus.ts';

/** Writes the corpus to the folder named on the command line, with the expectations as JSON. */
function main(folder: string | undefined): void {
  const cases = corpus();
  if (folder === undefined) {
    for (const { name, description } of cases) console.log(`${name}\t${description}`);
    console.log(`${cases.length} documents; name a folder to write them to`);
    return;
  }
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes } of cases) writeFileSync(join(folder, `${name}.docx`), bytes);
  const index = cases.map(({ name, description, submissionWith, expect }) => ({
    name,
    description,
    submissionWith,
    expect,
  }));
  writeFileSync(join(folder, 'expectations.json'), `${JSON.stringify(index, null, 2)}\n`);
  console.log(`${cases.length} documents in ${folder}`);
}

main(process.argv[2]);
