import { p, part, r } from '../support/package';
import { paragraphsOf, snapshotOfBody } from './reading';

const box = (content: string): string => `<w:txbxContent>${content}</w:txbxContent>`;
const drawing = (content: string): string =>
  `<w:drawing><wps:txbx>${box(content)}</wps:txbx></w:drawing>`;
const vml = (content: string): string =>
  `<w:pict><v:shape><v:textbox>${box(content)}</v:textbox></v:shape></w:pict>`;

function stories(body: string, extra: Record<string, string> = {}): readonly string[] {
  return paragraphsOf(body, extra).map(({ story, text }) => `${story} ${text}`);
}

describe('text boxes', () => {
  test('follow the paragraph that anchors them', () => {
    expect(stories(p(r('甲') + `<w:r>${drawing(p('框'))}</w:r>` + r('乙')) + p('丙'))).toEqual([
      'body 甲乙',
      'textBox 框',
      'body 丙',
    ]);
  });

  test('drawn twice, for new and old Words, are read once', () => {
    const both = `<mc:AlternateContent><mc:Choice Requires="wps">${drawing(p('新'))}</mc:Choice><mc:Fallback>${vml(p('旧'))}</mc:Fallback></mc:AlternateContent>`;
    expect(stories(p(`<w:r>${both}</w:r>`))).toEqual(['body ', 'textBox 新']);
  });

  test('drawn the old way are read', () => {
    expect(stories(p(`<w:r>${vml(p('旧'))}</w:r>`))).toEqual(['body ', 'textBox 旧']);
  });

  test('hold tables, and boxes in boxes', () => {
    const table = `<w:tbl><w:tr><w:tc>${p('格')}</w:tc></w:tr></w:tbl>`;
    const body = p(`<w:r>${drawing(p(`<w:r>${drawing(p('内'))}</w:r>`) + table)}</w:r>`);
    expect(stories(body)).toEqual(['body ', 'textBox ', 'textBox 内', 'textBox 格']);
  });

  test('in deleted or hidden runs do not print', () => {
    const hidden = `<w:r><w:rPr><w:vanish/></w:rPr>${drawing(p('一'))}</w:r>`;
    const deleted = `<w:del w:author="x"><w:r>${drawing(p('二'))}</w:r></w:del>`;
    expect(stories(p(hidden + deleted + r('甲')))).toEqual(['body 甲']);
  });

  test('of a paragraph that is merged into the next follow that', () => {
    const body =
      p(`<w:r>${drawing(p('框'))}</w:r>`, '<w:rPr><w:del w:author="x"/></w:rPr>') + p('乙');
    expect(stories(body)).toEqual(['body 乙', 'textBox 框']);
  });
});

describe('notes', () => {
  const footnotes = part(
    'w:footnotes',
    `<w:footnote w:type="separator" w:id="-1">${p('<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:id="2">${p(`<w:r><w:footnoteRef/></w:r>${r('注一')}`)}</w:footnote><w:footnote w:id="3">${p('未引用')}</w:footnote>`,
  );
  const endnotes = part('w:endnotes', `<w:endnote w:id="2">${p('尾注')}${p('第二段')}</w:endnote>`);
  const parts = { 'word/footnotes.xml': footnotes, 'word/endnotes.xml': endnotes };
  const reference = (kind: string, id: number): string =>
    `<w:r><w:${kind}Reference w:id="${id}"/></w:r>`;

  test('follow the paragraph that refers to them', () => {
    const body =
      p(r('甲') + reference('footnote', 2) + r('乙')) + p(reference('endnote', 2)) + p('丙');
    expect(stories(body, parts)).toEqual([
      'body 甲乙',
      'footnote 注一',
      'body ',
      'endnote 尾注',
      'endnote 第二段',
      'body 丙',
    ]);
  });

  test('referred to twice stand once; a deleted reference takes its note with it', () => {
    const twice = p(reference('footnote', 2)) + p(reference('footnote', 2));
    expect(stories(twice, parts)).toEqual(['body ', 'footnote 注一', 'body ']);
    const deleted = p(`<w:del w:author="x">${reference('footnote', 2)}</w:del>`);
    expect(stories(deleted, parts)).toEqual(['body ']);
  });

  test('have ids of their own', () => {
    const ids = paragraphsOf(p(reference('footnote', 2)), parts).map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});

test('headers and footers are not read', () => {
  const parts = {
    'word/header1.xml': part('w:hdr', p('页眉')),
    'word/footer1.xml': part('w:ftr', p('页脚')),
  };
  expect(stories(p('甲'), parts)).toEqual(['body 甲']);
});

test.each(['<w:altChunk r:id="rId9"/>', p('<w:subDoc r:id="rId9"/>')])(
  'a document embedded by %s is warned of',
  (body) => {
    expect(snapshotOfBody(p('甲') + body).warnings).toEqual(['docx.embeddedDocument']);
  },
);
