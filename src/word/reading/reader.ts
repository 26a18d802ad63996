import type { UnknownReason } from '../../document/facts';
import type { DocumentSnapshot } from '../../document/snapshot';
import { Refusal } from '../problems';
import { snapshotOf } from './blocks';
import { essence } from './live';
import type { LiveDetail, LiveDocument } from './live';
import { DocumentMemory } from './memory';
import type { KnownParagraph } from './memory';
import { paragraphOf } from './paragraph';
import { askDetails, hasControls } from './readDetails';
import type { DetailWanted } from './readDetails';
import { later, takeLook } from './readLive';

/** How long the package may take before the reading goes on without it, in milliseconds. */
const PACKAGE_PATIENCE = 20_000;

/** Asking more paragraphs than this for their controls is worth asking first whether there are any. */
const FEW = 40;

/** A paragraph that still reads as the author was shown it. */
export interface ShownParagraph {
  readonly paragraph: Word.Paragraph;
  /** Its text as Word has it. */
  readonly liveText: string;
}

/** Reads Word's document and remembers it between readings. */
export class DocumentReader {
  readonly memory = new DocumentMemory();
  /** Why the package's facts are not known. */
  private why: UnknownReason = 'notReadYet';

  /** What the document looked like in the last snapshot given out. */
  handedOut = '';

  /** @param patience how long the package may take, in milliseconds */
  constructor(private readonly patience = PACKAGE_PATIENCE) {}

  /** Reads what changed: two round trips, three the first time, however long the document. */
  async read(): Promise<DocumentSnapshot> {
    await Word.run(async (context) => {
      await this.look(context);
    });
    return this.snapshot();
  }

  /** Looks at the paragraphs again, without making a snapshot of them. */
  async refresh(): Promise<void> {
    await Word.run(async (context) => {
      await this.see(context);
    });
  }

  /**
   * Reads the package too. The caller decides when: comments and, before WordApi 1.4, tracked deletions
   * change without the text telling of it.
   *
   * @throws Refusal `timedOut` when Word takes too long; its answer is still used should it come later
   */
  async deepScan(): Promise<DocumentSnapshot> {
    const scan = this.scanPackage();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<'late'>((resolve) => {
      timer = setTimeout(() => resolve('late'), this.patience);
    });
    const ended = await Promise.race([scan, late]).finally(() => {
      clearTimeout(timer);
    });
    if (ended === 'late') {
      this.why = 'timedOut';
      // An error that comes after the patience ended has nobody left to tell: the scan is known to have failed.
      scan.catch(() => {
        this.why = 'hostCannot';
      });
      throw new Refusal({ kind: 'timedOut' });
    }
    // What the package did not tell, numbers and paragraphs it lacks, is asked of Word as ever.
    return this.read();
  }

  /**
   * Takes a look within the caller's batch and finds a paragraph.
   *
   * @throws Refusal `placeGone` when the document no longer has it
   */
  async find(context: Word.RequestContext, id: string): Promise<Word.Paragraph> {
    const look = await this.see(context);
    const paragraph = look.items[this.memory.indexOf(id)];
    if (paragraph === undefined) throw new Refusal({ kind: 'placeGone' });
    return paragraph;
  }

  /**
   * Reads within the caller's batch what changed, and finds paragraphs that still read as the author was
   * shown them.
   *
   * @param wanted ids, and the whole text each paragraph had in the snapshot
   * @throws Refusal `placeGone` when one is gone or reads otherwise; `notPlain` when one holds tracked deletions
   */
  async findAsShown(
    context: Word.RequestContext,
    wanted: readonly { readonly paragraphId: string; readonly paragraphText: string }[],
  ): Promise<readonly ShownParagraph[]> {
    const look = await this.look(context);
    return wanted.map(({ paragraphId, paragraphText }) => {
      const index = this.memory.indexOf(paragraphId);
      const known = this.memory.paragraphs[index];
      const paragraph = look.items[index];
      if (known === undefined || paragraph === undefined) throw new Refusal({ kind: 'placeGone' });
      const now = paragraphOf(known);
      if (now.text !== paragraphText) throw new Refusal({ kind: 'placeGone' });
      if (now.markupText !== undefined)
        throw new Refusal({ kind: 'notPlain', holds: 'trackedChanges' });
      return { paragraph, liveText: known.live.text };
    });
  }

  /** Takes a look within the caller's batch; the paragraphs stand in the order of the memory's. */
  async see(context: Word.RequestContext): Promise<Word.ParagraphCollection> {
    const look = takeLook(context);
    await context.sync();
    this.memory.update(look.taken());
    return look.paragraphs;
  }

  private snapshot(): DocumentSnapshot {
    this.handedOut = fingerprint(this.memory.live);
    return snapshotOf(this.memory, this.why);
  }

  private async look(context: Word.RequestContext): Promise<Word.ParagraphCollection> {
    const look = await this.see(context);
    const known: KnownParagraph[] = [];
    const wanted: DetailWanted[] = [];
    const printed = mayPrintOtherwise(this.memory);
    for (const [index, paragraph] of this.memory.paragraphs.entries()) {
      const item = look.items[index];
      if (item === undefined) continue;
      const labelOnly = !needsDetail(paragraph, this.memory);
      if (labelOnly && !paragraph.live.isListItem) continue;
      const { text, isListItem } = paragraph.live;
      known.push(paragraph);
      wanted.push({ paragraph: item, text, isListItem, labelOnly, printed });
    }
    if (wanted.length === 0) return look;
    const many = wanted.filter(({ labelOnly }) => !labelOnly).length > FEW;
    const answers = askDetails(wanted, !many || (await hasControls(context)));
    await context.sync();
    const details = new Map<KnownParagraph, LiveDetail>();
    for (const [index, answer] of answers().entries()) {
      const paragraph = known[index];
      if (paragraph === undefined) continue;
      const kept = wanted[index]?.labelOnly === true ? paragraph.detail : null;
      details.set(paragraph, kept === null ? answer : { ...kept, label: answer.label });
    }
    this.memory.addDetails(details);
    return look;
  }

  private async scanPackage(): Promise<void> {
    const { readFlatOpc } = await import('../../docx/readDocx');
    await Word.run(async (context) => {
      const look = takeLook(context);
      const flatOpc = later(context.document.body.getOoxml());
      await context.sync();
      this.memory.update(look.taken());
      const read = readFlatOpc(flatOpc());
      this.why = read.ok ? 'notReadYet' : 'unreadable';
      if (read.ok) this.memory.join(read.snapshot);
    });
  }
}

/** Paragraphs the package told nothing of, or not of this text, are asked one by one. */
function needsDetail({ live, detail, scanned, exact }: KnownParagraph, memory: DocumentMemory) {
  if (detail !== null) return false;
  const known = exact !== null && scanned?.text === live.text;
  return !known || memory.live.printedText !== memory.scan?.live.printedText;
}

/**
 * Whether paragraphs may print otherwise than `paragraph.text` and the package say: the text holds tracked
 * deletions, the package those of its time. The reviewed text (WordApi 1.4) has them out.
 */
function mayPrintOtherwise({ live, scan }: DocumentMemory): boolean {
  const { paragraphs, printedText } = live;
  if (printedText === null) return false;
  if (scan !== null && scan.live.printedText !== printedText) return true;
  return essence(printedText) !== essence(paragraphs.map(({ text }) => text).join(''));
}

/** What is compared to see whether the document changed since a snapshot was given out. */
export function fingerprint(live: Pick<LiveDocument, 'bodyText' | 'printedText'>): string {
  return JSON.stringify([live.bodyText, live.printedText]);
}
