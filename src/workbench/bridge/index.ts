import type { ClientLibrary } from './clientLibrary';
import { hostContext, hostObject } from './external';
import type { Callback, Handler, HostCalls } from './external';
import type { FrameMessage, PageMessage, StartContext } from './messages';
import { applySupplement } from './supplement';
import type { WordMetadata } from './wordMetadata';

/**
 * Runs in the add-in's frame before office.js and gives it the `window.external` that Word for Windows gives it. A page
 * opened by itself is left alone.
 */

declare global {
  interface Window {
    readonly workbenchWordMetadata?: WordMetadata;
  }
}

if (window.parent === window) {
  // A tab that showed the workbench before: office.js would still believe in a host.
  window.sessionStorage.removeItem('hostInfoValue');
} else {
  const start = window.parent.workbench?.startContext(isDialog());
  if (start !== undefined) connect(JSON.parse(start) as StartContext);
}

/** Whether this page stands in the add-in's small window, which Word gives a session of its own. */
function isDialog(): boolean {
  return window.frameElement?.hasAttribute('data-dialog') === true;
}

function connect(context: StartContext): void {
  let count = 0;
  let { theme, shown } = context;
  let settings: Readonly<Record<string, string>> = context.settings;
  const waiting = new Map<number, Callback>();
  const handlers = new Map<number, Handler>();
  const page = window.parent;

  const send = (kind: FrameMessage['kind'], data: unknown, answered: Callback): void => {
    count += 1;
    waiting.set(count, answered);
    const message: FrameMessage = { workbench: context.session, id: count, kind, data };
    page.postMessage(JSON.stringify(message), window.location.origin);
  };

  window.addEventListener('message', (event) => {
    if (event.source !== page || event.origin !== window.location.origin) return;
    const message = pageMessage(event.data, context.session);
    if (message === null) return;
    // office.js listens to messages too, for its own ways of talking.
    event.stopImmediatePropagation();
    if (message.kind === 'theme') theme = message.theme;
    else if (message.kind === 'shown') showPage(message.shown);
    else if (message.kind === 'event') handlers.get(message.dispatchId)?.(message.payload);
    else {
      const answered = waiting.get(message.id);
      waiting.delete(message.id);
      answered?.(message.data);
    }
  });

  const calls: HostCalls = {
    execute(id, params, answered) {
      send('execute', { id, params }, answered);
    },
    registerEvent(id, target, handler, answered) {
      handlers.set(id, handler);
      send('registerEvent', { id, target }, answered);
    },
    unregisterEvent(id, answered) {
      handlers.delete(id);
      send('unregisterEvent', { id }, answered);
    },
    settings: () => settings,
    writeSettings(changed, answered) {
      send('writeSettings', changed, (status) => {
        if (status === 0) settings = changed;
        answered(status);
      });
    },
    readSettings(answered) {
      send('readSettings', null, (read) => {
        settings = read as Readonly<Record<string, string>>;
        answered(0);
      });
    },
    theme: () => theme,
  };
  // The browser's own window.external is a getter.
  Object.defineProperty(window, 'external', {
    configurable: true,
    enumerable: true,
    writable: true,
    value: hostObject(calls, hostContext(context, calls)),
  });
  // A frame out of sight is still visible to the browser; Word's own window tells the page that it is not.
  Object.defineProperty(document, 'visibilityState', {
    configurable: true,
    get: () => (shown ? page.document.visibilityState : 'hidden'),
  });
  const showPage = (now: boolean): void => {
    shown = now;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  supplementWhenLoaded();
}

function pageMessage(data: unknown, session: string): PageMessage | null {
  if (typeof data !== 'string' || !data.startsWith('{"workbench":')) return null;
  const message = JSON.parse(data) as PageMessage;
  return message.workbench === session ? message : null;
}

/** The Word file sets `OfficeExtensionBatch` last, when `Word` is there and `Office.onReady` is still to come. */
function supplementWhenLoaded(): void {
  let library: unknown;
  Object.defineProperty(window, 'OfficeExtensionBatch', {
    configurable: true,
    get: () => library,
    set(value: unknown) {
      library = value;
      const word: unknown = Reflect.get(window, 'Word');
      const metadata = window.workbenchWordMetadata;
      if (isRecord(word) && isLibrary(value) && metadata !== undefined)
        applySupplement(word, value, metadata);
    },
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isLibrary(value: unknown): value is ClientLibrary {
  return isRecord(value) && 'BatchApiHelper' in value && 'GenericEventHandlers' in value;
}
