import { lineAndColumn, scanJson } from './jsonText';
import { parseNotice } from './parseNotice';
import { jsonFaultWords } from './problemWords';
import type { NoticeProblem } from './problemWords';
import type { Notice } from './schema';

/** One thing wrong with a notice file, with its place in the text. */
export interface PlacedProblem extends NoticeProblem {
  /** From 1. */
  readonly line: number;
  /** From 1, in characters. */
  readonly column: number;
}

export type NoticeText =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly problems: readonly PlacedProblem[] };

/**
 * Reads a notice from the text of a notice file.
 *
 * @param text JSON, with or without a byte order mark
 * @returns the notice, or everything that is wrong, in the order of the text; faults of the JSON itself
 *   come one at a time, since what follows one cannot be told
 */
export function readNoticeText(text: string): NoticeText {
  const json = text.replace(/^\uFEFF/, '');
  const scan = scanJson(json);
  if (!scan.ok)
    return {
      ok: false,
      problems: [
        { ...lineAndColumn(json, scan.offset), path: [], message: jsonFaultWords(scan.fault) },
      ],
    };
  const result = parseNotice(JSON.parse(json));
  if (result.ok) return result;
  const placed = result.problems.map((problem) => ({
    ...problem,
    ...lineAndColumn(json, scan.offsetOf(problem.path)),
  }));
  return {
    ok: false,
    problems: placed.sort((a, b) => a.line - b.line || a.column - b.column),
  };
}

/** Everything that is wrong with the text of a notice file; nothing for a sound one. */
export function noticeProblems(text: string): readonly PlacedProblem[] {
  const result = readNoticeText(text);
  return result.ok ? [] : result.problems;
}
