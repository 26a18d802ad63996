/** What Word shows of the add-in around its page. */
export interface AddInView {
  /** Whether the pane is open. */
  readonly shown: boolean;
  /** Whether the add-in's page runs; closing the pane does not end it. */
  readonly loaded: boolean;
  /** The ids of the entries in the ribbon that are switched off. */
  readonly off: ReadonlySet<string>;
  /** The address in the add-in's small window; `null` while there is none. */
  readonly dialog: string | null;
}

/** Keeps what Word shows of the add-in; can be watched. */
export class AddInWindow {
  private view: AddInView;
  private readonly watchers = new Set<() => void>();

  /**
   * @param known the ids of the entries in the ribbon
   * @param shown whether the pane is open at the start
   */
  constructor(
    private readonly known: ReadonlySet<string>,
    shown: boolean,
  ) {
    this.view = { shown, loaded: shown, off: new Set(), dialog: null };
  }

  readonly current = (): AddInView => this.view;

  readonly subscribe = (onChange: () => void): (() => void) => {
    this.watchers.add(onChange);
    return () => {
      this.watchers.delete(onChange);
    };
  };

  /** Opens or closes the pane. */
  show(shown: boolean): void {
    this.change({ shown, loaded: shown || this.view.loaded });
  }

  /** Starts the add-in's page, out of sight while the pane is closed. */
  load(): void {
    this.change({ loaded: true });
  }

  /** @returns `false` when the ribbon has no such entry */
  setEnabled(id: string, enabled: boolean): boolean {
    if (!this.known.has(id)) return false;
    const off = new Set(this.view.off);
    if (enabled) off.delete(id);
    else off.add(id);
    this.change({ off });
    return true;
  }

  showDialog(address: string | null): void {
    this.change({ dialog: address });
  }

  private change(part: Partial<AddInView>): void {
    this.view = { ...this.view, ...part };
    for (const watcher of [...this.watchers]) watcher();
  }
}
