/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import type { Assessment, CriterionEvidence } from '../../src/checks/assessment';
import { doneByHandKey } from '../../src/taskpane/model/documentNotes';
import type { PreferenceName } from '../../src/taskpane/model/preferences';
import { readScore, selfAssessmentKey } from '../../src/taskpane/model/selfAssessment';
import type { ScoreEntry } from '../../src/taskpane/model/selfAssessment';
import { selfAssessmentDocument } from '../../src/templates/selfAssessment';
import { assessment, paragraph } from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';
import type { OpenOptions } from '../support/openPane';

// Tested by itself, where there are packages to read; this page has no text encoder.
jest.mock('../../src/templates/selfAssessment');

/** The section on organisation speaks of two aspects, one of them four times; nothing of the third. */
const support: CriterionEvidence = {
  rubric: 'rubric.review',
  criterion: 'support',
  parts: [{ requirement: 'report.organization', place: paragraph('p3') }],
  hasText: true,
  aspects: [
    {
      aspect: 'organization',
      sentences: [
        {
          part: 'report.organization',
          text: '成立领导小组。',
          place: { kind: 'paragraph', paragraphId: 'p4', quote: '成立领导小组。' },
        },
      ],
      total: 4,
    },
    {
      aspect: 'policy',
      sentences: [
        {
          part: 'report.organization',
          text: `出台${'若干'.repeat(40)}政策。`,
          place: paragraph('p5'),
        },
      ],
      total: 1,
    },
    { aspect: 'funds', sentences: [], total: 0 },
  ],
};
const demonstration: CriterionEvidence = {
  rubric: 'rubric.review',
  criterion: 'demonstration',
  parts: [{ requirement: 'experience.practice', place: null }],
  hasText: false,
  aspects: [],
};

const engine = (): Assessment => assessment({ evidence: [support, demonstration] });

async function openRubric(options: OpenOptions = {}) {
  const opened = openPane({ engine, ...options });
  await opened.user.click(screen.getByRole('tab', { name: '自评' }));
  const panel = screen.getByRole('tabpanel', { name: '自评' });
  await within(panel).findByRole('button', { name: /保障措施.*有依据/ });
  const kept = (): unknown => {
    const json = opened.host.kept.get(selfAssessmentKey);
    return json === undefined ? undefined : JSON.parse(json);
  };
  return { ...opened, panel, kept };
}

const scoreOf = (name: RegExp): HTMLElement => screen.getByRole('textbox', { name });
const projects = /^1\.工作项目完成情况，自评分，满分 40 分$/;
const supporting = /^2\.保障措施完成情况，自评分/;

/** The line of a rubric's total. */
const total = (rubric: string): HTMLElement => {
  const term = screen.getAllByRole('term').find(({ textContent }) => textContent === rubric);
  const line = term?.parentElement ?? null;
  if (line === null) throw new Error(`No total ${rubric}`);
  return line;
};
const review = '一、资料评审评价内容';

