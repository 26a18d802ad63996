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
  test.each([
    ['<w14:checked w14:val="1"/>', '☑', true],
    ['<w14:checked w14:val="true"/>', '☑', true],
    ['<w14:checked w14:val="0"/>', '☐', false],
    ['', '☐', false],
  ])('a control with %s', (checked, text, isChecked) => {
    const glyph = '<w:r><w:sym w:font="Wingdings" w:char="F0FE"/></w:r>';
    const body = p(sdt(tag('t') + checkBox(checked), glyph) + r('已发布'));
    expect(firstParagraph(body).spans).toEqual([
      {
        text,
        checked: isChecked,
        eastAsianHint: false,
        placeholder: false,
        struck: false,
        tags: ['t'],
      },
      { text: '已发布', eastAsianHint: false, placeholder: false, struck: false, tags: [] },
    ]);
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
