import { p, r } from '../support/package';
import { firstParagraph, paragraphsOf, snapshotOfBody } from './reading';

const id = '{11111111-2222-3333-4444-555555555555}';
const store = (xml: string): Record<string, string> => ({
  'customXml/item1.xml': xml,
  'customXml/itemProps1.xml': `<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="${id.toUpperCase()}"/>`,
  'customXml/_rels/item1.xml.rels':
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXmlProps" Target="itemProps1.xml"/></Relationships>',
});
const bound = (content: string, path = '/n:f[1]/n:unit[1]', more = '<w:text/>'): string =>
  `<w:sdt><w:sdtPr><w:dataBinding w:xpath="${path}" w:storeItemID="${id}"/>${more}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const form =
  '<f xmlns="urn:x"><unit>甲中心</unit><unit>乙中心</unit><day no="7">2018-09-04T00:00:00</day><none/></f>';

describe('controls bound to a store', () => {
  test.each([
    ['its value', bound(r('旧') + r('单位')), '甲中心。'],
    ['the value at a position', bound(r('旧'), '/n:f[1]/n:unit[2]'), '乙中心。'],
    ['an attribute', bound(r('旧'), '/f/day/@no'), '7。'],
    ['text()', bound(r('旧'), '/f/unit/text()'), '甲中心。'],
    ['its value, with nothing in the control', bound(''), '甲中心。'],
    ['the control, where the path leads nowhere', bound(r('旧'), '/n:f[1]/n:other[1]'), '旧。'],
    ['the control, where the path is no plain one', bound(r('旧'), '//n:unit'), '旧。'],
    [
      'a date in its format',
      bound(r('旧'), '/f/day', `<w:date><w:dateFormat w:val="yyyy'年'M'月'd'日'"/></w:date>`),
      '2018年9月4日。',
    ],
    [
      'the control, where the format has words',
      bound(r('四日'), '/f/day', '<w:date><w:dateFormat w:val="EEEE"/></w:date>'),
      '四日。',
    ],
    [
      'the entry of a list',
      bound(
        r('旧'),
        '/f/unit',
        '<w:dropDownList><w:listItem w:displayText="清河市甲中心" w:value="甲中心"/></w:dropDownList>',
      ),
      '清河市甲中心。',
    ],
  ])('show %s', (_what, control, text) => {
    expect(paragraphsOf(p(control + r('。')), store(form))[0]?.text).toBe(text);
  });

  test('an empty store leaves the prompt', () => {
    const [paragraph] = paragraphsOf(p(bound(r('请填写'), '/f/none')), store(form));
    expect(paragraph).toMatchObject({ text: '请填写', isPlaceholder: true });
  });

  test('around a paragraph or a cell', () => {
    const cell = bound('<w:tc>' + p('') + '</w:tc>');
    const body = bound(p('旧')) + `<w:tbl><w:tr>${cell}</w:tr></w:tbl>`;
    expect(paragraphsOf(body, store(form)).map(({ text }) => text)).toEqual(['甲中心', '甲中心']);
  });

  test('a check box shows the store', () => {
    const box = '<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox>';
    const body = p(bound('<w:r><w:t>♥</w:t></w:r>', '/f/on', box));
    expect(paragraphsOf(body, store('<f><on>true</on></f>'))[0]?.text).toBe('☑');
  });

  test('a broken store leaves what is in the control', () => {
    expect(paragraphsOf(p(bound(r('旧'))), store('<f'))[0]?.text).toBe('旧');
  });

  test('without stores nothing changes', () => {
    expect(firstParagraph(p(bound(r('旧')))).text).toBe('旧');
  });
});

describe('what prints and cannot be read', () => {
  const picture = '<w:r><w:drawing><wp:inline xmlns:wp="x"/></w:drawing></w:r>';

  test.each([
    ['a picture', p(r('甲') + picture), ['picture']],
    ['an object', p('<w:r><w:object/></w:r>'), ['picture']],
    [
      'a control that is not there',
      p('<w:r><w:object><w:control r:id="rId9"/></w:object></w:r>'),
      ['control'],
    ],
    ['a picture that is hidden', p(`<w:r><w:rPr><w:vanish/></w:rPr><w:drawing/></w:r>`), undefined],
    [
      'a text box',
      p(`<w:r><w:pict><w:txbxContent>${p('乙')}</w:txbxContent></w:pict></w:r>`),
      undefined,
    ],
  ])('%s', (_what, body, unreadable) => {
    expect(firstParagraph(body).unreadable).toEqual(unreadable);
  });

  test('an embedded document has a paragraph of its own', () => {
    const paragraphs = paragraphsOf(p('甲') + '<w:altChunk r:id="rId9"/>' + p('乙'));
    expect(paragraphs.map(({ text, unreadable }) => [text, unreadable])).toEqual([
      ['甲', undefined],
      ['', ['embeddedDocument']],
      ['乙', undefined],
    ]);
  });

  test('ActiveX boxes that keep their value as XML are read', () => {
    const control = (value: string): string =>
      `<?xml version="1.0"?><ax:ocx xmlns:ax="http://schemas.microsoft.com/office/2006/activeX" ax:classid="{8BD21D40-EC42-11CE-9E0D-00AA006002F3}" ax:persistence="persistPropertyBag"><ax:ocxPr ax:name="Value" ax:value="${value}"/><ax:ocxPr ax:name="Caption" ax:value="已发布"/></ax:ocx>`;
    const rels = [1, 2]
      .map(
        (n) =>
          `<Relationship Id="rId${n}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/control" Target="activeX/activeX${n}.xml"/>`,
      )
      .join('');
    const shown = [1, 2]
      .map((n) => `<w:r><w:object><w:control r:id="rId${n}"/></w:object></w:r>`)
      .join('');
    const { blocks } = snapshotOfBody(p(shown), {
      'word/activeX/activeX1.xml': control('1'),
      'word/activeX/activeX2.xml': control('0'),
      'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${rels}</Relationships>`,
    });
    expect(blocks[0]).toMatchObject({ text: '☑已发布☐已发布' });
    expect(blocks[0]).not.toHaveProperty('unreadable');
  });

  test('WordArt of old files gives its words', () => {
    const art =
      '<w:r><w:pict><v:shape xmlns:v="urn:schemas-microsoft-com:vml"><v:textpath string="工作总结报告"/></v:shape></w:pict></w:r>';
    expect(
      paragraphsOf(p(art)).map(({ text, story, unreadable }) => [text, story, unreadable]),
    ).toEqual([
      ['', 'body', undefined],
      ['工作总结报告', 'textBox', undefined],
    ]);
  });
});
