import { Paragraph, TextRun } from 'docx';
import type { IParagraphOptions, IRunOptions, XmlComponent } from 'docx';
import type { StyleId } from './styles';

/**
 * Text as an input method would leave it: the hint makes Word draw “ ” … · in the Chinese font, and
 * count them as it counts typed Chinese (ECMA-376 Part 1, 17.3.2.26).
 */
export function chinese(text: string, look: Omit<IRunOptions, 'text' | 'children'> = {}): TextRun {
  return new TextRun({ font: { hint: 'eastAsia' }, ...look, text });
}

/** A paragraph in one of the forms' styles; strings become text. */
export function line(
  styleId: StyleId,
  children: readonly (string | XmlComponent)[],
  options: Omit<IParagraphOptions, 'style' | 'children'> = {},
): Paragraph {
  return new Line(
    { ...options, style: styleId },
    children.map((child) => (typeof child === 'string' ? chinese(child) : child)),
  );
}

/** docx's own paragraph takes no content controls. */
class Line extends Paragraph {
  constructor(options: IParagraphOptions, children: readonly XmlComponent[]) {
    super(options);
    this.root.push(...children);
  }
}
