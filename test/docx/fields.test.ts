import { p, part, r } from '../support/package';
import { firstParagraph, paragraphsOf, snapshotOfBody, textsOf } from './reading';

const fld = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string): string =>
  `<w:r><w:instrText xml:space="preserve"> ${text} </w:instrText></w:r>`;
const field = (instruction: string, result: string): string =>
  fld('begin') + code(instruction) + fld('separate') + result + fld('end');

describe('what a field prints', () => {
  test.each<[what: string, runs: string, text: string]>([
    ['its result', r('第') + field('PAGE', r('3')) + r('页'), '第3页'],
    [
      'of a simple field',
      `<w:fldSimple w:instr="DATE">${r('2018')}</w:fldSimple>年`.replace('年', r('年')),
      '2018年',
    ],
    [
      'without a result nothing',
      r('甲') + fld('begin') + code('XE "词"') + fld('end') + r('乙'),
      '甲乙',
    ],
    ['a field in a result', field('HYPERLINK "x"', r('见') + field('REF a', r('表1'))), '见表1'],
    [
      'not a field in an instruction',
      fld('begin') +
        code('IF') +
        field('PAGE', r('3')) +
        code('= 1') +
        fld('separate') +
        r('是') +
        fld('end'),
      '是',
    ],
    ['a broken reference', field('REF x', r('错误!未找到引用源。')), '错误!未找到引用源。'],
    ['a boxed tick', r('甲') + fld('begin') + code('EQ \\o\\ac(□,√)') + fld('end'), '甲☑'],
    ['a boxed cross', field('eq \\o\\ac(□,×)', ''), '☒'],
    ['a circled number', field('EQ \\o\\ac(○,\\s\\do1(3))', ''), '③'],
    ['another circled sign', field('EQ \\o\\ac(○,优)', ''), '优'],
    ['another list separator', field('EQ \\o\\al(□；✓)', ''), '☑'],
    ['spaces and a format', field(' eq  \\o \\ac ( ◯ , √ )  \\* MERGEFORMAT ', ''), '☑'],
    ['a raised tick', field('EQ \\o\\ac(□,\\s\\up 2(√))', ''), '☑'],
    ['a framed tick', field('EQ \\x(√)', ''), '☑'],
    ['an empty frame', field('EQ \\x( )', ''), '□'],
    ['a simple field', '<w:fldSimple w:instr="EQ \\o(□,√)"/>', '☑'],
    [
      'a symbol in an instruction',
      fld('begin') +
        code('EQ \\o(') +
        '<w:r><w:sym w:font="Wingdings" w:char="F06F"/></w:r>' +
        code(',√)') +
        fld('end'),
      '☑',
    ],
    ['a symbol by its code', field('SYMBOL 82 \\f "Wingdings 2" \\s 12', ''), '☑'],
    ['a symbol by a hexadecimal code', field('SYMBOL 0xA8 \\f Wingdings', ''), '☐'],
    ['a symbol of Unicode', field('SYMBOL 9745 \\u', ''), '☑'],
    [
      'a symbol that has its result',
      field(
        'SYMBOL 82 \\f "Wingdings 2"',
        '<w:r><w:rPr><w:rFonts w:ascii="Wingdings 2" w:hAnsi="Wingdings 2"/></w:rPr><w:t>£</w:t></w:r>',
      ),
      '☐',
    ],
    ['a button with a box', field('MACROBUTTON Tick □', ''), '□'],
    ['a button', field('MACROBUTTON NoMacro [单击此处键入]', ''), '[单击此处键入]'],
    ['no other equation field', field('EQ \\f(1,2)', ''), ''],
    ['a stray end', fld('end') + r('甲') + fld('separate'), '甲'],
  ])('%s', (_, runs, text) => {
    expect(textsOf(p(runs))).toEqual([text]);
  });

  test('a button is a prompt, unless it is a box', () => {
    const placeholder = (text: string): boolean | undefined =>
      firstParagraph(p(field(`MACROBUTTON NoMacro ${text}`, ''))).isPlaceholder;
    expect(placeholder('[单位名称]')).toBe(true);
    expect(placeholder('☑')).toBe(false);
  });

  test('a field may span paragraphs', () => {
    const body =
      p(fld('begin') + code('REF a') + fld('separate') + r('甲')) +
      p('乙') +
      p(r('丙') + fld('end')) +
      p('丁');
    expect(textsOf(body)).toEqual(['甲', '乙', '丙', '丁']);
  });

  test('a field whose end is missing does not swallow what follows', () => {
    const snapshot = snapshotOfBody(p(r('甲') + fld('begin') + code('PAGE')) + p('乙'));
    expect(textsOf(p(r('甲') + fld('begin') + code('PAGE')) + p('乙'))).toEqual(['甲', '乙']);
    expect(snapshot.warnings).toEqual(['docx.unclosedField']);
  });

  test('a field left open in a cell ends with it', () => {
    const cell = (content: string): string => `<w:tc>${content}</w:tc>`;
    const open = p(fld('begin') + code('IF a'));
    const body = `<w:tbl><w:tr>${cell(open)}${cell(p('乙'))}</w:tr></w:tbl>`;
    expect(textsOf(body)).toEqual(['', '乙']);
  });
});

describe('tables of contents', () => {
  const contentsOf = (body: string, styles = ''): readonly (readonly [string, boolean])[] =>
    paragraphsOf(body, { 'word/styles.xml': part('w:styles', styles) }).map(
      ({ text, inContents }) => [text, inContents] as const,
    );

  test('the entries of a TOC field, with fields in them', () => {
    const page = field('PAGEREF _Toc1 \\h', r('1'));
    const body =
      p('标题') +
      p(fld('begin') + code('TOC \\o "1-3" \\h') + fld('separate') + r('一、综述') + page) +
      p(r('二、组织') + page) +
      p(fld('end')) +
      p('一、综述');
    expect(contentsOf(body)).toEqual([
      ['标题', false],
      ['一、综述1', true],
      ['二、组织1', true],
      ['', true],
      ['一、综述', false],
    ]);
  });

  test('a heading that begins with the end of the field is a heading', () => {
    const body =
      p(fld('begin') + code('TOC') + fld('separate') + r('一、综述')) +
      p(fld('end') + r('一、综述'));
    expect(contentsOf(body).map(([, inContents]) => inContents)).toEqual([true, false]);
  });

  test('a building block of contents, its own heading included', () => {
    const body = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('目录')}${p('一、综述')}</w:sdtContent></w:sdt>${p('正文')}`;
    expect(contentsOf(body).map(([, inContents]) => inContents)).toEqual([true, true, false]);
  });

  test('a hyperlink is no table of contents', () => {
    expect(firstParagraph(p(field('HYPERLINK "TOC"', r('甲')))).inContents).toBe(false);
  });
});
