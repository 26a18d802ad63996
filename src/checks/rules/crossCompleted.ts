import type { LocatedChoice } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { Notice } from '../../notice/schema';
import { choicesOf, formById } from '../../notice/walk';
import type { FileContext } from '../look/context';
import type { RuleExamples } from '../example';
import { placeOfValue } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { formsTwice } from '../look/crossFields';

/** Who applies pledges that the work is done; the report says so too. */
export const crossCompleted: Rule = {
  id: 'cross-completed',
  name: { zh: '进度与承诺', en: 'Progress and pledge' },
  description: {
    zh: '提交申请书即承诺已全面完成试点任务，总结报告的总体进度应当与此一致。',
    en: 'Who applies pledges that the pilot is completed; the report’s overall progress agrees.',
  },
  advice: {
    zh: '先核实试点是否已全面完成：已完成的改勾选，没有完成的不提交申请书。',
    en: 'Make sure whether the pilot is completed: if so, mend the tick in the report; if not, do not apply.',
  },
  requirements: ({ cross }) => [cross.completed.id],
  messages: {
    notDone: {
      zh: '提交{pledging}即承诺“{wanted}”，而{telling}勾选的是“{found}”。',
      en: 'Handing in the {pledgingEn} pledges “{wanted}”, but the {tellingEn} ticks “{found}”.',
    },
    severalForms: {
      zh: '一同提交的材料中有不止一份{names}，没有比较。',
      en: 'There is more than one {names}; they were not compared.',
    },
  },
  check: (context) => compare([context]).map(({ outcome }) => outcome),
  // What one document shows is told there already.
  checkTogether: (contexts) =>
    contexts.some((context) => compare([context]).length > 0) ? [] : compare(contexts),
};

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

function compare(contexts: readonly FileContext[]): { file: number; outcome: Outcome }[] {
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
  const requirement = completed.id;
  const several = formsTwice(contexts);
  if (several.length > 0)
    return [
      {
        file: first.file,
        outcome: {
          state: 'unchecked',
          requirement,
          why: 'severalForms',
          params: { names: several.join('、') },
        },
      },
    ];
  const { choice, file } = first;
  const ticked = choice.choice.options.filter(({ key }) => choice.options.get(key) === 'ticked');
  // Nothing ticked, too much, or what cannot be read, is the choice's own finding.
  const [only] = ticked;
  if (choice.unclear !== null || ticked.length !== 1 || only === undefined) return [];
  return [
    {
      file,
      outcome:
        only.key === completed.option
          ? { state: 'met', requirement }
          : {
              state: 'found',
              requirement,
              level: 'error',
              message: 'notDone',
              params: { ...words(notice), found: only.label },
              place: placeOfValue(choice, choice.choice.label ?? choice.choice.group),
            },
    },
  ];
}

/** What the notice calls the two papers, and what is pledged. */
function words(notice: Notice): Record<string, string> {
  const { completed } = notice.cross;
  const pledging = formById(notice, completed.form).name;
  const [telling] = notice.forms.flatMap((form) =>
    choicesOf(form).flatMap(({ id, options }) => {
      const wanted = options.find(({ key }) => key === completed.option);
      return id === completed.choice && wanted !== undefined ? [{ name: form.name, wanted }] : [];
    }),
  );
  return {
    pledging: pledging.zh,
    pledgingEn: pledging.en,
    telling: telling?.name.zh ?? '',
    tellingEn: telling?.name.en ?? '',
    wanted: telling?.wanted.label ?? '',
  };
}

function choicesIn({ located }: FileContext, { cross }: Notice): LocatedChoice[] {
  return located.forms.flatMap(({ tables }) =>
    tables.flatMap((table) => rowFound(table, 'choice', cross.completed.choice) ?? []),
  );
}
