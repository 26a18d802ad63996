import { mkdirSync, writeFileSync } from 'node:fs';
import type { CellSketch, Piece, Sketch } from '../../src/document/build';
import { readTables } from './measure';
import type { ReadTable } from './measure';

/**
 * Writes drawn tables as a page to look at, each with the right answer and how it was read:
 * `npx tsx tools/choices/sheet.ts [every n-th] [words that its description holds …]` → out/choices.html
 */
const [every = '401', ...words] = process.argv.slice(2);
const folder = new URL('../../out/', import.meta.url);
mkdirSync(folder, { recursive: true });
const shown = [...readTables(Number(every))].filter((table) =>
  words.every((word) => describe(table).includes(word)),
);
writeFileSync(
  new URL('choices.html', folder),
  `<!doctype html><meta charset="utf-8"><title>Ticks</title>
<style>body{font:14px/1.6 serif;max-width:60rem;margin:2rem auto}table{border-collapse:collapse}
td{border:1px solid;padding:.2em .5em;white-space:pre-wrap;vertical-align:top}
.wrong{background:#fcc}.unclear{background:#ffc}h2{font-size:1rem;margin:2rem 0 .3rem}</style>
${shown.map(page).join('\n')}`,
);
console.log(`out/choices.html: ${shown.length} tables`);

function describe({ hand }: ReadTable): string {
  const { box, mark, side, place, gap, separator, lines, cells, hint } = hand;
  return [
    box.kind,
    box.name,
    mark,
    side,
    place,
    lines,
    cells,
    JSON.stringify([gap, separator]),
    hint,
  ].join(' ');
}

function page(table: ReadTable): string {
  const rows = table.rows.map(
    ({ choice, ticked, read, verdict, atAGlance }) =>
      `<tr class="${verdict}"><td>${escaped(choice.label ?? choice.group)}<td>${ticked.join(', ') || 'none'}<td>${read}<td>${atAGlance ? 'at a glance' : 'ambiguous'}`,
  );
  return `<h2>${escaped(describe(table))}</h2>${table.sketch.map(block).join('')}<table><tr><td>row<td>right<td>read<td>${rows.join('')}</table>`;
}

function block(sketch: Sketch): string {
  if (typeof sketch === 'string') return `<div>${escaped(sketch)}</div>`;
  if ('table' in sketch)
    return `<table>${sketch.table.map((row) => `<tr>${row.map(cell).join('')}`).join('')}</table>`;
  const pieces = (Array.isArray(sketch.p) ? sketch.p : [sketch.p]) as readonly Piece[];
  const label = sketch.with?.label;
  const bullet = label === undefined ? '' : `${typeof label === 'string' ? label : label.text} `;
  const text = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('');
  return `<div style="white-space:pre-wrap">${escaped(bullet + text)}</div>`;
}

function cell(sketch: CellSketch): string {
  if (typeof sketch === 'string') return `<td>${escaped(sketch)}`;
  return `<td rowspan="${sketch.rowSpan ?? 1}" colspan="${sketch.columnSpan ?? 1}">${sketch.of.map(block).join('')}`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
