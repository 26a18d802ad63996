import { notPlainIn } from '../../src/word/plainText';

const pkg = (body: string, rest = ''): string =>
  `<pkg:package>${rest}<w:document><w:body>${body}<w:sectPr/></w:body></w:document></pkg:package>`;
const text = '<w:r><w:rPr><w:b/></w:rPr><w:t>南溪市</w:t></w:r>';

it.each([
  ['text of any look', `<w:p>${text}</w:p>`, null],
  [
    'a content control',
    `<w:sdt><w:sdtPr/><w:sdtContent><w:p>${text}</w:p></w:sdtContent></w:sdt>`,
    null,
  ],
  [
    'a cell that Word gives with its table',
    `<w:tbl><w:tr><w:tc><w:p>${text}</w:p></w:tc></w:tr></w:tbl>`,
    null,
  ],
  ['a tracked insertion', `<w:p><w:ins w:id="1">${text}</w:ins></w:p>`, 'trackedChanges'],
  [
    'a tracked deletion',
    `<w:p><w:del w:id="1"><w:r><w:delText>甲</w:delText></w:r></w:del></w:p>`,
    'trackedChanges',
  ],
  ['a comment', `<w:p><w:commentRangeStart w:id="1"/>${text}</w:p>`, 'comment'],
  ['a picture', `<w:p><w:r><w:drawing/></w:r>${text}</w:p>`, 'picture'],
  ['a symbol of a font', `<w:p><w:r><w:sym w:char="F052"/></w:r></w:p>`, 'symbol'],
  ['a link', `<w:p><w:hyperlink r:id="rId5">${text}</w:hyperlink></w:p>`, 'link'],
  ['a field', `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${text}</w:p>`, 'other'],
  ['a footnote', `<w:p>${text}<w:r><w:footnoteReference w:id="2"/></w:r></w:p>`, 'other'],
] as const)('knows %s', (_, body, holds) => {
  expect(notPlainIn(pkg(body))).toBe(holds);
});

it('looks at the body alone: styles and other parts may speak of changes', () => {
  const styles = '<w:styles><w:style><w:rPr><w:ins w:id="1"/></w:rPr></w:style></w:styles>';
  expect(notPlainIn(pkg(`<w:p>${text}</w:p>`, styles))).toBeNull();
});
