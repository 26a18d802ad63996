import type { WordHost } from '../../src/workbench/wordModel/wordHost';

/** The Common API of a document, as far as the add-in uses it. In a page this is Microsoft's own. */

type Callback = (result: object) => void;

function later(callback: Callback | undefined, value?: unknown): void {
  setTimeout(() => callback?.({ status: 'succeeded', value }), 0);
}

/** `Office.context.document.settings`, and what of it has been saved. */
export interface CommonSettings {
  get(key: string): unknown;
  set(key: string, value: unknown): void;
  remove(key: string): void;
  saveAsync(first?: unknown, second?: Callback): void;
  refreshAsync(callback?: Callback): void;
  saved(): Readonly<Record<string, string>>;
}

/** Settings over what the document has kept: JSON text by key. */
export function commonSettings(kept: Record<string, string>): CommonSettings {
  let stored = kept;
  let values = { ...kept };
  return {
    get(key) {
      const json = values[key];
      return json === undefined ? null : (JSON.parse(json) as unknown);
    },
    set(key, value) {
      values[key] = JSON.stringify(value);
    },
    remove(key) {
      values = Object.fromEntries(Object.entries(values).filter(([name]) => name !== key));
    },
    saveAsync(first, second) {
      stored = { ...values };
      later(typeof first === 'function' ? (first as Callback) : second);
    },
    refreshAsync(callback) {
      values = { ...stored };
      later(callback);
    },
    saved: () => stored,
  };
}

/** `Office.context.document`, and what to call when the selection has moved. */
export function commonDocument(
  settings: CommonSettings,
  host: WordHost,
  readOnly: boolean,
): { readonly document: object; readonly selectionChanged: () => void } {
  const handlers = new Set<(event: object) => void>();
  const document = {
    settings,
    mode: readOnly ? 'readOnly' : 'readWrite',
    url: 'C:\\文档\\示例.docx',
    addHandlerAsync(
      _type: string,
      handler: (event: object) => void,
      first?: unknown,
      second?: Callback,
    ) {
      handlers.add(handler);
      later(typeof first === 'function' ? (first as Callback) : second);
    },
    removeHandlerAsync(
      _type: string,
      options?: { readonly handler?: (event: object) => void },
      callback?: Callback,
    ) {
      if (options?.handler === undefined) handlers.clear();
      else handlers.delete(options.handler);
      later(callback);
    },
    getSelectedDataAsync(_type: string, first?: unknown, second?: Callback) {
      const callback = typeof first === 'function' ? (first as Callback) : second;
      later(callback, host.selectedText());
    },
  };
  return {
    document,
    selectionChanged() {
      setTimeout(() => {
        for (const handler of handlers) handler({ type: 'documentSelectionChanged', document });
      }, 0);
    },
  };
}
