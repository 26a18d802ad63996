import type { Place } from '../../document/place';
import type { Line } from '../../locate/flat';
import type { LineRange } from '../../locate/located';
import type { Outcome } from '../rule';
import type { FileContext } from './context';

/**
 * What prints and cannot be read may hold just what a rule says is not there. Such an outcome is not
 * reported as one: it could not be checked.
 */

/** Why an outcome could not be checked: keys of the engine's reasons. */
export type UnreadableWhy = 'embeddedDocument' | 'unreadableHere';

/** Messages that say that something is nowhere in the document: an embedded one may hold it. */
const nowhere = new Set([
  'missing',
  'headingMissing',
  'tableMissing',
  'inMissingPart',
  'inMissingCover',
  'notThere',
  'noUnitLine',
  'noDateLine',
  'notListed',
]);

/** Messages that say that a place holds nothing: a picture or an object there may be what it holds. */
const nothingHere = new Set([
  'empty',
  'none',
  'oneEmpty',
  'onlyGuidance',
  'inEmptyPart',
  'noUnit',
  'noDate',
  'noText',
]);

/**
 * Looks for what cannot be read in a document.
 *
 * @returns says of an outcome why it could not be checked; `null` when it could
 */
export function unreadableDoubt(context: FileContext): (outcome: Outcome) => UnreadableWhy | null {
  const lines = unreadableLines(context);
  const embedded = lines.filter(isEmbedded);
  const isElsewhere = context.companions.some((other) => unreadableLines(other).some(isEmbedded));
  if (lines.length === 0 && !isElsewhere) return () => null;
  const around = requirementsAround(context, embedded);
  return (outcome) => {
    if (around.has(outcome.requirement)) return 'embeddedDocument';
    if (outcome.state !== 'found') return null;
    const { message, place } = outcome;
    if (nowhere.has(message) && (embedded.length > 0 || isElsewhere)) return 'embeddedDocument';
    if (nothingHere.has(message) && linesAt(context, place, lines).length > 0)
      return 'unreadableHere';
    return null;
  };
}

function unreadableLines({ located }: FileContext): readonly Line[] {
  return located.flat.lines.filter(({ paragraph }) => paragraph.unreadable !== undefined);
}

function isEmbedded({ paragraph }: Line): boolean {
  return paragraph.unreadable?.includes('embeddedDocument') === true;
}

/** Requirements on text that goes on in an embedded document: its section, and the length of them all. */
function requirementsAround(
  { located }: FileContext,
  embedded: readonly Line[],
): ReadonlySet<string> {
  const ids = new Set<string>();
  if (embedded.length === 0) return ids;
  for (const { form, sections } of located.forms)
    for (const { section, range } of sections)
      if (embedded.some((line) => isIn(line, range))) {
        ids.add(section.id);
        if (form.length !== undefined) ids.add(form.length.id);
      }
  return ids;
}

function isIn({ index }: Line, { first, end }: LineRange): boolean {
  return index >= first && index < end;
}

/** Those of the lines that are at a place: in its cell, in the section it is the heading of, or it itself. */
function linesAt({ located }: FileContext, place: Place, lines: readonly Line[]): readonly Line[] {
  if (place.kind === 'cell') return lines.filter(({ cell }) => cell?.cell.id === place.cellId);
  if (place.kind !== 'paragraph') return [];
  const id = place.paragraphId;
  const section = located.forms
    .flatMap(({ sections }) => sections)
    .find(({ line }) => line.paragraph.id === id);
  return lines.filter(
    (line) => line.paragraph.id === id || (section !== undefined && isIn(line, section.range)),
  );
}