describe('what speaks for a criterion', () => {
  it('is counted on its line, and told apart from parts not written yet', async () => {
    await openRubric();
    expect(screen.getByRole('button', { name: /保障措施/ })).toHaveTextContent(
      '3 个方面，2 个有依据',
    );
    expect(screen.getByRole('button', { name: /示范效应/ })).toHaveTextContent(
      '相关部分还没有内容',
    );
  });

  it('opens with the sentences, the aspects nothing speaks for, and the parts', async () => {
    const { user, panel } = await openRubric();
    const line = screen.getByRole('button', { name: /保障措施/ });
    expect(line).toHaveAttribute('aria-expanded', 'false');
    await user.click(line);
    expect(line).toHaveAttribute('aria-expanded', 'true');
    const aspects = within(panel)
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
    expect(aspects).toContain('组织机制的建立情况“成立领导小组。”另有 3 句');
    expect(aspects).toContain('资金的落实情况（文中没有找到依据）');
  });

  it('stays open until the pane is opened again', async () => {
    const preferences = new Map<PreferenceName, string>();
    const first = await openRubric({ preferences });
    await first.user.click(screen.getByRole('button', { name: /保障措施/ }));
    first.unmount();
    await openRubric({ preferences });
    const line = screen.getByRole('button', { name: /保障措施/ });
    expect(line).toHaveAttribute('aria-expanded', 'true');
  });

  it('leads to the sentence and to the part', async () => {
    const { host, user } = await openRubric();
    await user.click(screen.getByRole('button', { name: /保障措施/ }));
    await user.click(screen.getByRole('button', { name: '“成立领导小组。”' }));
    await user.click(screen.getByRole('button', { name: '二、试点工作组织情况' }));
    expect(host.did('goTo')).toMatchObject([
      { place: { paragraphId: 'p4', quote: '成立领导小组。' } },
      { place: { paragraphId: 'p3' } },
    ]);
  });

  it('shortens a long sentence', async () => {
    const { user } = await openRubric();
    await user.click(screen.getByRole('button', { name: /保障措施/ }));
    const link = screen.getByRole('button', { name: /出台若干/ });
    expect(Array.from(link.textContent).length).toBeLessThan(60);
    expect(link).toHaveTextContent(/…”$/);
  });

  it('names a part that is not in the document', async () => {
    const { user } = await openRubric();
    await user.click(screen.getByRole('button', { name: /示范效应/ }));
    expect(screen.getByText('4.典型经验（文中没有）')).toBeVisible();
  });
});

describe('the author’s own score', () => {
  it('is never filled in by the program', async () => {
    const { panel, kept } = await openRubric();
    for (const field of within(panel).getAllByRole('textbox')) expect(field).toHaveValue('');
    expect(total(review)).toHaveTextContent('未评');
    expect(kept()).toBeUndefined();
  });

  it('is kept with the document and added up', async () => {
    const { user, kept } = await openRubric();
    await user.type(scoreOf(projects), '36.5');
    await user.tab();
    expect(total(review)).toHaveTextContent('36.5 / 100 分（已评 1 / 5 项）');
    await user.type(scoreOf(supporting), '１８{Enter}');
    expect(total(review)).toHaveTextContent('54.5 / 100 分（已评 2 / 5 项）');
    expect(kept()).toMatchObject({
      scores: { 'rubric.review.projects': { score: 36.5 }, 'rubric.review.support': { score: 18 } },
    });
  });

  it('is kept after a pause in typing, without leaving the field', async () => {
    const { user, kept } = await openRubric();
    await user.type(scoreOf(projects), '7');
    await waitFor(() => expect(kept()).toBeDefined(), { timeout: 3000 });
  });

  it.each(['41', '-1', '三十', '3.25'])('%s is refused with one sentence', async (typed) => {
    const { user, kept } = await openRubric();
    const field = scoreOf(projects);
    await user.type(field, typed);
    await user.tab();
    expect(field).toHaveValue(typed);
    expect(field).toBeInvalid();
    expect(field).toHaveAccessibleDescription(
      '请填 0 至 40 之间的数，最多一位小数；现在填的没有保存。',
    );
    expect(kept()).toBeUndefined();
  });

  it('is taken back by emptying the field', async () => {
    const { user, kept } = await openRubric();
    await user.type(scoreOf(projects), '0');
    await user.tab();
    expect(total(review)).toHaveTextContent('0 / 100 分');
    await user.clear(scoreOf(projects));
    await user.tab();
    expect(total(review)).toHaveTextContent('未评');
    expect(kept()).toBeUndefined();
  });

  it('has a note', async () => {
    const { user, kept } = await openRubric();
    await user.click(screen.getByRole('button', { name: /保障措施/ }));
    await user.type(
      screen.getByRole('textbox', { name: '2.保障措施完成情况，说明' }),
      '资金证明在附件',
    );
    await user.tab();
    expect(kept()).toMatchObject({
      scores: { 'rubric.review.support': { note: '资金证明在附件' } },
    });
  });

  it('of a bonus stands apart and is not in the sum', async () => {
    const { user } = await openRubric();
    await user.type(scoreOf(projects), '30');
    await user.type(scoreOf(/^方案外的其他区域品牌建设工作，自评加分$/), '3');
    await user.tab();
    expect(total(review)).toHaveTextContent('30 / 100 分（已评 1 / 5 项）（另加 3 分）');
  });
});

