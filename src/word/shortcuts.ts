import type { HostResult } from '../host/host';
import { attempt } from './problems';
import type { ShortcutKeys } from './shortcutKeys';

/**
 * The keys that run our actions now, on this computer: those of shortcuts.json, or what the author has
 * chosen instead when they were taken.
 *
 * @returns keys by the action's id, for example `Ctrl+Alt+Shift+D`; `null` when this Word has no shortcuts
 *   for add-ins
 * @see https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts
 */
export function readShortcuts(): Promise<HostResult<ShortcutKeys | null>> {
  return attempt(async () => {
    if (!Office.context.requirements.isSetSupported('KeyboardShortcuts', '1.1')) return null;
    // Loaded only when the settings are opened.
    const { parseKeys } = await import('./shortcutKeys');
    return parseKeys(await Office.actions.getShortcuts());
  });
}
