import type { Place } from '../../document/place';
import type { Command } from './command';
import { neverOff, problemIn } from './command';

/** A place to go to. */
export interface Destination {
  readonly place: Place;
  /** Select the prompt there, so that the first key typed replaces it. */
  readonly selectPrompt: boolean;
}

/** Puts the cursor at a place of the document. */
export const goToPlace: Command<Destination> = {
  id: 'goToPlace',
  exclusive: false,
  label: (strings) => strings.goThere,
  offBecause: neverOff,
  async run(pane, { place, selectPrompt }) {
    const result = await pane.services.host.goTo(place, { selectPrompt });
    pane.cursor.moved();
    if (!result.ok) return problemIn(result);
    // The host learns by going there whether the keyboard follows.
    await pane.refreshCapabilities();
    return pane.capabilities.get()?.keepsKeyboardInPane === true ? { kind: 'keyboardStays' } : null;
  },
};
