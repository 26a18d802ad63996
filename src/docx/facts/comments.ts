import type { Parts } from '../parts';
import { sideFact } from '../sideParts';
import type { StoryState } from '../storyState';
import type { XmlElement } from '../xmlEvents';
import type { FactReader } from './factReader';

function beginComment(state: StoryState, { attributes }: XmlElement): void {
  const id = attributes['w:id'];
  const { seen } = state.context.tally('comments');
  if (id === undefined || seen.has(id)) return;
  seen.add(id);
  state.mark('comments');
}

/** The ids of the comments there are (comments.xml, 17.13.4). */
function readIds(parts: Parts, partName: string): ReadonlySet<string> {
  const ids = new Set<string>();
  parts.eachChild(partName, new Set(['w:comment']), ({ attributes }) => {
    ids.add(attributes['w:id'] ?? '');
  });
  return ids;
}

/** Comments that the text refers to and that there are. */
export const comments: FactReader<'comments'> = {
  elements: {
    'w:commentRangeStart': { open: beginComment },
    'w:commentReference': { open: beginComment },
  },
  read: ({ parts, partOf, context, blocks }) => {
    const ids = sideFact(context.warnings, () =>
      readIds(parts, partOf('comments', 'word/comments.xml')),
    );
    if (ids.state === 'unknown') return ids;
    const tally = context.tally('comments');
    return tally.fact(blocks, [...tally.seen].filter((id) => ids.value.has(id)).length);
  },
};
