import type { Assessment, Readings } from '../checks/assessment';
import type { LengthReport } from './schema';
import { inLanguage } from './words';
import type { ReportLanguage } from './words';

/**
 * The lengths that the notice limits, and those of the parts of a limited whole: each in the ways
 * people count, the whole before its parts.
 */
export function lengthsOf({ forms, parts }: Assessment, language: ReportLanguage): LengthReport[] {
  const wholes = forms.flatMap(({ id, name, length }): LengthReport[] =>
    length === null
      ? []
      : [
          {
            id,
            title: inLanguage(name, language),
            ...readingsOf(length.count),
            limit: { ...length.limit },
            stretch: length.stretch.words,
          },
        ],
  );
  const wholeIds = new Set(wholes.map(({ id }) => id));
  const limited = parts.flatMap(({ id, form, title, count, limit }): LengthReport[] =>
    count === null || (limit === null && !wholeIds.has(form))
      ? []
      : [
          {
            id,
            title: inLanguage(title, language),
            ...readingsOf(count),
            ...(limit === null ? {} : { limit: { ...limit } }),
          },
        ],
  );
  return [...wholes, ...limited];
}

function readingsOf({
  words,
  han,
  withoutPunctuation,
  wps,
  asItStands,
}: Readings): Pick<LengthReport, 'words' | 'han' | 'withoutPunctuation' | 'wps' | 'asItStands'> {
  return {
    words,
    han,
    withoutPunctuation,
    wps,
    ...(asItStands === undefined ? {} : { asItStands }),
  };
}
