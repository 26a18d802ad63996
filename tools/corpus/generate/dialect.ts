import { type Look } from './look.ts';

/** Border properties that WPS repeats in every row. */
const rowExceptions =
  '<w:tblPrEx><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPrEx>';

/** Border properties that LibreOffice repeats in every cell. */
const cellBorders = `<w:tcBorders>${['top', 'left', 'bottom', 'right']
  .map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
  .join('')}</w:tcBorders>`;

/** Numbers the plain occurrences of an opening tag, from 1. */
function numbered(xml: string, tag: string, write: (index: number) => string): string {
  let index = 0;
  return xml.replaceAll(tag, () => {
    index += 1;
    return write(index);
  });
}

const hex = (value: number) => value.toString(16).toUpperCase().padStart(8, '0');

/** Body XML with what a program writes besides the contents: revision ids, repeated table properties. */
export function inDialect(xml: string, flavour: Look['flavour']): string {
  switch (flavour) {
    case 'word': {
      const paragraphs = numbered(
        xml,
        '<w:p>',
        (index) =>
          `<w:p w14:paraId="${hex(0x10a00000 + index * 37)}" w14:textId="77777777" w:rsidR="00C21F4A" w:rsidRDefault="00${hex(0x500000 + (index % 7) * 4096).slice(2)}">`,
      );
      return numbered(paragraphs, '<w:tr>', () => '<w:tr w:rsidR="00C21F4A">');
    }
    case 'wps':
      return xml
        .replaceAll('<w:tr>', `<w:tr>${rowExceptions}`)
        .replaceAll(
          '</w:tblBorders></w:tblPr>',
          '</w:tblBorders><w:tblLayout w:type="autofit"/></w:tblPr>',
        );
    case 'libre':
      return xml
        .replaceAll('<w:tblW w:w="0" w:type="auto"/>', '<w:tblW w:w="5000" w:type="pct"/>')
        .replaceAll(
          '<w:vAlign w:val="center"/></w:tcPr>',
          `${cellBorders}<w:vAlign w:val="center"/></w:tcPr>`,
        );
  }
}
