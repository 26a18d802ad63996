import type { Block } from '../document/snapshot';
import type { ElementReader } from './elements/elementReader';
import type { Parts } from './parts';
import type { ReadingContext } from './readingContext';
import { StoryReader } from './storyReader';
import { StoryState } from './storyState';

/**
 * Reads the footnotes or endnotes (17.11) into the context, where the references in the text find them.
 * Separators and the like are no notes; nothing refers to them.
 *
 * @throws FileFault when the part is broken
 */
export function readNotes(
  parts: Parts,
  partName: string,
  story: 'footnote' | 'endnote',
  context: ReadingContext,
): void {
  const notes: Map<string, readonly Block[]> =
    story === 'footnote' ? context.footnotes : context.endnotes;
  const ids: string[] = [];
  const note: ElementReader = {
    open: (state, { attributes }) => {
      ids.push(attributes['w:id'] ?? '');
      state.openContainer(story, (attributes['w:type'] ?? 'normal') !== 'normal');
    },
    close: (state) => {
      const container = state.closeContainer();
      const id = ids.pop();
      if (container !== undefined && id !== undefined) notes.set(id, container.blocks);
    },
  };
  const state = new StoryState(context, partName, `${story}.`);
  parts.parse(partName, new StoryReader(state, { [`w:${story}`]: note }));
}
