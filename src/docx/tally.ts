import type { Block, Fact, Occurrences } from '../document/snapshot';
import { eachParagraph, known } from '../document/snapshot';

/** Counts one kind of thing and keeps the paragraphs it stands in. */
export class Tally {
  private readonly places = new Set<string>();
  count = 0;

  addPlace(paragraphId: string): void {
    this.places.add(paragraphId);
  }

  /** The fact, its paragraphs in reading order. */
  fact(blocks: readonly Block[], count = this.count): Fact<Occurrences> {
    const paragraphIds: string[] = [];
    if (this.places.size > 0) {
      for (const { paragraph } of eachParagraph(blocks)) {
        if (this.places.has(paragraph.id)) paragraphIds.push(paragraph.id);
      }
    }
    return known({ count, paragraphIds });
  }
}
