const space = /[\u0020\t\n\u00a0\u3000\u2000-\u200a\u202f\u205f]/u;
const dash = /[\u2013\u2014]/u;
const eastAsian =
  /[\u1100-\u11ff\u2e80-\u2fff\u3001-\ua4cf\ua960-\ua97f\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe6f\uff00-\uffef]/u;
const ambiguous =
  /[\u00a1\u00a4\u00a7\u00a8\u00aa\u00ad\u00af\u00b0-\u00b4\u00b6-\u00ba\u00bc-\u00bf\u00d7\u00f7\u02b0-\u04ff\u2010-\u2bff\ue000-\uf8ff\ufb00-\ufb1c]/u;

/**
 * Word's 字数 of one paragraph's text.
 *
 * @param text the text as printed, without automatic numbers
 * @param hinted whether the runs carry `w:hint="eastAsia"`, which makes “ ” … ① one word each
 */
export function wordCount(text: string, hinted = true): number {
  let words = 0;
  let inWord = false;
  for (const char of text) {
    if (space.test(char) || dash.test(char)) {
      inWord = false;
    } else if (eastAsian.test(char) || (hinted && ambiguous.test(char))) {
      words += 1;
      inWord = false;
    } else {
      if (!inWord) words += 1;
      inWord = true;
    }
  }
  return words;
}

/** Word's 字数 of several paragraphs. */
export function wordCountOf(paragraphs: readonly string[], hinted = true): number {
  return paragraphs.reduce((sum, text) => sum + wordCount(text, hinted), 0);
}
