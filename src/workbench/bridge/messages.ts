/**
 * What passes between the add-in's frame and the workbench's page: JSON text by `postMessage`, marked with the session
 * of one load of the frame, so that answers to a frame since reloaded are dropped.
 */

/** What office.js needs at once when it starts, as JSON text from `window.parent.workbench.startContext()`. */
export interface StartContext {
  readonly session: string;
  /** Requirement sets this Word has, `{ "WordApi": "1.6" }`. */
  readonly sets: Readonly<Record<string, string>>;
  /** The document's settings of the add-in: JSON text by key. */
  readonly settings: Readonly<Record<string, string>>;
  readonly readOnly: boolean;
  readonly documentUrl: string;
  readonly theme: OfficeTheme;
  /** Whether the page can be seen. */
  readonly shown: boolean;
}

/** Office's colours, each 0xRRGGBB; both the names of today and those of the published library. */
export interface OfficeTheme {
  readonly bodyForegroundColor: number;
  readonly bodyBackgroundColor: number;
  readonly controlForegroundColor: number;
  readonly controlBackgroundColor: number;
  readonly primaryFontColor: number;
  readonly primaryBackgroundColor: number;
  readonly secondaryFontColor: number;
  readonly secondaryBackgroundColor: number;
}

/** From the frame; `id` comes back with the answer. */
export interface FrameMessage {
  readonly workbench: string;
  readonly id: number;
  readonly kind: 'execute' | 'registerEvent' | 'unregisterEvent' | 'writeSettings' | 'readSettings';
  readonly data: unknown;
}

/** To the frame. */
export type PageMessage = { readonly workbench: string } & (
  | { readonly kind: 'answer'; readonly id: number; readonly data: unknown }
  | { readonly kind: 'event'; readonly dispatchId: number; readonly payload: unknown }
  | { readonly kind: 'theme'; readonly theme: OfficeTheme }
  | { readonly kind: 'shown'; readonly shown: boolean }
);

/** What the add-in's frame, and tests in a browser, find at the page's `window.workbench`. */
export interface PageDoor {
  /**
   * A {@link StartContext} as JSON text; asked for by the frame when it loads. The small window of the add-in
   * gets one that leads nowhere.
   */
  startContext(isDialog: boolean): string;
  /** The body's text, paragraphs joined by line feeds. */
  text(): string;
  paragraphs(): readonly { readonly id: string; readonly text: string }[];
  /** Where the cursor or the selection is: the paragraph's `uniqueLocalId`, and the selected text. */
  caret(): { readonly paragraphId: string; readonly offset: number; readonly text: string } | null;
  /** The document as a .docx, the add-in's settings with it. */
  save(): Promise<Uint8Array>;
  /** Opens a .docx beside the documents there are. */
  open(bytes: Uint8Array): Promise<void>;
}

declare global {
  interface Window {
    workbench?: PageDoor;
  }
}
