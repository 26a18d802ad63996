import { dismissalsKey } from '../../checks/engine/dismissalsKey';
import type { DocumentSettings } from '../../host/host';
import { doneByHandKey, nothingNoted } from './documentNotes';
import type { Notes } from './documentNotes';
import { firstView, viewPreference } from './keptView';
import type { KeptView } from './keptView';
import type { Preferences } from './preferences';

/** What earlier openings have left for the pane to begin with. */
export interface Kept {
  readonly notes: Notes;
  readonly view: KeptView;
}

/** Reads what was kept. What it takes to look through it is loaded only where something was. */
export async function readKept(
  settings: DocumentSettings,
  preferences: Preferences,
): Promise<Kept> {
  const isNoted = [dismissalsKey, doneByHandKey].some((key) => settings.get(key) !== null);
  const isViewed = preferences.get(viewPreference) !== null;
  return {
    notes: isNoted ? (await import('./readNotes')).readNotes(settings) : nothingNoted,
    view: isViewed ? (await import('./readKeptView')).readKeptView(preferences) : firstView,
  };
}
