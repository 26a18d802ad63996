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

/** Fulfilled when office.js has found its host. */
export async function officeReady(): Promise<void> {
  await Office.onReady();
}
