import type { OfficeTheme, StartContext } from './messages';

/**
 * `window.external` as Word for Windows gives it to office.js, recorded from what the published library calls. Where
 * Word passes arrays, they are COM's: an object with `toArray`.
 */

/** Takes an answer, parsed. */
export type Callback = (data: unknown) => void;
/** Takes an event's payload, parsed; `null` when it has none. */
export type Handler = (payload: unknown) => void;

/** The way to the page. */
export interface HostCalls {
  execute(id: number, params: unknown, answered: Callback): void;
  /** @param target what the event is about; of a dialog, JSON that says what to show */
  registerEvent(id: number, target: string, handler: Handler, answered: Callback): void;
  unregisterEvent(id: number, answered: Callback): void;
  settings(): Readonly<Record<string, string>>;
  writeSettings(changed: Readonly<Record<string, string>>, answered: Callback): void;
  readSettings(answered: Callback): void;
  theme(): OfficeTheme;
}

const LOCALE = 'zh-CN';
/** Word among Office's programs. */
const WORD = 2;
/** The document was already open when the pane was opened. */
const DOCUMENT_OPENED = 2;

/** What `toArray` of COM's safe arrays gives. */
function safeArray(values: readonly unknown[]): object {
  return { toArray: () => values, dimensions: () => 1, ubound: () => values.length - 1 };
}

function inComShape(value: unknown): unknown {
  return Array.isArray(value) ? safeArray(value) : value;
}

/** The object office.js asks once, at its start. */
export function hostContext(context: StartContext, calls: HostCalls): object {
  const store = {
    Read(keys: string[], values: string[]) {
      for (const [key, value] of Object.entries(calls.settings())) {
        keys.push(key);
        values.push(value);
      }
    },
    WriteAsync(keys: readonly string[], values: readonly string[], answered?: Callback) {
      const changed = Object.fromEntries(keys.map((key, index) => [key, values[index] ?? '']));
      calls.writeSettings(changed, (status) => answered?.(status));
    },
    RefreshAsync(answered?: () => void) {
      calls.readSettings(() => answered?.());
    },
  };
  return {
    GetAppType: () => WORD,
    GetSolutionRef: () => 'workbench',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => LOCALE,
    GetAppDataLocale: () => LOCALE,
    GetDocUrl: () => context.documentUrl,
    GetAppCapabilities: () => (context.readOnly ? 1 : 0),
    GetActivationMode: () => DOCUMENT_OPENED,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => '00000000-0000-0000-0000-000000000001',
    // Must differ at every load: office.js caches settings under it.
    GetInstanceId: () => context.session,
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => JSON.stringify(context.sets),
    GetHostCustomMessage: () => undefined,
    GetHostFullVersion: () => '16.0.99999.1',
    GetInitialDisplayMode: () => 0,
    GetFeaturesForSolution: () => '{}',
    GetOfficeThemeInfo: () => JSON.stringify(calls.theme()),
    GetSettings: () => store,
  };
}

/** `window.external`. */
export function hostObject(calls: HostCalls, context: object): object {
  return {
    GetHostInfo: () => `Word$Win32$16.01$${LOCALE}$$$disableLogging$0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute(id: number, params: unknown, answered: Callback) {
      calls.execute(id, params, (result) => {
        answered(inComShape(result));
      });
    },
    RegisterEvent(
      id: number,
      target: string,
      handler: (id: number, payload?: unknown) => void,
      answered: Callback,
    ) {
      const deliver: Handler = (payload) => {
        if (payload === null) handler(id);
        else handler(id, inComShape(payload));
      };
      calls.registerEvent(id, target, deliver, answered);
    },
    UnregisterEvent(id: number, _target: string, answered: Callback) {
      calls.unregisterEvent(id, answered);
    },
    MessageParent: () => undefined,
    MessageChild: () => undefined,
  };
}
