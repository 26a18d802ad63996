import { sharedInOrder } from '../../document/text';
import type { Line } from '../../locate/flat';
import type { Located, LocatedForm } from '../../locate/located';
import { titleOf } from '../../locate/titles';
import type { Section } from '../../notice/schema';
import { positionsInNotice } from './places';

/**
 * A heading that holds this share of a title's characters in their order may be that title reworded: half
 * of them is more than two titles of one form share.
 */
const enough = 0.5;

/**
 * The heading that seems to be a missing section's: changed too much to be taken for it, but at the
 * section's place among its neighbours, set and numbered like theirs, and the only one that is none of theirs.
 *
 * @returns `null` when none does, or more than one
 */
export function foundAs({ flat }: Located, form: LocatedForm, section: Section): Line | null {
  const order = positionsInNotice(form);
  const own = order.get(section.id) ?? 0;
  const siblings = form.form.parts
    .flatMap((part) => (part.kind === 'group' ? [part.sections] : []))
    .concat([form.form.sections])
    .find((some) => some.includes(section));
  const found = form.sections.filter((each) => siblings?.includes(each.section) === true);
  const before = found.filter((each) => (order.get(each.section.id) ?? 0) < own).at(-1);
  const after = found.find((each) => (order.get(each.section.id) ?? 0) > own);
  const model = (before ?? after)?.line;
  if (model === undefined) return null;
  const { words } = titleOf(section);
  const first = before === undefined ? form.range.first : before.line.index + 1;
  const headings = flat.lines
    .slice(first, after?.line.index ?? form.range.end)
    .filter(
      ({ cell, heading, paragraph }) =>
        cell === null &&
        heading.words !== null &&
        !heading.runsOn &&
        heading.style !== 'none' &&
        heading.style === model.heading.style &&
        paragraph.outlineLevel === model.paragraph.outlineLevel,
    );
  const [only] = headings;
  if (only === undefined || headings.length > 1) return null;
  const rest = only.heading.words ?? '';
  const shared = sharedInOrder(rest, words) / Math.max(words.length, rest.length);
  return shared >= enough ? only : null;
}
