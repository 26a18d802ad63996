import { strToU8, zipSync } from 'fflate';
import { chosenCount, countParagraph, countStories, sumCounts } from '../../src/document/count';
import type { StoryCounts } from '../../src/document/count';
import { eachParagraph } from '../../src/document/snapshot';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import { readDocx } from '../../src/docx/readDocx';

const namespaces =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" ' +
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"';
const relationshipType = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts beside the document's own, by kind, each with its content. */
type SideParts = Partial<
  Record<'numbering' | 'footnotes' | 'endnotes' | 'settings' | 'header', string>
>;

/** Makes a package as Word would, and reads it. */
function packageOf(body: string, sides: SideParts = {}): DocumentSnapshot {
  const root = { header: 'hdr' };
  const sideEntries = Object.entries(sides).map(([kind, content]) => {
    const name = kind === 'header' ? root.header : kind;
    return [`word/${kind}.xml`, `<w:${name} ${namespaces}>${content}</w:${name}>`] as const;
  });
  const relationships = (targets: readonly (readonly [string, string])[]): string =>
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
    targets
      .map(
        ([type, target]) =>
          `<Relationship Id="${type}" Type="${relationshipType}/${type}" Target="${target}"/>`,
      )
      .join('') +
    '</Relationships>';
  const parts: Record<string, string> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">' +
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
      '<Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships([['officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships(
      Object.keys(sides).map((kind) => [kind, `${kind}.xml`] as const),
    ),
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    ...Object.fromEntries(sideEntries),
  };
  const bytes = zipSync(
    Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  );
  const read = readDocx(bytes);
  if (!read.ok) throw new Error(`not read: ${read.problem.kind}`);
  return read.snapshot;
}

function storiesOf({ blocks }: DocumentSnapshot): StoryCounts {
  return countStories([...eachParagraph(blocks)].map(({ paragraph }) => paragraph));
}

function bodyOf(body: string, sides?: SideParts) {
  return storiesOf(packageOf(body, sides)).body;
}

const t = (text: string): string => `<w:t xml:space="preserve">${text}</w:t>`;
const run = (text: string, properties = ''): string =>
  `<w:r><w:rPr>${properties}</w:rPr>${t(text)}</w:r>`;
const p = (inside: string, properties = ''): string =>
  `<w:p><w:pPr>${properties}</w:pPr>${inside}</w:p>`;
const hint = '<w:rFonts w:hint="eastAsia"/>';

describe("a run's hint", () => {
  it('is read from the package', () => {
    expect(bodyOf(p(run('“A”为', hint))).words).toBe(4);
    expect(bodyOf(p(run('“A”为'))).words).toBe(2);
    expect(bodyOf(p(run('“', hint) + run('A”'))).words).toBe(2);
  });
});

