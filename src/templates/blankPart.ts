import { LineRuleType, Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Notice } from '../notice/schema';
import { headingOf, sectionsOf } from '../notice/walk';
import { partBlocks } from './blankForm';
import { Controls } from './controls';
import { coverBlocks } from './cover';
import { packed } from './package';
import { partHeading, sectionBlocks, titledSections } from './sections';

/** A part that can be put in on its own. */
interface InsertablePart {
  readonly id: string;
  readonly title: string;
  blocks(controls: Controls): FileChild[];
}

/**
 * The ids of all that {@link blankPart} can make, in the notice's order: each cover (its title's id),
 * pledge, table, group and section, and each form without a cover as a whole (the form's id).
 */
export function insertableParts(notice: Notice): string[] {
  return partsOf(notice).map((part) => part.id);
}

/**
 * Makes one part of a form on its own, to be put where it is missing: looks, controls and tags as in
 * {@link blankForm}, but it begins where it is put and not on a new page. The plain paragraph at its end
 * is one point high, so that it leaves no gap between two sections.
 *
 * @param partId one of {@link insertableParts}
 * @returns the bytes of a .docx, the same on every call
 * @throws RangeError (the promise is rejected) when the notice has no such part
 */
export async function blankPart(notice: Notice, partId: string): Promise<Uint8Array> {
  const part = partsOf(notice).find(({ id }) => id === partId);
  if (part === undefined)
    throw new RangeError(`Notice ${notice.id} has no part "${partId}" to insert`);
  const controls = new Controls(notice);
  const blocks = part.blocks(controls);
  return await packed({
    title: part.title,
    blocks: [...blocks, end()],
    prompts: controls.prompts,
    hasCover: false,
  });
}

function partsOf(notice: Notice): InsertablePart[] {
  return notice.forms.flatMap((form): InsertablePart[] => {
    const { cover } = form;
    const whole: InsertablePart =
      cover === null
        ? {
            id: form.id,
            title: form.title.join(''),
            blocks: (controls) => titledSections(form, controls),
          }
        : {
            id: cover.titleId,
            title: form.title.join(''),
            blocks: (controls) => coverBlocks(form, cover, controls),
          };
    return [
      whole,
      ...form.parts.map((part) => ({
        id: part.id,
        title: part.kind === 'pledge' ? part.title : partHeading(part),
        blocks: (controls: Controls) => partBlocks(part, controls),
      })),
      ...sectionsOf(form).map(({ section, depth }) => ({
        id: section.id,
        title: headingOf(section),
        blocks: (controls: Controls) => sectionBlocks(section, depth, controls),
      })),
    ];
  });
}

function end(): Paragraph {
  return new Paragraph({
    spacing: { line: 20, lineRule: LineRuleType.EXACT, before: 0, after: 0 },
    run: { size: 2 },
  });
}
