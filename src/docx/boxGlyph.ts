import { markSign, writtenMark } from '../document/marks';
import type { BoxControl } from './contentControls';

/**
 * What a check-box control prints: its glyph is judged, not what it says of itself, for that is what a
 * reader of the paper sees.
 *
 * @param text the control's text, with some ink
 * @returns whether it prints as ticked, and the text behind the glyph
 */
export function readGlyph(
  text: string,
  { checked, checkedGlyph, uncheckedGlyph }: BoxControl,
): { checked: boolean; rest: string } {
  const own = text.trimStart();
  const [glyph = ''] = own;
  const rest = own.slice(glyph.length);
  if (checkedGlyph !== uncheckedGlyph) {
    if (glyph === checkedGlyph) return { checked: true, rest };
    if (glyph === uncheckedGlyph) return { checked: false, rest };
  }
  const sign = markSign(glyph) ?? writtenMark(glyph.toLowerCase());
  // A sign that is no mark: what the control says is all there is.
  return { checked: sign?.ticked ?? checked, rest };
}
