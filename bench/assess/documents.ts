import { exampleKit } from '../../src/checks/exampleKit';
import type { CellSketch, Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { packageOf, p, r } from '../../test/support/package';

const kit = exampleKit(notice2018);
const hinted = '<w:rFonts w:ascii="仿宋" w:eastAsia="仿宋" w:hint="eastAsia"/><w:sz w:val="32"/>';
const sentence = '围绕主导产业推进区域品牌建设，“统一标准、统一标识”企业达128家，产值增长30.5%。';

/** A page: a numbered heading of the author's own and seven paragraphs of three lines. */
function page(number: number): string {
  const paragraph = p(r(sentence, hinted) + r(sentence, hinted));
  return p(r(`（${(number % 20) + 1}）重点工作开展情况`, '<w:b/>')) + paragraph.repeat(7);
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

const picture =
  '<w:p><w:r><w:drawing><wp:inline><wp:extent cx="5000000" cy="5000000"/></wp:inline></w:drawing></w:r></w:p>';

/** A good paper of a form as the body of a document, with something more behind one of its headings. */
function paper(form: string, heading: string, more: string): string {
  return kit
    .form(form)
    .map((sketch) => {
      const xml = blockXml(sketch);
      return xml.includes(`>${heading}<`) ? xml + more : xml;
    })
    .join('');
}

function blockXml(sketch: Sketch): string {
  if (typeof sketch === 'string') return p(r(sketch, hinted));
  if ('table' in sketch) {
    const rows = sketch.table.map((cells) => `<w:tr>${cells.map(cellXml).join('')}</w:tr>`);
    return `<w:tbl><w:tblPr/><w:tblGrid/>${rows.join('')}</w:tbl>${p('')}`;
  }
  const { p: pieces, with: options } = sketch;
  const texts = typeof pieces === 'object' && 'length' in pieces ? pieces : [pieces];
  const level = options?.outlineLevel;
  return p(
    texts.map((piece) => r(typeof piece === 'string' ? piece : piece.text, hinted)).join(''),
    level === undefined ? '' : `<w:outlineLvl w:val="${level - 1}"/>`,
  );
}

function cellXml(cell: CellSketch): string {
  const blocks = typeof cell === 'string' ? [cell] : cell.of;
  return `<w:tc><w:tcPr/>${blocks.map(blockXml).join('')}</w:tc>`;
}

/** A document to read and to assess, and how many seconds of the processor both may take. */
export interface Case {
  readonly make: () => Uint8Array;
  readonly allowed: number;
  /** The forms that are in it. */
  readonly forms: readonly string[];
}

/** The documents by name. */
export const cases: Readonly<Record<string, Case>> = {
  'a report of 300 pages': {
    make: () => packageOf(paper('report', '三、主要工作项目开展情况', pages(300))),
    allowed: 3,
    forms: ['report'],
  },
  'a report with 300 pages attached': {
    make: () => packageOf(paper('report', '九、相关证实性材料', pages(300))),
    allowed: 3,
    forms: ['report'],
  },
  'both papers, 150 pages each': {
    make: () =>
      packageOf(
        paper('report', '四、区域品牌建设机制的变化', pages(150)) +
          paper('application', '4.典型经验', pages(150)),
      ),
    allowed: 3,
    forms: ['report', 'application', 'experience'],
  },
  '300 unrelated pages': {
    make: () => packageOf(pages(100) + p('概述') + pages(100) + p('背景') + pages(100)),
    allowed: 3,
    forms: [],
  },
  'a report with 5,000 tables of 6 × 4': {
    make: () => packageOf(paper('report', '九、相关证实性材料', table(6, 4).repeat(5000))),
    allowed: 10,
    forms: ['report'],
  },
  '5,000 tables in the part of the form’s table': {
    make: () => packageOf(paper('report', '第一部分　总体推进情况', table(6, 4).repeat(5000))),
    allowed: 10,
    forms: ['report'],
  },
  '5,000 unrelated tables': {
    make: () => packageOf(table(6, 4).repeat(5000)),
    allowed: 10,
    forms: [],
  },
  'a report with 1,000 tables in one another': {
    make: () => packageOf(paper('report', '九、相关证实性材料', nested(1000))),
    allowed: 3,
    forms: ['report'],
  },
  '3,000 pictures and nothing else': {
    make: () => packageOf(picture.repeat(3000)),
    allowed: 3,
    forms: [],
  },
  'nothing at all': { make: () => packageOf(''), allowed: 3, forms: [] },
};
