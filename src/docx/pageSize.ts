import type { PageSize } from '../document/facts';
import { child } from './tree';
import type { XmlNode } from './tree';

/** Twentieths of a point in one of each unit of ST_UniversalMeasure (22.9.2.15). */
const units: Readonly<Record<string, number>> = {
  mm: 1440 / 25.4,
  cm: 1440 / 2.54,
  in: 1440,
  pt: 20,
  pc: 240,
  pi: 240,
};

/**
 * Reads the page size of a `w:sectPr` (17.6.13).
 *
 * @returns twentieths of a point; `null` when the section does not say
 */
export function readPageSize(
  section: XmlNode | undefined,
): Pick<PageSize, 'width' | 'height'> | null {
  const attributes = child(section, 'w:pgSz')?.attributes;
  const width = measure(attributes?.['w:w']);
  const height = measure(attributes?.['w:h']);
  return width === null || height === null ? null : { width, height };
}

/** A length without a unit is in twentieths of a point; Strict documents may write 210mm. */
function measure(value: string | undefined): number | null {
  const match = /^\s*(\d+(?:\.\d+)?)(mm|cm|in|pt|pc|pi)?\s*$/.exec(value ?? '');
  if (match === null) return null;
  return Math.round(Number(match[1]) * (units[match[2] ?? ''] ?? 1));
}
