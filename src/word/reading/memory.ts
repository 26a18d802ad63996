import { eachParagraph } from '../../document/snapshot';
import type { Block, DocumentSnapshot, Paragraph, Table } from '../../document/snapshot';
import { mergedAway } from './fitTables';
import { essence, sameParagraph } from './live';
import type { LiveDetail, LiveDocument, LiveParagraph } from './live';
import { match } from './match';

/** A paragraph of the body, followed through the session. */
export interface KnownParagraph {
  /** Ours, for the session; Word's own ids come only with WordApi 1.6 and not for all. */
  readonly id: string;
  readonly live: LiveParagraph;
  /** What was asked of this paragraph alone, while its text is still that. */
  readonly detail: LiveDetail | null;
  /** How Word showed it when the package was read. */
  readonly scanned: LiveParagraph | null;
  /** What the package told of it. */
  readonly exact: ExactParagraph | null;
}

/** A paragraph as the package has it. */
export interface ExactParagraph {
  readonly paragraph: Paragraph;
  /** The top-level table it stands in, by the package's id. */
  readonly table: string | null;
  /** Text boxes and notes anchored in it: Word's paragraphs do not list them. */
  readonly anchored: readonly Paragraph[];
}

/** The package as read last, with the look at Word taken in the same batch. */
export interface Scan {
  readonly snapshot: DocumentSnapshot;
  /** Top-level tables by the package's ids, each with the cells Word showed in its rows. */
  readonly tables: ReadonlyMap<string, Table>;
  readonly live: LiveDocument;
  /** From the package's paragraph ids to ours. */
  readonly ids: ReadonlyMap<string, string>;
}

/** What is remembered of the document between two readings. Pure: it is told what Word said. */
export class DocumentMemory {
  private known: readonly KnownParagraph[] = [];
  private byId = new Map<string, number>();
  private count = 0;
  private look: LiveDocument = { paragraphs: [], tables: [], bodyText: '', printedText: null };
  private lastScan: Scan | null = null;
  private touched = false;

  /** The paragraphs in document order. */
  get paragraphs(): readonly KnownParagraph[] {
    return this.known;
  }

  get live(): LiveDocument {
    return this.look;
  }

  get scan(): Scan | null {
    return this.lastScan;
  }

  /** Position of a paragraph in the last look, by our id; −1 when it is gone. */
  indexOf(id: string): number {
    return this.byId.get(id) ?? -1;
  }

  /** Takes in a new look: paragraphs keep their ids, changed ones lose what was asked of them alone. */
  update(live: LiveDocument): void {
    const printedChanged = live.printedText !== this.look.printedText;
    const before = this.pairWithFormer(live.paragraphs);
    this.known = live.paragraphs.map((paragraph, index): KnownParagraph => {
      const former = this.known[before[index] ?? -1];
      if (former === undefined)
        return { id: this.newId(), live: paragraph, detail: null, scanned: null, exact: null };
      const keepsDetail = sameParagraph(former.live, paragraph) && !printedChanged;
      // The very same, so that what another reading is just asking of it still belongs to it.
      if (keepsDetail && former.live.localId === paragraph.localId) return former;
      return { ...former, live: paragraph, detail: keepsDetail ? former.detail : null };
    });
    this.byId = new Map(this.known.map((paragraph, index) => [paragraph.id, index]));
    this.look = live;
  }

  /** Takes in what was asked of single paragraphs; those that changed meanwhile are left alone. */
  addDetails(details: ReadonlyMap<KnownParagraph, LiveDetail>): void {
    this.known = this.known.map((paragraph) => {
      const detail = details.get(paragraph);
      return detail === undefined ? paragraph : { ...paragraph, detail };
    });
  }

