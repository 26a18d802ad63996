import { emptyBox } from '../../document/marks';
import type { BoxSlot } from '../../document/place';
import { pieceText } from '../../locate/located';
import type { ChoiceMark, LocatedChoice } from '../../locate/located';
import type { ChoiceOption, ChoiceRow } from '../../notice/schema';
import { placeOfLine, placeOfValue } from '../look/places';
import type { ChoiceField, FieldValue, OptionField } from './field';
import { controlRange, missingValue, slotOf, valueIn, whyNotIn } from './fieldValue';

/** A choice as it is in the document, with the box of each option. */
export function choiceField(choice: ChoiceRow, found: LocatedChoice | undefined): ChoiceField {
  const label = choice.label ?? choice.group;
  const marks: ReadonlyMap<string, ChoiceMark> = found?.boxes ?? new Map<string, ChoiceMark>();
  const empty = [...marks.values()].find((mark) => !mark.ticked)?.character ?? emptyBox;
  return {
    kind: 'choice',
    id: choice.id,
    label,
    single: isSingle(choice),
    options: choice.options.map((option) =>
      optionField(choice, option, found, marks.get(option.key), empty),
    ),
    place: found === undefined ? null : placeOfValue(found, label),
  };
}

/** One rule of the notice forbids any two of its options. */
function isSingle({ options, exclusions }: ChoiceRow): boolean {
  return exclusions.some(({ atMostOneOf }) =>
    options.every(({ key }) => atMostOneOf.includes(key)),
  );
}

function optionField(
  choice: ChoiceRow,
  option: ChoiceOption,
  found: LocatedChoice | undefined,
  mark: ChoiceMark | undefined,
  empty: string,
): OptionField {
  const { key, label } = option;
  const state = found?.options.get(key) ?? 'removed';
  const base = { key, label, state, blank: blankField(choice, option, found) };
  if (found?.unclear !== null && found !== undefined) return { ...base, box: null, why: 'unclear' };
  // Chosen by taking the others away: there is no box that says so.
  if (mark === undefined || state === 'removed' || mark.ticked !== (state === 'ticked'))
    return { ...base, box: null, why: 'missing' };
  const end = mark.at + mark.character.length;
  const why = whyNotIn(mark.line, mark.at, end);
  const tag = mark.isControl ? `${choice.id}.${key}` : null;
  const box: BoxSlot = { ...slotOf(mark.line, mark.at, end, tag), empty };
  return { ...base, box: why === null ? box : null, why };
}

function blankField(
  choice: ChoiceRow,
  { blank }: ChoiceOption,
  found: LocatedChoice | undefined,
): OptionField['blank'] {
  if (blank === undefined) return null;
  const { key, prompt } = blank;
  return { key, prompt, ...blankValue(choice, key, prompt.zh, found) };
}

/** Only a control shows for certain where a blank among options begins and ends. */
function blankValue(
  choice: ChoiceRow,
  key: string,
  label: string,
  found: LocatedChoice | undefined,
): FieldValue {
  if (found === undefined) return missingValue;
  const text = found.blanks.get(key) ?? '';
  const tag = `${choice.id}.${key}`;
  for (const piece of found.pieces) {
    const range = controlRange(piece, tag);
    if (range === null) continue;
    const { line, from, to } = range;
    const place = placeOfLine(line, pieceText({ line, from }).slice(0, to - from));
    const before = line.paragraph.spans;
    // The control's own spans alone: the option's words are around them.
    const inside = before.filter(({ tags }) => tags.includes(tag));
    const paragraph = {
      ...line.paragraph,
      spans: inside,
      text: inside.map((span) => span.text).join(''),
    };
    const alone = valueIn([{ line: { ...line, paragraph }, from: 0 }], place, { tag, label });
    const why = alone.why ?? whyNotIn(line, from, to);
    return { ...alone, slot: why === null ? slotOf(line, from, to, tag) : null, why };
  }
  return { text, place: placeOfValue(found, label), slot: null, why: 'missing' };
}
