/** What the pane remembers for this person on this computer, whatever the document. */
export interface Preferences {
  /** The value kept, or `null`. */
  get(name: PreferenceName): string | null;
  set(name: PreferenceName, value: string): void;
}

/**
 * The language, the tab that was open last, how the lists were left (JSON), and the notice from a file that
 * was followed last (JSON).
 */
export type PreferenceName = 'language' | 'tab' | 'view' | 'notice';
