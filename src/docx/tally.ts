import type { Fact, Occurrences } from '../document/facts';
import type { Block } from '../document/snapshot';
import { known } from '../document/facts';
import { eachParagraph } from '../document/snapshot';

/** Counts one kind of thing and keeps the paragraphs it is in. */
export class Tally {
  private readonly places = new Set<string>();
  count = 0;
  /** Ids of those met, where they have one. */
  readonly seen = new Set<string>();

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
