import type { Assessment, Dismissal } from '../../checks/assessment';
import type { DocumentSnapshot } from '../../document/snapshot';
import type { Notice } from '../../notice/schema';
import type { AutoOpen } from '../../word/autoOpen';
import type { DocumentNotice } from '../../word/documentNotice';
import type { Host, HostResult } from '../../host/host';
import type { PaneWindow } from '../../word/paneWindow';
import type { ShortcutKeys } from '../../word/shortcutKeys';
import type { Kept } from './kept';
import type { Preferences } from './preferences';

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

/** Everything the pane needs from outside. */
export interface PaneServices {
  readonly host: Host;
  readonly notice: Notice;
  /** Where the notice comes from. */
  readonly documentNotice: DocumentNotice;
  /** Shows another notice in this pane; what the author sees and has noted stays. */
  readonly showNotice: (notice: DocumentNotice) => void;
  readonly engine: Engine;
  readonly preferences: Preferences;
  /** What earlier openings have left, in the document and on this computer. */
  readonly kept: Kept;
  /** The window the pane is shown in: while it is closed the document is not followed. */
  readonly window: PaneWindow;
  readonly autoOpen: AutoOpen;
  /** The keys of the actions in shortcuts.json; `null` where there are none. */
  readonly readShortcuts: () => Promise<HostResult<ShortcutKeys | null>>;
  readonly now: () => Date;
  /** Calls back with the theme at once and at each change, until the returned function is called. */
  readonly watchTheme: (onTheme: (theme: ThemeName) => void) => () => void;
}
