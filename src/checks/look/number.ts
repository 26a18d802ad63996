import { hanNumerals } from '../../document/marks';
import { squash } from '../../document/text';

/** Words that say on purpose that there is no figure. */
const none = /^(?:[/\-—]+|无|不适用|暂无|没有|n\/a)$/;

/** A figure as an author wrote it. */
export type WrittenNumber =
  | { readonly kind: 'empty' }
  /** `/`, `—`, 无, 不适用. */
  | { readonly kind: 'none' }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'notANumber'; readonly text: string };

/**
 * Reads a figure: digits of any width, thousands separators, a unit repeated behind it.
 *
 * @param text the cell's text
 * @param units units that may follow the figure
 */
export function readNumber(text: string, units: readonly string[]): WrittenNumber {
  const squashed = squash(text).replace(/_+/g, '');
  if (squashed === '') return { kind: 'empty' };
  if (none.test(squashed)) return { kind: 'none' };
  const unit = [...units]
    .map(squash)
    .sort((a, b) => b.length - a.length)
    .find((candidate) => squashed.endsWith(candidate));
  const figure = squashed
    .slice(0, squashed.length - (unit?.length ?? 0))
    .replace(/^(?:约|共计|共|累计|合计)/, '')
    .replace(/(?<=\d)[,'](?=\d{3}(?!\d))/g, '');
  return /^[+-]?\d+(?:\.\d+)?$/.test(figure)
    ? { kind: 'number', value: Number(figure) }
    : { kind: 'notANumber', text: text.trim() };
}

const number = new RegExp(
  `\\d|百分之|[${hanNumerals}两半]+[成倍]|[${hanNumerals}两百千万亿]+(?:个|家|项|件|人|次|万|亿|元|%)`,
);

/** Whether a text gives a number: digits of any width, 百分之…, 三成, 两倍. */
export function givesNumber(text: string): boolean {
  return number.test(squash(text));
}
