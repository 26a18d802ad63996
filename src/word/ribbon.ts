/** The tab and the group of manifest.xml that hold our buttons. */
const tabId = 'TabHome';
const groupId = 'Dossier.Group';

/** The entries of our menus that are switched on and off, by their ids in manifest.xml. */
export const switchedControls = [
  'InsertReport.Item',
  'InsertApplication.Item',
  'InsertExperience.Item',
  'NextFinding.Item',
  'PreviousFinding.Item',
  'RemoveGuidance.Item',
  'BeforePrint.Item',
] as const;

/** Which of them can be chosen. */
export type RibbonState = Readonly<Record<(typeof switchedControls)[number], boolean>>;

/**
 * Ties a FunctionName of manifest.xml, or an action of shortcuts.json, to what it does. A button is told
 * when it is done: until then Word shows that the add-in is working, and after five minutes it ends the
 * page where there is no shared runtime. A key brings nothing to tell.
 *
 * @param name the FunctionName in manifest.xml, the action's id in shortcuts.json
 * @param effect what the command does; what it throws goes to the page's error log, and the
 *   button is freed all the same
 * @see https://learn.microsoft.com/javascript/api/office/office.actions#office-office-actions-associate-member(1)
 */
export function associate(name: string, effect: () => Promise<void>): void {
  Office.actions.associate(name, (event?: Partial<Office.AddinCommands.Event> | null) => {
    void effect().finally(() => {
      event?.completed?.();
    });
  });
}

/** Switches our entries in the ribbon on and off. */
export interface RibbonSwitch {
  /**
   * Asks Word for what differs from what it was last asked for. Where Word cannot switch buttons they all
   * stay on, and say for themselves why they can do nothing.
   *
   * @throws {Error} in Word's words when it refuses, for example while it still shows the buttons of an
   *   older version of the add-in (`HostRestartNeeded`)
   * @see https://learn.microsoft.com/office/dev/add-ins/design/disable-add-in-commands
   */
  update(state: RibbonState): Promise<void>;
}

/** A switch that has asked for nothing yet. */
export function ribbonSwitch(): RibbonSwitch {
  let asked: Partial<RibbonState> = {};
  return {
    async update(state) {
      if (!canSwitch()) return;
      const changed = switchedControls.filter((id) => asked[id] !== state[id]);
      if (changed.length === 0) return;
      const before = asked;
      asked = state;
      const controls = changed.map((id) => ({ id, enabled: state[id] }));
      try {
        await Office.ribbon.requestUpdate({
          tabs: [{ id: tabId, groups: [{ id: groupId, controls }] }],
        });
      } catch (error) {
        asked = before;
        throw error;
      }
    },
  };
}

/** Word 2021 has the one without the other, and can switch nothing then. */
function canSwitch(): boolean {
  const { requirements } = Office.context;
  return (
    requirements.isSetSupported('RibbonApi', '1.1') &&
    requirements.isSetSupported('SharedRuntime', '1.1')
  );
}

/** A dialog's size, in percent of the screen. */
const dialogSize = { width: 30, height: 25 };

let openDialog: Office.Dialog | null = null;

/**
 * Shows a page of the add-in in a small window of Word's own, instead of the one shown before: a page has
 * but one such window.
 *
 * @param address absolute, on the add-in's own site
 * @throws {Error} in Word's words when it shows no window
 * @see https://learn.microsoft.com/javascript/api/office/office.ui#office-office-ui-displaydialogasync-member(1)
 */
export function showDialog(address: string): Promise<void> {
  openDialog?.close();
  openDialog = null;
  return new Promise((resolve, reject) => {
    // A new object each time: the library leaves the callback in it.
    Office.context.ui.displayDialogAsync(address, { ...dialogSize }, (result) => {
      if (result.status !== Office.AsyncResultStatus.Succeeded) {
        reject(new Error(`${result.error.message} (${result.error.code})`));
        return;
      }
      const dialog = result.value;
      openDialog = dialog;
      // The author closed it, or its page could not be shown: it is gone.
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => {
        if (openDialog === dialog) openDialog = null;
      });
      resolve();
    });
  });
}
