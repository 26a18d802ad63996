import { outlineLevelOf, readListReference } from '../styles';
import { child, childValue, wholeNumber } from '../tree';
import type { XmlNode } from '../tree';
import type { StoryState } from '../storyState';
import { readPageSize } from '../pageSize';
import type { ElementReaders } from './elementReader';

function readParagraphProperties(state: StoryState, node: XmlNode): void {
  const { paragraph, context } = state;
  if (paragraph === undefined) return;
  paragraph.style = context.styles.paragraph(childValue(node, 'w:pStyle'));
  paragraph.list = readListReference(node);
  const outline = wholeNumber(childValue(node, 'w:outlineLvl'));
  if (outline !== undefined) paragraph.outlineLevel = outlineLevelOf(outline);
  const mark = child(node, 'w:rPr')?.children ?? [];
  paragraph.markDeleted = mark.some(({ name }) => name === 'w:del' || name === 'w:moveFrom');
  paragraph.markChanged =
    paragraph.markDeleted || mark.some(({ name }) => name === 'w:ins' || name === 'w:moveTo');
  if (context.revisions.inProperties(node)) state.mark('revisions');
  const page = readPageSize(child(node, 'w:sectPr'));
  if (page !== null) paragraph.pages.push(page);
}

/** Paragraphs (17.3.1) and the body's last section. */
export const paragraphElements: ElementReaders = {
  'w:p': {
    open: (state, { attributes }) => state.openParagraph(attributes['w14:paraId']),
    close: (state) => state.closeParagraph(),
  },
  'w:pPr': { collected: readParagraphProperties },
  'w:sectPr': {
    collected: (state, node) => {
      if (state.context.revisions.inProperties(node)) state.mark('revisions');
      const page = readPageSize(node);
      if (page !== null) state.context.pages.push({ ...page, paragraphId: null });
    },
  },
};
