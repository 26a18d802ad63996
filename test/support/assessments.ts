import { requirementsOf } from '../../src/checks/requirements';
import type { Place } from '../../src/document/place';
import type {
  Assessment,
  Finding,
  FormStatus,
  PartStatus,
  Readings,
  RequirementResult,
} from '../../src/checks/assessment';
import { notice2018 } from '../../src/notice/notice2018';
import type { Level } from '../../src/notice/schema';
import { formById, headingOf } from '../../src/notice/walk';

/** Assessments for the tests of the pane, made without a document or the engine. */

/** A count that is exact, or known only to lie in a range. */
export function readings(words: number, range: Partial<Readings> = {}): Readings {
  return {
    words,
    low: words,
    high: words,
    han: Math.round(words * 0.9),
    withoutPunctuation: Math.round(words * 0.95),
    wps: words,
    ...range,
  };
}

export function paragraph(paragraphId: string): Place {
  return { kind: 'paragraph', paragraphId };
}

/** A part that is written; give what differs. */
export function part(
  given: Partial<PartStatus> & {
    readonly id: string;
    readonly form: string;
    readonly title: { zh: string; en: string };
  },
): PartStatus {
  return {
    kind: 'section',
    depth: 1,
    state: 'done',
    count: null,
    limit: null,
    filled: null,
    place: paragraph(`${given.id}:heading`),
    textPlace: paragraph(`${given.id}:text`),
    paragraphIds: [`${given.id}:heading`, `${given.id}:text`],
    guidance: [],
    ...given,
  };
}

function same(text: string): { zh: string; en: string } {
  return { zh: text, en: text };
}

/** The states and counts of the closing form's six parts, half written: one empty, one missing. */
const begun: readonly (Partial<PartStatus> & { readonly count: Readings | null })[] = [
  { count: readings(20) },
  { count: readings(400) },
  { state: 'draft', count: readings(210) },
  { count: readings(1500) },
  { state: 'missing', count: null, textPlace: null, paragraphIds: [] },
  { state: 'empty', count: readings(0) },
];

/** The six parts of the closing form. */
export function experienceParts(
  states: readonly (Partial<PartStatus> & { readonly count: Readings | null })[] = begun,
): PartStatus[] {
  return formById(notice2018, 'experience').sections.map((section, i) =>
    part({
      id: section.id,
      form: 'experience',
      title: same(headingOf(section)),
      guidance: section.guidance,
      limit: section.limit ?? null,
      ...states[i],
      ...(states[i]?.state === 'missing'
        ? { place: { kind: 'insertAfter', paragraphId: 'p9', part: section.id } }
        : {}),
    }),
  );
}

/** The parts of an application whose table is nearly filled. */
export function applicationParts(): PartStatus[] {
  const form = 'application';
  return [
    part({
      id: 'application.cover.title',
      form,
      kind: 'cover',
      title: { zh: '封面', en: 'Cover' },
      state: 'draft',
      filled: { done: 1, of: 2 },
    }),
    part({ id: 'application.pledge', form, kind: 'pledge', title: same('承诺书') }),
    part({
      id: 'application.form',
      form,
      kind: 'table',
      title: same('产业集群区域品牌建设试点评价申请表'),
      state: 'draft',
      filled: { done: 9, of: 11 },
    }),
    part({
      id: 'application.selfEvaluation',
      form,
      kind: 'longText',
      depth: 2,
      title: same('试点工作完成情况自我评价'),
      count: readings(480),
      limit: { max: 500 },
    }),
  ];
}

export function formStatus(id: string, length: FormStatus['length'] = null): FormStatus {
  return { id, name: formById(notice2018, id).name, place: paragraph(`${id}:first`), length };
}

/** The status of the closing form with a count. */
export function experienceStatus(count: Readings): FormStatus {
  return formStatus('experience', {
    requirement: 'experience.length',
    limit: { min: 3000, max: 5000 },
    count,
    stretch: readings(count.words + 42),
  });
}

/** A finding; give what matters. */
export function finding(
  given: Partial<Finding> & {
    readonly identity: string;
    readonly requirement: string;
    readonly level: Level;
  },
): Finding {
  const requirement = requirementsOf(notice2018).find(({ id }) => id === given.requirement);
  return {
    rule: 'sample',
    message: {
      key: 'sample',
      params: {},
      text: { zh: `问题${given.identity}`, en: `Issue ${given.identity}` },
    },
    reason: {
      clause: requirement?.clause ?? same('附件'),
      quote: requirement?.quote ?? '',
    },
    advice: { zh: `改好${given.identity}`, en: `Correct ${given.identity}` },
    place: paragraph(`${given.identity}:place`),
    ...given,
  };
}

