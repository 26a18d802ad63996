import { type OptionRow } from './content.ts';
import { type TickForm } from './look.ts';
import { type CellSpec, paragraph, run, symbol } from './wordml.ts';
import { type Writer } from './writer.ts';

const openBoxes: Partial<Record<TickForm, string>> = { '●': '○', '☒': '☐' };

function checkbox(ticked: boolean, id: number): string {
  const box = run(ticked ? '☒' : '☐', { font: 'MS Gothic' });
  return `<w:sdt><w:sdtPr><w:id w:val="${920000 + id}"/><w14:checkbox><w14:checked w14:val="${ticked ? 1 : 0}"/><w14:checkedState w14:val="2612" w14:font="MS Gothic"/><w14:uncheckedState w14:val="2610" w14:font="MS Gothic"/></w14:checkbox></w:sdtPr><w:sdtContent>${box}</w:sdtContent></w:sdt>`;
}

function legacyBox(ticked: boolean, id: number): string {
  const checked = ticked ? '<w:checked/>' : '';
  return `<w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="Check${id}"/><w:enabled/><w:calcOnExit w:val="0"/><w:checkBox><w:sizeAuto/><w:default w:val="0"/>${checked}</w:checkBox></w:ffData></w:fldChar></w:r><w:r><w:instrText xml:space="preserve"> FORMCHECKBOX </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>`;
}

/** Box and text of an option, as runs. */
function boxAndText(text: string, ticked: boolean, writer: Writer): readonly [string, string] {
  const form = writer.look.tick;
  switch (form) {
    case 'wingdings':
      return [symbol('Wingdings', ticked ? 'F0FE' : 'F0A8'), run(text)];
    case 'wingdings2':
      return [symbol('Wingdings 2', ticked ? 'F052' : 'F0A3'), run(text)];
    case 'checkbox':
      return [checkbox(ticked, writer.nextId()), run(text)];
    case 'legacy':
      return [legacyBox(ticked, writer.nextId()), run(text)];
    case 'strike':
      return ['', run(`□${text}`, { strike: !ticked })];
    case 'delete':
      return ['', run(text)];
    case '☑':
    case '☒':
    case '√':
    case '✓':
    case '■':
    case '●':
    case '□√': {
      const box = ticked ? form : (openBoxes[form] ?? '□');
      const apart = writer.look.options === 'boxcells';
      return apart ? [run(box), run(text)] : ['', run(`${box}${text}`)];
    }
  }
}

/**
 * The options of a row, each as runs of its box and of its text; deleted options are left out.
 *
 * @param amount stands in the row's ________ (left as it is when empty)
 */
function optionRuns(row: OptionRow, amount: string, writer: Writer): (readonly [string, string])[] {
  const shown = row.options
    .map((option, index) => ({ option, ticked: row.ticked.includes(index) }))
    .filter(({ ticked }) => writer.look.tick !== 'delete' || ticked);
  return shown.map(({ option, ticked }) => {
    const text = amount === '' ? option : option.replace('________', ` ${amount} `);
    return boxAndText(text, ticked, writer);
  });
}

/** The options of a row as the paragraphs of one cell. */
function optionParagraphs(row: OptionRow, amount: string, writer: Writer): string {
  const options = optionRuns(row, amount, writer).map(([box, text]) => box + text);
  const between = writer.look.tick === 'delete' ? '、' : '    ';
  switch (writer.look.options) {
    case 'paragraphs':
      return options.map((option) => paragraph(option)).join('');
    case 'breaks':
      return paragraph(options.join(run('\n')));
    case 'line':
    case 'cells':
    case 'boxcells':
      return paragraph(options.join(run(between)));
  }
}

/** The options of a row as cells that share `columns` grid columns. */
export function optionCells(
  row: OptionRow,
  amount: string,
  columns: number,
  writer: Writer,
): CellSpec[] {
  const form = writer.look.options;
  if (form !== 'cells' && form !== 'boxcells') {
    return [{ xml: optionParagraphs(row, amount, writer), span: columns }];
  }
  const options = optionRuns(row, amount, writer);
  const cells = form === 'cells' ? options.map(([box, text]) => box + text) : options.flat();
  const least = Math.floor(columns / cells.length);
  const last = columns - least * (cells.length - 1);
  return cells.map((cell, index) => ({
    xml: paragraph(cell),
    span: index === cells.length - 1 ? last : least,
  }));
}
