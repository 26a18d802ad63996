import type { FactName, PageSize } from '../document/facts';
import type { Block } from '../document/snapshot';
import { limits } from './limits';
import type { Numbering } from './numbering';
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

  constructor(
    readonly styles: Styles,
    readonly numbering: Numbering,
  ) {}

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
