import { eachParagraph } from '../document/snapshot';
import { plainText } from './reading/readLive';
import { controlTypes } from './reading/readDetails';
import { hasWordApi } from './requirements';

/**
 * Word on the web loses the prompts of controls in an inserted file (OfficeDev/office-js#6568): they
 * become ordinary text, or Word's own prompt stands there. Gives those of the inserted file back.
 *
 * @param docx the inserted file
 * @param former ids of the controls that were there before
 * @returns how many prompts could not be given back: Word on the web refuses that too
 */
export async function restorePrompts(
  context: Word.RequestContext,
  docx: Uint8Array,
  former: ReadonlySet<number>,
): Promise<number> {
  const controls = hasWordApi('1.5')
    ? context.document.getContentControls({ types: controlTypes() })
    : context.document.contentControls;
  controls.load('items/id,items/tag,items/text,items/placeholderText');
  await context.sync();
  const prompts = await promptsOf(docx);
  let lost = 0;
  for (const control of controls.items) {
    const prompt = prompts.get(control.tag);
    if (prompt === undefined || former.has(control.id)) continue;
    const state = lostPrompt(plainText(control.text), plainText(control.placeholderText), prompt);
    if (state === 'kept') continue;
    lost += 1;
    control.placeholderText = prompt;
    // In this order: if Word refuses the prompt, its text at least stays.
    if (state === 'text') control.clear();
  }
  if (lost === 0) return 0;
  try {
    await context.sync();
    return 0;
  } catch (cause) {
    // What the author sees is right, only that it does not vanish by itself: said, not failed.
    if (cause instanceof OfficeExtension.Error) return lost;
    throw cause;
  }
}

/**
 * What became of a prompt.
 *
 * @param text the control's text
 * @param placeholder the control's prompt as Word has it
 * @param prompt what it should be
 */
export function lostPrompt(
  text: string,
  placeholder: string,
  prompt: string,
): 'kept' | 'text' | 'replaced' {
  if (placeholder === prompt) return 'kept';
  if (text === prompt) return 'text';
  // The author, or the form, has put something in: not ours to touch.
  return text === '' || text === placeholder ? 'replaced' : 'kept';
}

/** The prompts of a file by the tag of their control, a line for each paragraph. */
async function promptsOf(docx: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { readDocx } = await import('../docx/readDocx');
  const read = readDocx(docx);
  const prompts = new Map<string, string[]>();
  if (!read.ok) return new Map();
  for (const { paragraph } of eachParagraph(read.snapshot.blocks)) {
    for (const span of paragraph.spans) {
      const tag = span.tags.at(-1) ?? paragraph.tags.at(-1);
      if (!span.placeholder || tag === undefined) continue;
      const lines = prompts.get(tag) ?? [];
      lines.push(span.text);
      prompts.set(tag, lines);
    }
  }
  return new Map([...prompts].map(([tag, lines]) => [tag, lines.join('\n')]));
}
