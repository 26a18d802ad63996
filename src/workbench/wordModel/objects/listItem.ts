import { HostType } from '../../engine/hostObject';
import type { HostObject } from '../../engine/hostObject';
import type { ListItem } from '../tree/numbering';
import type { ParagraphSelf } from './paragraph';

interface ListItemSelf {
  readonly paragraph: ParagraphSelf;
  readonly item: ListItem;
}

const listItemType = new HostType<ListItemSelf>({
  name: 'ListItem',
  identity: (self) => self.paragraph.nodeId,
  scalars: {
    level: { since: '1.3', get: (self) => self.item.level },
    listString: { since: '1.3', get: (self) => self.item.label },
    siblingIndex: { since: '1.3', get: (self) => self.item.siblingIndex },
  },
});

/** A paragraph's place in its list as Word's `ListItem`. */
export function listItemObject(paragraph: ParagraphSelf, item: ListItem): HostObject {
  return listItemType.of({ paragraph, item });
}
