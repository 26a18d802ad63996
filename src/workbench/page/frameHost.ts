import { z } from 'zod';
import type { Json } from '../engine/protocol';
import type { FrameMessage, PageMessage, StartContext } from '../bridge/messages';
import type { EventEntry } from '../wordModel/events';
import type { WordHost } from '../wordModel/wordHost';

/** Numbers of the calls and events of Word for Windows ("dispatch ids") that the workbench answers. */
const Dispatch = {
  selectionChanged: 2,
  dialog: 10,
  richApiMessage: 33,
  appCommandInvoked: 39,
  getSelectedData: 64,
  richApiRequest: 93,
  appCommandCompleted: 94,
} as const;

const OK = 0;
/** office.js reports it as a failed call with code 5001. */
const INTERNAL_ERROR = 5001;

const frameMessage = z.object({
  workbench: z.string(),
  id: z.number(),
  kind: z.enum(['execute', 'registerEvent', 'unregisterEvent', 'writeSettings', 'readSettings']),
  data: z.unknown(),
}) satisfies z.ZodType<FrameMessage>;
const call = z.object({ id: z.number(), params: z.unknown() });
const eventCall = z.object({ id: z.number(), target: z.string().optional() });
/** What a dialog shows. */
const dialogTarget = z.object({ url: z.string() });
/** Kinds of messages in {@link Dispatch.richApiMessage}, beside the document's events. */
const Message = { action: [2, 1000], visibility: [65536, 65539] } as const;
/** The author closed the dialog. */
const DIALOG_CLOSED = 12006;
const settingsData = z.record(z.string(), z.string());
/** The RichApi call's one parameter: customData, method, url, headers, body, … */
const richApiParams = z.tuple(
  [z.tuple([z.unknown(), z.unknown(), z.unknown(), z.unknown(), z.string()], z.unknown())],
  z.unknown(),
);

/** What the frame works on: one document in one Word. */
export interface FrameSession {
  readonly word: WordHost;
  readonly context: () => Omit<StartContext, 'session'>;
  readonly readSettings: () => Readonly<Record<string, string>>;
  readonly writeSettings: (settings: Readonly<Record<string, string>>) => void;
  /** Shows a page of the add-in in a small window; `null` closes it. */
  readonly showDialog: (address: string | null) => void;
}

/** The page's end of the bridge: answers the add-in's frame. */
export class FrameHost {
  private id = '';
  private loads = 0;
  private readonly events = new Set<number>();
  private frame: HTMLIFrameElement | null = null;
  private isReady = false;
  /** Calls that wait until the page can take them. */
  private waiting: (() => void)[] = [];
  /** The functions that buttons asked for: the first one runs, the others wait for its end, as in Word. */
  private functions: string[] = [];

  constructor(private readonly session: FrameSession) {}

  /** Begins to listen to the frame, until the returned function is called. */
  attach(frame: HTMLIFrameElement): () => void {
    this.frame = frame;
    const listen = (event: MessageEvent): void => {
      this.onMessage(event);
    };
    window.addEventListener('message', listen);
    return () => {
      window.removeEventListener('message', listen);
      this.frame = null;
    };
  }

  /**
   * Called by the frame at every load. The former load's events and references go: nobody there hears them any more.
   *
   * @param isDialog the page stands in the add-in's small window: nobody listens to it, and the pane's session goes on
   * @returns a {@link StartContext} as JSON text
   */
  startContext(isDialog: boolean): string {
    if (isDialog) return JSON.stringify({ session: 'dialog', ...this.session.context() });
    this.loads += 1;
    this.id = `${Date.now().toString(36)}-${this.loads}`;
    this.events.clear();
    this.isReady = false;
    this.functions = [];
    this.session.word.forgetAddIn();
    const context: StartContext = { session: this.id, ...this.session.context() };
    return JSON.stringify(context);
  }

  /** Tells the add-in of what happened in the document. */
  sendEvents(entries: readonly EventEntry[]): void {
    for (const entry of entries) this.fire(Dispatch.richApiMessage, [entry]);
  }