it.each<[string, number | null, ScoreEntry]>([
  ['', 40, { kind: 'empty' }],
  [' 40 ', 40, { kind: 'score', score: 40 }],
  ['40.1', 40, { kind: 'invalid' }],
  ['０．５', 40, { kind: 'score', score: 0.5 }],
  ['120', null, { kind: 'score', score: 120 }],
  ['1e3', null, { kind: 'invalid' }],
  ['NaN', 40, { kind: 'invalid' }],
])('reads “%s” of at most %s', (typed, max, expected) => {
  expect(readScore(typed, max)).toEqual(expected);
});

describe('the list for the defence', () => {
  it('takes what was asked for, ticks what is ready, lets go of the rest', async () => {
    const { user, kept } = await openRubric();
    const field = screen.getByRole('textbox', { name: '补充材料名称' });
    await user.type(field, '商标注册证{Enter}');
    await user.type(field, '资金凭证');
    await user.click(screen.getByRole('button', { name: '添加' }));
    await user.click(screen.getByRole('checkbox', { name: '资金凭证，已备齐' }));
    await user.click(screen.getByRole('button', { name: '移除“商标注册证”' }));
    expect(field).toHaveFocus();
    expect(kept()).toMatchObject({ supplements: [{ text: '资金凭证', ready: true }] });
    expect(
      within(screen.getByRole('list', { name: '补充材料清单' })).getAllByRole('listitem'),
    ).toHaveLength(1);
  });
});

describe('the conditions of choice', () => {
  it('are confirmed where the list before printing sees it, each with the author’s sentence', async () => {
    const { host, user, kept } = await openRubric();
    const conditions = within(screen.getByRole('region', { name: /选择条件/ }));
    expect(conditions.getAllByRole('checkbox')).toHaveLength(4);
    await user.click(conditions.getByRole('checkbox', { name: /^1\.经验聚焦于/ }));
    expect(JSON.parse(host.kept.get(doneByHandKey) ?? '')).toEqual([
      'experience.selection.focused',
    ]);
    await user.type(await conditions.findByRole('textbox'), '只写一件事');
    await user.tab();
    expect(kept()).toMatchObject({ reasons: { 'experience.selection.focused': '只写一件事' } });
    expect(screen.getByRole('region', { name: /已确认 1 \/ 4/ })).toBeVisible();
  });
});

