import type { Assessment, Dismissal } from '../../checks/assessment';
import type { DocumentSnapshot } from '../../document/snapshot';
import type { Notice } from '../../notice/schema';
import type { DocumentNotice } from '../../word/documentNotice';
import type { Host } from '../../word/host';

/** The engine: judges a document by a notice. `src/checks` has the real one. */
export type Engine = (
  notice: Notice,
  snapshot: DocumentSnapshot,
  options: {
    /** The date today, `yyyy-mm-dd`. */
    readonly today: string;
    readonly dismissals?: readonly Dismissal[];
  },
) => Assessment;

/** How the program around the pane looks. */
export type ThemeName = 'light' | 'dark' | 'highContrast';

/** What the pane remembers for this person on this computer, whatever the document. */
export interface Preferences {
  /** The value kept, or `null`. */
  get(name: PreferenceName): string | null;
  set(name: PreferenceName, value: string): void;
}

/** The language, and the tab that was open last. */
export type PreferenceName = 'language' | 'tab';

/** Everything the pane needs from outside. */
export interface PaneServices {
  readonly host: Host;
  readonly notice: Notice;
  /** Where the notice comes from. */
  readonly documentNotice: DocumentNotice;
  /** Shows the pane anew, by another notice. */
  readonly showNotice: (notice: DocumentNotice) => void;
  readonly engine: Engine;
  readonly preferences: Preferences;
  /** The tab to open, where something asked for one (the ribbon's 检查), before the remembered one. */
  readonly openAt?: string | null;
  readonly now: () => Date;
  /** Calls back with the theme at once and at each change, until the returned function is called. */
  readonly watchTheme: (onTheme: (theme: ThemeName) => void) => () => void;
}