/** Three errors, two warnings and an information in an application half written. */
export function sampleFindings(): Finding[] {
  return [
    finding({
      identity: 'length',
      requirement: 'experience.length',
      level: 'error',
      message: {
        key: 'short',
        params: {},
        text: { zh: '典型经验还差 870 字', en: 'The experience is 870 字 short' },
      },
    }),
    finding({
      identity: 'effect',
      requirement: 'experience.effect',
      level: 'error',
      message: {
        key: 'missing',
        params: {},
        text: { zh: '没有“5.实践及效果”', en: 'Part 5 is missing' },
      },
      place: { kind: 'insertAfter', paragraphId: 'p9', part: 'experience.effect' },
      fix: {
        kind: 'insertPart',
        part: 'experience.effect',
        at: { kind: 'insertAfter', paragraphId: 'p9', part: 'experience.effect' },
      },
    }),
    finding({
      identity: 'fax',
      requirement: 'application.form.fax',
      level: 'info',
      message: {
        key: 'empty',
        params: {},
        text: { zh: '传真没有填写', en: 'The fax number is empty' },
      },
      place: { kind: 'cell', tableId: 't1', cellId: 't1.3.1', label: '传真', paragraphId: 'p5' },
    }),
    finding({
      identity: 'mobile',
      requirement: 'application.form.mobile',
      level: 'error',
      message: {
        key: 'mobile',
        params: {},
        text: { zh: '手机号码不是 11 位', en: 'The mobile number does not have 11 digits' },
      },
      place: { kind: 'cell', tableId: 't1', cellId: 't1.4.1', label: '手机', paragraphId: 'p6' },
    }),
    finding({
      identity: 'guidance',
      requirement: 'print.guidance',
      level: 'warning',
      message: {
        key: 'guidance',
        params: {},
        text: { zh: '一段填写说明还在文中', en: 'A paragraph of guidance is left' },
      },
      fix: { kind: 'removeParagraph', paragraphId: 'p7' },
    }),
    finding({
      identity: 'name',
      requirement: 'experience.name',
      level: 'warning',
      message: {
        key: 'long',
        params: {},
        text: { zh: '名称超出 3 字', en: 'The name is 3 字 too long' },
      },
    }),
  ];
}

const bySign = '打印后由负责人签字';

/** Every requirement of the notice: some met, some for a person, one that could not be checked. */
export function sampleRequirements(): RequirementResult[] {
  return notice2018.requirements.map(({ id, by }): RequirementResult => {
    if (by !== 'check') {
      const text = { zh: bySign, en: 'Sign after printing' };
      return id.startsWith('application') || id.startsWith('submission')
        ? { id, state: 'manual', why: { key: 'byHand', params: {}, text } }
        : { id, state: 'notApplicable' };
    }
    if (id === 'print.revisions') {
      const text = { zh: '还没有读到完整文件', en: 'The whole file has not been read yet' };
      return { id, state: 'unchecked', why: { key: 'notReadYet', params: {}, text } };
    }
    return { id, state: 'met' };
  });
}

/** An assessment; give what differs from an application half written. */
export function assessment(given: Partial<Assessment> = {}): Assessment {
  const findings = given.findings ?? sampleFindings();
  return {
    notice: notice2018.id,
    forms: [formStatus('application'), experienceStatus(readings(2130))],
    parts: [...applicationParts(), ...experienceParts()],
    findings,
    requirements: sampleRequirements(),
    counts: { experience: 2130 },
    evidence: [],
    printable: !findings.some(
      ({ level, dismissed }) => level === 'error' && dismissed === undefined,
    ),
    ...given,
  };
}

/** What the engine makes of a document with no form in it. */
export function nothingFound(): Assessment {
  return assessment({
    forms: [],
    parts: [],
    findings: [],
    requirements: notice2018.requirements.map(({ id }) => ({ id, state: 'notApplicable' })),
    counts: {},
  });
}

/** An application with nothing left to mend. */
export function allDone(): Assessment {
  return assessment({
    forms: [formStatus('application'), experienceStatus(readings(3720))],
    parts: [
      ...applicationParts().map((one) => ({ ...one, state: 'done' as const })),
      ...experienceParts(
        [20, 500, 600, 1500, 800, 300].map((count) => ({ count: readings(count) })),
      ),
    ],
    findings: [],
  });
}
