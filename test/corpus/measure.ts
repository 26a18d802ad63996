import { assessSubmission } from '../../src/checks/engine/assess';
import type { Finding } from '../../src/checks/assessment';
import { readDocx } from '../../src/docx/readDocx';
import { notice2018 } from '../../src/notice/notice2018';
import { corpus } from '../../tools/corpus/generate/corpus';
import type { CorpusCase } from '../../tools/corpus/generate/types';

/** What the checker made of one case, set against what a correct one makes of it. */
export interface CaseResult {
  readonly name: string;
  /** Findings the case demands and the checker does not report: `level requirement`. */
  readonly missed: readonly string[];
  /** Findings the checker reports and the case does not know. */
  readonly invented: readonly string[];
  /** Demanded and reported, by requirement. */
  readonly hits: readonly string[];
  /** Forms taken or mistaken, when they are not the case's. */
  readonly wrongForms: { readonly expected: string; readonly found: string } | null;
  readonly unreadable: string | null;
}

/** How one requirement fared over the whole corpus. */
export interface Score {
  readonly requirement: string;
  readonly hits: number;
  readonly missed: number;
  readonly invented: number;
  /** Of what was reported, the part that was right. */
  readonly precision: number;
  /** Of what should have been reported, the part that was. */
  readonly recall: number;
}

/** Reads and assesses every case of the corpus. */
export function measureCorpus(): CaseResult[] {
  const cases = corpus();
  const byName = new Map(cases.map((each) => [each.name, each]));
  return cases.map((each) => measureCase(each, byName));
}

/** Precision and recall of each requirement that the corpus demands or the checker reports. */
export function scores(results: readonly CaseResult[]): Score[] {
  const tally = new Map<string, { hits: number; missed: number; invented: number }>();
  const of = (finding: string): { hits: number; missed: number; invented: number } => {
    const requirement = finding.split(' ')[1] ?? finding;
    const known = tally.get(requirement) ?? { hits: 0, missed: 0, invented: 0 };
    tally.set(requirement, known);
    return known;
  };
  for (const { hits, missed, invented } of results) {
    for (const finding of hits) of(finding).hits += 1;
    for (const finding of missed) of(finding).missed += 1;
    for (const finding of invented) of(finding).invented += 1;
  }
  return [...tally]
    .map(([requirement, { hits, missed, invented }]) => ({
      requirement,
      hits,
      missed,
      invented,
      precision: ratio(hits, hits + invented),
      recall: ratio(hits, hits + missed),
    }))
    .sort((a, b) => a.requirement.localeCompare(b.requirement));
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function measureCase(each: CorpusCase, byName: ReadonlyMap<string, CorpusCase>): CaseResult {
  const files = [each, ...(each.submissionWith ?? []).flatMap((name) => byName.get(name) ?? [])];
  const documents = [];
  for (const file of files) {
    const read = readDocx(file.bytes);
    if (!read.ok)
      return {
        name: each.name,
        missed: [],
        invented: [],
        hits: [],
        wrongForms: null,
        unreadable: read.problem.kind,
      };
    documents.push({ snapshot: read.snapshot });
  }
  const assessed = assessSubmission(notice2018, documents, { today: '2018-09-01' });
  const findings: Finding[] = [
    ...assessed.files.flatMap((file) => file.findings),
    ...assessed.findings,
  ];
  const expected = [...each.expect.forms].sort().join(' ');
  const found = [...new Set(assessed.files[0]?.forms.map(({ id }) => id))].sort().join(' ');
  return {
    name: each.name,
    ...compare(each, findings),
    wrongForms: expected === found ? null : { expected, found },
    unreadable: null,
  };
}

function compare(
  each: CorpusCase,
  findings: readonly Finding[],
): Pick<CaseResult, 'missed' | 'invented' | 'hits'> {
  const missed: string[] = [];
  const invented: string[] = [];
  const hits: string[] = [];
  const known = new Set<string>();
  for (const { requirement, level, count } of each.expect.findings) {
    const key = `${level} ${requirement}`;
    known.add(key);
    const times = findings.filter((f) => f.requirement === requirement && f.level === level).length;
    if (times === 0) missed.push(key);
    else hits.push(key);
    if (count !== undefined && times > 0 && times < count)
      missed.push(`${key} (${times}/${count})`);
    if (count !== undefined && times > count) invented.push(`${key} (${times}/${count})`);
  }
  for (const { requirement, level } of each.expect.unexpectedAllowed ?? [])
    known.add(`${level} ${requirement}`);
  for (const { requirement, level, message } of findings)
    if (level !== 'info' && !known.has(`${level} ${requirement}`))
      invented.push(`${level} ${requirement} ${message.text.zh}`);
  return { missed, invented, hits };
}
