import { squash } from '../document/text';
import { sharedText } from './sharedText';
import type { Paper } from './sharedText';
import type { Comparison, SubmissionReport } from './schema';

/** From this share on two papers are named. */
const leastShare = 0.2;

/**
 * Looks across submissions: the same unit twice, the same text under two units, and, given a list, who has
 * not sent. Goes through them once and keeps of each only its units and its sentences' hashes.
 *
 * @param expected the units expected; `null` when there is no list
 */
export function compareSubmissions(
  submissions: Iterable<SubmissionReport>,
  expected: readonly string[] | null,
): Comparison {
  const units = new Map<string, { unit: string; submissions: string[] }>();
  const papers: NamedPaper[] = [];
  for (const submission of submissions) {
    addUnits(units, submission);
    papers.push(...papersIn(submission));
  }
  const comparison: Comparison = {
    sameUnit: [...units.values()].filter((unit) => unit.submissions.length > 1),
    sameText: sameTexts(papers),
  };
  if (expected === null) return comparison;
  const wanted = new Map(expected.map((unit) => [squash(unit), unit]));
  return {
    ...comparison,
    notSent: [...wanted].filter(([key]) => !units.has(key)).map(([, unit]) => unit),
    notExpected: [...units].filter(([key]) => !wanted.has(key)).map(([, { unit }]) => unit),
  };
}

function addUnits(
  units: Map<string, { unit: string; submissions: string[] }>,
  { name, files }: SubmissionReport,
): void {
  for (const unit of files.flatMap((file) => file.units)) {
    const known = units.get(squash(unit));
    if (known === undefined) units.set(squash(unit), { unit, submissions: [name] });
    else if (!known.submissions.includes(name)) known.submissions.push(name);
  }
}

interface NamedPaper extends Paper {
  readonly form: string;
  readonly file: string;
  readonly units: readonly string[];
}

function papersIn({ files }: SubmissionReport): NamedPaper[] {
  return files.flatMap(({ file, units, fingerprints = {} }) =>
    Object.entries(fingerprints).map(([form, sentences]) => ({
      form,
      file,
      units,
      hashes: Float64Array.from(Object.keys(sentences), (hash) => parseInt(hash, 36)),
      lengths: Uint32Array.from(Object.values(sentences)),
    })),
  );
}

function sameTexts(papers: readonly NamedPaper[]): Comparison['sameText'] {
  return sharedText(papers)
    .flatMap(({ a, b, share }): Comparison['sameText'] => {
      const [first, second] = [papers[a], papers[b]];
      if (first === undefined || second === undefined) return [];
      const names = ({ units }: NamedPaper): string => units.map(squash).join();
      const sameUnit = names(first) !== '' && names(first) === names(second);
      if (first.form !== second.form || share < leastShare || sameUnit) return [];
      return [
        {
          form: first.form,
          files: [first.file, second.file],
          units: [first.units[0] ?? '', second.units[0] ?? ''],
          share,
        },
      ];
    })
    .sort((x, y) => y.share - x.share);
}
