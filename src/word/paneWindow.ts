/** The window that Word shows the pane in. */
export interface PaneWindow {
  /**
   * Whether one page serves the pane, the buttons of the ribbon and the keys, and goes on while the pane
   * is closed (SharedRuntime 1.1: Word for Microsoft 365, 2024, the web). Otherwise Word loads the page
   * once for the pane and once, out of sight, for every button.
   */
  readonly isShared: boolean;
  isShown(): boolean;
  /** Calls back when that changes, until the returned function is called. */
  watch(onChange: (shown: boolean) => void): () => void;
  /**
   * Opens the pane, or brings it back. Only where {@link isShared}.
   * @throws {Error} in Word's words when it cannot
   */
  show(): Promise<void>;
}

/**
 * The pane's window. Word tells when the pane is closed and opened again; the page itself may hear of it
 * too, or of its browser tab being left.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/show-hide-add-in
 */
export function paneWindow(): PaneWindow {
  const isShared = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  /** What Word told last; nothing at first. */
  let told: boolean | null = null;
  const isShown = () => told !== false && document.visibilityState !== 'hidden';
  return {
    isShared,
    isShown,
    watch(onChange) {
      let known = isShown();
      let stopped = false;
      const look = () => {
        if (stopped || isShown() === known) return;
        known = isShown();
        onChange(known);
      };
      document.addEventListener('visibilitychange', look);
      const listening = isShared
        ? Office.addin
            .onVisibilityModeChanged(({ visibilityMode }) => {
              told = visibilityMode === Office.VisibilityMode.taskpane;
              look();
            })
            .catch(untold)
        : null;
      return () => {
        stopped = true;
        document.removeEventListener('visibilitychange', look);
        // What the library returns takes the handler away; the next watch has a handler of its own.
        void listening?.then((remove) => remove());
      };
    },
    show: () => Office.addin.showAsTaskpane(),
  };
}

/**
 * This Word has shared runtimes, but the add-in was not given one (a catalogue that passes over the
 * manifest's newer part): nothing tells of the window then but the page itself.
 */
function untold(): () => Promise<void> {
  return () => Promise.resolve();
}
