import { bracketMark, isTickedBox } from '../../document/marks';
import type { Character } from './characters';

/** Words before a mark that name it instead of ticking: 打√, 划√, 填“√”, 在□ */
const namingBefore = '打划画勾钩圈涂填写用以加在于择选';
/** Words behind a box that name it: □内, （ ）中. */
const namingBox = '内中里处';
/** Words behind a tick that explain it: √为, √表示, √即. */
const namingTick = '为表代号即';
const quotes = '"\'「」『』“”‘’';
/** Between the word and the mark there may be quotes and brackets: 打（“√”）. */
const furthestWord = 3;

/**
 * Whether a mark is only talked about: “√”, 打√, 在□内.
 *
 * @param from the first of its characters, brackets included
 * @param to behind its last
 * @param optionEnd where the option before it ends: its words name nothing
 * @param beginsOption whether an option begins at a character
 */
export function isNamed(
  characters: readonly Character[],
  { from, to, optionEnd }: { from: number; to: number; optionEnd: number },
  beginsOption: (at: number) => boolean,
): boolean {
  const own = characters[from];
  const beside = (at: number): string => {
    const other = characters[at];
    return other === undefined || other.row !== own?.row ? '' : other.text;
  };
  const before = beside(from - 1);
  const after = beside(to);
  if (before !== '' && quotes.includes(before) && after !== '' && quotes.includes(after))
    return true;
  for (let at = from - 1; at >= Math.max(optionEnd, from - furthestWord); at -= 1) {
    const word = beside(at);
    if (word === '') break;
    if (namingBefore.includes(word)) return true;
    if (!quotes.includes(word) && word !== '(') break;
  }
  if (after === '' || (characters[to]?.gap ?? 0) > 0 || beginsOption(to)) return false;
  return (isTickedBox(own?.text ?? '') ? namingTick : namingBox).includes(after);
}

/** Whether the characters within a bracket talk of a mark: 请打√, 在□内打“√”. */
export function isHint(inside: readonly Character[]): boolean {
  const marks = inside.filter(({ text }) => bracketMark(text) !== undefined);
  const words = inside.filter(({ text }) => /\p{Script=Han}/u.test(text));
  return marks.some(({ text }) => isTickedBox(text) || text === 'v') && words.length > 0;
}