  /**
   * Takes in the package, read in the same batch as the look last given to {@link update}: its
   * paragraphs and Word's are joined by order and text.
   */
  join(snapshot: DocumentSnapshot): void {
    const { inBody, anchored } = packageParagraphs(snapshot.blocks);
    const merged = mergedAway(this.look);
    const pairs = match(
      inBody.map(({ paragraph, table }) => joinKey(paragraph.text, table !== null)),
      this.known.map(({ live }, i) =>
        merged.has(i) ? mergedKey : joinKey(live.text, live.tableLevel > 0),
      ),
    );
    const ids = new Map<string, string>();
    this.known = this.known.map((known, index): KnownParagraph => {
      const exact = inBody[pairs[index] ?? -1];
      const isOther =
        merged.has(index) || ((exact?.table ?? null) !== null) !== known.live.tableLevel > 0;
      // A paragraph of a table is never one of the body, however alike their text.
      if (exact === undefined || isOther) return { ...known, scanned: known.live, exact: null };
      const here = anchored.get(exact.paragraph.id) ?? [];
      ids.set(exact.paragraph.id, known.id);
      for (const note of here) ids.set(note.id, noteId(known.id, note));
      return { ...known, scanned: known.live, exact: { ...exact, anchored: here } };
    });
    const tables = new Map<string, Table>();
    for (const block of snapshot.blocks)
      if (block.kind === 'table' && block.story === 'body') tables.set(block.id, block);
    this.lastScan = { snapshot, tables, live: this.look, ids };
    this.touched = false;
  }

  /** An event told of a change that a look may not show: a comment, hidden text. */
  noteEvent(): void {
    this.touched = true;
  }

  /** Whether the document is, for all Word tells, still as it was when the package was read. */
  isAsScanned(): boolean {
    const then = this.lastScan?.live;
    return (
      !this.touched &&
      then !== undefined &&
      then.paragraphs.length === this.known.length &&
      then.printedText === this.look.printedText &&
      this.known.every(({ live, scanned }) => scanned !== null && sameParagraph(live, scanned))
    );
  }

  private pairWithFormer(now: readonly LiveParagraph[]): number[] {
    const byLocalId = new Map<string, number>();
    for (const [index, { live }] of this.known.entries())
      if (live.localId !== null) byLocalId.set(live.localId, index);
    const taken = new Set<number>();
    const byId = now.map(({ localId }) => {
      const index = localId === null ? undefined : byLocalId.get(localId);
      if (index === undefined || taken.has(index)) return -1;
      taken.add(index);
      return index;
    });
    if (!byId.includes(-1)) return byId;
    // The rest, by text and order: Word gave them new ids, or has none to give.
    const formerRest = [...this.known.keys()].filter((index) => !taken.has(index));
    const nowRest = [...now.keys()].filter((index) => byId[index] === -1);
    const pairs = match(
      formerRest.map((index) => this.known[index]?.live.text ?? ''),
      nowRest.map((index) => now[index]?.text ?? ''),
    );
    for (const [at, index] of nowRest.entries()) {
      const former = formerRest[pairs[at] ?? -1];
      if (former !== undefined) byId[index] = former;
    }
    return byId;
  }

  private newId(): string {
    this.count += 1;
    return `w${this.count}`;
  }
}

/** Our id of a text box's or note's paragraph, by the paragraph that anchors it. */
export function noteId(anchor: string, note: Paragraph): string {
  return `${anchor}/${note.id}`;
}

/** The paragraph of the body that a paragraph id stands for: itself, or a note's anchor. */
export function bodyId(id: string): string {
  return id.split('/')[0] ?? id;
}

/** Equals no key of the package's paragraphs, which are none of these. */
const mergedKey = 'm';

function joinKey(text: string, inTable: boolean): string {
  // A blank to fill in has no letters either, and is not an empty cell.
  return `${inTable ? 't' : 'p'}${essence(text) || text.replace(/\s/g, '')}`;
}

interface PackageParagraphs {
  readonly inBody: readonly { readonly paragraph: Paragraph; readonly table: string | null }[];
  /** Paragraphs of other stories by the body paragraph they follow. */
  readonly anchored: ReadonlyMap<string, readonly Paragraph[]>;
}

function packageParagraphs(blocks: readonly Block[]): PackageParagraphs {
  const inBody: { paragraph: Paragraph; table: string | null }[] = [];
  const anchored = new Map<string, Paragraph[]>();
  for (const block of blocks) {
    for (const { paragraph } of eachParagraph([block])) {
      if (paragraph.story === 'body') {
        const table = block.kind === 'table' && block.story === 'body' ? block.id : null;
        inBody.push({ paragraph, table });
        continue;
      }
      const anchor = inBody.at(-1)?.paragraph.id;
      if (anchor === undefined) continue;
      const notes = anchored.get(anchor) ?? [];
      notes.push(paragraph);
      anchored.set(anchor, notes);
    }
  }
  return { inBody, anchored };
}
