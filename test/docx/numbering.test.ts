import { p, part } from '../support/package';
import { paragraphsOf } from './reading';

const lvl = (level: number, format: string, text: string, more = ''): string =>
  `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
const list = (id: number, levels: string): string =>
  `<w:abstractNum w:abstractNumId="${id}">${levels}</w:abstractNum>`;
const num = (id: number, abstract: number, more = ''): string =>
  `<w:num w:numId="${id}"><w:abstractNumId w:val="${abstract}"/>${more}</w:num>`;
const item = (numId: number, level = 0, text = '甲'): string =>
  p(text, `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr>`);

function labels(body: string, numbering: string, styles = ''): readonly (string | null)[] {
  return paragraphsOf(body, {
    'word/numbering.xml': part('w:numbering', numbering),
    'word/styles.xml': part('w:styles', styles),
  }).map(({ label }) => label?.text ?? null);
}

const outline = list(
  0,
  lvl(0, 'chineseCountingThousand', '%1、') +
    lvl(1, 'decimal', '%1.%2') +
    lvl(2, 'decimal', '（%3）'),
);

describe('labels', () => {
  test('count, and deeper levels begin anew under each', () => {
    const body =
      item(1) +
      item(1, 1) +
      item(1, 1) +
      p('正文') +
      item(1) +
      item(1, 1) +
      item(1, 2) +
      item(1, 2);
    expect(labels(body, outline + num(1, 0))).toEqual([
      '一、',
      '一.1',
      '一.2',
      null,
      '二、',
      '二.1',
      '（1）',
      '（2）',
    ]);
  });

  test('legal numbering writes every level in decimals', () => {
    const levels = lvl(0, 'upperRoman', '%1') + lvl(1, 'lowerLetter', '%1.%2', '<w:isLgl/>');
    expect(labels(item(1) + item(1, 1), list(0, levels) + num(1, 0))).toEqual(['I', '1.1']);
  });

  test('lists made from one abstract list count on, unless one says where it starts', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride>';
    const lists = outline + num(1, 0) + num(2, 0) + num(3, 0, override);
    const body = item(1) + item(2) + item(3) + item(3) + item(1);
    expect(labels(body, lists)).toEqual(['一、', '二、', '一、', '二、', '三、']);
  });

  test('a list may replace a level', () => {
    const override = `<w:lvlOverride w:ilvl="0">${lvl(0, 'decimal', '%1.')}</w:lvlOverride>`;
    expect(labels(item(1), outline + num(1, 0, override))).toEqual(['1.']);
  });

  test('a level that never restarts counts through', () => {
    const levels = lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%2', '<w:lvlRestart w:val="0"/>');
    const body = item(1) + item(1, 1) + item(1) + item(1, 1);
    expect(labels(body, list(0, levels) + num(1, 0))).toEqual(['1', '1', '2', '2']);
  });

  test('number 0 takes the list away', () => {
    expect(labels(item(0), outline + num(1, 0))).toEqual([null]);
  });

  test('bullets show what their font draws', () => {
    const bullet = (char: string, font: string): string =>
      `<w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="${char}"/><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:hint="default"/></w:rPr></w:lvl>`;
    const lists =
      list(0, bullet('\uf0fc', 'Wingdings')) +
      list(1, bullet('\uf0b7', 'Symbol')) +
      list(2, bullet('●', '宋体'));
    const body = item(1) + item(2) + item(3);
    expect(labels(body, lists + num(1, 0) + num(2, 1) + num(3, 2))).toEqual(['✓', '•', '●']);
  });

  test('a level that shows nothing is no label', () => {
    const levels = lvl(0, 'none', '') + lvl(1, 'decimal', '%2', '<w:rPr><w:vanish/></w:rPr>');
    expect(labels(item(1) + item(1, 1), list(0, levels) + num(1, 0))).toEqual([null, null]);
  });

  test('a list, level or number that is not there is no label', () => {
    expect(labels(item(9) + item(1, 7) + item(1, -1), outline + num(1, 0))).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('a custom format is read from its newer description', () => {
    const format =
      '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    const levels = `<w:lvl w:ilvl="0"><w:start w:val="1"/>${format}<w:lvlText w:val="%1"/></w:lvl>`;
    expect(labels(item(1), list(0, levels) + num(1, 0))).toEqual(['001']);
  });

  test.each([
    ['', 'tab', false],
    ['<w:suff w:val="space"/>', 'space', false],
    ['<w:suff w:val="nothing"/><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>', 'nothing', true],
  ])('suffix and hint: %s', (more, suffix, eastAsianHint) => {
    const numbering = part('w:numbering', list(0, lvl(0, 'decimal', '%1', more)) + num(1, 0));
    const [first] = paragraphsOf(item(1), { 'word/numbering.xml': numbering });
    expect(first?.label).toEqual({ text: '1', suffix, eastAsianHint });
  });
});

describe('lists of styles', () => {
  const style = (id: string, properties: string): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${id}"/>${properties}</w:style>`;
  const of = (numPr: string): string => `<w:pPr><w:numPr>${numPr}</w:numPr></w:pPr>`;
  const styled = (id: string, more = ''): string => p('甲', `<w:pStyle w:val="${id}"/>${more}`);

  const styles =
    style('h1', of('<w:numId w:val="1"/>')) +
    style('h2', of('<w:ilvl w:val="1"/><w:numId w:val="1"/>')) +
    style('own', '<w:basedOn w:val="h1"/>');
  const lists = list(0, lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2')) + num(1, 0);

  test('number the paragraphs of a style and of those based on it', () => {
    const body = styled('h1') + styled('h2') + styled('own') + styled('h2');
    expect(labels(body, lists, styles)).toEqual(['1', '1.1', '2', '2.1']);
  });

  test('a level may name the style it belongs to', () => {
    const linked =
      list(0, lvl(0, 'decimal', '%1') + lvl(1, 'decimal', '%1.%2', '<w:pStyle w:val="h1"/>')) +
      num(1, 0);
    expect(labels(styled('h1'), linked, styles)).toEqual(['1.1']);
  });

  test('a paragraph takes itself out', () => {
    const out = '<w:numPr><w:numId w:val="0"/></w:numPr>';
    expect(labels(styled('h1', out) + styled('h1'), lists, styles)).toEqual([null, '1']);
  });

  test('a list may stand for the list of a numbering style', () => {
    const link = '<w:abstractNum w:abstractNumId="5"><w:numStyleLink w:val="ns"/></w:abstractNum>';
    const numberingStyle = `<w:style w:type="numbering" w:styleId="ns"><w:name w:val="ns"/>${of('<w:numId w:val="1"/>')}</w:style>`;
    expect(labels(item(9), lists + link + num(9, 5), numberingStyle)).toEqual(['1']);
  });
});

test('a paragraph whose mark is deleted does not count', () => {
  const numPr = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>';
  const gone = p(
    '<w:del w:author="x"><w:r><w:delText>甲</w:delText></w:r></w:del>',
    `${numPr}<w:rPr><w:del w:author="x"/></w:rPr>`,
  );
  expect(labels(item(1) + gone + item(1), outline + num(1, 0))).toEqual(['一、', '二、']);
});
