import { assess } from '../../src/checks/engine/assess';
import type { CriterionEvidence } from '../../src/checks/assessment';
import { exampleKit } from '../../src/checks/exampleKit';
import type { ExampleEdit } from '../../src/checks/example';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { totalOf } from '../../src/notice/rubric';

const kit = exampleKit(notice2018);

function evidenceOf(document: readonly Sketch[]): readonly CriterionEvidence[] {
  return assess(notice2018, snapshotOf(document), { today: '2018-09-01' }).evidence;
}

function criterion(document: readonly Sketch[], key: string): CriterionEvidence {
  const found = evidenceOf(document).find((each) => `${each.rubric}.${each.criterion}` === key);
  if (found === undefined) throw new Error(`No criterion ${key}`);
  return found;
}

const report = (edit?: ExampleEdit): readonly Sketch[] => kit.form('report', edit);

/** The sentences for each aspect of a criterion, by the aspect's key. */
function sentences(found: CriterionEvidence): Record<string, readonly string[]> {
  return Object.fromEntries(
    found.aspects.map((each) => [each.aspect, each.sentences.map(({ text }) => text)]),
  );
}

it('has an entry for each of the nine criteria, whatever the document', () => {
  const keys = [
    'rubric.review.projects',
    'rubric.review.support',
    'rubric.review.mechanism',
    'rubric.review.influence',
    'rubric.review.demonstration',
    'rubric.defence.innovation',
    'rubric.defence.leadership',
    'rubric.defence.transfer',
    'rubric.defence.sharing',
  ];
  for (const document of [[], report(), kit.form('application')])
    expect(evidenceOf(document).map((each) => `${each.rubric}.${each.criterion}`)).toEqual(keys);
});

describe.each<[string, string, Record<string, readonly string[]>]>([
  [
    'a sentence for each aspect',
    '成立领导小组。出台配套政策；落实资金500万元。',
    {
      organization: ['成立领导小组。'],
      policy: ['出台配套政策；'],
      funds: ['落实资金500万元。'],
    },
  ],
  [
    'one sentence for two aspects',
    '政策与资金都已落实',
    { organization: [], policy: ['政策与资金都已落实'], funds: ['政策与资金都已落实'] },
  ],
  ['nothing', '企业参加了展会。', { organization: [], policy: [], funds: [] }],
  [
    'words with spaces in them, written in full-width forms',
    '成立了领导 小组。',
    { organization: ['成立了领导 小组。'], policy: [], funds: [] },
  ],
])('the section on organisation with %s', (_, text, expected) => {
  it('speaks for what it says', () => {
    const found = criterion(
      report({ text: { 'report.organization': text } }),
      'rubric.review.support',
    );
    expect(found.hasText).toBe(true);
    expect(sentences(found)).toEqual(expected);
  });
});

it('leads to the very words', () => {
  const snapshot = snapshotOf(report({ text: { 'report.organization': '开头。成立领导小组。' } }));
  const { evidence } = assess(notice2018, snapshot, { today: '2018-09-01' });
  const sentence = evidence.flatMap(({ aspects }) => aspects).flatMap((each) => each.sentences);
  const found = sentence.find(({ text }) => text === '成立领导小组。');
  const paragraph = snapshot.blocks.find(
    (block) => block.kind === 'paragraph' && block.text.includes('成立领导小组'),
  );
  expect(found).toEqual({
    part: 'report.organization',
    text: '成立领导小组。',
    place: { kind: 'paragraph', paragraphId: paragraph?.id, quote: '成立领导小组。' },
  });
});

it('quotes three sentences of an aspect and counts the rest', () => {
  const text = '政策一。政策二。政策三。政策四。';
  const found = criterion(
    report({ text: { 'report.organization': text } }),
    'rubric.review.support',
  );
  expect(found.aspects.find(({ aspect }) => aspect === 'policy')).toMatchObject({
    sentences: [{ text: '政策一。' }, { text: '政策二。' }, { text: '政策三。' }],
    total: 4,
  });
});

it('quotes those with most to say, in the order of the paper', () => {
  const text = '政策一。政策二。政策三。出台若干措施等扶持办法和配套政策。';
  const found = criterion(
    report({ text: { 'report.organization': text } }),
    'rubric.review.support',
  );
  expect(sentences(found).policy).toEqual([
    '政策一。',
    '政策二。',
    '出台若干措施等扶持办法和配套政策。',
  ]);
});

it('keeps the marks that close a quotation with its sentence', () => {
  const found = criterion(
    report({ text: { 'report.organization': '会议提出“先立政策。”资金随后到位。' } }),
    'rubric.review.support',
  );
  expect(sentences(found)).toMatchObject({
    policy: ['会议提出“先立政策。”'],
    funds: ['资金随后到位。'],
  });
});

it.each<[string, readonly Sketch[]]>([
  ['the heading', report({ empty: ['report.organization'] })],
  [
    'the notice’s own guidance',
    report({ text: { 'report.organization': kit.guidanceFor('report.organization') } }),
  ],
  [
    'a prompt',
    report({
      text: { 'report.organization': [{ p: '写明政策与资金', with: { placeholder: true } }] },
    }),
  ],
])('does not take %s for the author’s word', (_, document) => {
  const found = criterion(document, 'rubric.review.support');
  expect(found.hasText).toBe(false);
  expect(found.parts).toMatchObject([{ requirement: 'report.organization', place: {} }]);
});

it('knows of a part that is not there', () => {
  const found = criterion(report(), 'rubric.review.demonstration');
  expect(found.parts.map(({ place }) => place)).toEqual([null, null, null, null]);
  expect(found.hasText).toBe(false);
});

it('takes of a choice what is ticked', () => {
  const ticked = (option: string): Record<string, readonly string[]> =>
    sentences(
      criterion(
        report({ omit: ['report.projects'], tick: { 'report.progress': [option] } }),
        'rubric.review.projects',
      ),
    );
  expect(ticked('done')).toMatchObject({ tasks: ['完成试点工作'] });
  expect(ticked('notStarted')).toMatchObject({ tasks: [] });
});

it('takes the pledge for the author’s word', () => {
  const found = criterion(kit.form('application'), 'rubric.defence.sharing');
  expect(sentences(found).will).toContainEqual(expect.stringContaining('公开分享'));
});

describe('a rubric’s total', () => {
  const [review] = notice2018.rubrics;
  if (review === undefined) throw new Error('The notice has a rubric');
  const total = (scores: Record<string, number>) => totalOf(review, (key) => scores[key]);

  it('is unknown while nothing is scored', () => {
    expect(total({})).toEqual({ score: null, scored: 0, criteria: 5, points: 100, bonus: null });
  });

  it('adds up what is scored, decimals too, and nothing else', () => {
    const scores = { 'rubric.review.projects': 36.1, 'rubric.review.support': 0.2, other: 50 };
    expect(total(scores)).toMatchObject({ score: 36.3, scored: 2 });
  });

  it('leaves out a score over the points, kept under another notice', () => {
    const scores = { 'rubric.review.projects': 41, 'rubric.review.support': 20 };
    expect(total(scores)).toMatchObject({ score: 20, scored: 1 });
  });

  it('keeps the bonus apart', () => {
    expect(
      total({ 'rubric.review.projects': 40, 'rubric.review.projects.extra': 3 }),
    ).toMatchObject({ score: 40, scored: 1, bonus: 3 });
  });
});
