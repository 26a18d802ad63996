import { lineAndColumn, scanJson } from './jsonText';
import { parseNotice } from './parseNotice';
import { jsonFaultWords } from './problemWords';
import type { NoticeProblem } from './problemWords';
import type { Bilingual, Notice } from './schema';
import { otherData, wrongFile } from './wrongFile';

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
 *   come one at a time, since what follows one cannot be known
 */
export function readNoticeText(text: string): NoticeText {
  const json = text.replace(/^\uFEFF/, '');
  const one = (offset: number, message: Bilingual): NoticeText => ({
    ok: false,
    problems: [{ ...lineAndColumn(json, offset), path: [], message }],
  });
  const wrong = wrongFile(json);
  if (wrong !== null) return one(wrong.offset, wrong.message);
  const scan = scanJson(json);
  if (!scan.ok) return one(scan.offset, jsonFaultWords(scan.fault));
  const data: unknown = JSON.parse(json);
  const other = otherData(data);
  if (other !== null) return one(0, other);
  const result = parseNotice(data);
  if (result.ok) return result;
  const reported = new Set<string>();
  const placed = result.problems.flatMap((problem): PlacedProblem[] => {
    const place = lineAndColumn(json, scan.offsetOf(problem.path));
    const line = `${place.line}:${place.column} ${problem.message.zh}`;
    // The same of two values of one place is reported once.
    if (reported.has(line)) return [];
    reported.add(line);
    return [{ ...problem, ...place }];
  });
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
