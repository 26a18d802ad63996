import type { Sketch } from '../../document/build';
import { judge } from '../../document/count';
import type { LocatedForm } from '../../locate/located';
import type { FileContext } from '../look/context';
import { countSections, countStretch } from '../look/context';
import type { RuleExamples } from '../example';
import { placeOfForm } from '../look/places';
import type { Outcome, Rule } from '../rule';
import { eachForm, idsOf } from '../look/support';

/** The limit on all sections of a form together. */
export const measuredLength: Rule = {
  id: 'measured-length',
  name: { zh: '合计字数', en: 'Total length' },
  description: {
    zh: '各部分正文合计的字数应当在通知规定的范围内，两端都算合格。字数与Word的字数统计一致；标题、提示和通知的填写说明不计。',
    en: 'The sections’ text together keeps to the notice’s limits, both ends allowed, counted as Word counts; headings, prompts and guidance are left out.',
  },
  advice: {
    zh: '不足的补充做法、数据和效果，超出的删减；最好与上下限各留一点余量。',
    en: 'Add what was done, figures and effects, or cut; keep a little away from both limits.',
  },
  requirements: (notice) =>
    idsOf(notice, ({ length }) => (length === undefined ? [] : [length.id])),
  messages: {
    under: {
      zh: '“{title}”各部分正文合计{count}字，至少应有{limit}字，还少{missing}字（标题和填写说明不计）。',
      en: 'The parts of “{title}” have {count} 字 together, {missing} short of {limit} (headings and guidance left out).',
    },
    over: {
      zh: '“{title}”各部分正文合计{count}字，最多{limit}字，超出{over}字（标题和填写说明不计）。',
      en: 'The parts of “{title}” have {count} 字 together, {over} over {limit} (headings and guidance left out).',
    },
    dependsOnReading: {
      zh: '“{title}”按Word统计为{count}字，在{min}—{max}字之内；但换一种算法就不在：只数汉字是{han}个，不计标点是{withoutPunctuation}字。建议留出余量。',
      en: '“{title}” has {count} 字 as Word counts, within {min}–{max}, but not every way of counting agrees: {han} Chinese characters alone, {withoutPunctuation} 字 without punctuation. Some margin is advisable.',
    },
    dependsOnStretch: {
      zh: '“{title}”各部分正文合计{count}字，在{min}—{max}字之内；但连同标题全部选中，Word显示{stretch}字，超出了。建议留出余量。',
      en: 'The text of “{title}” has {count} 字, within {min}–{max}; selected with its headings, Word shows {stretch}, which is over. Some margin is advisable.',
    },
    uncertain: {
      zh: '“{title}”的字数在{low}到{high}字之间；读完全文才能算准，请稍候再看。',
      en: '“{title}” has between {low} and {high} 字; reading the whole document will tell, please look again shortly.',
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
  const { length, sections, name } = form.form;
  const title = name.zh;
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
    return [{ state: 'unchecked', requirement, why: 'uncertain', params: { title, low, high } }];
  }
  const found = (
    message: string,
    level: 'error' | 'warning',
    params: Record<string, number>,
  ): Outcome[] => [
    {
      state: 'found',
      requirement,
      level,
      message,
      params: { title, count: words, ...params },
      place,
    },
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
