import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { readDocx } from '../../src/docx/readDocx';
import { notice2018 } from '../../src/notice/notice2018';
import { checkSubmission } from '../../src/reports/checkSubmission';

const folder = new URL('../fixtures/field/', `file://${__filename}`);

const ids = z.array(z.string());
const fieldCase = z.strictObject({
  name: z.string(),
  family: z.string(),
  feature: z.string(),
  why: z.string(),
  /** One submission. */
  files: ids,
  /** Requirements that must be reported as errors. */
  must: ids,
  /** Requirements that must be reported at whatever level. */
  warn: ids,
  /** Requirements that must be reported neither as errors nor as warnings. */
  silent: ids,
  /** No error and no warning at all. */
  quiet: z.boolean(),
  /** 字数 that must be exact, by requirement. */
  counts: z.record(z.string(), z.int()),
});

/** A paper as people make them, and what must and must not be reported of it. */
export type FieldCase = z.infer<typeof fieldCase>;

/** Every case, and the names of those that are still read wrongly. */
export function fieldCases(): { cases: FieldCase[]; pending: string[] } {
  const json = (name: string): unknown => JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
  return {
    cases: z.array(fieldCase).parse(json('cases.json')),
    pending: ids.parse(json('pending.json')),
  };
}

/** What is wrong in the report of a case; empty when nothing is. */
export function faultsOf(field: FieldCase): string[] {
  const files = field.files.map((name) => {
    const result = readDocx(readFileSync(new URL(name, folder)), { fileName: name });
    if (!result.ok) throw new Error(`${name} cannot be read: ${result.problem.kind}`);
    return { name, content: { ok: true, snapshot: result.snapshot } as const };
  });
  const today = '2018-09-15';
  const report = checkSubmission(field.name, files, {
    notice: notice2018,
    today,
    language: 'zh-CN',
  });
  const findings = [...report.files.flatMap((file) => file.findings), ...report.findings];
  const errors = new Set(
    findings.flatMap(({ level, requirement }) => (level === 'error' ? requirement : [])),
  );
  const loud = findings.filter(({ level }) => level !== 'info');
  const all = new Set(findings.map(({ requirement }) => requirement));
  const counts = Object.assign({}, ...report.files.map((file) => file.counts)) as Partial<
    Record<string, number>
  >;
  return [
    ...field.must.filter((id) => !errors.has(id)).map((id) => `no error: ${id}`),
    ...field.warn.filter((id) => !all.has(id)).map((id) => `nothing reported: ${id}`),
    ...loud
      .filter(({ requirement }) => field.quiet || field.silent.includes(requirement))
      .map(({ level, requirement, message }) => `${level} ${requirement}: ${message}`),
    ...Object.entries(field.counts).flatMap(([id, words]) =>
      counts[id] === words ? [] : `${id} has ${String(counts[id])} 字, not ${words}`,
    ),
  ];
}
