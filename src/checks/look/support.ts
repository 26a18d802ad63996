import { replaceBlanks } from '../../document/marks';
import { isBlank } from '../../document/text';
import { sealMark } from '../../locate/cover';
import { pieceOwnText } from '../../locate/located';
import type { LocatedValue } from '../../locate/located';
import type { Notice } from '../../notice/schema';

/** Collects ids from every form of a notice. */
export function idsOf(
  notice: Notice,
  of: (form: Notice['forms'][number]) => readonly string[],
): string[] {
  return notice.forms.flatMap((form) => of(form));
}

/** The author's own text of a value, prompts left out; lines joined. */
export function valueText(value: LocatedValue): string {
  return value.pieces.map(pieceOwnText).join('\n').trim();
}

/** What is left of a cover's line when the mark for the seal and the underline are taken off. */
export function coverText(value: LocatedValue, mark: string): string {
  return replaceBlanks(valueText(value), ' ').replace(sealMark(mark), '').trim();
}

/** Whether a value holds nothing of the author's: blank, or the underline of a form. */
export function isUnfilled(text: string): boolean {
  return isBlank(replaceBlanks(text, ''));
}
