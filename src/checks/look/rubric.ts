import type { Place } from '../../document/place';
import { memoised } from '../../document/memoised';
import { squash } from '../../document/text';
import { pieceOwnText } from '../../locate/located';
import type { LocatedForm, LocatedTable, TextPiece } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { Aspect, Criterion } from '../../notice/schema';
import type { AspectEvidence, CriterionEvidence, EvidenceSentence } from '../assessment';
import type { FileContext } from './context';
import { authorPieces, wholeBody } from './context';
import { placeOfLine, placeOfValue } from './places';
import { speaksFor } from './speaksFor';

/** So many sentences are quoted for an aspect, those with most to say; the rest is only counted. */
const QUOTED = 3;

/** Sentences, with the quotation marks and brackets that close them. */
const SENTENCES = /[^。！？；\n]+(?:[。！？；]+[”’」』）》]*)?/g;

/** A part of the paper that is there: where, and its sentences. */
interface PartText {
  readonly place: Place;
  readonly sentences: readonly Sentence[];
}

interface Sentence extends EvidenceSentence {
  /** To search in. */
  readonly squashed: string;
}

/**
 * What in a document speaks for each criterion of the notice's rubrics: the parts it names, and for each
 * aspect the sentences in them with one of its words. Nothing is scored.
 *
 * Remembered, for the rule and the assessment ask for the same document's evidence.
 *
 * @returns one entry for each criterion of each rubric, in the notice's order
 */
export const rubricEvidence = memoised((context: FileContext): readonly CriterionEvidence[] => {
  const texts = new Map<string, PartText | null>();
  const textOf = (id: string): PartText | null => {
    const read = texts.get(id);
    if (read !== undefined) return read;
    const text = partText(context, id);
    texts.set(id, text);
    return text;
  };
  return context.notice.rubrics.flatMap((rubric) =>
    rubric.groups.flatMap((group) =>
      group.criteria.map((criterion) => evidenceFor(rubric.id, criterion, textOf)),
    ),
  );
});

function evidenceFor(
  rubric: string,
  criterion: Criterion,
  textOf: (id: string) => PartText | null,
): CriterionEvidence {
  const sentences = criterion.evidence.flatMap((id) => textOf(id)?.sentences ?? []);
  return {
    rubric,
    criterion: criterion.key,
    parts: criterion.evidence.map((id) => ({ requirement: id, place: textOf(id)?.place ?? null })),
    hasText: sentences.length > 0,
    aspects: criterion.aspects.map((aspect) => aspectEvidence(aspect, sentences)),
  };
}

function aspectEvidence(aspect: Aspect, sentences: readonly Sentence[]): AspectEvidence {
  const measure = speaksFor(aspect);
  const speaking = sentences
    .map((sentence) => ({ sentence, weight: measure(sentence.squashed) }))
    .filter(({ weight }) => weight > 0);
  const quoted = new Set([...speaking].sort((a, b) => b.weight - a.weight).slice(0, QUOTED));
  return {
    aspect: aspect.key,
    sentences: speaking
      .filter((each) => quoted.has(each))
      .map(({ sentence: { part, text, place } }) => ({ part, text, place })),
    total: speaking.length,
  };
}

/** A part by its requirement id; `null` when the document does not have it. */
function partText(context: FileContext, id: string): PartText | null {
  for (const form of context.located.forms) {
    const found = sectionText(context, form, id) ?? pledgeText(context, form, id);
    if (found !== null) return found;
    for (const table of form.tables) {
      const inTable = choiceText(table, id) ?? valueText(context, table, id);
      if (inTable !== null) return inTable;
    }
  }
  return null;
}

function sectionText(context: FileContext, form: LocatedForm, id: string): PartText | null {
  const found = form.sections.find(({ section }) => section.id === id);
  if (found === undefined) return null;
  return {
    place: placeOfLine(found.line),
    sentences: sentencesIn(context, id, wholeBody(form, found)),
  };
}

function pledgeText(context: FileContext, form: LocatedForm, id: string): PartText | null {
  const found = form.pledges.find(({ part }) => part.id === id);
  const line = found?.heading?.line ?? found?.body[0];
  if (found === undefined || line === undefined) return null;
  const pieces = found.body.map((each) => ({ line: each, from: 0 }));
  return { place: placeOfLine(line), sentences: sentencesIn(context, id, pieces) };
}

/** Of a choice only what is ticked speaks. */
function choiceText(table: LocatedTable, id: string): PartText | null {
  const found = rowFound(table, 'choice', id);
  if (found === undefined) return null;
  const { choice, options } = found;
  const place = placeOfValue(found, choice.label ?? choice.group);
  const ticked = choice.options.filter(({ key }) => options.get(key) === 'ticked');
  return {
    place,
    sentences: ticked.map(({ label }) => ({
      part: id,
      text: label,
      place,
      squashed: squash(label),
    })),
  };
}

function valueText(context: FileContext, table: LocatedTable, id: string): PartText | null {
  const found = rowFound(table, 'longText', id);
  if (found === undefined) return null;
  return {
    place: placeOfValue(found, found.row.label),
    sentences: sentencesIn(context, id, found.pieces),
  };
}

/** The author's sentences, each with the place that selects it. */
function sentencesIn(context: FileContext, part: string, pieces: readonly TextPiece[]): Sentence[] {
  return authorPieces(context, pieces).flatMap((piece) =>
    (pieceOwnText(piece).match(SENTENCES) ?? []).flatMap((match): Sentence[] => {
      const text = match.trim();
      if (text === '') return [];
      return [{ part, text, place: placeOfLine(piece.line, text), squashed: squash(text) }];
    }),
  );
}
