import type { BoxSlot, Fix, Place, Slot } from '../document/place';
import type { DocumentSnapshot } from '../document/snapshot';

/**
 * The port between the pane and the program it runs in. Two implementations: Word (`wordHost.ts`) and
 * the tests' double. The pane knows nothing else of its host.
 */

/** What this host can do now; the pane says why a button is off. */
export interface Capabilities {
  /** The document may be written to. */
  readonly canWrite: boolean;
  /** Why not, when it may not. */
  readonly readOnlyReason: 'protected' | 'readOnly' | null;
  /** The newest WordApi requirement set this Word has, for example `1.6`; floor `1.3`. */
  readonly wordApi: string;
  /** The package can be read (exact counts, tracked changes, hidden text). */
  readonly canDeepScan: boolean;
  /** Paragraph events tell of typing; without them a timer does. */
  readonly hasParagraphEvents: boolean;
  /** Going to a place leaves the keyboard in the pane (Word for Windows and Mac): tell the author. */
  readonly keepsKeyboardInPane: boolean;
}

/** How an action on the document ended. Nothing is thrown for what a person can understand. */
export type HostResult<T = void> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: HostProblem };

/** What stood in the way. */
export type HostProblem =
  /** The document may not be changed. */
  | { readonly kind: 'readOnly' }
  /** The place is gone: the text changed meanwhile. */
  | { readonly kind: 'placeGone' }
  /** This Word cannot do it. */
  | { readonly kind: 'notSupported'; readonly needs: string }
  /** The insert would have touched the author's text, so nothing was done (or it was undone). */
  | { readonly kind: 'wouldTouchText' }
  /** More than plain text stands in the place, so it was left to the author. */
  | { readonly kind: 'notPlain'; readonly holds: NotPlain }
  | { readonly kind: 'timedOut' }
  /** What Word said, with its code. */
  | { readonly kind: 'host'; readonly code: string; readonly message: string };

/** What a place holds that is not to be written over. */
export type NotPlain = 'trackedChanges' | 'comment' | 'picture' | 'symbol' | 'link' | 'other';

/** A box, and whether it is to be ticked. */
export interface Tick {
  readonly box: BoxSlot;
  readonly ticked: boolean;
}

/** What changed since the last reading; more than one at once is told once. */
export interface DocumentChange {
  readonly kind: 'text' | 'selection';
}

/** Where the cursor is. */
export interface Selection {
  /** The paragraph the cursor or the selection's start is in, when it could be found out. */
  readonly paragraphId: string | null;
}

/** What an insert did. */
export interface Inserted {
  /** The first paragraph of what was inserted, to go to; `null` when it could not be found out. */
  readonly firstParagraphId: string | null;
  /** So many prompts became ordinary text, which Word would not take back; absent when all is well. */
  readonly promptsLost?: number;
}

/** How many prompts of empty fields and paragraphs of guidance were removed. */
export interface Cleared {
  readonly prompts: number;
  readonly guidance: number;
}

export interface Host {
  capabilities(): Promise<Capabilities>;
  /**
   * Reads the document. Quick: what needs the package is `unknown` until {@link deepScan} has read it;
   * paragraphs unchanged since then keep what the package told of them.
   */
  read(): Promise<HostResult<DocumentSnapshot>>;
  /** Reads the package as well: exact hints, labels and facts. Slow in large documents; has a time limit. */
  deepScan(): Promise<HostResult<DocumentSnapshot>>;
  /** Calls back soon after the document or the selection changed, until the returned function is called. */
  watch(onChange: (change: DocumentChange) => void): () => void;
  selection(): Promise<HostResult<Selection>>;
  /** Puts the cursor there; `selectPrompt` selects the prompt or, without one, goes to the start of the text. */
  goTo(place: Place, options?: { readonly selectPrompt?: boolean }): Promise<HostResult>;
  /** Inserts a whole blank form: into an empty document as its content, otherwise at the end. */
  insertForm(form: string): Promise<HostResult<Inserted>>;
  /** Inserts one blank part of the notice (by requirement id) at a place, as paragraphs of its own. */
  insertPart(part: string, at: Place): Promise<HostResult<Inserted>>;
  applyFix(fix: Fix): Promise<HostResult>;
  /**
   * Removes these paragraphs (by id) of the notice's guidance and, when asked for, the prompts of all
   * fields that are still empty, in one step.
   */
  clearLeftovers(guidance: readonly string[], prompts: boolean): Promise<HostResult<Cleared>>;
  /** The pages, from 1, on which paragraphs end; `notSupported` where the host cannot tell. */
  pagesOf(paragraphIds: readonly string[]): Promise<HostResult<readonly (number | null)[]>>;
  /**
   * Writes one line of text in a place instead of what stands there; nothing else is touched, and nothing
   * is done once the place's paragraph is not what the author was shown. One step of undo.
   */
  fillField(slot: Slot, text: string): Promise<HostResult>;
  /** Ticks and unticks boxes, all of them or, when one is not what the author was shown, none. */
  tickBoxes(ticks: readonly Tick[]): Promise<HostResult>;
  /** Opens a blank form, or given .docx bytes, as a new document. */
  openAsNewDocument(
    what: { readonly form: string } | { readonly docx: Uint8Array },
  ): Promise<HostResult>;
  /** Settings that travel with the document: JSON text by key. */
  readonly settings: DocumentSettings;
}

/** Settings that travel with the document. */
export interface DocumentSettings {
  /** The JSON text kept under a key, or `null`. */
  get(key: string): string | null;
  /** Keeps JSON text under a key (`null` removes it) and saves the settings into the document. */
  set(key: string, json: string | null): Promise<HostResult>;
}
