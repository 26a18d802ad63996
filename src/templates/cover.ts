import { UnderlineType } from 'docx';
import type { FileChild } from 'docx';
import type { Cover, Form } from '../notice/schema';
import type { Controls } from './controls';
import { characterWidth, mm, pt, size } from './layout';
import { style } from './styles';
import { line } from './text';

/** How far the cover's lines stand from the type area's left edge. */
const indent = mm(24);

/**
 * A form's cover: the annex's mark, the title, the unit with room for the seal, the date.
 *
 * @param pageBreakBefore the cover begins on a page of its own wherever the form is put
 */
export function coverBlocks(
  form: Form,
  cover: Cover,
  controls: Controls,
  { pageBreakBefore = false } = {},
): FileChild[] {
  const labelWidth = Math.max(...[cover.unit.label, cover.date.label].map((label) => label.length));
  const hanging = labelWidth * characterWidth(size.san);
  const unit = controls.text({ requirement: cover.unit.id }, cover.unit.prompt.zh, {
    underline: { type: UnderlineType.SINGLE },
  });
  const date = controls.text({ requirement: cover.date.id }, cover.date.blank);
  return [
    line(style.annex, [form.annex], { pageBreakBefore }),
    ...form.title.map((text, i) =>
      line(style.title, [text], i === 0 ? { spacing: { before: pt(130) } } : {}),
    ),
    line(style.coverLine, [cover.unit.label, unit, cover.seal.mark], {
      spacing: { before: pt(240) },
      indent: { left: indent + hanging, hanging },
    }),
    line(style.coverLine, [cover.date.label, date], {
      indent: { left: indent + hanging, hanging },
    }),
  ];
}
