import type { Notice } from '../notice/schema';
import type { Cleared } from '../host/host';
import { Refusal } from './problems';
import { essence } from './reading/live';
import { bodyId } from './reading/memory';
import { controlTypes } from './reading/readDetails';
import { plainText, takeLook } from './reading/readLive';
import type { DocumentReader } from './reading/reader';
import { showsPrompt } from './reading/spans';
import { hasWordApi } from './requirements';
import { takeBack } from './takeBack';

/**
 * Removes what the forms brought and nobody replaced, in one batch; the text of the whole document is
 * compared afterwards.
 *
 * @param guidance ids of paragraphs of the last snapshot that only repeat the notice's guidance
 * @param alsoPrompts also the controls of ours that still show their prompt, which would print
 * @throws Refusal `placeGone` when one of these is not what the author was shown, and when text of the
 *   author's would be gone as well
 */
export async function clearLeftovers(
  reader: DocumentReader,
  notice: Notice,
  guidance: readonly string[],
  alsoPrompts: boolean,
): Promise<Cleared> {
  const { memory } = reader;
  const textOf = (id: string) => memory.paragraphs[memory.indexOf(id)]?.live.text;
  const shown = new Map(guidance.map((id) => [bodyId(id), textOf(bodyId(id))]));
  return Word.run(async (context) => {
    const look = await reader.see(context);
    const controls = hasWordApi('1.5')
      ? context.document.getContentControls({ types: controlTypes() })
      : context.document.contentControls;
    controls.load('items/tag,items/text,items/placeholderText');
    await context.sync();
    const prompts = controls.items.filter(
      (control) =>
        alsoPrompts &&
        isOurs(control.tag, notice) &&
        showsPrompt({
          text: plainText(control.text),
          placeholderText: plainText(control.placeholderText),
        }),
    );
    const paragraphs = [...shown].map(([id, text]) => {
      const paragraph = look.items[memory.indexOf(id)];
      if (paragraph === undefined || textOf(id) !== text) throw new Refusal({ kind: 'placeGone' });
      return paragraph;
    });
    const words = prompts.map(({ placeholderText }) => plainText(placeholderText));
    const before = memory.paragraphs.map(({ live }) => live.text);
    const own = memory.paragraphs.map(({ id, live }) =>
      shown.has(id) ? '' : withoutPrompts(live.text, words),
    );
    for (const control of prompts) control.delete(false);
    for (const paragraph of paragraphs) paragraph.delete();
    const after = takeLook(context);
    await context.sync();
    const now = after.taken();
    memory.update(now);
    const texts = now.paragraphs.map(({ text }) => text);
    if (!isWithin(own, texts) || !isWithin(texts, before)) return takeBack(context, reader, before);
    return { prompts: prompts.length, guidance: paragraphs.length };
  });
}

/** A tag is the requirement's id, or the id with an option or column behind a dot. */
function isOurs(tag: string, { requirements }: Notice): boolean {
  return requirements.some(({ id }) => tag === id || tag.startsWith(`${id}.`));
}

/** What of a paragraph is the author's. */
function withoutPrompts(text: string, prompts: readonly string[]): string {
  return [...prompts]
    .sort((a, b) => b.length - a.length)
    .reduce((rest, prompt) => rest.replaceAll(prompt, ''), text);
}

/** Whether every letter and digit of one text stands in another, in the same order. */
function isWithin(part: readonly string[], whole: readonly string[]): boolean {
  const wanted = Array.from(essence(part.join('')));
  let found = 0;
  for (const letter of essence(whole.join(''))) if (letter === wanted[found]) found += 1;
  return found === wanted.length;
}
