import type { Report, SubmissionReport } from '../schema';

/** A list inside JSON whose items are made one at a time. */
export class Streamed {
  constructor(readonly items: Iterable<unknown>) {}
}

/**
 * JSON text of a value in pieces, as `JSON.stringify` with two spaces a level would write it.
 *
 * @param value what JSON can hold, and {@link Streamed} lists
 */
export function* jsonPieces(value: unknown, indent = ''): Generator<string> {
  if (value instanceof Streamed) {
    yield* enclosed('[', ']', itemsOf(value.items), indent);
  } else if (!holdsStreamed(value)) {
    yield JSON.stringify(value, null, 2).replaceAll('\n', `\n${indent}`);
  } else if (Array.isArray(value)) {
    yield* enclosed('[', ']', itemsOf(value), indent);
  } else {
    yield* enclosed('{', '}', Object.entries(value), indent);
  }
}

function holdsStreamed(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false;
  return value instanceof Streamed || Object.values(value).some(holdsStreamed);
}

function* itemsOf(items: Iterable<unknown>): Generator<[key: null, value: unknown]> {
  for (const item of items) yield [null, item];
}

function* enclosed(
  open: string,
  close: string,
  entries: Iterable<readonly [key: string | null, value: unknown]>,
  indent: string,
): Generator<string> {
  let before = `${open}\n`;
  for (const [key, value] of entries) {
    if (value === undefined) continue;
    yield `${before}${indent}  ${key === null ? '' : `${JSON.stringify(key)}: `}`;
    yield* jsonPieces(value, `${indent}  `);
    before = ',\n';
  }
  yield before === ',\n' ? `\n${indent}${close}` : `${open}${close}`;
}

/** The report as JSON for other programs; what only `merge` needs is left out. */
export function* reportJson({ submissions, ...report }: Report): Generator<string> {
  const { comparison, ...about } = report;
  const bare = new Streamed(withoutFingerprints(submissions));
  yield* jsonPieces({ ...about, submissions: bare, comparison });
  yield '\n';
}

function* withoutFingerprints(
  submissions: Iterable<SubmissionReport>,
): Generator<SubmissionReport> {
  for (const submission of submissions) {
    const files = submission.files.map((file) => {
      const bare = { ...file };
      delete bare.fingerprints;
      return bare;
    });
    yield { ...submission, files };
  }
}

/** A line for each submission. */
export function* reportLines({ submissions, ...about }: Report): Generator<string> {
  for (const submission of submissions) yield jsonLine(about, submission);
}

/** One submission as a line of JSON that can stand by itself: a report of one, without comparison. */
export function jsonLine(
  { tool, notice, today }: Omit<Report, 'submissions'>,
  submission: SubmissionReport,
): string {
  return `${JSON.stringify({ tool, notice, today, submissions: [submission] })}\n`;
}
