import { commonCall } from './commonApi';
import type { HostResult } from '../host/host';
import { attempt } from './problems';

/** The document's setting that Word looks at when it opens the document. */
const settingName = 'Office.AutoShowTaskpaneWithDocument';

/** Opening the pane with the document, as the author of the document wants it. */
export interface AutoOpen {
  /** Whether this Word can do it. */
  isAvailable(): boolean;
  /** Whether this document asks for it. */
  isOn(): boolean;
  /** Has the document ask for it, or no longer. Kept in the file with the next save. */
  turn(on: boolean): Promise<HostResult>;
}

/**
 * Opening the pane with the document. Word does it for those who have the add-in, from an organisation or
 * sideloaded: since March 2026 no longer for add-ins from Microsoft's Marketplace.
 *
 * @see https://learn.microsoft.com/office/dev/add-ins/develop/automatically-open-a-task-pane-with-a-document
 */
export function autoOpen(): AutoOpen {
  const { settings } = Office.context.document;
  return {
    isAvailable: () => Office.context.requirements.isSetSupported('AddinCommands', '1.1'),
    isOn: () => settings.get(settingName) === true,
    async turn(on) {
      const result = await attempt(async () => {
        write(settings, on);
        await commonCall<unknown>((callback) => settings.saveAsync(callback));
      });
      // What Word did not take must not look as if it had.
      if (!result.ok) write(settings, !on);
      return result;
    },
  };
}

/** Without the setting a document asks for nothing, and nothing of ours is left in it. */
function write(settings: Office.Settings, on: boolean): void {
  if (on) settings.set(settingName, true);
  else settings.remove(settingName);
}
