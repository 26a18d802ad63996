import {
  countOf,
  countSections,
  fileContext,
  pieceCounter,
  sectionsFound,
} from '../checks/look/context';
import { chosenCount, countStories } from '../document/count';
import type { PartCount } from '../document/count';
import type { DocumentSnapshot, Paragraph } from '../document/snapshot';
import { eachParagraph } from '../document/snapshot';
import { rowsFound } from '../locate/rows';
import type { Notice } from '../notice/schema';
import { sectionsOf } from '../notice/walk';

/** The numbers of Word's dialog 字数统计. */
export interface Numbers {
  /** 字数 */
  readonly words: number;
  /** 字数 as WPS counts it */
  readonly wps: number;
  /** 字符数（不计空格） */
  readonly characters: number;
  /** 字符数（计空格） */
  readonly charactersWithSpaces: number;
  /** 非中文单词 */
  readonly nonAsianWords: number;
  /** 中文字符和朝鲜语单词 */
  readonly asianCharacters: number;
  /** 段落数 */
  readonly paragraphs: number;
}

/** The numbers of a whole file, and of the notice's parts in it. */
export interface DocumentCount extends Numbers {
  /** WPS saved the file last: its author sees the 字数 of WPS. */
  readonly savedByWps?: true;
  /** By requirement id; a form's id for all its sections together. */
  readonly parts: Readonly<Record<string, Numbers>>;
}

/**
 * Counts a document. The whole is everything Word counts, prompts included, notes and text boxes as the
 * file has it; a part is its author's text, as the notice's limits are judged by.
 */
export function countDocument(notice: Notice, snapshot: DocumentSnapshot): DocumentCount {
  const whole = chosenCount(countStories(paragraphsOf(snapshot)), snapshot.facts.countsNotes);
  const { savedByWps } = snapshot.facts;
  const isWps = savedByWps.state === 'known' && savedByWps.value;
  return {
    ...numbersOf(whole),
    ...(isWps ? { savedByWps: true } : {}),
    parts: partsOf(notice, snapshot),
  };
}

function partsOf(notice: Notice, snapshot: DocumentSnapshot): Record<string, Numbers> {
  // Counting asks for no date; the deadlines' rules, which do, are not run.
  const context = { ...fileContext(notice, snapshot, '', pieceCounter()), companions: [] };
  const parts: Record<string, Numbers> = {};
  for (const found of context.located.forms) {
    const { form, sections } = found;
    if (form.length !== undefined) {
      const own = sections.filter(({ section }) => form.sections.includes(section));
      parts[form.id] = numbersOf(countSections(context, found, own));
    }
    for (const table of found.tables) {
      for (const { row, pieces } of rowsFound(table, 'longText'))
        parts[row.id] = numbersOf(countOf(context, pieces));
    }
    for (const { section } of sectionsOf(form)) {
      const [first] = sectionsFound(found, section);
      if (first !== undefined)
        parts[section.id] = numbersOf(countSections(context, found, [first]));
    }
  }
  return parts;
}

function* paragraphsOf({ blocks }: DocumentSnapshot): Generator<Paragraph> {
  for (const { paragraph } of eachParagraph(blocks)) yield paragraph;
}

function numbersOf(count: PartCount): Numbers {
  const {
    words,
    wps,
    characters,
    charactersWithSpaces,
    nonAsianWords,
    asianCharacters,
    paragraphs,
  } = count;
  return {
    words,
    wps,
    characters,
    charactersWithSpaces,
    nonAsianWords,
    asianCharacters,
    paragraphs,
  };
}
