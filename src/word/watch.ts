import { commonCall } from './commonApi';
import type { DocumentChange } from '../host/host';
import type { Page } from './page';
import { later } from './reading/readLive';
import { fingerprint } from './reading/reader';
import type { DocumentReader } from './reading/reader';
import { hasWordApi } from './requirements';

/** Between two comparisons of the whole text, in milliseconds. */
const PERIOD = 1000;
/** What happens within this time is told once, in milliseconds. */
const GATHERING = 100;
/** After the cursor moved the text may have changed too: compared this much later, in milliseconds. */
const AFTER_SELECTION = 300;

/** What became of the events; without them the comparison alone tells of changes. */
export interface Watching {
  /** Word refused the paragraph events. */
  readonly eventsRefused: boolean;
  stop(): void;
}

/**
 * Tells of changes until stopped. Events make it quick; they are batched, skipped and at times never
 * sent (OfficeDev/office-js#3864, #4874, #5400), so a comparison of the whole text, on a timer and
 * whenever the author comes back, makes it right.
 */
export function watchDocument(
  reader: DocumentReader,
  page: Page,
  onChange: (change: DocumentChange) => void,
): Watching {
  const watcher = new Watcher(reader, page, onChange);
  watcher.start();
  return watcher;
}

/** Takes an event away again. */
type Remover = () => Promise<unknown>;

class Watcher implements Watching {
  eventsRefused = false;
  private stopped = false;
  private comparing = false;
  /** The look last told of, so that one change is told once. */
  private told: string | null = null;
  private readonly pending = new Set<DocumentChange['kind']>();
  private gathering: ReturnType<typeof setTimeout> | undefined;
  private soon: ReturnType<typeof setTimeout> | undefined;
  private timer: ReturnType<typeof setInterval> | undefined;
  private removers: Remover[] = [];
  private forgetReturn = (): void => undefined;

  constructor(
    private readonly reader: DocumentReader,
    private readonly page: Page,
    private readonly onChange: (change: DocumentChange) => void,
  ) {}

  start(): void {
    this.timer = setInterval(this.compareIfVisible, PERIOD);
    this.forgetReturn = this.page.onReturn(this.compareIfVisible);
    void this.listen(this.onSelection());
    if (hasWordApi('1.6')) void this.listen(this.onParagraphs());
  }

  stop(): void {
    this.stopped = true;
    clearInterval(this.timer);
    clearTimeout(this.gathering);
    clearTimeout(this.soon);
    this.forgetReturn();
    for (const remove of this.removers) void this.unlisten(remove);
    this.removers = [];
  }

  /** Keeps what takes an event away again; an event refused leaves the comparison to do the work. */
  private async listen(adding: Promise<Remover>): Promise<void> {
    try {
      const remove = await adding;
      if (this.stopped) await remove();
      else this.removers.push(remove);
    } catch {
      this.eventsRefused = true;
    }
  }

  /** Word lets go of events by itself when the page ends; one it keeps until then tells a stopped watcher. */
  private async unlisten(remove: Remover): Promise<void> {
    try {
      await remove();
    } catch {
      this.eventsRefused = true;
    }
  }

  private async onSelection(): Promise<Remover> {
    const { document: word } = Office.context;
    const type = Office.EventType.DocumentSelectionChanged;
    const handler = () => {
      this.tell('selection');
      clearTimeout(this.soon);
      this.soon = setTimeout(() => void this.compare(), AFTER_SELECTION);
    };
    await commonCall<unknown>((callback) => word.addHandlerAsync(type, handler, callback));
    return () =>
      commonCall<unknown>((callback) => word.removeHandlerAsync(type, { handler }, callback));
  }

  private async onParagraphs(): Promise<Remover> {
    const handler = () => {
      this.reader.memory.noteEvent();
      this.tell('text');
      return Promise.resolve();
    };
    return Word.run(async (context) => {
      const { document: word } = context;
      const added = [
        word.onParagraphAdded.add(handler),
        word.onParagraphChanged.add(handler),
        word.onParagraphDeleted.add(handler),
      ];
      await context.sync();
      return () => {
        for (const one of added) one.remove();
        // Events are taken away in the context they were added in.
        return context.sync();
      };
    });
  }

  private readonly compareIfVisible = () => {
    if (this.page.isVisible()) void this.compare();
  };

  private async compare(): Promise<void> {
    if (this.comparing || this.stopped) return;
    this.comparing = true;
    try {
      const now = await lookAtText();
      if (now !== this.reader.handedOut && now !== this.told) {
        this.told = now;
        this.tell('text');
      }
    } catch {
      // The pane reads when told of a change, and shows what stands in the way.
      if (this.told !== '') this.tell('text');
      this.told = '';
    } finally {
      this.comparing = false;
    }
  }

  private tell(kind: DocumentChange['kind']): void {
    if (this.stopped) return;
    this.pending.add(kind);
    this.gathering ??= setTimeout(() => {
      this.gathering = undefined;
      const kinds = [...this.pending];
      this.pending.clear();
      for (const one of kinds) this.onChange({ kind: one });
    }, GATHERING);
  }
}

/** The whole text in one small batch, as {@link fingerprint} has it. */
async function lookAtText(): Promise<string> {
  return Word.run(async (context) => {
    const { body } = context.document;
    body.load('text');
    const printed = hasWordApi('1.4') ? later(body.getReviewedText('Current')) : () => null;
    await context.sync();
    return fingerprint({ bodyText: body.text, printedText: printed() });
  });
}
