import type { Place } from '../../src/document/place';
import { assess } from '../../src/checks/engine/assess';
import type { Assessment, Dismissal, Finding } from '../../src/checks/assessment';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { eachParagraph } from '../../src/document/snapshot';
import type { DocumentSnapshot } from '../../src/document/snapshot';
import { notice2018 } from '../../src/notice/notice2018';
import { kit } from '../locate/locating';

const today = '2018-09-01';
const judged = (snapshot: DocumentSnapshot, dismissals: readonly Dismissal[] = []): Assessment =>
  assess(notice2018, snapshot, { today, dismissals });

/** A report and an application in one file with a fault of nearly every kind. */
const faulty: readonly Sketch[] = [
  ...kit.form('report', {
    omit: ['report.problems', 'report.influence.scale', 'report.brand.standards'],
    empty: ['report.summary', 'report.cover.unit', 'report.indicators.tax'],
    tick: { 'report.progress': ['delayed'], 'report.brand.plan': ['published', 'none'] },
    figures: { 'report.indicators.share': ['20', '120'], 'report.indicators.cost': ['高', ''] },
    text: {
      'report.organization': ['成立了领导小组。', '经费____万元，待补充。', 'XX家企业参加。'],
      'report.nextPlan': ['新增任务若干。', kit.guidanceFor('report.nextPlan')],
    },
    twice: ['report.other'],
    last: 'report.mechanism',
  }),
  ...kit.form('application', {
    omit: ['application.form.industry', 'experience.background'],
    empty: ['application.form.leader', 'application.selfEvaluation'],
    text: {
      'application.form.mobile': '123',
      'application.form.email': 'a@b',
      'application.cover.date': '2018年9月',
      'application.pledge': ['本单位已基本完成工作。'],
    },
  }),
  '见错误!未找到引用源。',
];

const idOf = ({ identity }: Finding): string => identity;

describe('the places of findings', () => {
  const snapshot = snapshotOf(faulty);
  const { findings, parts } = judged(snapshot);
  const where = new Map(
    [...eachParagraph(snapshot.blocks)].map(({ paragraph, in: cell }) => [paragraph.id, cell]),
  );
  const places: Place[] = [
    ...findings.map(({ place }) => place),
    ...findings.flatMap(({ fix }) => (fix?.kind === 'insertPart' ? [fix.at] : [])),
    ...parts.flatMap(({ place, textPlace }) => (textPlace === null ? [place] : [place, textPlace])),
  ];

  it('are many', () => {
    expect(findings.length).toBeGreaterThan(25);
  });

  it('are all in the document', () => {
    for (const place of places)
      if (place.kind !== 'document' && place.paragraphId !== null)
        expect(where.has(place.paragraphId)).toBe(true);
  });

  it('are outside tables where something is to be inserted', () => {
    const inserts = places.filter(({ kind }) => kind === 'insertAfter');
    expect(inserts.length).toBeGreaterThan(3);
    for (const place of inserts)
      if (place.kind === 'insertAfter' && place.paragraphId !== null)
        expect(where.get(place.paragraphId)).toBeNull();
  });

  it('name the table and the cell of what is in one', () => {
    const cells = places.filter((place) => place.kind === 'cell');
    expect(cells.length).toBeGreaterThan(5);
    for (const place of cells) {
      const position = where.get(place.paragraphId ?? '');
      expect([position?.table.id, position?.cell.id]).toEqual([place.tableId, place.cellId]);
      expect(place.label).not.toBe('');
    }
  });

  it('quote words that are there', () => {
    const texts = new Map(
      [...eachParagraph(snapshot.blocks)].map(({ paragraph }) => [paragraph.id, paragraph.text]),
    );
    for (const place of places)
      if (place.kind === 'paragraph' && place.quote !== undefined)
        expect(texts.get(place.paragraphId)).toContain(place.quote);
  });
});

describe('the identity of a finding', () => {
  const before = judged(snapshotOf(faulty)).findings.map(idOf);
  const mechanism = (block: Sketch): boolean =>
    typeof block === 'object' && 'p' in block && block.p === '三、主要工作项目开展情况';
  const at = faulty.findIndex(mechanism) + 1;

  it('is its own', () => {
    expect(new Set(before).size).toBe(before.length);
  });

  it.each<[string, readonly Sketch[]]>([
    ['paragraphs added', [...faulty.slice(0, at), '增加一段。', '再加一段。', ...faulty.slice(at)]],
    [
      'a table added',
      [...faulty.slice(0, at), { table: [['甲', '乙']] }, '其后。', ...faulty.slice(at)],
    ],
    ['a line above everything', ['密级：无', ...faulty]],
    [
      'a paragraph removed',
      [
        ...faulty.slice(0, at),
        '改写为三项任务，完成情况良好，效果明显，问题已经解决，延期的原因和措施另述。',
        ...faulty.slice(at + 1),
      ],
    ],
  ])('stays the same with %s', (_name, blocks) => {
    const after = judged(snapshotOf(blocks)).findings.map(idOf);
    expect([...after].sort()).toEqual([...before].sort());
  });

  it('goes with what is mended, and leaves the others', () => {
    const mended = faulty.map((block) => (block === 'XX家企业参加。' ? '三十家企业参加。' : block));
    const after = judged(snapshotOf(mended)).findings.map(idOf);
    expect(before.filter((identity) => !after.includes(identity))).toHaveLength(1);
    expect(after.filter((identity) => !before.includes(identity))).toEqual([]);
  });

  it('keeps the same words left in twice apart', () => {
    const twice = snapshotOf([...kit.form('report'), '待补充。', '待补充。']);
    const ids = judged(twice)
      .findings.filter(({ level }) => level === 'error')
      .map(idOf);
    expect(new Set(ids).size).toBe(2);
  });
});

describe('a finding set aside', () => {
  const snapshot = snapshotOf(kit.form('report', { empty: ['report.summary'] }));
  const [error] = judged(snapshot).findings.filter(({ level }) => level === 'error');
  const reason = '与第二节合并撰写';

  it('stays listed with its reason, and no longer blocks printing', () => {
    expect(error).toBeDefined();
    expect(judged(snapshot).printable).toBe(false);
    const after = judged(snapshot, [{ identity: error?.identity ?? '', reason }]);
    expect(after.printable).toBe(true);
    expect(after.findings.find((finding) => finding.identity === error?.identity)).toMatchObject({
      level: 'error',
      dismissed: { reason },
    });
    expect(after.requirements.find(({ id }) => id === 'report.summary')?.state).toBe('notMet');
  });

  it('is nothing where there is no such finding', () => {
    expect(judged(snapshot, [{ identity: 'another', reason }])).toEqual(judged(snapshot));
  });
});

describe('findings', () => {
  it('of level information never block printing', () => {
    const remarks = judged(
      snapshotOf(kit.form('application', { empty: ['application.form.fax'] })),
    );
    expect(remarks.findings.map(({ level }) => level)).toContain('info');
    expect(remarks.printable).toBe(true);
  });

  it('come errors first, and then as the document is read', () => {
    const order = { error: 0, warning: 1, info: 2 };
    const levels = judged(snapshotOf(faulty)).findings.map(({ level }) => order[level]);
    expect([...levels].sort((a, b) => a - b)).toEqual(levels);
  });

  it('each give the clause and the notice’s words, or that the ground is practice', () => {
    for (const { reason } of judged(snapshotOf(faulty)).findings) {
      expect(reason.clause.zh).not.toBe('');
      expect(reason.quote === '').toBe(reason.clause.zh === '本助手建议');
    }
  });
});
