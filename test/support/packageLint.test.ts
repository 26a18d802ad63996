import { p, packageOf, part } from './package';
import { packageFaults } from './packageLint';

const styles = part('w:styles', '<w:style w:type="paragraph" w:styleId="BodyText"/>');
const faultsOf = (body: string): string[] =>
  packageFaults(packageOf(body, { 'word/styles.xml': styles }));

const control = (id: string, tag: string, content: string, more = ''): string =>
  `<w:sdt><w:sdtPr><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const table = (cells: string): string =>
  `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1000"/><w:gridCol w:w="1000"/></w:tblGrid><w:tr>${cells}</w:tr></w:tbl>${p('')}`;
const cell = (content: string, span = 1): string =>
  `<w:tc><w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>${content}</w:tc>`;

describe('faults Word minds and the validator does not report', () => {
  it('finds none in a sound document', () => {
    const body =
      p('正文', '<w:pStyle w:val="BodyText"/>') +
      control('1', 'a', p('甲')) +
      control('2', 'b', p('乙')) +
      table(cell(p('左')) + cell(control('3', 'c', p('右')))) +
      table(cell(p('整行'), 2));
    expect(faultsOf(body)).toEqual([]);
  });

  it.each([
    ['a cell without a paragraph', table(cell(p('左')) + cell(''))],
    [
      'a cell that ends with a table',
      table(
        cell(p('左')) +
          cell(
            table(cell(p(''), 2))
              .replace(p(''), '')
              .replace(/<w:p><\/w:p>$/, ''),
          ),
      ),
    ],
    ['two controls with one id', control('1', 'a', p('甲')) + control('1', 'b', p('乙'))],
    ['two controls with one tag', control('1', 'a', p('甲')) + control('2', 'a', p('乙'))],
    ['a tag of 65 characters', control('1', 'a'.repeat(65), p('甲'))],
    ['a cell wider than the grid', table(cell(p('左')) + cell(p('右'), 2))],
    ['a row narrower than the grid', table(cell(p('左')))],
    ['an unknown style', p('正文', '<w:pStyle w:val="Nowhere"/>')],
    [
      'a prompt that the glossary lacks',
      control('1', 'a', p('甲'), '<w:placeholder><w:docPart w:val="a"/></w:placeholder>'),
    ],
  ])('finds %s', (_name, body) => {
    expect(faultsOf(body)).not.toEqual([]);
  });
});
