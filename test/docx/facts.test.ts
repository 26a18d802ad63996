import { readFlatOpc } from '../../src/docx/readDocx';
import { flatPackageOf, p, part, r } from '../support/package';
import { snapshotOfBody } from './reading';

const reference = (id: number): string => `<w:r><w:commentReference w:id="${id}"/></w:r>`;
const rangeStart = (id: number): string => `<w:commentRangeStart w:id="${id}"/>`;
const commentsPart = (...ids: number[]): string =>
  part('w:comments', ids.map((id) => `<w:comment w:id="${id}">${p('意见')}</w:comment>`).join(''));

describe('comments', () => {
  test('are counted once each, where they begin', () => {
    const body = p(rangeStart(1) + r('甲')) + p(r('乙') + reference(1)) + p(r('丙') + reference(2));
    const { facts } = snapshotOfBody(body, { 'word/comments.xml': commentsPart(1, 2) });
    expect(facts.comments).toEqual({
      state: 'known',
      value: { count: 2, paragraphIds: ['p1', 'p3'] },
    });
  });

  test('nothing refers to are not in the document', () => {
    const { facts } = snapshotOfBody(p('甲'), { 'word/comments.xml': commentsPart(1) });
    expect(facts.comments).toEqual({ state: 'known', value: { count: 0, paragraphIds: [] } });
  });

  test('that begin between paragraphs stand in the next one', () => {
    const body = rangeStart(1) + p('甲') + p(reference(1));
    const { facts } = snapshotOfBody(body, { 'word/comments.xml': commentsPart(1) });
    expect(facts.comments).toMatchObject({ value: { paragraphIds: ['p1'] } });
  });

  test('that cannot be read are unknown, and the text is read all the same', () => {
    const snapshot = snapshotOfBody(p(r('甲') + reference(1)), { 'word/comments.xml': '<broken' });
    expect(snapshot.facts.comments).toEqual({ state: 'unknown', why: 'unreadable' });
    expect(snapshot.warnings).toEqual(['docx.unreadablePart']);
    expect(snapshot.blocks).toHaveLength(1);
  });
});

describe('pages', () => {
  const section = (width: string, height: string): string =>
    `<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/></w:sectPr>`;

  test('each section has one, with a paragraph of it', () => {
    const body = p('甲', section('16838', '11906')) + p('乙') + section('11906', '16838');
    expect(snapshotOfBody(body).facts.pages).toEqual({
      state: 'known',
      value: [
        { width: 16838, height: 11906, paragraphId: 'p1' },
        { width: 11906, height: 16838, paragraphId: 'p2' },
      ],
    });
  });

  test('a Strict document may give them in millimetres', () => {
    expect(snapshotOfBody(p('甲') + section('210mm', '297mm')).facts.pages).toMatchObject({
      value: [{ width: 11906, height: 16838 }],
    });
  });

  test('a section that does not say has none', () => {
    expect(snapshotOfBody(p('甲') + '<w:sectPr/>').facts.pages).toEqual({
      state: 'known',
      value: [],
    });
  });
});

describe('counting notes', () => {
  test.each([
    ['', true],
    ['<w:doNotIncludeSubdocsInStats/>', false],
    ['<w:doNotIncludeSubdocsInStats w:val="0"/>', true],
  ])('settings with %s', (inner, counts) => {
    const settings = part('w:settings', `<w:zoom w:percent="100"/>${inner}`);
    expect(snapshotOfBody(p('甲'), { 'word/settings.xml': settings }).facts.countsNotes).toEqual({
      state: 'known',
      value: counts,
    });
  });

  test('a document without settings counts them', () => {
    expect(snapshotOfBody(p('甲')).facts.countsNotes).toEqual({ state: 'known', value: true });
  });
});

describe("the add-in's settings", () => {
  const extension = (properties: string): string =>
    part('we:webextension', `<we:reference id="x"/><we:properties>${properties}</we:properties>`);

  test('are read as keys and JSON text', () => {
    const parts = {
      'word/webextensions/webextension1.xml': extension(
        '<we:property name="dossier.dismissed" value="{&quot;a&quot;:1}"/><we:property name="x"/><we:property value="y"/>',
      ),
      'word/webextensions/webextension2.xml': extension(
        '<we:property name="dossier.dismissed" value="2"/><we:property name="other" value="3"/>',
      ),
    };
    expect(snapshotOfBody(p('甲'), parts).facts.settings).toEqual({
      state: 'known',
      value: { 'dossier.dismissed': '{"a":1}', other: '3' },
    });
  });

  test('a file without them has none; in what Word hands over they are unknown', () => {
    expect(snapshotOfBody(p('甲')).facts.settings).toEqual({ state: 'known', value: {} });
    const flat = readFlatOpc(flatPackageOf(p('甲')));
    expect(flat.ok ? flat.snapshot.facts.settings : null).toEqual({
      state: 'unknown',
      why: 'hostCannot',
    });
  });

  test('broken ones are unknown', () => {
    const parts = { 'word/webextensions/webextension1.xml': '<we:webextension' };
    expect(snapshotOfBody(p('甲'), parts).facts.settings).toEqual({
      state: 'unknown',
      why: 'unreadable',
    });
  });
});

describe('the program that saved the file last', () => {
  const app = (name: string): Record<string, string> => ({
    'docProps/app.xml': `<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>WPS</Template><Application>${name}</Application><Words>7</Words></Properties>`,
  });

  test.each([
    ['WPS Office_11.1.0.14309_F1E327BC-269C-435d-A152-05C5408002CA', true],
    ['WPS 文字', true],
    ['Kingsoft Office', true],
    ['Microsoft Office Word', false],
    ['LibreOffice/7.4 $WPS', false],
  ])('%s', (name, isWps) => {
    const { facts } = snapshotOfBody(p('甲'), app(name));
    expect(facts.savedByWps).toEqual({ state: 'known', value: isWps });
  });

  test('is none when the file does not say, and unknown in Word', () => {
    expect(snapshotOfBody(p('甲')).facts.savedByWps).toEqual({ state: 'known', value: false });
    const live = readFlatOpc(flatPackageOf(p('甲')));
    expect(live).toMatchObject({
      snapshot: { facts: { savedByWps: { state: 'unknown', why: 'hostCannot' } } },
    });
  });
});
