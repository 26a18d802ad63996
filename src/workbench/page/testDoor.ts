import type { PageDoor } from '../bridge/messages';
import { paragraphText, textBetween } from '../wordModel/tree/text';
import type { Played } from './playWord';

/** Opens the door to the document Word is played over. */
export function publish(played: Played, open: (bytes: Uint8Array) => Promise<void>): PageDoor {
  const { document } = played.word;
  return {
    startContext: (isDialog) => played.host.startContext(isDialog),
    text: () => document.index.paragraphs.map(({ node }) => paragraphText(node)).join('\n'),
    paragraphs: () =>
      document.index.paragraphs.map(({ paraId, node }) => ({
        id: paraId,
        text: paragraphText(node),
      })),
    caret() {
      const selection = document.editor.selection();
      if (selection === null) return null;
      const { anchor, head } = selection;
      const entry = document.paragraph(anchor.paragraphId);
      const same = anchor.paragraphId === head.paragraphId;
      const [from, to] = [anchor.offset, head.offset].toSorted((a, b) => a - b);
      return {
        paragraphId: entry.paraId,
        offset: anchor.offset,
        text: same ? textBetween(entry.node, from ?? 0, to ?? 0) : played.word.selectedText(),
      };
    },
    save: () => played.save(),
    open,
  };
}
