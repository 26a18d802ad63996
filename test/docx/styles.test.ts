import type { Paragraph } from '../../src/document/snapshot';
import { p, part, r } from '../support/package';
import { firstParagraph } from './reading';

const style = (id: string, name: string, inner = '', attributes = ''): string =>
  `<w:style w:type="paragraph" w:styleId="${id}" ${attributes}><w:name w:val="${name}"/>${inner}</w:style>`;
const character = (id: string, inner: string): string =>
  `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${id}"/>${inner}</w:style>`;
const basedOn = (id: string): string => `<w:basedOn w:val="${id}"/>`;
const outline = (level: number): string => `<w:pPr><w:outlineLvl w:val="${level}"/></w:pPr>`;
const bold = '<w:rPr><w:b/></w:rPr>';

const styles = part(
  'w:styles',
  '<w:docDefaults><w:rPrDefault><w:rPr/></w:rPrDefault></w:docDefaults>' +
    style('a', '正文', '', 'w:default="1"') +
    style('1', '标题 1', basedOn('a') + outline(0) + bold) +
    style('10', '我的标题', basedOn('1')) +
    style('11', '不是标题', basedOn('1') + outline(9)) +
    style('H2', 'heading 2') +
    style('b', '粗正文', bold) +
    style('x', '圈一', basedOn('y')) +
    style('y', '圈二', basedOn('x') + outline(2)) +
    style('TOC1', 'toc 1') +
    style('t1', '目录 1') +
    style('TOCHeading', 'TOC Heading', outline(0)) +
    character('B', bold) +
    character('N', '<w:rPr><w:b w:val="0"/></w:rPr>'),
);

function read(styleId: string, content = '甲', properties = ''): Paragraph {
  const id = styleId === '' ? '' : `<w:pStyle w:val="${styleId}"/>`;
  return firstParagraph(p(content, id + properties), { 'word/styles.xml': styles });
}

test.each([
  ['', '正文', null],
  ['1', '标题 1', 1],
  ['10', '我的标题', 1],
  ['11', '不是标题', null],
  ['H2', 'heading 2', 2],
  ['missing', '正文', null],
  ['x', '圈一', 3],
])('style %s: name and outline level', (id, name, level) => {
  const { styleName, outlineLevel } = read(id);
  expect([styleName, outlineLevel]).toEqual([name, level]);
});

test("a paragraph's own outline level overrules its style's", () => {
  expect(read('1', '甲', '<w:outlineLvl w:val="9"/>').outlineLevel).toBeNull();
  expect(read('', '甲', '<w:outlineLvl w:val="2"/>').outlineLevel).toBe(3);
});

test('a document without styles has paragraphs without a style', () => {
  expect(firstParagraph(p('甲', '<w:pStyle w:val="1"/>')).styleName).toBe('');
});

test.each<[what: string, style: string, runs: string, bold: boolean]>([
  ['plain', '', r('甲'), false],
  ['from the run', '', r('甲', '<w:b/>'), true],
  ['from the style', 'b', r('甲'), true],
  ['inherited', '10', r('甲'), true],
  ['a bold space does not matter', '', r('甲', '<w:b/>') + r(' '), true],
  ['one run is not', '', r('甲', '<w:b/>') + r('乙'), false],
  ['the run switches the style off', 'b', r('甲', '<w:b w:val="0"/>'), false],
  ['from a character style', '', r('甲', '<w:rStyle w:val="B"/>'), true],
  ['two styles that both switch it on switch it off', 'b', r('甲', '<w:rStyle w:val="B"/>'), false],
  ['a style that says no leaves the other', 'b', r('甲', '<w:rStyle w:val="N"/>'), true],
  ['nothing visible', 'b', r('  '), false],
])('bold: %s', (_, id, runs, expected) => {
  expect(read(id, runs).bold).toBe(expected);
});

test.each([
  ['TOC1', true],
  ['t1', true],
  ['TOCHeading', true],
  ['1', false],
])('style %s is of a table of contents: %s', (id, expected) => {
  expect(read(id).inContents).toBe(expected);
});
