import * as z from 'zod/mini';
import { known, unknown } from '../../document/facts';
import type { Parts } from '../parts';
import { sideFact } from '../sideParts';
import type { FactReader } from './factReader';

const property = z.object({ name: z.string().check(z.minLength(1)), value: z.string() });

/**
 * The settings add-ins keep in the document (webextension parts, MS-OWEXML 2.2.5): key → JSON text.
 * A property without a name or a value is left out.
 *
 * @returns `null` when no add-in keeps any
 */
function readSettings(parts: Parts): Readonly<Record<string, string>> | null {
  const names = parts.names.filter((name) =>
    /(^|\/)webextensions\/webextension\d*\.xml$/.test(name),
  );
  if (names.length === 0) return null;
  const settings = new Map<string, string>();
  for (const name of names.sort()) {
    parts.eachChild(name, new Set(['we:properties']), (node) => {
      for (const { attributes } of node.children) {
        const read = property.safeParse(attributes);
        if (read.success && !settings.has(read.data.name)) {
          settings.set(read.data.name, read.data.value);
        }
      }
    });
  }
  return Object.fromEntries(settings);
}

/** What add-ins keep in the document. */
export const settings: FactReader<'settings'> = {
  read: ({ parts, context, holdsAddInParts }) => {
    const kept = sideFact(context.warnings, () => readSettings(parts));
    if (kept.state === 'unknown') return kept;
    if (kept.value === null && !holdsAddInParts) return unknown('hostCannot');
    return known(kept.value ?? {});
  },
};
