/** A file of `src/checks/rules/`. */
export interface RuleFile {
  /** Its name, without the folder. */
  readonly name: string;
  readonly text: string;
}

/** The folder that holds the rules, one a file, and their generated list. */
export const rulesFolder = 'src/checks/rules';

/** The names of the generated lists in it. */
export const listNames = ['index.ts', 'first.ts', 'late.ts'];

/** The file of a rule, from the project's root: named after its id. */
export function sourceOf(ruleId: string): string {
  return `${rulesFolder}/${nameOf(ruleId)}.ts`;
}

/**
 * The generated lists, by path from the project's root: the rules by rank, those the pane loads first
 * and those it loads late, and each rule's examples, for tests and pages only.
 *
 * @throws Error for a file that is not a rule as the others are, with what to do
 */
export function ruleLists(files: readonly RuleFile[]): Map<string, string> {
  const rules = files
    .filter(({ name }) => !listNames.includes(name))
    .map(readRule)
    .sort((a, b) => a.rank - b.rank || (a.name < b.name ? -1 : 1));
  const byName = rules.map(({ name }) => name).sort();
  const header = '// Written by `npm run docs` from the files of the rules. Do not edit.';
  const list = (isLate: boolean, constant: string, says: string): string => {
    const some = rules.filter(({ late }) => late === isLate).map(({ name }) => name);
    return [
      header,
      "import type { Rule } from '../rule';",
      ...[...some].sort().map((name) => `import { ${name} } from './${name}';`),
      '',
      `/** ${says} */`,
      `export const ${constant}: readonly Rule[] = [`,
      ...some.map((name) => `  ${name},`),
      '];',
      '',
    ].join('\n');
  };
  const index = [
    header,
    "import type { Rule } from '../rule';",
    "import { firstRules } from './first';",
    "import { lateRules } from './late';",
    '',
    '/** Every rule, in the order their findings are listed for one place. */',
    'export const rules: readonly Rule[] = [...firstRules, ...lateRules].sort(',
    '  (a, b) => a.rank - b.rank,',
    ');',
    '',
  ];
  const examples = [
    header,
    "import type { RuleExamples } from './example';",
    "import type { Rule } from './rule';",
    ...byName.map((name) => `import { ${name}, ${name}Examples } from './rules/${name}';`),
    '',
    '/**',
    ' * The examples of every rule. Only tests and the rules’ pages load them; what the program loads is',
    ' * `rules`.',
    ' */',
    'export const ruleExamples: ReadonlyMap<Rule, RuleExamples> = new Map([',
    ...rules.map(({ name }) => `  [${name}, ${name}Examples],`),
    ']);',
    '',
  ];
  return new Map([
    [`${rulesFolder}/index.ts`, index.join('\n')],
    [
      `${rulesFolder}/first.ts`,
      list(false, 'firstRules', 'The rules that the pane loads for its first results.'),
    ],
    [
      `${rulesFolder}/late.ts`,
      list(true, 'lateRules', 'The rules that the pane loads after them.'),
    ],
    ['src/checks/ruleExamples.ts', examples.join('\n')],
  ]);
}

function readRule({ name: file, text }: RuleFile): {
  readonly name: string;
  readonly rank: number;
  readonly late: boolean;
} {
  const name = file.replace(/\.ts$/, '');
  const [, id] = /^ {2}id: '([^']+)',$/m.exec(text) ?? [];
  const [, rank] = /^ {2}rank: (\d+),$/m.exec(text) ?? [];
  const missing = [
    text.includes(`export const ${name} = defineRule({`)
      ? null
      : `export const ${name} = defineRule({…})`,
    text.includes(`export const ${name}Examples: RuleExamples`)
      ? null
      : `export const ${name}Examples: RuleExamples`,
    id !== undefined && nameOf(id) === name ? null : 'an id that is the file’s name in kebab-case',
    rank === undefined ? 'a rank' : null,
  ].filter((each) => each !== null);
  if (missing.length > 0)
    throw new Error(
      `${rulesFolder}/${file} is not a rule: it needs ${missing.join(', ')}. A helper of rules belongs into src/checks/look.`,
    );
  return { name, rank: Number(rank), late: /^ {2}late: true,$/m.test(text) };
}

/** `cover-title` is `coverTitle`. */
function nameOf(ruleId: string): string {
  return ruleId.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}
