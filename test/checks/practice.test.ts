import { assess } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { requirementsOf } from '../../src/checks/requirements';
import { requirementsWith } from '../../src/checks/requirementsWith';
import { defineRule } from '../../src/checks/rule';
import { rules } from '../../src/checks/rules';
import { snapshotOf } from '../../src/document/build';
import type { DocumentFacts } from '../../src/document/facts';
import { notice2018 } from '../../src/notice/notice2018';

const some = { state: 'known', value: { count: 3, paragraphIds: ['p2'] } } as const;
const facts: Partial<DocumentFacts> = {
  pages: { state: 'known', value: [{ width: 12240, height: 15840, paragraphId: 'p1' }] },
  comments: some,
  hiddenText: some,
  revisions: some,
};
const paper = exampleKit(notice2018).form('report', {
  append: ['效果待补充。', '见错误!未找到引用源。'],
});
const today = '2018-09-01';

describe('what the notice does not ask for', () => {
  const { findings, requirements } = assess(notice2018, snapshotOf(paper, facts), {
    today,
    dismissals: [{ identity: 'print-page:print.page:notA4', reason: '按当地要求' }],
  });
  const ours = findings.filter(({ requirement }) => requirement.startsWith('print.'));

  it('is this program’s advice, and quotes nothing', () => {
    expect(ours.map(({ requirement }) => requirement).sort()).toEqual([
      'print.comments',
      'print.fields',
      'print.hidden',
      'print.page',
      'print.placeholder',
      'print.revisions',
    ]);
    for (const { reason } of ours)
      expect(reason).toEqual({ clause: { zh: '本助手建议', en: 'Dossier’s advice' }, quote: '' });
  });

  it('keeps its ids, and what authors set aside before', () => {
    expect(ours.find(({ requirement }) => requirement === 'print.page')?.dismissed).toEqual({
      reason: '按当地要求',
    });
    const listed = notice2018.requirements.map(({ id }) => id);
    expect(requirements.map(({ id }) => id).slice(0, listed.length)).toEqual(listed);
  });

  it('leaves the notice’s own requirements their words', () => {
    const known = requirementsOf(notice2018);
    for (const [i, requirement] of notice2018.requirements.entries())
      if (!requirement.id.startsWith('print.')) expect(known[i]).toBe(requirement);
  });
});

describe('a requirement of a rule’s own', () => {
  const rule = defineRule({
    id: 'throwaway-lines',
    rank: 1,
    name: { zh: '短行', en: 'Short lines' },
    description: { zh: '不应有只有一个字的段落。', en: 'No paragraph is one character.' },
    advice: { zh: '并入上一段。', en: 'Join it with the paragraph above.' },
    ground: 'practice',
    ownRequirements: [
      { id: 'throwaway.shortLine', title: { zh: '没有短行', en: 'No short line' } },
    ],
    requirements: () => ['throwaway.shortLine'],
    messages: { short: { zh: '这一段只有“{text}”。', en: 'This paragraph is only “{text}”.' } },
    check: ({ located }, about) => {
      const [line] = located.flat.lines.filter(({ paragraph }) => paragraph.text.length === 1);
      if (line === undefined) return [about('throwaway.shortLine').met()];
      const place = { kind: 'paragraph', paragraphId: line.paragraph.id } as const;
      return [about('throwaway.shortLine', place).warning('short', { text: line.paragraph.text })];
    },
  });
  const withRule = [...rules, rule];

  it('comes after the notice’s, with how it ended', () => {
    const { findings, requirements } = assess(notice2018, snapshotOf([...paper, '短'], facts), {
      today,
      rules: withRule,
    });
    expect(requirements.at(-1)).toEqual({ id: 'throwaway.shortLine', state: 'notMet' });
    expect(requirements).toHaveLength(requirementsOf(notice2018).length + 1);
    expect(findings.find(({ requirement }) => requirement === 'throwaway.shortLine')).toMatchObject(
      {
        identity: 'throwaway-lines:throwaway.shortLine:short',
        reason: { clause: { zh: '本助手建议' }, quote: '' },
      },
    );
  });

  it('is met, or not applicable without a paper', () => {
    const endOf = (text: readonly string[]): string | undefined =>
      assess(notice2018, snapshotOf(text), { today, rules: [rule] }).requirements.at(-1)?.state;
    expect(
      assess(notice2018, snapshotOf(paper), { today, rules: [rule] }).requirements.at(-1)?.state,
    ).toBe('met');
    expect(endOf(['一篇论文。'])).toBe('notApplicable');
  });

  it('is listed once, also when a notice lists it', () => {
    const last = requirementsWith(notice2018, withRule).at(-1);
    expect(last).toMatchObject({ id: 'throwaway.shortLine', by: 'check', quote: '' });
    const listing = {
      ...notice2018,
      requirements: [
        ...notice2018.requirements,
        ...(last === undefined ? [] : [{ ...last, quote: '认真编制总结报告' }]),
      ],
    };
    const known = requirementsWith(listing, withRule);
    expect(known.filter(({ id }) => id === 'throwaway.shortLine')).toEqual([last]);
  });
});