describe('what the document holds', () => {
  const json = JSON.stringify({
    scores: { 'rubric.review.projects': { score: 33 }, 'rubric.other.one': { score: 5 } },
    supplements: [],
    reasons: {},
  });

  it('is shown, and read again with the document; another notice’s scores stay', async () => {
    const host = fakeHost();
    host.kept.set(selfAssessmentKey, json);
    const { user, kept } = await openRubric({ host });
    expect(scoreOf(projects)).toHaveValue('33');
    host.kept.set(selfAssessmentKey, json.replace('33', '34'));
    host.change('text');
    await waitFor(() => expect(scoreOf(projects)).toHaveValue('34'), { timeout: 3000 });
    await user.type(scoreOf(supporting), '1{Enter}');
    expect(kept()).toMatchObject({ scores: { 'rubric.other.one': { score: 5 } } });
  });

  it.each(['{', '[]', '{"scores":{"a":{"score":"5"}},"supplements":[],"reasons":{}}'])(
    'is left alone when it cannot be read (%s), until the author changes something',
    async (damaged) => {
      const host = fakeHost();
      host.kept.set(selfAssessmentKey, damaged);
      const { user } = await openRubric({ host });
      expect(screen.getByText(/自评记录无法读取，已原样保留/)).toBeVisible();
      await user.click(scoreOf(projects));
      await user.tab();
      expect(host.kept.get(selfAssessmentKey)).toBe(damaged);
      await user.type(scoreOf(projects), '5');
      await user.tab();
      expect(screen.queryByText(/无法读取/)).not.toBeInTheDocument();
      expect(host.kept.get(selfAssessmentKey)).toContain('"score":5');
    },
  );

  it('may hold a score over the points: that is said, and it is not added up', async () => {
    const host = fakeHost();
    host.kept.set(selfAssessmentKey, json.replace('33', '99'));
    const { user } = await openRubric({ host });
    expect(scoreOf(projects)).toHaveValue('99');
    expect(screen.getByText(/文档里记的分数超出满分 40 分，没有计入合计/)).toBeVisible();
    expect(total(review)).toHaveTextContent('未评');
    await user.clear(scoreOf(projects));
    await user.type(scoreOf(projects), '38{Enter}');
    expect(screen.queryByText(/超出满分/)).not.toBeInTheDocument();
    expect(total(review)).toHaveTextContent('38 / 100 分');
  });

  it('may fail to be kept: that is said, and what was typed stays until it is', async () => {
    const host = fakeHost();
    const { user, kept } = await openRubric({ host });
    host.fail.settings = { kind: 'timedOut' };
    await user.type(scoreOf(projects), '5{Enter}');
    expect(await screen.findByText(/没有保存到文档：Word 长时间没有回应/)).toBeVisible();
    expect(scoreOf(projects)).toHaveValue('5');
    host.fail.settings = null;
    await user.type(scoreOf(supporting), '6{Enter}');
    await waitFor(() => expect(screen.queryByText(/没有保存到文档/)).not.toBeInTheDocument());
    expect(kept()).toMatchObject({
      scores: { 'rubric.review.projects': { score: 5 }, 'rubric.review.support': { score: 6 } },
    });
  });
});

it('opens as a Word document with all of it', async () => {
  const made = jest.mocked(selfAssessmentDocument);
  made.mockResolvedValue(new Uint8Array([80, 75]));
  const { host, user } = await openRubric();
  await user.type(scoreOf(projects), '36');
  await user.click(screen.getByRole('checkbox', { name: /^2\.经验是/ }));
  await user.click(screen.getByRole('button', { name: '打开自评表' }));
  expect(await screen.findByText('自评表已作为新文档打开。')).toBeVisible();
  expect(host.opened).toEqual([new Uint8Array([80, 75])]);
  const [notice, view] = made.mock.calls[0] ?? [];
  expect(view).toMatchObject({
    scores: { 'rubric.review.projects': { score: 36 } },
    confirmed: ['experience.selection.innovative'],
  });
  const [rubric] = notice?.rubrics ?? [];
  const criterion = rubric?.groups[0]?.criteria[1];
  if (rubric === undefined || criterion === undefined) throw new Error('No criterion');
  expect(
    criterion.aspects.map((aspect) => view?.sentencesFor(rubric, criterion, aspect).length),
  ).toEqual([1, 1, 0]);
});

it('has no violation when filled in, opened and wrong', async () => {
  const { user, container } = await openRubric();
  await user.click(screen.getByRole('button', { name: /保障措施/ }));
  await user.click(screen.getByRole('button', { name: /示范效应/ }));
  await user.type(scoreOf(projects), '99');
  await user.type(screen.getByRole('textbox', { name: '补充材料名称' }), '凭证{Enter}');
  await user.click(screen.getByRole('checkbox', { name: /^2\.经验是/ }));
  expect(await axe(container)).toHaveNoViolations();
});
