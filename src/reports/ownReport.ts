import { eachParagraph } from '../document/snapshot';
import type { DocumentSnapshot } from '../document/snapshot';

/**
 * What tells a document of ours from a paper, whatever it says: the name of a custom property of the file,
 * and the tag of the control around its title. A program may lose the one or the other; Word may do so with
 * the property when the document was opened from the pane.
 */
export const ownReportMark = 'dossier.report';

/**
 * Whether a document is a report that this program made. Its title stands first: a paper into which a
 * report was copied further down is still a paper.
 */
export function isOwnReport({ blocks }: DocumentSnapshot): boolean {
  for (const { paragraph } of eachParagraph(blocks)) {
    if (paragraph.text.trim() === '') continue;
    const tags = [...paragraph.tags, ...paragraph.spans.flatMap((span) => span.tags)];
    return tags.includes(ownReportMark);
  }
  return false;
}
