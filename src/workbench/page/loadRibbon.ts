import { ribbonDefinition } from '../ribbon/ribbonDefinition';
import type { RibbonDefinition } from '../ribbon/ribbonDefinition';
import { readShortcutFile } from '../ribbon/shortcutFile';
import type { Shortcuts } from '../ribbon/shortcutFile';

/** What Word knows of the add-in before it runs. */
export interface Installed {
  readonly ribbon: RibbonDefinition;
  readonly shortcuts: Shortcuts;
}

/**
 * Reads the add-in's manifest and keys from this site, as Word does when the add-in is installed.
 * @throws {Error} when one of them is missing or makes no sense
 */
export async function loadRibbon(): Promise<Installed> {
  const [manifest, keys] = await Promise.all([fetched('manifest.xml'), fetched('shortcuts.json')]);
  return {
    ribbon: ribbonDefinition(await manifest.text()),
    shortcuts: readShortcutFile(await keys.json()),
  };
}

async function fetched(file: string): Promise<Response> {
  const response = await fetch(file);
  if (!response.ok) throw new Error(`没有取到 ${file}（${response.status}）。`);
  return response;
}
