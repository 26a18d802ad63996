import { factNames } from '../../src/document/facts';

/** The list of the readers of facts, src/docx/facts/index.ts: one file of its name for each fact. */
export function factIndex(): string {
  const names = [...factNames];
  return `// Written by \`npm run docs\` from the facts of src/document/facts.ts; change those.
import type { FactName } from '../../document/facts';
import type { FactReader } from './factReader';
${[...names]
  .sort()
  .map((name) => `import { ${name} } from './${name}';\n`)
  .join('')}
/** The reader of every fact. */
export const factReaders: { readonly [Name in FactName]: FactReader<Name> } = {
${names.map((name) => `  ${name},\n`).join('')}};
`;
}
