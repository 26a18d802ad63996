import type { CellSketch, Piece, Sketch } from '../../src/document/build';
import { faults, kit } from './locating';

/** Whole papers in the ways people set them: none of these is a fault. */

type Change = (text: string) => string;

function piece(of: Piece, change: Change): Piece {
  return typeof of === 'string' ? change(of) : { ...of, text: change(of.text) };
}

function cellWith(cell: CellSketch, change: Change): CellSketch {
  if (typeof cell === 'string') return change(cell);
  return { ...cell, of: cell.of.map((block) => changed(block, change)) };
}

/** A block with every text in it changed, cells too. */
function changed(block: Sketch, change: Change): Sketch {
  if (typeof block === 'string') return change(block);
  if ('table' in block)
    return { table: block.table.map((row) => row.map((cell) => cellWith(cell, change))) };
  const pieces = typeof block.p === 'string' || 'text' in block.p ? [block.p] : block.p;
  return { ...block, p: pieces.map((each) => piece(each, change)) };
}

const everywhere = (form: string, change: Change): Sketch[] =>
  kit.form(form).map((block) => changed(block, change));

/** Paragraphs outside tables changed. */
const paragraphs = (form: string, change: Change): Sketch[] =>
  kit
    .form(form)
    .map((block) =>
      typeof block !== 'string' && 'table' in block ? block : changed(block, change),
    );

function textOf(cell: CellSketch): string {
  if (typeof cell === 'string') return cell;
  return cell.of
    .map((block) => {
      if (typeof block === 'string') return block;
      if ('table' in block) return '';
      const pieces = typeof block.p === 'string' || 'text' in block.p ? [block.p] : block.p;
      return pieces.map((each) => (typeof each === 'string' ? each : each.text)).join('');
    })
    .join(' ');
}

/** Tables pasted as text: a line for each row. */
const asText = (form: string): Sketch[] =>
  kit
    .form(form)
    .flatMap((block): Sketch[] =>
      typeof block !== 'string' && 'table' in block
        ? block.table.map((row) => row.map(textOf).join('\t'))
        : [block],
    );

const ticks = (yes: string, no: string): Sketch[] =>
  everywhere('report', (text) => text.replace(/☑/g, yes).replace(/[☐□]/g, no));
const hanNumber = /^([一二三四五六七八九])、/;
const digit = (han: string): string => String('一二三四五六七八九'.indexOf(han) + 1);

it.each<[string, readonly Sketch[]]>([
  ['a line 附件1 in front', ['附件1', '', ...kit.form('report')]],
  ['a line 附件3： in front', ['附件3：', ...kit.form('application')]],
  ['full-width spaces at the beginning', paragraphs('report', (text) => `　　${text}`)],
  ['tabs at the beginning', paragraphs('report', (text) => `\t${text}`)],
  ['full-width spaces at the end', paragraphs('report', (text) => `${text}　　`)],
  ['stops behind numbers', paragraphs('report', (text) => text.replace(hanNumber, '$1．'))],
  [
    'Arabic numbers of sections',
    paragraphs('report', (text) => text.replace(hanNumber, (_, han: string) => `${digit(han)}. `)),
  ],
  [
    'headings spaced out',
    paragraphs('report', (text) => (hanNumber.test(text) ? Array.from(text).join(' ') : text)),
  ],
  [
    'headings with colons',
    paragraphs('report', (text) => (/^[一-九]、.{2,12}$/.test(text) ? `${text}：` : text)),
  ],
  [
    'a colon behind the part',
    paragraphs('report', (text) => text.replace(/^第一部分\s*/, '第一部分：')),
  ],
  [
    'an Arabic number of the part',
    paragraphs('report', (text) => text.replace(/^第二部分\s*/, '第2部分 ')),
  ],
  ['（1）名称', paragraphs('experience', (text) => text.replace(/^(\d)\./, '（$1）'))],
  ['1、名称', paragraphs('experience', (text) => text.replace(/^(\d)\./, '$1、'))],
  ['ticks √ and □', ticks('√', '□')],
  ['ticks ■ and □', ticks('■', '□')],
  ['ticks ✔ and ○', ticks('✔', '○')],
  ['ticks （√） and （　）', ticks('（√）', '（　）')],
  ['ticks ( √ ) and (   )', ticks('( √ )', '(   )')],
  ['ticks [√] and [ ]', ticks('[√]', '[ ]')],
  ['the table of the report as text', asText('report')],
  [
    'signed and dated at the end',
    [...kit.form('application'), '申请单位：南溪市青瓷产业发展中心（盖章）', '2018年9月20日'],
  ],
])('finds no fault in a good paper: %s', (_name, blocks) => {
  expect(faults(blocks)).toEqual([]);
});
