import { assess, assessSubmission } from '../../src/checks/engine/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { requirementsOf } from '../../src/checks/requirements';
import { rules } from '../../src/checks/rules';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import type { Notice } from '../../src/notice/schema';
import { fieldsOf, rowsOf, sectionsOf } from '../../src/notice/walk';
import { notice2031, notice2031WithOtherIds } from '../fixtures/notices/notice2031';

const today = '2031-03-03';

const notices: readonly (readonly [string, Notice])[] = [
  ['with the ids of 2018', notice2031],
  ['with ids of its own', notice2031WithOtherIds],
];

describe.each(notices)('a notice of another year, %s', (_name, notice) => {
  const kit = exampleKit(notice);
  const [report = '', application = '', story = ''] = notice.forms.map(({ id }) => id);

  const faults = (blocks: readonly Sketch[]): string[] =>
    assess(notice, snapshotOf(blocks), { today })
      .findings.filter(({ level }) => level !== 'info')
      .map(({ requirement, message }) => `${requirement} ${message.key}`);

  /** The closing form with so many 字 in all. */
  const storyOf = (words: number): readonly Sketch[] => {
    const { sections = [] } = notice.forms.find(({ id }) => id === story) ?? {};
    const others = sections.length - 1;
    const text = Object.fromEntries(
      sections.map(({ id }, i) => [id, i === 3 ? '字'.repeat(words - others * 2) : '文字']),
    );
    return kit.form(story, { text });
  };
  const lengthOf = (blocks: readonly Sketch[]) =>
    assess(notice, snapshotOf(blocks), { today }).findings.filter(
      ({ requirement, level }) => requirement === `${story}.length` && level === 'error',
    );

  it.each(notice.forms.map(({ id }) => id))('finds nothing to correct in a good %s', (id) => {
    expect(faults(kit.form(id))).toEqual([]);
    const { requirements } = assess(notice, snapshotOf(kit.form(id)), { today });
    expect(requirements.map((each) => each.id)).toEqual(
      requirementsOf(notice).map((each) => each.id),
    );
  });

  it('has a rule for everything a program can check', () => {
    const spoken = new Set(rules.flatMap((rule) => rule.requirements(notice)));
    const silent = notice.requirements.filter(({ id, by }) => by === 'check' && !spoken.has(id));
    expect(silent).toEqual([]);
  });

  it.each(
    notice.forms.flatMap((form) => sectionsOf(form).map(({ section }) => [section.id, form.id])),
  )('misses %s when it is left out', (section, form) => {
    expect(faults(kit.form(form, { omit: [section] }))).toContain(`${section} missing`);
  });

  it('asks for the section that is new, by its heading', () => {
    const { findings } = assess(
      notice,
      snapshotOf(kit.form(application, { omit: [`${story}.digital`] })),
      { today },
    );
    const missing = findings.find(({ requirement }) => requirement === `${story}.digital`);
    expect(missing).toMatchObject({ level: 'error', fix: { kind: 'insertPart' } });
    expect(missing?.message.text.zh).toContain('7.数字化应用');
  });

  it('judges the length by its own limits', () => {
    expect([1999, 2000, 2600, 2601].map((words) => lengthOf(storyOf(words)).length)).toEqual([
      1, 0, 0, 1,
    ]);
  });

  it('judges the long text by its own limit', () => {
    const id = `${application}.selfEvaluation`;
    const over = (words: number): string[] =>
      faults(kit.form(application, { text: { [id]: '字'.repeat(words) } }));
    expect(over(300)).toEqual([]);
    expect(over(301)).toEqual([`${id} over`]);
  });

  it('looks at every field of its tables', () => {
    for (const form of notice.forms) {
      const ids = [...fieldsOf(form).map(({ field }) => field.id)];
      const { findings } = assess(notice, snapshotOf(kit.form(form.id, { empty: ids })), { today });
      const empty = findings.filter(({ message }) => message.key === 'empty');
      expect(empty.map(({ requirement }) => requirement).sort()).toEqual(ids.sort());
    }
  });

  it('wants one tick in each of its choices', () => {
    for (const form of notice.forms)
      for (const { id } of rowsOf(form, 'choice'))
        expect(faults(kit.form(form.id, { tick: { [id]: [] } }))).toEqual([`${id} none`]);
  });

  it('compares the two papers by the option it names', () => {
    const { choice, id } = notice.cross.completed;
    const together = (tick: string) =>
      assessSubmission(
        notice,
        [
          { snapshot: snapshotOf(kit.form(report, { tick: { [choice]: [tick] } })) },
          { snapshot: snapshotOf(kit.form(application)) },
        ],
        { today },
      ).findings.map(({ requirement }) => requirement);
    expect(together('done')).toEqual([]);
    expect(together('delayed')).toEqual([id]);
  });

  it('counts the days to its own deadlines', () => {
    const { requirements } = assess(notice, snapshotOf(kit.form(report)), { today: '2031-05-06' });
    const handIn = requirements.find(({ id }) => id === notice.submissions[0]?.id);
    expect(handIn?.why).toMatchObject({ key: 'handInBefore', params: { days: 10 } });
  });

  it('takes a date after its deadline for late', () => {
    const { first, id } = notice.cross.date;
    expect(faults(kit.form(report, { text: { [first]: '2031年5月17日' } }))).toContain(
      `${id} late`,
    );
  });

  it('reports its guidance where it was left in', () => {
    const practice = `${story}.practice`;
    const left = kit.form(story, {
      text: { [practice]: [kit.guidanceFor(practice), '已写的内容12。'] },
    });
    expect(faults(left)).toContain(`${notice.print.guidance} left`);
  });
});

describe('the papers of one notice under another', () => {
  it('lack what the other asks for', () => {
    const papers = snapshotOf(exampleKit(notice2018).form('application'));
    const of2018 = assess(notice2018, papers, { today }).findings.map((each) => each.requirement);
    const of2031 = assess(notice2031, papers, { today }).findings.map((each) => each.requirement);
    expect(of2018).not.toContain('experience.digital');
    expect(of2031).toEqual(expect.arrayContaining(['experience.digital', 'experience.length']));
  });
});
