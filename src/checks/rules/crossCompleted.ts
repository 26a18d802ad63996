import type { LocatedChoice } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { Bilingual, Notice } from '../../notice/schema';
import { choicesOf, formById } from '../../notice/walk';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { formsTwice } from '../look/crossFields';
import { placeOfValue } from '../look/places';
import { defineRule } from '../rule';
import type { About, FileOutcome } from '../rule';

const messages = {
  notDone: {
    zh: '提交{pledging}即承诺“{wanted}”，而{reporting}勾选的是“{found}”。',
    en: 'Handing in the {pledging} pledges “{wanted}”, but the {reporting} ticks “{found}”.',
  },
  severalForms: {
    zh: '一同提交的材料中有不止一份{names}，没有比较。',
    en: 'There is more than one {names}; they were not compared.',
  },
} as const;

/** Who applies pledges that the work is done; the report says so too. */
export const crossCompleted = defineRule({
  id: 'cross-completed',
  rank: 160,
  late: true,
  name: { zh: '进度与承诺', en: 'Progress and pledge' },
  description: {
    zh: '提交申请书即承诺已全面完成试点任务，总结报告的总体进度应当与此一致。',
    en: 'Who applies pledges that the pilot is completed; the report’s overall progress agrees.',
  },
  advice: {
    zh: '先核实试点是否已全面完成：已完成的改勾选，没有完成的不提交申请书。',
    en: 'Make sure whether the pilot is completed: if so, correct the tick in the report; if not, do not apply.',
  },
  requirements: ({ cross }) => [cross.completed.id],
  messages,
  check: (context, about) => compare([context], about).map(({ outcome }) => outcome),
  // What one document shows is reported by `check` already.
  checkTogether: (contexts, about) =>
    contexts.some((context) => compare([context], about).length > 0)
      ? []
      : compare(contexts, about),
});

/** Papers this rule accepts and reports. */
export const crossCompletedExamples: RuleExamples = ({ form }) => ({
  accepts: [
    {
      title: { zh: '两份材料一致', en: 'Both papers agree' },
      document: form('report'),
      companions: [form('application')],
    },
  ],
  reports: [
    {
      title: { zh: '总结报告勾选“按进度推进”', en: 'The report says the work goes on' },
      document: form('report', { tick: { 'report.progress': ['onSchedule'] } }),
      companions: [form('application')],
      finds: ['cross.completed notDone'],
    },
    {
      title: { zh: '两份材料在一个文件中', en: 'Both in one file' },
      document: [
        ...form('report', { tick: { 'report.progress': ['delayed'] } }),
        ...form('application'),
      ],
      finds: ['cross.completed notDone'],
    },
    {
      title: { zh: '两份总结报告一同提交', en: 'Two reports handed in together' },
      document: form('report'),
      companions: [form('report'), form('application')],
      leaves: ['cross.completed'],
    },
  ],
});

function compare(contexts: readonly FileContext[], about: About<typeof messages>): FileOutcome[] {
  const notice = contexts[0]?.notice;
  if (notice === undefined) return [];
  const { completed } = notice.cross;
  const applies = contexts.some(({ located }) =>
    located.forms.some(({ form }) => form.id === completed.form),
  );
  const found = contexts.flatMap((context, file) =>
    choicesIn(context, notice).map((choice) => ({ file, choice })),
  );
  const [first] = found;
  if (!applies || first === undefined) return [];
  const { choice, file } = first;
  const several = formsTwice(contexts);
  if (several.length > 0) {
    const names = several.join('、');
    return [{ file, outcome: about(completed.id).unchecked('severalForms', { names }) }];
  }
  const ticked = choice.choice.options.filter(({ key }) => choice.options.get(key) === 'ticked');
  // Nothing ticked, or too much, is the choice's own finding.
  const [only] = ticked;
  if (choice.unclear !== null || ticked.length !== 1 || only === undefined) return [];
  const say = about(completed.id, placeOfValue(choice, choice.choice.label ?? choice.choice.group));
  const outcome =
    only.key === completed.option
      ? say.met()
      : say.error('notDone', { ...namesIn(notice), found: only.label });
  return [{ file, outcome }];
}

/** What the notice calls the two papers, and what is pledged. */
function namesIn(notice: Notice): {
  readonly pledging: Bilingual;
  readonly reporting: Bilingual;
  readonly wanted: string;
} {
  const { completed } = notice.cross;
  const [reporting] = notice.forms.flatMap((form) =>
    choicesOf(form).flatMap(({ id, options }) => {
      const wanted = options.find(({ key }) => key === completed.option);
      return id === completed.choice && wanted !== undefined ? [{ name: form.name, wanted }] : [];
    }),
  );
  return {
    pledging: formById(notice, completed.form).name,
    reporting: reporting?.name ?? { zh: '', en: '' },
    wanted: reporting?.wanted.label ?? '',
  };
}

function choicesIn({ located }: FileContext, { cross }: Notice): LocatedChoice[] {
  return located.forms.flatMap(({ tables }) =>
    tables.flatMap((table) => rowFound(table, 'choice', cross.completed.choice) ?? []),
  );
}
