import { HostType } from '../../engine/hostObject';
import { childElements, firstChild, isOn } from '../tree/xml';
import type { ParagraphSelf } from './paragraph';

/** Whether every run of the paragraph asks for it itself; styles are not followed. */
function everyRun(self: ParagraphSelf, property: string): boolean {
  const runs = childElements(self.document.paragraph(self.nodeId).node, 'r');
  return runs.length > 0 && runs.every((run) => isOn(firstChild(firstChild(run, 'rPr'), property)));
}

/** Word's `Font`, as far as the runs of a paragraph say. */
export const fontType = new HostType<ParagraphSelf>({
  name: 'Font',
  identity: (self) => self.nodeId,
  scalars: {
    bold: { since: '1.1', get: (self) => everyRun(self, 'b') },
    italic: { since: '1.1', get: (self) => everyRun(self, 'i') },
    strikeThrough: { since: '1.1', get: (self) => everyRun(self, 'strike') },
  },
});
