import { blankSigns, goesWithOthers, isBox } from '../../document/marks';
import type { CellPosition } from '../../document/snapshot';
import { squash } from '../../document/text';
import type { ChoiceRow } from '../../notice/schema';
import type { Line } from '../flat';
import { pieceSpans } from '../located';
import type { TextPiece } from '../located';

/** One character of a choice's text, with what is needed to read it. */
export interface Character {
  /** Folded (a mark as it is); empty for a cell that holds nothing. */
  readonly text: string;
  /** Where it is in its paragraph; `null` for a list's bullet and an empty cell. */
  readonly place: { readonly line: Line; readonly at: number; readonly raw: string } | null;
  /** The line it is printed on: paragraphs and their line breaks, counted. */
  readonly row: number;
  readonly cell: CellPosition | null;
  /** How wide the white space before it on its line is, in half-width spaces. */
  readonly gap: number;
  readonly struck: boolean;
  /** Prompts are no text of the author's. */
  readonly prompt: boolean;
  /** The option whose check box this is, by its control's tag. */
  readonly tagged: string | null;
  readonly isBullet: boolean;
}

/** A tab is wider than a space; how wide, only the layout says. */
const tabWidth = 4;

/** The characters of a choice's text in reading order, white space measured. */
export function charactersOf(choice: ChoiceRow, pieces: readonly TextPiece[]): Character[] {
  const keys = new Map(choice.options.map(({ key }) => [`${choice.id}.${key}`, key]));
  const characters: Character[] = [];
  let row = 0;
  let cell = pieces[0]?.line.cell ?? null;
  let cellStart = 0;
  const endCell = (): void => {
    if (cell !== null && characters.length === cellStart && isPlain(cell))
      characters.push({ ...nothing, row, cell });
    row += 1;
    cellStart = characters.length;
  };
  for (const piece of pieces) {
    const { paragraph, cell: own } = piece.line;
    if (own?.cell !== cell?.cell) endCell();
    cell = own;
    let gap = 0;
    let at = piece.from;
    const bullet = piece.from === 0 ? bulletOf(paragraph.label?.text ?? '') : null;
    if (bullet !== null) {
      characters.push({ ...nothing, text: bullet, row, cell, isBullet: true });
      gap = paragraph.label?.suffix === 'nothing' ? 0 : 1;
    }
    for (const span of pieceSpans(piece)) {
      const tagged =
        span.checked === undefined
          ? null
          : // A check box may be a control in its paragraph, or one around the whole of it.
            ([...span.tags, ...paragraph.tags].map((tag) => keys.get(tag)).find(isKnown) ?? null);
      const { struck, placeholder: prompt } = span;
      for (const raw of span.text) {
        const place = { line: piece.line, at, raw };
        at += raw.length;
        if (raw === '\n') {
          row += 1;
          gap = 0;
          continue;
        }
        if (goesWithOthers(raw)) continue;
        // Marks first: folding would turn some of them into letters.
        const folded = isBox(raw) ? raw : squash(raw);
        if (folded === '' || blankSigns.includes(folded)) gap += widthOf(raw);
        else
          for (const text of folded) {
            characters.push({
              text,
              place,
              row,
              cell,
              gap,
              struck,
              prompt,
              tagged,
              isBullet: false,
            });
            gap = 0;
          }
      }
    }
    row += 1;
  }
  endCell();
  return characters;
}

const nothing = {
  text: '',
  place: null,
  gap: 0,
  struck: false,
  prompt: false,
  tagged: null,
  isBullet: false,
} as const;

function isKnown(key: string | undefined): key is string {
  return key !== undefined;
}

/** A cell with a table in it is not empty, though the paragraph behind the table is. */
function isPlain({ cell }: CellPosition): boolean {
  return cell.blocks.every(({ kind }) => kind === 'paragraph');
}

/** The box that a list draws before a paragraph; `null` for numbers and other bullets. */
function bulletOf(label: string): string | null {
  const [first, second] = Array.from(label).filter((character) => !goesWithOthers(character));
  return first !== undefined && second === undefined && isBox(first) ? first : null;
}

function widthOf(raw: string): number {
  if (raw === '\t') return tabWidth;
  return raw === '\u3000' || raw === '＿' ? 2 : 1;
}