  /** The page has said that it can be called. */
  ready(): void {
    this.isReady = true;
    const { waiting } = this;
    this.waiting = [];
    for (const call of waiting) call();
  }

  /** A button of the ribbon calls a function of the page, once the page is there. */
  runFunction(name: string): void {
    this.whenReady(() => {
      this.functions.push(name);
      if (this.functions.length === 1) this.callFunction();
    });
  }

  /** Keys run an action of the page, once the page is there. */
  runAction(name: string): void {
    this.whenReady(() => {
      const [category, type] = Message.action;
      this.sendMessage(category, type, JSON.stringify([name]));
    });
  }

  /** Tells the page that the pane was opened or closed: its window, and Word where it has a shared runtime. */
  sendShown(shown: boolean, isShared: boolean): void {
    this.post({ workbench: this.id, kind: 'shown', shown });
    if (!isShared) return;
    const [category, type] = Message.visibility;
    const visibility = shown ? 'Visible' : 'Hidden';
    this.sendMessage(category, type, JSON.stringify({ visibility }));
  }

  /** The author has closed the add-in's small window. */
  sendDialogClosed(): void {
    this.fire(Dispatch.dialog, [DIALOG_CLOSED]);
    this.events.delete(Dispatch.dialog);
  }

  private callFunction(): void {
    const [name] = this.functions;
    if (name !== undefined) this.fire(Dispatch.appCommandInvoked, [name, name, '{}']);
  }

  private whenReady(call: () => void): void {
    if (this.isReady) call();
    else this.waiting.push(call);
  }

  private sendMessage(category: number, type: number, message: string): void {
    this.fire(Dispatch.richApiMessage, [[category, type, '', message, 0, false]]);
  }

  sendSelectionChanged(): void {
    this.fire(Dispatch.selectionChanged, null);
  }

  sendTheme(): void {
    this.post({ workbench: this.id, kind: 'theme', theme: this.session.context().theme });
  }

  private fire(dispatchId: number, payload: unknown): void {
    if (this.events.has(dispatchId))
      this.post({ workbench: this.id, kind: 'event', dispatchId, payload });
  }

  private post(message: PageMessage): void {
    this.frame?.contentWindow?.postMessage(JSON.stringify(message), window.location.origin);
  }

  private onMessage(event: MessageEvent): void {
    if (this.frame === null || event.source !== this.frame.contentWindow) return;
    if (event.origin !== window.location.origin || typeof event.data !== 'string') return;
    if (!event.data.startsWith('{"workbench":')) return;
    const message = frameMessage.parse(JSON.parse(event.data));
    if (message.workbench !== this.id) return;
    const data = this.answer(message);
    this.post({ workbench: this.id, kind: 'answer', id: message.id, data });
  }

  private answer(message: FrameMessage): Json {
    switch (message.kind) {
      case 'execute':
        return this.execute(call.parse(message.data));
      case 'registerEvent': {
        const { id, target } = eventCall.parse(message.data);
        this.events.add(id);
        if (id === Dispatch.dialog)
          this.session.showDialog(dialogTarget.parse(JSON.parse(target ?? '')).url);
        return OK;
      }
      case 'unregisterEvent': {
        const { id } = eventCall.parse(message.data);
        this.events.delete(id);
        if (id === Dispatch.dialog) this.session.showDialog(null);
        return OK;
      }
      case 'writeSettings':
        this.session.writeSettings(settingsData.parse(message.data));
        return OK;
      case 'readSettings':
        return this.session.readSettings();
    }
  }

  private execute({ id, params }: z.infer<typeof call>): Json {
    switch (id) {
      case Dispatch.richApiRequest: {
        const [[, , , , body]] = richApiParams.parse(params);
        const response = this.session.word.processQuery(JSON.parse(body));
        const status = response.Error?.HttpStatusCode ?? 200;
        return [OK, [status, ['Content-Type', 'application/json'], JSON.stringify(response)]];
      }
      case Dispatch.getSelectedData:
        return [OK, this.session.word.selectedText()];
      case Dispatch.appCommandCompleted:
        this.functions.shift();
        this.callFunction();
        return [OK];
      default:
        return INTERNAL_ERROR;
    }
  }
}
