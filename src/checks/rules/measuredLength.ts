import type { Sketch } from '../../document/build';
import { judge } from '../../document/count';
import type { LocatedForm } from '../../locate/located';
import type { FileContext } from '../context';
import { countSections, countStretch } from '../context';
import type { RuleExamples } from '../example';
import { placeOfForm } from '../places';
import type { Outcome, Rule } from '../rule';
import { eachForm, idsOf } from './support';

/** The limit on all sections of a form together. */
export const measuredLength: Rule = {
  id: 'measured-length',
  name: { zh: '合计字数', en: 'Total length' },
  description: {
    zh: '各部分正文合计的字数应当在通知规定的范围内，两端都算合格。字数与Word的字数统计一致；标题、提示和通知的填写说明不计。',
    en: 'The sections’ text together keeps to the notice’s limits, both ends allowed, counted as Word counts; headings, prompts and guidance are left out.',
  },
  requirements: (notice) =>
    idsOf(notice, ({ length }) => (length === undefined ? [] : [length.id])),
  messages: {
    under: {
      zh: '各部分合计现有{count}字，至少应有{limit}字，少{missing}字。',
      en: 'The parts have {count} 字 together, {missing} short of {limit}.',
    },
    over: {
      zh: '各部分合计现有{count}字，最多{limit}字，多{over}字。',
      en: 'The parts have {count} 字 together, {over} over {limit}.',
    },
    dependsOnReading: {
      zh: '按Word的字数是{count}字，汉字{han}个，不计标点{withoutPunctuation}字：是否符合{min}—{max}字，取决于怎样计算。',
      en: 'Word counts {count} 字, there are {han} Chinese characters, and {withoutPunctuation} 字 without punctuation: whether it keeps to {min}–{max} depends on how one counts.',
    },
    dependsOnStretch: {
      zh: '各部分正文合计{count}字，连标题选中全段在Word中是{stretch}字：是否符合{min}—{max}字，取决于怎样计算。',
      en: 'The parts’ text has {count} 字, the whole stretch selected in Word {stretch}: whether it keeps to {min}–{max} depends on what is counted.',
    },
    uncertain: {
      zh: '字数在{low}到{high}字之间，读取全文后才能确定。',
      en: 'Between {low} and {high} 字; the whole document has to be read to tell.',
    },
  },
  check: (context) => eachForm(context).flatMap((form) => measure(context, form)),
};

/** Papers this rule accepts and reports. */
export const measuredLengthExamples: RuleExamples = ({ form, notice }) => {
  const measured = notice.forms.find(({ length }) => length !== undefined);
  const id = measured?.id ?? '';
  const { min = 0, max = 0 } = measured?.length?.limit ?? {};
  const first = measured?.sections[0]?.id ?? '';
  const second = measured?.sections[1]?.id ?? '';
  const others = (measured?.sections ?? []).slice(2).map((section) => section.id);
  const requirement = measured?.length?.id ?? '';
  /** One 字 in the first and in each later section, and a text in the second. */
  const withSecond = (text: string | readonly Sketch[]): readonly Sketch[] => {
    const texts: Record<string, string | readonly Sketch[]> = { [first]: '字', [second]: text };
    for (const other of others) texts[other] = '字';
    return form(id, { text: texts });
  };
  /** A paper with exactly so many 字. */
  const withWords = (words: number): readonly Sketch[] =>
    withSecond('字'.repeat(words - 1 - others.length));
  return {
    accepts: [
      { title: { zh: '字数在范围内', en: 'Within the limits' }, document: form(id) },
      { title: { zh: '正好到下限', en: 'Exactly the least' }, document: withWords(min) },
    ],
    reports: [
      {
        title: { zh: '少一个字', en: 'One short' },
        document: withWords(min - 1),
        finds: [`${requirement} under`],
      },
      {
        title: { zh: '多一个字', en: 'One too many' },
        document: withWords(max + 1),
        finds: [`${requirement} over`],
      },
      {
        title: { zh: '缺一部分也照样计算', en: 'Counted while a part is missing, too' },
        document: form(id, { omit: [second], empty: others }),
        finds: [`${requirement} under`],
      },
      {
        title: { zh: '连标点才够', en: 'Enough with punctuation only' },
        document: withSecond('字'.repeat(min - 1 - others.length - 10) + '，'.repeat(10)),
        finds: [`${requirement} dependsOnReading`],
      },
      {
        title: { zh: '连标题就超过', en: 'Over with the headings' },
        document: withWords(max),
        finds: [`${requirement} dependsOnStretch`],
      },
      {
        title: { zh: '读取全文前不能确定', en: 'Not certain until the document is read' },
        document: withSecond([
          { p: [{ text: `${'字'.repeat(min - 3 - others.length)}……`, eastAsianHint: null }] },
        ]),
        leaves: [requirement],
      },
    ],
  };
};

function measure(context: FileContext, form: LocatedForm): Outcome[] {
  const { length, sections } = form.form;
  if (length === undefined) return [];
  const requirement = length.id;
  const count = countSections(
    context,
    form,
    form.sections.filter(({ section }) => sections.includes(section)),
  );
  const { verdict, readingsDiffer } = judge(count, length.limit);
  const place = placeOfForm(context.located, form);
  const { min = 0, max = Infinity } = length.limit;
  const { words } = count;
  if (verdict === 'uncertain') {
    const { low, high } = count.range;
    return [{ state: 'unchecked', requirement, why: 'uncertain', params: { low, high } }];
  }
  const found = (
    message: string,
    level: 'error' | 'warning',
    params: Record<string, number>,
  ): Outcome[] => [
    { state: 'found', requirement, level, message, params: { count: words, ...params }, place },
  ];
  if (verdict === 'under') return found('under', 'error', { limit: min, missing: min - words });
  if (verdict === 'over') return found('over', 'error', { limit: max, over: words - max });
  if (readingsDiffer)
    return found('dependsOnReading', 'warning', {
      han: count.han,
      withoutPunctuation: words - count.punctuation,
      min,
      max,
    });
  const first = form.sections[0];
  const stretch =
    first === undefined ? words : countStretch(context, first.line.index, form.range.end).words;
  return stretch > max
    ? found('dependsOnStretch', 'warning', { stretch, min, max })
    : [{ state: 'met', requirement }];
}
