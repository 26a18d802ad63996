import * as z from 'zod/mini';
import { parseDismissals } from '../../checks/engine/dismissals';
import { dismissalsKey } from '../../checks/engine/dismissalsKey';
import type { DocumentSettings } from '../../host/host';
import { doneByHandKey } from './documentNotes';
import type { Notes } from './documentNotes';

const idsSchema = z.array(z.string());

/** Reads the author's notes from a document's settings. What cannot be read counts as nothing noted. */
export function readNotes(settings: DocumentSettings): Notes {
  const [ignored, done] = [settings.get(dismissalsKey), settings.get(doneByHandKey)];
  const dismissals = parseDismissals(ignored);
  const doneByHand = parsedIds(done);
  const damaged = [
    ...(isLost(ignored, dismissals) ? [dismissalsKey] : []),
    ...(isLost(done, doneByHand) ? [doneByHandKey] : []),
  ];
  return { dismissals, doneByHand, damaged };
}

/** Whether something was kept of which nothing could be read. */
function isLost(kept: string | null, read: readonly unknown[]): boolean {
  return kept !== null && kept.trim() !== '[]' && read.length === 0;
}

function parsedIds(json: string | null): readonly string[] {
  if (json === null) return [];
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch {
    return [];
  }
  const result = idsSchema.safeParse(data);
  return result.success ? result.data : [];
}