describe('automatic numbers', () => {
  const numbering = (text: string, suffix: string, format = 'decimal') =>
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>' +
    `<w:numFmt w:val="${format}"/><w:suff w:val="${suffix}"/><w:lvlText w:val="${text}"/></w:lvl>` +
    '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
  const numbered = (text: string) =>
    p(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');

  it('count as they are drawn, with one space for a tab', () => {
    const items = numbered('组织领导') + numbered('工作职责');
    expect(bodyOf(items, { numbering: numbering('%1.', 'tab') })).toMatchObject({
      words: 10,
      characters: 12,
      charactersWithSpaces: 14,
    });
    expect(
      bodyOf(items, { numbering: numbering('（%1）', 'nothing', 'chineseCounting') }),
    ).toMatchObject({ words: 14, characters: 14, charactersWithSpaces: 14 });
  });

  it('with nothing after them join the text', () => {
    expect(bodyOf(numbered('A'), { numbering: numbering('%1.', 'nothing') }).words).toBe(1);
    expect(bodyOf(numbered('A'), { numbering: numbering('%1.', 'space') }).words).toBe(2);
  });
});

describe('what is not printed does not count', () => {
  it.each([
    ['hidden text', run('隐藏', '<w:vanish/>')],
    [
      'a tracked deletion',
      '<w:del w:id="1" w:author="a"><w:r><w:delText>删去</w:delText></w:r></w:del>',
    ],
    ['text moved away', `<w:moveFrom w:id="2" w:author="a">${run('移走')}</w:moveFrom>`],
    ["a field's code", '<w:r><w:instrText> PAGE </w:instrText></w:r>'],
    ['a soft hyphen', '<w:r><w:softHyphen/></w:r>'],
    ["a note's mark", '<w:r><w:footnoteReference w:id="9"/></w:r>'],
    ["a comment's mark", '<w:r><w:commentReference w:id="1"/></w:r>'],
  ])('%s', (_, inside) => {
    expect(bodyOf(p(run('co') + inside + run('op')))).toMatchObject({
      words: 1,
      characters: 4,
      charactersWithSpaces: 4,
    });
  });

  it('headers', () => {
    const section = '<w:sectPr><w:headerReference w:type="default" r:id="header"/></w:sectPr>';
    const { body, notes } = storiesOf(
      packageOf(p(run('正文')) + section, { header: p(run('页眉')) }),
    );
    expect([body.words, notes.words]).toEqual([2, 0]);
  });
});

describe('what is printed counts', () => {
  it('a tracked insertion', () => {
    const inserted = `<w:ins w:id="1" w:author="a">${run('新增')}</w:ins>`;
    expect(bodyOf(p(run('正文') + inserted)).words).toBe(4);
  });

  it("a field's result, not its code", () => {
    const field =
      '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> REF a </w:instrText></w:r>' +
      `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${run('见第三章')}` +
      '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
    expect(bodyOf(p(field)).words).toBe(4);
    expect(bodyOf(p(`<w:fldSimple w:instr=" DATE ">${run('9月')}</w:fldSimple>`)).words).toBe(2);
  });

  it('a no-break hyphen, as an ordinary character', () => {
    const hyphen = `<w:r><w:rPr>${hint}</w:rPr>${t('A')}<w:noBreakHyphen/>${t('B')}</w:r>`;
    expect(bodyOf(p(hyphen))).toMatchObject({ words: 1, characters: 3 });
  });

  it('tabs and line breaks: a tab is a space, a break nothing, both end a word', () => {
    expect(bodyOf(p(`<w:r>${t('A')}<w:tab/>${t('B')}<w:br/>${t('C')}</w:r>`))).toMatchObject({
      words: 3,
      characters: 3,
      charactersWithSpaces: 4,
    });
  });

  it('zero-width characters, emoji and rare characters, each once', () => {
    expect(bodyOf(p(run('你\u200b好')))).toMatchObject({ words: 3, characters: 3 });
    expect(bodyOf(p(run('😀𠮷野')))).toMatchObject({ words: 3, characters: 3, han: 2 });
  });

  it('the cells of a table, a nested one too, each its own paragraph', () => {
    const cell = (inside: string) => `<w:tc>${inside}</w:tc>`;
    const table = (cells: string) => `<w:tbl><w:tr>${cells}</w:tr></w:tbl>`;
    const inner = table(cell(p(run('C'))));
    expect(bodyOf(table(cell(p(run('A'))) + cell(p(run('B')) + inner + p(''))))).toMatchObject({
      words: 3,
      paragraphs: 3,
    });
  });
});

describe('prompts', () => {
  const control =
    '<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>' +
    `${run('请填写')}</w:sdtContent></w:sdt>`;

  it("count for Word and are left out of the author's text", () => {
    const { blocks } = packageOf(p(run('资金：') + control));
    const paragraphs = [...eachParagraph(blocks)].map(({ paragraph }) => paragraph);
    const count = (of: 'all' | 'author') =>
      sumCounts(paragraphs.map((paragraph) => countParagraph(paragraph, { of }))).words;
    expect(count('all')).toBe(6);
    expect(count('author')).toBe(3);
  });
});

describe('footnotes, endnotes and text boxes', () => {
  const note = (kind: string) => `<w:r><w:${kind}Reference w:id="2"/></w:r>`;
  const notes = (kind: string, text: string) =>
    `<w:${kind} w:id="2">${p(`<w:r><w:${kind}Ref/></w:r>${run(text)}`)}</w:${kind}>`;
  const box = p(run('框内'));
  const textBox =
    '<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx><w:txbxContent>' +
    `${box}</w:txbxContent></wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>` +
    `<w:txbxContent>${box}</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
  const body = p(run('正文') + note('footnote') + note('endnote') + textBox);
  const sides = { footnotes: notes('footnote', '脚注一'), endnotes: notes('endnote', '尾注') };

  it('are counted apart, each once', () => {
    const counts = storiesOf(packageOf(body, sides));
    expect([counts.body.words, counts.notes.words]).toEqual([2, 7]);
  });

  it("count when the file's author wants them counted", () => {
    const without = { ...sides, settings: '<w:doNotIncludeSubdocsInStats/>' };
    const words = (snapshot: DocumentSnapshot) =>
      chosenCount(storiesOf(snapshot), snapshot.facts.countsNotes).words;
    expect(words(packageOf(body, { ...sides, settings: '' }))).toBe(9);
    expect(words(packageOf(body, without))).toBe(2);
  });
});
