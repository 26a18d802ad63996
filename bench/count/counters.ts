import { countWords } from 'alfaaz';
import wordCount from 'word-count';
import { countText } from '../../src/document/count';

/** A way to count words. */
export interface Counter {
  readonly name: string;
  /** The words of a text; `hinted` matters only to the counters that know Word's East Asian hint. */
  readonly count: (text: string, hinted: boolean) => number;
  /** At most so many bytes of UTF-8 are given to it, because it is very slow. */
  readonly atMostBytes?: number;
}

/** Our own. */
export const ours: Counter = {
  name: 'ours',
  count: (text, hinted) => countText(text, hinted).words,
};

/** Word's rules once more, as anyone would first write them: one expression, and count what it matches. */
const eastAsian =
  '\\u1100-\\u11ff\\u2e80-\\u2fff\\u3001-\\ua4cf\\ua960-\\ua97f\\uac00-\\ud7ff\\uf900-\\ufaff\\ufe30-\\ufe6f' +
  '\\uff00-\\uffef\\u{1f000}-\\u{10ffff}';
const ambiguous =
  '\\xa1\\xa4\\xa7\\xa8\\xaa\\xaf-\\xb4\\xb6-\\xba\\xbc-\\xbf\\xd7\\xf7\\u02b0-\\u04ff\\u2010\\u2012' +
  '\\u2015-\\u202e\\u2030-\\u205e\\u2060-\\u2bff\\ue000-\\uf8ff\\ufb00-\\ufb1c';
const noWord = '\\s\\u2013\\u2014';
const hintedWord = new RegExp(
  `[${eastAsian}${ambiguous}]|[^${noWord}${eastAsian}${ambiguous}]+`,
  'gu',
);
const unhintedWord = new RegExp(`[${eastAsian}]|[^${noWord}${eastAsian}]+`, 'gu');

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** What ours is measured against. */
export const others: readonly Counter[] = [
  { name: 'alfaaz 1.1.0', count: (text) => countWords(text) },
  { name: 'word-count 0.3.1', count: (text) => wordCount(text) },
  {
    name: 'regular expression',
    count: (text, hinted) => text.match(hinted ? hintedWord : unhintedWord)?.length ?? 0,
  },
  {
    name: 'Intl.Segmenter',
    count: (text) => {
      let words = 0;
      for (const { isWordLike } of segmenter.segment(text)) if (isWordLike === true) words += 1;
      return words;
    },
    atMostBytes: 50_000,
  },
];
