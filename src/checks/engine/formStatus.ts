import { readingsOf } from '../../document/count';
import type { PartCount } from '../../document/count';
import type { FormStatus, PartStatus, Readings } from '../assessment';
import type { FileContext } from '../look/context';
import { countSections, countRange, wholeBody, wordsWithDeletions } from '../look/context';
import { placeOfForm } from '../look/places';

/**
 * A count in all its readings.
 *
 * @param asItStands the 字数 with tracked deletions in; `null` where there are none
 */
export function readings(count: PartCount, asItStands: number | null = null): Readings {
  const { low, high } = count.range;
  return { ...readingsOf(count), low, high, ...(asItStands === null ? {} : { asItStands }) };
}

/** The forms found, each with the 字数 of all its sections where the notice limits it. */
export function formStatuses(context: FileContext): FormStatus[] {
  return context.located.forms.map((located): FormStatus => {
    const { form, sections, range } = located;
    const status = { id: form.id, name: form.name, place: placeOfForm(context.located, located) };
    if (form.length === undefined) return { ...status, length: null };
    const own = sections.filter(({ section }) => form.sections.includes(section));
    const first = own[0]?.line.index ?? range.first;
    return {
      ...status,
      length: {
        requirement: form.length.id,
        limit: form.length.limit,
        count: readings(
          countSections(context, located, own),
          wordsWithDeletions(
            context,
            own.flatMap((section) => wholeBody(located, section)),
          ),
        ),
        stretch: readings(countRange(context, first, range.end)),
      },
    };
  });
}

/** 字数 by requirement id, and by form id for a form whose whole length is limited. */
export function countsOf(
  forms: readonly FormStatus[],
  parts: readonly PartStatus[],
): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { id, length } of forms) if (length !== null) counts[id] = length.count.words;
  for (const { id, count } of parts) if (count !== null) counts[id] = count.words;
  return counts;
}
