import type { Finding } from '../../../checks/assessment';
import { requirementsOf } from '../../../checks/requirements';
import type { Notice } from '../../../notice/schema';
import type { Words } from '../../hooks/useWords';
import type { FindingGroup } from '../../model/findingGroups';
import type { Home } from '../../model/partIndex';
import { heading } from '../../strings';

/** Where a finding is: form, part, what the notice calls it, the cell, the words meant. */
export function whereText(
  finding: Finding,
  { form, title }: FindingGroup,
  home: Home | null,
  notice: Notice,
  words: Words,
): string {
  const { strings, say } = words;
  const requirement = requirementsOf(notice).find((one) => one.id === finding.requirement);
  const { place } = finding;
  const steps = [
    form === null ? strings.wholeDocument : heading(say(form)),
    title === null ? null : say(title),
    // What may stand anywhere has a requirement that names no place.
    requirement === undefined || (home === null && form !== null) ? null : say(requirement.title),
    place.kind === 'cell' ? place.label : null,
  ].filter((step) => step !== null);
  const path = steps.filter((step, i) => steps[i - 1]?.includes(step) !== true).join(' › ');
  return place.kind === 'paragraph' && place.quote !== undefined
    ? `${path} ${strings.quoteMarks(place.quote)}`
    : path;
}

/** What the author can do about a finding. */
export function adviceText(
  { fix, place, advice }: Finding,
  home: Home | null,
  { strings, say }: Words,
): string {
  if (fix !== undefined) return fix.kind === 'insertPart' ? strings.doInsert : strings.doRemove;
  const guidance = home?.guidance.join('') ?? '';
  return guidance === '' || place.kind === 'document'
    ? say(advice)
    : `${say(advice)} ${strings.doFollow(guidance)}`;
}
