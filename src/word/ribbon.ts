/**
 * Ties a FunctionName of manifest.xml to what it does, and tells Word when it is done: until then
 * Word shows that the add-in is working, and after five minutes it ends the add-in's page.
 *
 * @param name the FunctionName in manifest.xml
 * @param effect what the command does; what it throws goes to the page's error log, and the
 *   button is freed all the same
 * @see https://learn.microsoft.com/javascript/api/office/office.actions#office-office-actions-associate-member(1)
 */
export function associate(name: string, effect: () => Promise<void>): void {
  Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
    void effect().finally(() => {
      event.completed();
    });
  });
}

/** A dialog's size, in percent of the screen. */
const dialogSize = { width: 30, height: 25 };

/**
 * Shows a page of the add-in in a small window of Word's own: the page behind the ribbon's
 * buttons is itself never seen.
 *
 * @param address absolute, on the add-in's own site
 * @throws {Error} in Word's words when it shows no window
 * @see https://learn.microsoft.com/javascript/api/office/office.ui#office-office-ui-displaydialogasync-member(1)
 */
export function showDialog(address: string): Promise<void> {
  return new Promise((resolve, reject) => {
    Office.context.ui.displayDialogAsync(address, dialogSize, (result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve();
      else reject(new Error(`${result.error.message} (${result.error.code})`));
    });
  });
}
