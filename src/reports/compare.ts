import { squash } from '../document/text';
import type { Comparison, FileReport, SubmissionReport } from './schema';

/** From this share on two papers are named. */
const leastShare = 0.2;
/** A sentence in more papers than this is common wording, and would make comparing all pairs slow. */
const mostPapers = 50;

/**
 * Looks across submissions: the same unit twice, the same text under two units, and, given a list, who has
 * not sent.
 *
 * @param expected the units expected; `null` when there is no list
 */
export function compareSubmissions(
  submissions: readonly SubmissionReport[],
  expected: readonly string[] | null,
): Comparison {
  const units = unitsIn(submissions);
  const comparison: Comparison = {
    sameUnit: [...units.values()].filter((unit) => unit.submissions.length > 1),
    sameText: sameTexts(submissions.flatMap(({ files }) => files)),
  };
  if (expected === null) return comparison;
  const wanted = new Map(expected.map((unit) => [squash(unit), unit]));
  return {
    ...comparison,
    notSent: [...wanted].filter(([key]) => !units.has(key)).map(([, unit]) => unit),
    notExpected: [...units].filter(([key]) => !wanted.has(key)).map(([, { unit }]) => unit),
  };
}

function unitsIn(
  submissions: readonly SubmissionReport[],
): Map<string, { unit: string; submissions: string[] }> {
  const units = new Map<string, { unit: string; submissions: string[] }>();
  for (const { name, files } of submissions)
    for (const unit of files.flatMap((file) => file.units)) {
      const known = units.get(squash(unit));
      if (known === undefined) units.set(squash(unit), { unit, submissions: [name] });
      else if (!known.submissions.includes(name)) known.submissions.push(name);
    }
  return units;
}

/** One paper's sentences. */
interface Paper {
  readonly form: string;
  readonly file: FileReport;
  readonly total: number;
  readonly sentences: Readonly<Record<string, number>>;
}

function sameTexts(files: readonly FileReport[]): Comparison['sameText'] {
  const papers = files.flatMap((file): Paper[] =>
    Object.entries(file.fingerprints ?? {}).map(([form, sentences]) => ({
      form,
      file,
      sentences,
      total: Object.values(sentences).reduce((sum, length) => sum + length, 0),
    })),
  );
  const holders = new Map<string, number[]>();
  papers.forEach(({ sentences }, i) => {
    for (const sentence of Object.keys(sentences)) {
      const known = holders.get(sentence);
      if (known === undefined) holders.set(sentence, [i]);
      else known.push(i);
    }
  });
  const shared = new Map<number, number>();
  for (const [sentence, holding] of holders) {
    if (holding.length < 2 || holding.length > mostPapers) continue;
    holding.forEach((a, i) => {
      for (const b of holding.slice(i + 1)) {
        const pair = a * papers.length + b;
        shared.set(pair, (shared.get(pair) ?? 0) + (papers[a]?.sentences[sentence] ?? 0));
      }
    });
  }
  return [...shared]
    .flatMap(([pair, length]) => {
      const a = papers[Math.floor(pair / papers.length)];
      const b = papers[pair % papers.length];
      return a === undefined || b === undefined ? [] : pairOf(a, b, length);
    })
    .sort((a, b) => b.share - a.share);
}

function pairOf(a: Paper, b: Paper, length: number): Comparison['sameText'] {
  const share = Math.round((length / Math.min(a.total, b.total)) * 100) / 100;
  const names = ({ file }: Paper): string => file.units.map(squash).join();
  if (a.form !== b.form || share < leastShare || (names(a) !== '' && names(a) === names(b)))
    return [];
  return [
    {
      form: a.form,
      files: [a.file.file, b.file.file],
      units: [a.file.units[0] ?? '', b.file.units[0] ?? ''],
      share,
    },
  ];
}
