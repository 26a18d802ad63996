import type { FileChild } from 'docx';
import type { Form, Group, Section } from '../notice/schema';
import { headingOf } from '../notice/walk';
import type { Controls } from './controls';
import { style } from './styles';
import { line } from './text';

/** Number and title of a part, as the notice prints them: a wide space between. */
export function partHeading({ number, title }: { number: string | null; title: string }): string {
  return number === null ? title : `${number}　${title}`;
}

/** A group's heading, what introduces its sections, and all of them. */
export function groupBlocks(
  group: Group,
  controls: Controls,
  { pageBreakBefore = false } = {},
): FileChild[] {
  return [
    line(style.heading1, [partHeading(group)], { pageBreakBefore }),
    ...leadBlocks(group.lead),
    ...group.sections.flatMap((section) => sectionBlocks(section, 1, controls)),
  ];
}

/** A form that has no cover and no parts: its title, then its sections. */
export function titledSections(
  form: Form,
  controls: Controls,
  { pageBreakBefore = false } = {},
): FileChild[] {
  return [
    ...form.title.map((text, i) =>
      line(style.heading1, [text], { pageBreakBefore: pageBreakBefore && i === 0 }),
    ),
    ...form.sections.flatMap((section) => sectionBlocks(section, 1, controls)),
  ];
}

/**
 * A section: its heading, a control for the author's text that shows what the notice asks for, and the
 * sections in it. A section that only introduces others has no control of its own.
 *
 * @param depth 1 for a section that is in no other
 */
export function sectionBlocks(section: Section, depth: number, controls: Controls): FileChild[] {
  const prompts = promptsOf(section);
  return [
    line(depth === 1 ? style.heading2 : style.heading3, [headingOf(section)]),
    ...leadBlocks(section.lead),
    ...(prompts.length > 0
      ? [controls.body({ requirement: section.id }, prompts, style.body)]
      : []),
    ...section.children.flatMap((child) => sectionBlocks(child, depth + 1, controls)),
  ];
}

/** The notice's guidance word for word; our prompt where it gives none. */
function promptsOf(section: Section): readonly string[] {
  if (section.guidance.length > 0)
    return section.bracketed ? section.guidance.map((text) => `（${text}）`) : section.guidance;
  return section.prompt === undefined ? [] : [section.prompt.zh];
}

function leadBlocks(lead: string | undefined): FileChild[] {
  return lead === undefined ? [] : [line(style.body, [lead])];
}
