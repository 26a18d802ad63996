import path from 'node:path';
import ts from 'typescript';
import { defineRule } from '../../src/checks/rule';
import type { Rule } from '../../src/checks/rule';
import { assess } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { rules } from '../../src/checks/rules';
import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';

const root = path.resolve(__dirname, '../..');

/** What the compiler reports for each rule, whose body is `check`'s. */
function compile(bodies: readonly string[]): string[][] {
  const files = new Map(
    bodies.map((body, i) => [
      path.join(root, `test/checks/written${i}.ts`),
      `import { defineRule } from '../../src/checks/rule';
export const written = defineRule({
  id: 'written', rank: 1, name: { zh: '', en: '' }, description: { zh: '', en: '' },
  advice: { zh: '', en: '' }, requirements: () => [],
  messages: {
    over: { zh: '“{label}”多{count}字。', en: '“{label}” has {count} too many.' },
    plain: { zh: '空着。', en: 'Empty.' },
  },
  check: (_context, about) => {
    const say = about('some.requirement', { kind: 'document' });
    return [${body}];
  },
});
`,
    ]),
  );
  const options: ts.CompilerOptions = {
    strict: true,
    noEmit: true,
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    skipLibCheck: true,
    types: [],
  };
  const host = ts.createCompilerHost(options);
  const { fileExists, getSourceFile } = host;
  host.fileExists = (name) => files.has(name) || fileExists(name);
  host.getSourceFile = (name, language, ...rest) => {
    const text = files.get(name);
    return text === undefined
      ? getSourceFile(name, language, ...rest)
      : ts.createSourceFile(name, text, language);
  };
  const program = ts.createProgram([...files.keys()], options, host);
  return [...files.keys()].map((name) =>
    program
      .getSemanticDiagnostics(program.getSourceFile(name))
      .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n')),
  );
}

describe('a rule', () => {
  const right = [
    `say.error('over', { label: '综述', count: 3 })`,
    `say.warning('over', { label: { zh: '综述', en: 'Summary' }, count: 3 })`,
    `say.info('plain'), say.unchecked('plain'), say.met(), say.notApplicable()`,
  ];
  const wrong = [
    ['a key that is not there', `say.error('ovr', { label: '综述', count: 3 })`],
    ['a parameter left out', `say.error('over', { label: '综述' })`],
    ['a misspelt parameter', `say.error('over', { label: '综述', conut: 3 })`],
    ['no parameters', `say.unchecked('over')`],
    ['parameters that the message does not have', `say.error('plain', { count: 3 })`],
    ['a finding without a place', `about('some.requirement').error('plain')`],
  ] as const;
  const reported = compile([...right, ...wrong.map(([, body]) => body)]);

  it('compiles with its own keys and parameters', () => {
    expect(reported.slice(0, right.length).flat()).toEqual([]);
  });

  it.each(wrong.map(([what], i) => [what, right.length + i] as const))(
    'does not compile with %s',
    (_what, i) => {
      expect(reported[i]).toHaveLength(1);
    },
  );
});

describe('the advice of a finding', () => {
  const advice = { zh: '规则的办法', en: 'The rule’s advice' };
  const own = { zh: '这句的办法', en: 'The message’s advice' };
  const once = { zh: '这一处的办法', en: 'This one’s advice' };
  const rule = defineRule({
    id: 'sample',
    rank: 1,
    name: { zh: '样例', en: 'Sample' },
    description: { zh: '样例', en: 'Sample' },
    advice,
    requirements: () => ['report.summary'],
    messages: { plain: { zh: '一', en: 'One' }, advised: { zh: '二', en: 'Two', advice: own } },
    check: (_context, about) => {
      const say = about('report.summary', { kind: 'document' });
      return [say.info('plain'), say.info('advised'), say.with({ advice: once }).info('advised')];
    },
  });

  it('is its own, its message’s, or its rule’s', () => {
    expect(findings([rule], {}).map((each) => each.advice)).toEqual([advice, own, once]);
  });

  it('does not speak of 无 for an address, and does for a fax', () => {
    const empty = ['application.form.email', 'application.form.fax'];
    const [email, fax] = findings(rules, { empty }).filter(({ requirement }) =>
      empty.includes(requirement),
    );
    expect([email?.requirement, fax?.requirement].sort()).toEqual([...empty].sort());
    const adviceOf = (id: string): string =>
      [email, fax].find((each) => each?.requirement === id)?.advice.zh ?? '';
    expect(adviceOf('application.form.email')).not.toContain('无');
    expect(adviceOf('application.form.fax')).toContain('无');
  });
});

function findings(
  some: readonly Rule[],
  edit: Parameters<ReturnType<typeof exampleKit>['form']>[1],
): ReturnType<typeof assess>['findings'] {
  const document = snapshotOf(exampleKit(notice2018).form('application', edit));
  return assess(notice2018, document, { today: '2018-09-01', rules: some }).findings;
}
