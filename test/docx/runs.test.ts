import { p, packageOf, part, r } from '../support/package';
import { firstParagraph, paragraphsOf, snapshotOfBody, textsOf } from './reading';

const t = (text: string): string => `<w:t>${text}</w:t>`;

describe('text of a paragraph', () => {
  test.each<[what: string, runs: string, text: string]>([
    ['runs are joined', r('南溪') + r('茶业'), '南溪茶业'],
    ['a line break', `<w:r>${t('一')}<w:br/>${t('二')}</w:r>`, '一\n二'],
    ['a page break', `<w:r>${t('一')}<w:br w:type="page"/>${t('二')}</w:r>`, '一\n二'],
    ['a carriage return', `<w:r>${t('一')}<w:cr/>${t('二')}</w:r>`, '一\n二'],
    ['tabs', `<w:r>${t('一')}<w:tab/>${t('二')}<w:ptab/>${t('三')}</w:r>`, '一\t二\t三'],
    ['a no-break hyphen', `<w:r>${t('a')}<w:noBreakHyphen/>${t('b')}</w:r>`, 'a\u2011b'],
    ['a soft hyphen', `<w:r>${t('a')}<w:softHyphen/>${t('b')}</w:r>`, 'ab'],
    ['space kept when marked', `<w:r><w:t xml:space="preserve"> 一 </w:t></w:r>`, ' 一 '],
    ['space dropped when not', `<w:r><w:t>\n 一 </w:t></w:r>`, '一'],
    ['the ideographic space is text', `<w:r><w:t>\u3000\u3000一</w:t></w:r>`, '\u3000\u3000一'],
    ['a newline of the XML is a space', `<w:r><w:t>a\nb</w:t></w:r>`, 'a b'],
    ['CDATA', `<w:r><w:t><![CDATA[a<b]]></w:t></w:r>`, 'a<b'],
    ['entities', `<w:r><w:t>A&amp;B&#x4E00;</w:t></w:r>`, 'A&B一'],
    ['hyperlinks', `<w:hyperlink r:id="x">${r('网址')}</w:hyperlink>`, '网址'],
    ['smart tags', `<w:smartTag>${r('2018')}</w:smartTag>${r('年')}`, '2018年'],
    [
      'ruby: the base only',
      `<w:r><w:ruby><w:rubyPr/><w:rt>${r('nán')}</w:rt><w:rubyBase>${r('南')}</w:rubyBase></w:ruby></w:r>`,
      '南',
    ],
    [
      'an equation',
      `<m:oMath><m:r><m:t>x</m:t></m:r><m:f><m:fPr><m:ctrlPr><w:rPr><w:vanish/></w:rPr></m:ctrlPr></m:fPr><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`,
      'x12',
    ],
  ])('%s', (_, runs, text) => {
    expect(textsOf(p(runs))).toEqual([text]);
  });

  test('one branch of alternate content is read, never both', () => {
    const both = (requires: string): string =>
      p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="${requires}">${t('新')}</mc:Choice><mc:Fallback>${t('旧')}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    expect(textsOf(both('wps'))).toEqual(['新']);
    expect(textsOf(both('w14 wps'))).toEqual(['新']);
    expect(textsOf(both('unknown'))).toEqual(['旧']);
  });

  test('of several choices the first readable one is read', () => {
    const choice = (requires: string, text: string): string =>
      `<mc:Choice Requires="${requires}">${t(text)}</mc:Choice>`;
    const body = p(
      `<w:r><mc:AlternateContent>${choice('x', '甲')}${choice('wps', '乙')}${choice('w14', '丙')}</mc:AlternateContent></w:r>`,
    );
    expect(textsOf(body)).toEqual(['乙']);
  });
});

describe('spans', () => {
  test("the run's own hint for the East Asian font is kept, the style's is not", () => {
    const styles = part(
      'w:styles',
      '<w:style w:type="paragraph" w:styleId="a" w:default="1"><w:name w:val="Normal"/><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr></w:style>',
    );
    const body = p(
      r('“甲”', '<w:rFonts w:hint="eastAsia"/>') + r('“乙”', '<w:rFonts w:ascii="宋体"/>'),
    );
    const { spans } = firstParagraph(body, { 'word/styles.xml': styles });
    expect(spans.map(({ text, eastAsianHint }) => [text, eastAsianHint])).toEqual([
      ['“甲”', true],
      ['“乙”', false],
    ]);
  });

  test('neighbouring runs that do not differ are one span', () => {
    expect(firstParagraph(p(r('甲', '<w:b/>') + r('乙'))).spans).toHaveLength(1);
  });

  test.each([
    ['<w:strike/>', true],
    ['<w:dstrike w:val="1"/>', true],
    ['<w:strike w:val="0"/>', false],
    ['', false],
  ])('struck through: %s', (properties, struck) => {
    expect(firstParagraph(p(r('未开展', properties))).spans[0]?.struck).toBe(struck);
  });
});

describe('hidden text', () => {
  const styles = part(
    'w:styles',
    '<w:style w:type="character" w:styleId="h"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>',
  );

  test.each([
    ['vanish', '<w:vanish/>', '甲丙'],
    ['specVanish', '<w:specVanish/>', '甲丙'],
    ['a style that hides', '<w:rStyle w:val="h"/>', '甲丙'],
    ['webHidden prints', '<w:webHidden/>', '甲乙丙'],
    ['switched off', '<w:vanish w:val="false"/>', '甲乙丙'],
    ['the run overrules its style', '<w:rStyle w:val="h"/><w:vanish w:val="0"/>', '甲乙丙'],
  ])('%s', (_, properties, text) => {
    const body = p(r('甲') + r('乙', properties) + r('丙'));
    const snapshot = snapshotOfBody(body, { 'word/styles.xml': styles });
    expect(textsOf(body, { 'word/styles.xml': styles })).toEqual([text]);
    const count = text.length === 2 ? 1 : 0;
    expect(snapshot.facts.hiddenText).toEqual({
      state: 'known',
      value: { count, paragraphIds: count === 1 ? ['p1'] : [] },
    });
  });

  test('a stretch of hidden runs is one; hidden space is none', () => {
    const hidden = (text: string): string => r(text, '<w:vanish/>');
    const body = p(hidden('甲') + hidden('乙') + r('丙') + hidden('丁')) + p(hidden(' '));
    expect(snapshotOfBody(body).facts.hiddenText).toEqual({
      state: 'known',
      value: { count: 2, paragraphIds: ['p1'] },
    });
  });
});

test('paragraph ids are their own where they are unique', () => {
  const body =
    '<w:p w14:paraId="1A2B3C4D"/><w:p w14:paraId="1A2B3C4D"/><w:p/><w:p w14:paraId="00000001"/>';
  expect(paragraphsOf(body).map(({ id }) => id)).toEqual(['1A2B3C4D', 'p2', 'p3', '00000001']);
});

test('the same file gives the same snapshot', () => {
  const body = p('甲') + p('乙');
  expect(snapshotOfBody(body)).toEqual(snapshotOfBody(body));
  expect(packageOf(body)).toBeInstanceOf(Uint8Array);
});
