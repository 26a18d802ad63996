import { assessSubmission } from '../../src/checks/engine/assess';
import type { Example } from '../../src/checks/example';
import { exampleKit } from '../../src/checks/exampleKit';
import { requirementsOf } from '../../src/checks/requirements';
import type { Rule } from '../../src/checks/rule';
import { ruleExamples } from '../../src/checks/ruleExamples';
import { rules } from '../../src/checks/rules';
import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';

const kit = exampleKit(notice2018);

/** What one rule alone makes of an example. */
function run(rule: Rule, example: Example): { found: string[]; unchecked: string[] } {
  const documents = [example.document, ...(example.companions ?? [])].map((sketches, i) => ({
    snapshot: snapshotOf(sketches, i === 0 ? example.facts : {}),
  }));
  const { files, findings } = assessSubmission(example.notice ?? notice2018, documents, {
    today: '2018-09-01',
    rules: [rule],
  });
  const own = files.flatMap((file) => file.findings);
  return {
    found: [...own, ...findings].map(({ requirement, message }) => `${requirement} ${message.key}`),
    unchecked: (files[0]?.requirements ?? [])
      .filter(({ state }) => state === 'unchecked')
      .map(({ id }) => id),
  };
}

describe.each(rules.map((rule) => [rule.id, rule] as const))('rule %s', (_id, rule) => {
  const { accepts, reports } = ruleExamples.get(rule)?.(kit) ?? { accepts: [], reports: [] };

  it.each(accepts.map((example) => [example.title.zh, example] as const))(
    'accepts: %s',
    (_title, example) => {
      expect(run(rule, example).found).toEqual([]);
    },
  );

  it.each(reports.map((example) => [example.title.zh, example] as const))(
    'reports: %s',
    (_title, example) => {
      const { found, unchecked } = run(rule, example);
      expect([...found].sort()).toEqual([...(example.finds ?? [])].sort());
      expect(unchecked).toEqual(expect.arrayContaining([...(example.leaves ?? [])]));
    },
  );

  it('has an example that it accepts and one that triggers it', () => {
    expect(accepts.length).toBeGreaterThan(0);
    expect(reports.some(({ finds = [] }) => finds.length > 0)).toBe(true);
  });

  it('speaks only of requirements it names', () => {
    const named = new Set(rule.requirements(notice2018));
    for (const example of [...accepts, ...reports])
      for (const line of run(rule, example).found) expect(named).toContain(line.split(' ')[0]);
  });
});

describe('the rules together', () => {
  it('speak for every requirement of the notice that a program can check', () => {
    const spoken = new Set(rules.flatMap((rule) => rule.requirements(notice2018)));
    const silent = notice2018.requirements
      .filter(({ by }) => by === 'check')
      .map(({ id }) => id)
      .filter((id) => !spoken.has(id));
    expect(silent).toEqual([]);
  });

  it('have ids of their own', () => {
    expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  });

  it.each(['report', 'application', 'experience'])('find nothing to correct in a good %s', (id) => {
    const { files } = assessSubmission(notice2018, [{ snapshot: snapshotOf(kit.form(id)) }], {
      today: '2018-09-01',
    });
    const [file] = files;
    expect(
      file?.findings.filter(({ level }) => level !== 'info').map(({ message }) => message.text.zh),
    ).toEqual([]);
    expect(file?.printable).toBe(true);
    expect(file?.requirements.map((each) => each.id)).toEqual(
      requirementsOf(notice2018).map((each) => each.id),
    );
  });

  it('find nothing at all in a document with no form', () => {
    const { files } = assessSubmission(
      notice2018,
      [{ snapshot: snapshotOf(['概述', '一篇论文。待补充。', '背景', '……']) }],
      { today: '2018-09-01' },
    );
    expect(files[0]?.forms).toEqual([]);
    expect(files[0]?.findings).toEqual([]);
    expect(files[0]?.requirements.every(({ state }) => state === 'notApplicable')).toBe(true);
  });
});

it.each(['zh', 'en'] as const)(
  'every rule has a name of its own to choose it by (%s)',
  (language) => {
    const names = rules.map(({ name }) => name[language]);
    expect(new Set(names).size).toBe(rules.length);
    expect(Math.max(...names.map((name) => name.length))).toBeLessThan(24);
  },
);
