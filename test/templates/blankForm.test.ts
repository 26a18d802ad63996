import { notice2018 } from '../../src/notice/notice2018';
import { choicesOf, formById, headingOf, sectionsOf } from '../../src/notice/walk';
import { blankForm } from '../../src/templates/blankForm';
import { childOf, everyElement, valueOf } from '../support/xmlTree';
import { documentOf, expectedTags, paragraphsOf, partText, snapshotOf, tagsOf } from './forms';

const form = (id: string) => formById(notice2018, id);
const make = (id: string): Promise<Uint8Array> => blankForm(notice2018, id);

describe('what an author fills in', () => {
  it.each([
    ['report', expectedTags(form('report'))],
    ['application', [...expectedTags(form('application')), ...expectedTags(form('experience'))]],
    ['experience', expectedTags(form('experience'))],
  ])('has one control each in the %s, and nothing else has one', async (id, expected) => {
    expect(tagsOf(await make(id)).sort()).toEqual([...expected].sort());
  });

  it('leaves what is filled in by hand after printing without a control', async () => {
    const tags = [...tagsOf(await make('report')), ...tagsOf(await make('application'))];
    for (const id of [
      'report.cover.seal',
      'application.cover.seal',
      'application.pledge.signature',
      'application.recommendation',
    ])
      expect(tags.filter((tag) => tag.startsWith(id))).toEqual([]);
  });

  it.each(['report', 'application', 'experience'])(
    'shows a prompt in every control of the %s but the boxes',
    async (id) => {
      const controls = [...everyElement(documentOf(await make(id)))].filter(
        ({ name }) => name === 'w:sdtPr',
      );
      for (const control of controls) {
        const isBox = childOf(control, 'w14:checkbox') !== undefined;
        const tag = valueOf(control, 'w:tag');
        const prompted = childOf(control, 'w:showingPlcHdr') !== undefined;
        expect({ tag, prompted }).toEqual({ tag, prompted: !isBox });
        expect(childOf(control, 'w:lock')).toBeUndefined();
        expect(childOf(control, 'w:dataBinding')).toBeUndefined();
      }
    },
  );

  it.each(['report', 'experience'])(
    'has the body of every section of the %s as a prompt',
    async (id) => {
      const paragraphs = paragraphsOf(await make(id));
      for (const { section } of sectionsOf(form(id)).filter(
        ({ section: s }) => s.children.length === 0,
      )) {
        const bodies = paragraphs.filter(({ tags }) => tags.includes(section.id));
        expect(bodies.map(({ isPlaceholder }) => isPlaceholder)).toEqual(
          section.guidance.length > 0 ? section.guidance.map(() => true) : [true],
        );
      }
    },
  );

  it('starts with every box empty', async () => {
    const boxes = paragraphsOf(await make('report'))
      .flatMap(({ spans }) => spans)
      .filter(({ checked }) => checked !== undefined);
    const options = choicesOf(form('report')).flatMap((choice) => choice.options);
    expect(boxes).toHaveLength(options.length);
    expect(boxes.every(({ checked, text }) => checked === false && text === '☐')).toBe(true);
  });
});

describe('structure and layout', () => {
  it('has Word’s headings where the notice has titles, sections and items', async () => {
    const headings = paragraphsOf(await make('report'))
      .filter(({ outlineLevel }) => outlineLevel !== null)
      .map(({ outlineLevel, text }) => [outlineLevel, text]);
    const sections = sectionsOf(form('report')).map(({ section, depth }) => [
      depth + 1,
      headingOf(section),
    ]);
    expect(headings).toEqual([
      [1, '第一部分　总体推进情况'],
      [1, '第二部分　试点工作总结'],
      ...sections,
    ]);
  });

  it('ends with a plain paragraph and begins on a page of its own', async () => {
    const body = documentOf(await make('application')).children[0]?.children ?? [];
    const [first] = body;
    const last = body.filter(({ name }) => name !== 'w:sectPr').at(-1);
    expect(last).toMatchObject({ name: 'w:p', children: [] });
    const properties = first === undefined ? undefined : childOf(first, 'w:pPr');
    expect(properties?.children.map(({ name }) => name)).toContain('w:pageBreakBefore');
  });

  it('has the pages of an official paper, numbered but for the cover', async () => {
    const section = [...everyElement(documentOf(await make('report')))].find(
      ({ name }) => name === 'w:sectPr',
    );
    const attributes = (name: string) =>
      section === undefined ? {} : (childOf(section, name)?.attributes ?? {});
    // 210 × 297 mm; 37, 35, 28 and 26 mm; 28.9 pt a line (GB/T 9704-2012, 5.2), in twips.
    expect(attributes('w:pgSz')).toMatchObject({ 'w:w': '11906', 'w:h': '16838' });
    expect(attributes('w:pgMar')).toMatchObject({
      'w:top': '2098',
      'w:bottom': '1984',
      'w:left': '1587',
      'w:right': '1474',
    });
    expect(attributes('w:docGrid')).toMatchObject({ 'w:type': 'lines', 'w:linePitch': '578' });
    expect(section?.children.map(({ name }) => name)).toContain('w:titlePg');
    expect(partText(await make('report'), 'word/footer1.xml')).toMatch(/— .*PAGE.* —/s);
    const experience = partText(await make('experience'), 'word/document.xml');
    expect(experience).not.toContain('<w:titlePg/>');
  });

  it('is read as A4 without a revision, a comment or hidden text', async () => {
    const { facts, warnings } = snapshotOf(await make('application'));
    expect(warnings).toEqual([]);
    expect(facts.revisions).toMatchObject({ state: 'known', value: { count: 0 } });
    expect(facts.comments).toMatchObject({ state: 'known', value: { count: 0 } });
    expect(facts.hiddenText).toMatchObject({ state: 'known', value: { count: 0 } });
  });
});

describe('the package', () => {
  it('is the same, byte for byte, whenever it is made', async () => {
    const now = new Date('2018-08-27T08:00:00Z');
    const keep = ['nextTick', 'setImmediate', 'setTimeout', 'queueMicrotask'] as const;
    jest.useFakeTimers({ now, doNotFake: [...keep] });
    const first = await make('report');
    jest.setSystemTime(new Date('2026-11-23T09:30:12Z'));
    const second = await make('report');
    jest.useRealTimers();
    expect(Buffer.from(second).equals(Buffer.from(first))).toBe(true);
  });

  it('names its title and language and neither a date nor a person', async () => {
    const properties = partText(await make('report'), 'docProps/core.xml');
    expect(properties).toContain('<dc:title>产业集群区域品牌建设试点工作总结报告</dc:title>');
    expect(properties).toContain('<dc:language>zh-CN</dc:language>');
    expect(properties).not.toMatch(/created|modified|creator|lastModifiedBy/);
  });

  it('is refused for a form the notice does not have', async () => {
    await expect(make('thesis')).rejects.toThrow(RangeError);
  });
});
