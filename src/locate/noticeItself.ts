import { withoutBlanks } from '../document/marks';
import { squash } from '../document/text';
import type { Notice } from '../notice/schema';
import { criteriaOf } from '../notice/rubric';
import { guidanceOf } from '../notice/walk';
import { sealMark } from './cover';
import type { FlatDocument } from './flat';
import { guidanceMatcher } from './guidance';
import { pieceOwnText, pieceText } from './located';
import type { LocatedForm, LocatedValue } from './located';

/** So many characters of a sentence tell it from any other. */
const enough = 16;
/** More text than this (in characters) of somebody's own in the sections is a paper. */
const ownText = 100;

/**
 * Whether a document is the notice with its annexes, and not a paper: it holds most of the rubric and most
 * of the guidance, and nothing is filled in. Somebody may write a paper into the notice's own file.
 *
 * @param forms what was found in it
 */
export function isNoticeItself(
  notice: Notice,
  { lines }: FlatDocument,
  forms: readonly LocatedForm[],
): boolean {
  const holdsMostOf = (texts: readonly string[]): boolean => {
    const beginnings = texts.map((text) => squash(text).slice(0, enough));
    const held = beginnings.filter((text) => lines.some(({ head }) => head.includes(text)));
    return held.length > beginnings.length / 2;
  };
  if (!holdsMostOf(notice.rubrics.flatMap(criteriaOf).map(({ text }) => text))) return false;
  return (
    holdsMostOf(guidanceOf(notice).map(({ text }) => text)) &&
    forms.every((form) => isUntouched(notice, form))
  );
}

function isUntouched(notice: Notice, { form, cover, tables, sections }: LocatedForm): boolean {
  const mark = form.cover === null ? null : sealMark(form.cover.seal.mark);
  const isFilled = (value: LocatedValue | null | undefined): boolean =>
    (value?.pieces ?? []).some(
      (piece) =>
        withoutBlanks(pieceOwnText(piece).replace(mark ?? '', '')).replace(/[年月日]/g, '') !== '',
    );
  const guidance = guidanceMatcher(notice);
  const written = sections
    .filter(({ section }) => section.attachments.length === 0)
    .flatMap(({ body }) => body)
    .filter(({ line, from }) => from === 0 && guidance.isAuthors(line.paragraph))
    .reduce((sum, piece) => sum + squash(pieceText(piece)).length, 0);
  return (
    written <= ownText &&
    !isFilled(cover?.unit) &&
    !isFilled(cover?.date) &&
    tables.every(
      ({ choices, numbers, fields }) =>
        ![...choices.values()].some(({ options }) => [...options.values()].includes('ticked')) &&
        ![...numbers.values(), ...fields.values()].some(isFilled),
    )
  );
}
