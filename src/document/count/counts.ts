/** What Word's dialog 字数统计 shows. */
export interface Count {
  /** 字数. */
  readonly words: number;
  /** 字符数（不计空格）. */
  readonly characters: number;
  /** 字符数（计空格）. */
  readonly charactersWithSpaces: number;
  /** 非中文单词: 字数 less 中文字符. */
  readonly nonAsianWords: number;
  /** 中文字符和朝鲜语单词. */
  readonly asianCharacters: number;
}

/** The same, and what the other ways to count 字 need. */
export interface ParagraphCount extends Count {
  /** 字数 as WPS counts it. */
  readonly wps: number;
  /** 汉字: characters of Script=Han. */
  readonly han: number;
  /**
   * The 字 that are punctuation and nothing else: East Asian characters of general category P or S, and
   * words of nothing but such characters (a lone ASCII comma between Chinese characters, `......`).
   */
  readonly punctuation: number;
  /** 段落数: paragraphs with a counted character; 0 or 1 for one paragraph. */
  readonly paragraphs: number;
}

/** A count of paragraphs whose East Asian hints may not all be known. */
export interface PartCount extends ParagraphCount {
  /**
   * The least and the most that `words` can be, whichever way the unknown hints turn out; equal when
   * every hint is known or makes no difference.
   */
  readonly range: { readonly low: number; readonly high: number };
}

/** A count of nothing. */
export const nothing: PartCount = {
  words: 0,
  characters: 0,
  charactersWithSpaces: 0,
  nonAsianWords: 0,
  asianCharacters: 0,
  wps: 0,
  han: 0,
  punctuation: 0,
  paragraphs: 0,
  range: { low: 0, high: 0 },
};

/** The two counts together, of different paragraphs. */
export function addCounts(a: PartCount, b: PartCount): PartCount {
  return {
    words: a.words + b.words,
    characters: a.characters + b.characters,
    charactersWithSpaces: a.charactersWithSpaces + b.charactersWithSpaces,
    nonAsianWords: a.nonAsianWords + b.nonAsianWords,
    asianCharacters: a.asianCharacters + b.asianCharacters,
    wps: a.wps + b.wps,
    han: a.han + b.han,
    punctuation: a.punctuation + b.punctuation,
    paragraphs: a.paragraphs + b.paragraphs,
    range: { low: a.range.low + b.range.low, high: a.range.high + b.range.high },
  };
}

/** All the counts together, of different paragraphs. */
export function sumCounts(counts: Iterable<PartCount>): PartCount {
  let sum = nothing;
  for (const count of counts) sum = addCounts(sum, count);
  return sum;
}
