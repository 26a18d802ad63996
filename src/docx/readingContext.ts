import type { FactName, PageSize } from '../document/facts';
import type { Block } from '../document/snapshot';
import { BoundStores } from './boundStores';
import { limits } from './limits';
import type { Numbering } from './numbering';
import { relationshipsOf } from './parts';
import type { Parts } from './parts';
import { FileFault } from './problem';
import { RevisionCounter } from './revisions';
import type { Styles } from './styles';
import { Tally } from './tally';
import type { DocxWarning } from './warnings';

/** What all the stories of one document share while they are read. */
export class ReadingContext {
  readonly revisions = new RevisionCounter();
  readonly pages: PageSize[] = [];
  readonly warnings = new Set<DocxWarning>();
  readonly footnotes = new Map<string, readonly Block[]>();
  readonly endnotes = new Map<string, readonly Block[]>();
  private readonly tallies = new Map<FactName, Tally>();
  private readonly ids = new Set<string>();
  private items = 0;

  /** What content controls may be bound to. */
  readonly stores: BoundStores;
  private readonly related = new Map<string, ReadonlyMap<string, string>>();

  constructor(
    readonly parts: Parts,
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {
    this.stores = new BoundStores(parts);
  }

  /** The part that a relationship of a part leads to. */
  target(part: string, id: string): string | undefined {
    let targets = this.related.get(part);
    if (targets === undefined) {
      targets = new Map(relationshipsOf(this.parts, part).map((each) => [each.id, each.target]));
      this.related.set(part, targets);
    }
    return targets.get(id);
  }

  /** What was noted in the text for a fact. */
  tally(fact: FactName): Tally {
    let tally = this.tallies.get(fact);
    if (tally === undefined) this.tallies.set(fact, (tally = new Tally()));
    return tally;
  }

  /**
   * An id for a paragraph: its own (`w14:paraId`, MS-DOCX 2.6.2.3), which lasts while the file is edited,
   * if no other paragraph has it (copying may double it); else the given one.
   */
  takeId(own: string | undefined, otherwise: string): string {
    const id = own !== undefined && own !== '' && !this.ids.has(own) ? own : otherwise;
    this.ids.add(id);
    return id;
  }

  /**
   * Counts another paragraph, stretch of text or cell.
   *
   * @param weight how many plain ones it takes the place of
   * @throws FileFault when there are more than any real document has
   */
  spend(part: string, weight = 1): void {
    this.items += weight;
    if (this.items > limits.items) throw new FileFault({ kind: 'tooLarge', part });
  }
}
