import { compareSubmissions } from '../reports/compare';
import { renderPieces } from '../reports/formats';
import { withLevel } from '../reports/levels';
import type { Totals } from '../reports/levels';
import type { Report } from '../reports/schema';
import { paint } from '../reports/text/paint';
import { inLanguage } from '../reports/words';
import type { Level, Notice } from '../notice/schema';
import { inBlocks } from './pieces';
import type { Target } from './target';
import { exits, wantsColour } from './terminal';
import type { CommandContext, Exit } from './terminal';
import { writeWhole } from './writeFile';

/** How a report is handed over. */
export interface Delivery extends Target {
  /** Findings below this level are left out. */
  readonly level: Level;
  readonly notice: Notice;
  /** The units expected, when there is a list. */
  readonly expected: readonly string[] | null;
  /** There is more than one submission to compare. */
  readonly several: boolean;
}

/**
 * Adds what shows across submissions, and prints or writes the report.
 *
 * @returns whether all of it was; it is not when the person interrupted the run
 */
export async function deliver(
  report: Report,
  { format, output, level, notice, expected, several }: Delivery,
  { terminal, language }: CommandContext,
): Promise<boolean> {
  const { interrupted } = terminal;
  // Lines of JSON are compared when they are merged.
  const compares = format !== 'jsonl' && (several || expected !== null);
  const compared = compares
    ? { ...report, comparison: compareSubmissions(report.submissions, expected) }
    : report;
  const pieces = renderPieces(withLevel(compared, level), format, {
    notice,
    language,
    paint: paint(output === undefined && wantsColour(terminal)),
  });
  if (output !== undefined) {
    const written = await writeWhole(output, pieces, { overwrite: true, signal: interrupted });
    if (written)
      terminal.err(
        `${inLanguage({ zh: `已写入 ${output}`, en: `Written: ${output}` }, language)}\n`,
      );
    return written;
  }
  for await (const block of inBlocks(pieces)) {
    if (interrupted.aborted) return false;
    if (typeof block === 'string') terminal.out(block);
    await terminal.drained();
  }
  return true;
}

/** A file that could not be read outweighs errors found. */
export function exitOf({ unreadable, error }: Totals): Exit {
  if (unreadable > 0) return exits.failed;
  return error > 0 ? exits.errorsFound : exits.nothingToMend;
}
