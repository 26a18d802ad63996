import { flatPackageOf, p, packageOf, r } from '../../test/support/package';

const sentence = '围绕主导产业推进区域品牌建设，“统一标准、统一标识”企业达128家，产值增长30.5%。';
const hinted = '<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hint="eastAsia"/><w:sz w:val="32"/>';
const latin = '<w:rFonts w:ascii="Times New Roman"/><w:sz w:val="32"/>';

/** A page of 22 lines of 28 characters: seven paragraphs in three runs each. */
function page(number: number): string {
  const paragraph = p(
    r(sentence, hinted) + r(`${2000 + number}`, latin) + r(`年，${sentence}`, hinted),
    '<w:spacing w:line="578" w:lineRule="exact"/><w:ind w:firstLineChars="200"/>',
  );
  return p(`第${number}页`, '<w:outlineLvl w:val="0"/>') + paragraph.repeat(7);
}

function pages(count: number): string {
  return Array.from({ length: count }, (_, i) => page(i + 1)).join('');
}

function table(rows: number, columns: number): string {
  const cell = `<w:tc><w:tcPr><w:tcW w:w="1800" w:type="dxa"/></w:tcPr>${p(r('税收总额', hinted))}</w:tc>`;
  return `<w:tbl><w:tblPr/><w:tblGrid/>${`<w:tr>${cell.repeat(columns)}</w:tr>`.repeat(rows)}</w:tbl>${p('')}`;
}

function nested(depth: number): string {
  return `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}${p('底')}${`</w:tc></w:tr></w:tbl>${p('')}`.repeat(depth)}`;
}

/** A document to read, and how many seconds of the processor reading may take. */
export interface Case {
  readonly make: () => Uint8Array | string;
  readonly allowed: number;
}

/** The documents by name; text is a flat package, as Word hands one to an add-in. */
export const cases: Readonly<Record<string, Case>> = {
  '300 pages': { make: () => packageOf(pages(300)), allowed: 1 },
  '300 pages, flat': { make: () => flatPackageOf(pages(300)), allowed: 2 },
  '5,000 tables of 6 × 4': { make: () => packageOf(table(6, 4).repeat(5000)), allowed: 5 },
  '1,000 tables in one another': { make: () => packageOf(nested(1000)), allowed: 1 },
  '100 MB of nothing': { make: () => packageOf(' '.repeat(100_000_000)), allowed: 5 },
};
