import { createContext, useContext } from 'react';
import type { Pane } from '../model/pane';

/** Gives the components below it the pane's model. */
export const PaneContext = createContext<Pane | null>(null);

/** The pane's model. */
export function usePane(): Pane {
  const pane = useContext(PaneContext);
  if (pane === null) throw new Error('usePane is used outside PaneContext');
  return pane;
}
