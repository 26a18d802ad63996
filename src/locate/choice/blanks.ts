import { hanNumerals, isBox } from '../../document/marks';
import { squash } from '../../document/text';
import type { ChoiceRow } from '../../notice/schema';
import type { Character } from './characters';
import type { Element } from './elements';

/** What is written in the blanks of options, by `option.blank` key. */
export function blanksOf(
  choice: ChoiceRow,
  elements: readonly Element[],
  characters: readonly Character[],
): Map<string, string> {
  const blanks = new Map<string, string>();
  const marked = new Set<number>();
  for (const { kind, from, to } of elements)
    if (kind === 'mark') for (let at = from; at < to; at += 1) marked.add(at);
  const options = elements.flatMap((each) =>
    each.kind === 'words' && each.key !== null ? [each] : [],
  );
  for (const { key, blank } of choice.options) {
    if (blank === undefined) continue;
    const at = options.findIndex((option) => option.key === key);
    const option = options[at];
    if (option === undefined) continue;
    const end = options[at + 1]?.from ?? characters.length;
    const text = characters
      .slice(option.to, end)
      .filter(({ prompt, text: own }, i) => !prompt && !isBox(own) && !marked.has(option.to + i))
      .map(({ text: own }) => own)
      .join('');
    blanks.set(blank.key, blankValue(text, squash(blank.before), squash(blank.after)));
  }
  return blanks;
}

const figure = new RegExp(`[\\d${hanNumerals}百千万亿]`);

/** What an author wrote between an option and the next one, without the notice's words around the blank. */
function blankValue(found: string, before: string, after: string): string {
  const text = found.replace(/^,/, '').replace(/\(\)|\[\]|【】|〔〕/g, '');
  const lead = before.replace(/^,/, '');
  const start = text.indexOf(lead);
  const from = text.slice(start < 0 ? 0 : start + lead.length);
  const end = from.indexOf(after);
  const value = (end < 0 ? from : from.slice(0, end)).replace(/^[:约([]+|[。;,)\]]+$/g, '');
  // Without the notice's words only a figure is a filling.
  return start >= 0 || figure.test(value) ? value : '';
}
