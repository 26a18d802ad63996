import type { Place } from '../../document/place';
import type { Assessment, FormStatus, PartStatus } from '../../checks/assessment';

/** A row of the outline. */
export interface OutlineRow {
  readonly part: PartStatus;
  /** How far it is indented, from 0. */
  readonly indent: number;
  /** Its share of the form's 字数, 0–1; `null` where the form has no limit on the whole. */
  readonly share: number | null;
}

/** The outline of one form. */
export interface FormOutline {
  readonly form: FormStatus;
  readonly rows: readonly OutlineRow[];
  /** Parts that are written, of those that are to be written. */
  readonly done: number;
  readonly of: number;
  /** Parts that are missing and not inside another missing part. */
  readonly missing: readonly PartStatus[];
}

/** The outlines of the forms found, in the order the assessment gives them. */
export function outlinesOf({ forms, parts }: Assessment): FormOutline[] {
  return forms.map((form) => {
    const own = parts.filter((part) => part.form === form.id && part.kind !== 'form');
    const shallowest = Math.min(...own.map((part) => part.depth));
    const total = form.length?.count.words ?? 0;
    const rows = own.map((part) => ({
      part,
      indent: part.depth - shallowest,
      share:
        form.length !== null && part.count !== null && total > 0 ? part.count.words / total : null,
    }));
    const counted = own.filter((part) => part.kind !== 'group');
    return {
      form,
      rows,
      done: counted.filter((part) => part.state === 'done').length,
      of: counted.length,
      missing: missingParts(own),
    };
  });
}

/** The missing parts, without those a missing part above them brings along. */
function missingParts(parts: readonly PartStatus[]): PartStatus[] {
  const found: PartStatus[] = [];
  let above: PartStatus | null = null;
  for (const part of parts) {
    if (above !== null && part.depth <= above.depth) above = null;
    if (part.state !== 'missing' || above !== null) continue;
    found.push(part);
    above = part;
  }
  return found;
}

/** The innermost part that holds a paragraph. */
export function partAt(
  parts: readonly PartStatus[],
  paragraphId: string | null,
): PartStatus | null {
  if (paragraphId === null) return null;
  let found: PartStatus | null = null;
  for (const part of parts) {
    if (!part.paragraphIds.includes(paragraphId)) continue;
    if (found === null || part.paragraphIds.length <= found.paragraphIds.length) found = part;
  }
  return found;
}

/** Where a click on a part's title leads: to the author's own text in it, else to the part. */
export function startOf(part: PartStatus): Place {
  return part.textPlace ?? part.place;
}
