import type { CellSketch, Piece, Sketch } from '../../src/document/build';

/** Longer lines are cut for the eye. */
const lineLength = 60;

/** A sketched document as lines to read: a table's rows with bars, prompts in 〔〕. */
export function linesOf(sketches: readonly Sketch[]): string[] {
  return sketches.flatMap((sketch) =>
    typeof sketch === 'object' && 'table' in sketch
      ? sketch.table.map((cells) => `| ${cells.map(cellText).join(' | ')} |`)
      : [paragraphText(sketch)],
  );
}

function cellText(cell: CellSketch): string {
  return typeof cell === 'string' ? shortened(cell) : linesOf(cell.of).join(' ⏎ ');
}

function paragraphText(sketch: Exclude<Sketch, { table: unknown }>): string {
  if (typeof sketch === 'string') return shortened(sketch);
  const { label, placeholder = false } = sketch.with ?? {};
  const pieces: readonly Piece[] = isPieces(sketch.p) ? sketch.p : [sketch.p];
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  const number = typeof label === 'string' ? label : (label?.text ?? '');
  return number + (placeholder ? `〔${shortened(text)}〕` : shortened(text));
}

function isPieces(pieces: Piece | readonly Piece[]): pieces is readonly Piece[] {
  return Array.isArray(pieces);
}

function shortened(text: string): string {
  const characters = Array.from(text.replace(/\n/g, ' ⏎ '));
  if (characters.length <= lineLength) return characters.join('');
  return `${characters.slice(0, lineLength - 20).join('')}……（共${characters.length}个字符）`;
}

/** A line of a document, beside another one: there, gone or new. */
export interface DiffLine {
  readonly mark: ' ' | '-' | '+';
  readonly text: string;
}

/** What differs between two documents, line by line (their longest common subsequence stays). */
export function difference(from: readonly string[], to: readonly string[]): DiffLine[] {
  const lengths = Array.from({ length: from.length + 1 }, () =>
    new Array<number>(to.length + 1).fill(0),
  );
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = from.length - 1; i >= 0; i -= 1) {
    const row = lengths[i];
    if (row === undefined) continue;
    for (let j = to.length - 1; j >= 0; j -= 1)
      row[j] = from[i] === to[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < from.length || j < to.length) {
    const [old, now] = [from[i], to[j]];
    if (old !== undefined && old === now) {
      lines.push({ mark: ' ', text: old });
      i += 1;
      j += 1;
    } else if (old !== undefined && (now === undefined || at(i + 1, j) >= at(i, j + 1))) {
      lines.push({ mark: '-', text: old });
      i += 1;
    } else {
      lines.push({ mark: '+', text: now ?? '' });
      j += 1;
    }
  }
  return lines;
}

/** The lines that differ, each group with the line above it; `null` when nothing does. */
export function shownDifference(lines: readonly DiffLine[]): string[] | null {
  const shown: string[] = [];
  let last = -1;
  lines.forEach(({ mark, text }, i) => {
    if (mark === ' ') return;
    const above = lines[i - 1];
    if (above?.mark === ' ' && last !== i - 1) {
      if (last >= 0 && last < i - 2) shown.push('  ……');
      shown.push(`  ${above.text}`);
    }
    shown.push(`${mark} ${text}`);
    last = i;
  });
  return last < 0 ? null : foldRepeats(shown);
}

/** Says once what stands several times in a row. */
export function foldRepeats(lines: readonly string[]): string[] {
  const folded: string[] = [];
  for (let i = 0; i < lines.length;) {
    const line = lines[i] ?? '';
    let end = i;
    while (lines[end] === line) end += 1;
    folded.push(end - i > 1 ? `${line}（连续${end - i}行）` : line);
    i = end;
  }
  return folded;
}
