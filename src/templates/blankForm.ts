import { Paragraph } from 'docx';
import type { FileChild } from 'docx';
import type { Form, Notice, Part } from '../notice/schema';
import { formById } from '../notice/walk';
import { Controls } from './controls';
import { coverBlocks } from './cover';
import { packed } from './package';
import { pledgeBlocks } from './pledge';
import { groupBlocks, titledSections } from './sections';
import { formTableBlocks } from './table/formTable';

/**
 * Makes a form of the notice, blank: official layout, the notice's wording, a control for each thing to
 * fill in with the requirement's id as its tag, prompts that vanish when one types. A form that another
 * one closes (`partOf`) stands at that one's end.
 *
 * Its first paragraph begins a page: at the start of a document that changes nothing, and put into a
 * document already written the form begins on a page of its own. It ends with a plain paragraph, since
 * Word drops the style of the last paragraph it inserts (OfficeDev/office-js#2914).
 *
 * @returns the bytes of a .docx, the same on every call
 * @throws RangeError (the promise is rejected) when the notice has no such form
 */
export async function blankForm(notice: Notice, formId: string): Promise<Uint8Array> {
  const form = formById(notice, formId);
  const controls = new Controls(notice);
  const closing = notice.forms.filter((other) => other.partOf === form.id);
  const blocks = [form, ...closing].flatMap((each) => formBlocks(each, controls));
  return await packed({
    title: form.title.join(''),
    blocks: [...blocks, new Paragraph({})],
    prompts: controls.prompts,
    hasCover: form.cover !== null,
  });
}

function formBlocks(form: Form, controls: Controls): FileChild[] {
  const onNewPage = { pageBreakBefore: true };
  return [
    ...(form.cover === null ? [] : coverBlocks(form, form.cover, controls, onNewPage)),
    ...form.parts.flatMap((part) => partBlocks(part, controls, onNewPage)),
    ...(form.sections.length > 0 ? titledSections(form, controls, onNewPage) : []),
  ];
}

/** One part of a form under its heading. */
export function partBlocks(
  part: Part,
  controls: Controls,
  options: { readonly pageBreakBefore?: boolean } = {},
): FileChild[] {
  switch (part.kind) {
    case 'pledge':
      return pledgeBlocks(part, options);
    case 'table':
      return formTableBlocks(part, controls, options);
    case 'group':
      return groupBlocks(part, controls, options);
  }
}
