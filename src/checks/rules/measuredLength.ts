import type { Sketch } from '../../document/build';
import { judge } from '../../document/count';
import type { LocatedForm } from '../../locate/located';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import { countRange, countSections } from '../look/context';
import { otherCounts } from '../look/otherCounts';
import { placeOfForm } from '../look/places';
import { idsOf } from '../look/support';
import { defineRule } from '../rule';
import type { About, Outcome } from '../rule';

const messages = {
  under: {
    zh: '“{title}”各部分正文合计{count}字，至少应有{limit}字，还少{missing}字（标题和填写说明不计）。{others}',
    en: 'The parts of “{title}” have {count} 字 together, {missing} short of {limit} (headings and guidance left out).{others}',
    advice: {
      zh: '补充做法、数据和效果，最好比下限多写一些。',
      en: 'Add what was done, figures and effects, a little more than the least.',
    },
  },
  over: {
    zh: '“{title}”各部分正文合计{count}字，最多{limit}字，超出{over}字（标题和填写说明不计）。{others}',
    en: 'The parts of “{title}” have {count} 字 together, {over} over {limit} (headings and guidance left out).{others}',
    advice: {
      zh: '删减，最好比上限少一些。',
      en: 'Cut it, a little below the limit.',
    },
  },
  dependsOnReading: {
    zh: '“{title}”按Word统计为{count}字，在{min}—{max}字之内，但换一种算法就不在。{others}建议留出余量。',
    en: '“{title}” has {count} 字 as Word counts, within {min}–{max}, but not every way of counting agrees.{others} Some margin is advisable.',
    advice: {
      zh: '补充或删减一些，使各种算法都在范围内。',
      en: 'Add or cut a little, so that every way of counting agrees.',
    },
  },
  dependsOnStretch: {
    zh: '“{title}”各部分正文合计{count}字，在{min}—{max}字之内；但连同标题全部选中，Word显示{selected}字，超出了。{others}建议留出余量。',
    en: 'The text of “{title}” has {count} 字, within {min}–{max}; selected with its headings, Word shows {selected}, which is over.{others} Some margin is advisable.',
    advice: {
      zh: '删减一些，使连同标题也不超过。',
      en: 'Cut a little, so that it keeps to the limit with its headings.',
    },
  },
  uncertain: {
    zh: '“{title}”的字数在{low}到{high}字之间；读完全文才能算准，请稍候再看。',
    en: '“{title}” has between {low} and {high} 字; the exact number is known once the whole document is read; please look again shortly.',
  },
} as const;

/** The limit on all sections of a form together. */
export const measuredLength = defineRule({
  id: 'measured-length',
  rank: 140,
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
  messages,
  check: (context, about) => context.located.forms.flatMap((form) => measure(context, form, about)),
});

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

function measure(
  context: FileContext,
  form: LocatedForm,
  about: About<typeof messages>,
): Outcome[] {
  const { length, sections, name } = form.form;
  if (length === undefined) return [];
  const title = name.zh;
  const result = countSections(
    context,
    form,
    form.sections.filter(({ section }) => sections.includes(section)),
  );
  const { words: count, range } = result;
  const { verdict, readingsDiffer } = judge(result, length.limit);
  const { min = 0, max = Infinity } = length.limit;
  const say = about(length.id, placeOfForm(context.located, form));
  if (verdict === 'uncertain') return [say.unchecked('uncertain', { title, ...range })];
  const first = form.sections[0];
  const selected =
    first === undefined ? count : countRange(context, first.line.index, form.range.end).words;
  const othersWith = (shown: number | null) => otherCounts(context, result, length.limit, shown);
  const others = othersWith(selected);
  if (verdict === 'under')
    return [say.error('under', { title, count, limit: min, missing: min - count, others })];
  if (verdict === 'over')
    return [say.error('over', { title, count, limit: max, over: count - max, others })];
  if (readingsDiffer) return [say.warning('dependsOnReading', { title, count, min, max, others })];
  if (selected <= max) return [say.met()];
  const beside = othersWith(null);
  return [say.warning('dependsOnStretch', { title, count, min, max, selected, others: beside })];
}
