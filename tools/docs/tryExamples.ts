import type { Finding } from '../../src/checks/assessment';
import { assessSubmission } from '../../src/checks/engine/assess';
import type { Example, ExampleKit, RuleExamples } from '../../src/checks/example';
import type { Rule } from '../../src/checks/rule';
import { snapshotOf } from '../../src/document/build';
import type { Level, Notice } from '../../src/notice/schema';
import { levelNames } from '../../src/reports/levels';

/** Examples are judged on a day before the deadlines. */
const today = '2018-09-01';

/** A rule, and what it made of its examples. */
export interface TriedRule {
  readonly rule: Rule;
  readonly accepted: readonly Tried[];
  readonly reported: readonly Tried[];
}

/** What a rule made of one of its examples. */
export interface Tried {
  readonly example: Example;
  readonly findings: readonly Finding[];
  /** Why requirements could not be checked: message key and words. */
  readonly unchecked: readonly { readonly id: string; readonly key: string; readonly zh: string }[];
}

/** A level as people read it, and as reports for programs have it. */
export function levelName(level: Level): string {
  return `${levelNames[level].zh} ${level}`;
}

/** Tries a rule on its examples. */
export function tryExamples(rule: Rule, examples: RuleExamples, kit: ExampleKit): TriedRule {
  const { accepts, reports } = examples(kit);
  return {
    rule,
    accepted: accepts.map((example) => tryOut(rule, example, kit.notice)),
    reported: reports.map((example) => tryOut(rule, example, kit.notice)),
  };
}

function tryOut(rule: Rule, example: Example, notice: Notice): Tried {
  const documents = [example.document, ...(example.companions ?? [])].map((sketches, i) => ({
    snapshot: snapshotOf(sketches, i === 0 ? example.facts : {}),
  }));
  const { files, findings } = assessSubmission(example.notice ?? notice, documents, {
    today,
    rules: [rule],
  });
  const own = new Set(Object.keys(rule.messages));
  return {
    example,
    findings: [...files.flatMap((file) => file.findings), ...findings],
    unchecked: (files[0]?.requirements ?? []).flatMap(({ id, state, why }) =>
      state === 'unchecked' && why !== undefined && own.has(why.key)
        ? [{ id, key: why.key, zh: why.text.zh }]
        : [],
    ),
  };
}
