import { p, r } from '../support/package';
import { firstParagraph, paragraphsOf } from './reading';

const sdt = (properties: string, content: string): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const tag = (value: string): string => `<w:tag w:val="${value}"/>`;
const checkBox = (checked: string): string =>
  `<w14:checkbox>${checked}<w14:checkedState w14:val="2611" w14:font="MS Gothic"/></w14:checkbox>`;

describe('tags', () => {
  test('of controls in a paragraph are on its spans, outermost first', () => {
    const body = p(r('单位：') + sdt(tag('outer'), r('甲') + sdt(tag('inner'), r('乙'))) + r('丙'));
    const { spans, tags } = firstParagraph(body);
    expect(tags).toEqual([]);
    expect(spans.map((span) => [span.text, span.tags])).toEqual([
      ['单位：', []],
      ['甲', ['outer']],
      ['乙', ['outer', 'inner']],
      ['丙', []],
    ]);
  });

  test('of controls around paragraphs are on the paragraphs', () => {
    const body = sdt(tag('a'), p('甲') + sdt(tag('b'), p('乙'))) + p('丙');
    expect(paragraphsOf(body).map(({ tags }) => tags)).toEqual([['a'], ['a', 'b'], []]);
  });

  test('a control without a tag is left out', () => {
    expect(paragraphsOf(sdt('<w:alias w:val="x"/>', p('甲')))[0]?.tags).toEqual([]);
  });
});

describe('placeholders', () => {
  const prompt = '<w:showingPlcHdr/>';

  test("a control's prompt is no text of the author, whatever its style", () => {
    const body = p(
      r('单位：') +
        sdt(prompt, r('请填写', '<w:rStyle w:val="PlaceholderText"/>')) +
        sdt(prompt, r('此处')) +
        sdt('', r('甲')),
    );
    const { spans, isPlaceholder } = firstParagraph(body);
    expect(isPlaceholder).toBe(false);
    expect(spans.map((span) => [span.text, span.placeholder])).toEqual([
      ['单位：', false],
      ['请填写此处', true],
      ['甲', false],
    ]);
  });

  test('a paragraph with nothing but a prompt is a placeholder', () => {
    expect(firstParagraph(sdt(prompt, p('请填写'))).isPlaceholder).toBe(true);
    expect(firstParagraph(p(sdt(prompt, r('请填写')))).isPlaceholder).toBe(true);
    expect(firstParagraph(p('')).isPlaceholder).toBe(false);
  });

  test('switched off it is text', () => {
    expect(firstParagraph(sdt('<w:showingPlcHdr w:val="0"/>', p('甲'))).isPlaceholder).toBe(false);
  });
});

describe('check boxes', () => {
  const stored = (value: string): string => `<w14:checked w14:val="${value}"/>`;

  test.each([
    ['ticked, and says so', stored('1'), 'F0FE', { text: '☑', checked: true }],
    ['ticked, as another program writes it', stored('TRUE'), 'F0FE', { text: '☑', checked: true }],
    [
      'ticked, and says otherwise',
      stored('0'),
      'F0FE',
      { text: '☑', checked: true, storedChecked: false },
    ],
    ['ticked, and says nothing', '', 'F0FE', { text: '☑', checked: true, storedChecked: false }],
    ['empty, and says so', stored('0'), 'F0A8', { text: '☐', checked: false }],
    [
      'empty, and says otherwise',
      stored('on'),
      'F0A8',
      { text: '☐', checked: false, storedChecked: true },
    ],
    ['of no mark: what the control says', stored('1'), 'F04A', { text: '☑', checked: true }],
  ])('a glyph that is %s', (_what, checked, code, box) => {
    const glyph = `<w:r><w:sym w:font="Wingdings" w:char="${code}"/></w:r>`;
    const body = p(sdt(tag('t') + checkBox(checked), glyph) + r('已发布'));
    const plain = { eastAsianHint: false, placeholder: false, struck: false };
    expect(firstParagraph(body).spans).toEqual([
      { ...plain, ...box, tags: ['t'] },
      { ...plain, text: '已发布', tags: [] },
    ]);
  });

  test('with glyphs of its own are known by them', () => {
    const states =
      '<w14:checked w14:val="0"/><w14:checkedState w14:val="25CB"/><w14:uncheckedState w14:val="25CF"/>';
    const body = p(sdt(`<w14:checkbox>${states}</w14:checkbox>`, r('○')));
    expect(firstParagraph(body).spans[0]).toMatchObject({ text: '☑', checked: true });
  });

  test('text behind the glyph is text', () => {
    const body = p(sdt(checkBox(stored('1')), r('☒') + r('已发布')));
    expect(firstParagraph(body).text).toBe('☑已发布');
  });

  test('around a paragraph of its own', () => {
    const body = sdt(checkBox('<w14:checked w14:val="1"/>'), p('☒'));
    expect(firstParagraph(body).text).toBe('☑');
  });

  test.each([
    ['<w:default w:val="0"/><w:checked/>', '☑'],
    ['<w:default w:val="1"/>', '☑'],
    ['<w:default w:val="1"/><w:checked w:val="0"/>', '☐'],
    ['', '☐'],
  ])('a legacy form field with %s', (state, text) => {
    const field = (type: string, inner = ''): string =>
      `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
    const data = `<w:ffData><w:name w:val="c"/><w:checkBox><w:sizeAuto/>${state}</w:checkBox></w:ffData>`;
    const body = p(
      `${field('begin', data)}<w:r><w:instrText> FORMCHECKBOX </w:instrText></w:r>${field('separate')}${field('end')}${r('是')}`,
    );
    expect(firstParagraph(body).text).toBe(`${text}是`);
  });
});

describe('legacy drop-downs', () => {
  const field = (type: string, inner = ''): string =>
    `<w:r><w:fldChar w:fldCharType="${type}">${inner}</w:fldChar></w:r>`;
  const list = (state: string): string =>
    `<w:ffData><w:ddList>${state}<w:listEntry w:val="2017"/><w:listEntry w:val="2018"/></w:ddList></w:ffData>`;

  test.each([
    ['<w:result w:val="1"/>', '2018年'],
    ['<w:default w:val="1"/>', '2018年'],
    ['', '2017年'],
    ['<w:result w:val="7"/>', '年'],
  ])('with %s show their entry', (state, text) => {
    const body = p(
      `${field('begin', list(state))}<w:r><w:instrText> FORMDROPDOWN </w:instrText></w:r>${field('separate')}${field('end')}${r('年')}`,
    );
    expect(firstParagraph(body).text).toBe(text);
  });
});
