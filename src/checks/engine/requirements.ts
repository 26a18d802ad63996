import { daysBetween } from '../../document/calendar';
import { memoised } from '../../document/memoised';
import type { Bilingual, Form, Notice, Requirement } from '../../notice/schema';
import type { Message, RequirementResult } from '../assessment';
import type { FileContext } from '../look/context';
import { render } from './message';
import type { Outcome, Rule } from '../rule';

/** What a rule reported about one requirement. */
export interface Judged {
  readonly rule: Rule;
  readonly outcome: Outcome;
}

const reasons: Readonly<Record<string, Bilingual>> = {
  noForm: { zh: '文中没有“{form}”。', en: 'The document has no {form}.' },
  noNoticeForm: {
    zh: '文中没有通知要求的材料。',
    en: 'The document holds none of the notice’s papers.',
  },
  nothingToCompare: { zh: '没有可供比较的内容。', en: 'There is nothing to compare it with.' },
  rulesNotLoaded: {
    zh: '这一项的检查程序还没有载入，载入后自动检查。',
    en: 'What checks this has not been loaded yet; it is checked as soon as it has.',
  },
  person: { zh: '{toDo}', en: '{toDo}' },
  handInBefore: {
    zh: '{quote}（报送期限{deadline}，还有{days}天）',
    en: '{quote} (deadline {deadline}, {days} days left)',
  },
  handInPast: {
    zh: '{quote}（报送期限{deadline}，已过{days}天）',
    en: '{quote} (deadline {deadline}, {days} days ago)',
  },
  author: { zh: '由作者自评。', en: 'For the author to assess.' },
  cellsNotKnown: {
    zh: '表格还没有读完，不知道内容在哪一格。',
    en: 'The table has not been read to its end: which cell holds what is not known yet.',
  },
  embeddedDocument: {
    zh: '文档中嵌入了另一份文件，其中的内容读不到。请在 Word 中打开并保存一次，再检查。',
    en: 'Another file is embedded in the document and cannot be read. Open and save it in Word once, then check again.',
  },
  unreadableHere: {
    zh: '这里有图片、控件或嵌入的对象，其中的内容读不到。请改成文字，或自行核对。',
    en: 'There is a picture, a control or an embedded object here that cannot be read. Type the text, or check it by eye.',
  },
};

/**
 * How every requirement ended in one document: what was found outweighs what could not be checked, and
 * that outweighs what is in order.
 */
export function requirementResults(
  context: FileContext,
  judged: readonly Judged[],
  requirements: readonly Requirement[],
  awaitsRules: boolean,
): RequirementResult[] {
  const byId = new Map<string, Judged[]>();
  for (const each of judged) {
    const { requirement } = each.outcome;
    const known = byId.get(requirement);
    if (known === undefined) byId.set(requirement, [each]);
    else known.push(each);
  }
  return requirements.map((requirement) =>
    resultOf(context, requirement, byId.get(requirement.id) ?? [], awaitsRules),
  );
}

function resultOf(
  context: FileContext,
  requirement: Requirement,
  judged: readonly Judged[],
  awaitsRules: boolean,
): RequirementResult {
  const { id } = requirement;
  const isMet = judged.some(({ outcome }) => outcome.state === 'met');
  const isOpen = judged.some(({ outcome }) => outcome.state === 'unchecked');
  // What is added for information to a requirement that is met, or cannot be checked, leaves it so.
  const isFault = ({ outcome }: Judged): boolean =>
    outcome.state === 'found' && (outcome.level !== 'info' || !(isMet || isOpen));
  if (judged.some(isFault)) return { id, state: 'notMet' };
  for (const { rule, outcome } of judged)
    if (outcome.state === 'unchecked')
      return {
        id,
        state: 'unchecked',
        why: render({ ...reasons, ...rule.messages }, outcome.why, outcome.params),
      };
  const form = formOf(requirement, context.notice);
  const { forms } = context.located;
  if (form === null ? forms.length === 0 : forms.every((found) => found.form !== form))
    return {
      id,
      state: 'notApplicable',
      why:
        form === null
          ? render(reasons, 'noNoticeForm')
          : render(reasons, 'noForm', { form: form.name }),
    };
  if (requirement.by === 'person')
    return { id, state: 'manual', why: whatToDo(context, requirement) };
  if (requirement.by === 'author') return { id, state: 'manual', why: render(reasons, 'author') };
  if (isMet) return { id, state: 'met' };
  if (awaitsRules) return { id, state: 'unchecked', why: render(reasons, 'rulesNotLoaded') };
  return { id, state: 'notApplicable', why: render(reasons, 'nothingToCompare') };
}

/** What a person has to do; for handing in, with the days to its deadline. */
function whatToDo({ notice, today }: FileContext, requirement: Requirement): Message {
  const { id, quote, toDo } = requirement;
  const submission = notice.submissions.find((candidate) => candidate.id === id);
  if (submission === undefined) return render(reasons, 'person', { toDo: toDo ?? quote });
  const { date, text: deadline } = submission.deadline;
  const left = daysBetween(today, date);
  return left >= 0
    ? render(reasons, 'handInBefore', { quote, deadline, days: left })
    : render(reasons, 'handInPast', { quote, deadline, days: -left });
}

/** The form a requirement belongs to; `null` for one that belongs to all. */
const formOf = memoised(({ id }: Requirement, { submissions, forms }: Notice): Form | null => {
  const submission = submissions.find((candidate) => candidate.id === id);
  const owner = submission?.form ?? id.split('.')[0];
  return forms.find((candidate) => candidate.id === owner) ?? null;
});
