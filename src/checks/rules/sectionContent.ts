import { judge } from '../../document/count';
import { squash } from '../../document/text';
import type { LocatedForm, LocatedSection } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { Bilingual, Expectation, Section } from '../../notice/schema';
import { sectionsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import type { FileContext } from '../look/context';
import {
  authorPieces,
  authorText,
  countOf,
  isEmpty,
  sectionsFound,
  wholeBody,
} from '../look/context';
import { givesNumber } from '../look/number';
import { placeOfLine } from '../look/places';
import { idsOf } from '../look/support';
import { defineRule } from '../rule';
import type { Outcome, Say } from '../rule';

const messages = {
  notMentioned: {
    zh: '“{title}”没有提到{need}。',
    en: '“{title}” does not mention {need}.',
  },
  noneMentioned: {
    zh: '“{title}”没有说明{need}。',
    en: '“{title}” says nothing of {need}.',
  },
  noNumber: {
    zh: '“{title}”没有一个数据，通知要求用数据说明。',
    en: '“{title}” gives no figure; the notice asks for figures.',
    advice: {
      zh: '补上数据，如数量、金额、比例，注明时间。',
      en: 'Add figures, such as numbers, sums or shares, and the time they are of.',
    },
  },
  tooLong: {
    zh: '“{title}”现有{count}字，宜在{limit}字以内。',
    en: '“{title}” has {count} 字; it should keep to {limit}.',
    advice: { zh: '缩短到建议的字数以内。', en: 'Shorten it to the length advised.' },
  },
  severalParagraphs: {
    zh: '“{title}”写成了{count}段，宜写成一段。',
    en: '“{title}” has {count} paragraphs; it should be one.',
    advice: { zh: '合并成一段。', en: 'Make it one paragraph.' },
  },
} as const;

/** What the notice says a section should speak of. */
export const sectionContent = defineRule({
  id: 'section-content',
  rank: 60,
  late: true,
  name: { zh: '各节内容', en: 'What sections say' },
  description: {
    zh: '通知要求各节说明的内容（资金、政策、原因、措施、数据等）应当提到；有篇幅要求的标题应当简短。',
    en: 'Sections speak of what the notice asks for (funds, policies, causes, measures, figures); a name is short.',
  },
  advice: {
    zh: '做过的，补写清楚；没有的，写明没有和原因。',
    en: 'Say what was done; where nothing was, say so and why.',
  },
  requirements: (notice) =>
    idsOf(notice, (form) =>
      sectionsOf(form).flatMap(({ section }) =>
        section.expects.length > 0 || section.needsNumber || section.limit !== undefined
          ? [section.id]
          : [],
      ),
    ),
  messages,
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      sectionsOf(form.form).flatMap(({ section }) => {
        const [found] = sectionsFound(form, section);
        if (found === undefined || isEmpty(context, wholeBody(form, found))) return [];
        const say = about(section.id, placeOfLine(found.line));
        return judgeSection(context, form, section, found, say);
      }),
    ),
});

/** Papers this rule accepts and reports. */
export const sectionContentExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '该说的都说了', en: 'Everything is spoken of' }, document: form('report') },
    {
      title: { zh: '数据用汉字', en: 'Figures in Chinese' },
      document: form('report', {
        text: { 'report.influence.scale': '总产值比试点前增长三成，居全国同类集群前列。' },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '没有提到资金和政策', en: 'Neither funds nor policies' },
      document: form('report', { text: { 'report.organization': '成立了领导小组。' } }),
      finds: ['report.organization notMentioned', 'report.organization notMentioned'],
    },
    {
      title: {
        zh: '提到资金，没有来源、金额、到位',
        en: 'Funds without source, amount or payment',
      },
      document: form('report', {
        text: { 'report.organization': '出台支持政策，安排资金若干。' },
      }),
      finds: ['report.organization noneMentioned'],
    },
    {
      title: { zh: '部分工作延期而没有说明理由', en: 'Late work without reasons' },
      document: form('report', {
        tick: { 'report.progress': ['delayed'] },
        text: { 'report.projects': '多数项目完成，效果良好，仍有问题，将采取措施。' },
      }),
      finds: ['report.projects notMentioned'],
    },
    {
      title: { zh: '十项之一没有数据', en: 'An item without a figure' },
      document: form('report', {
        text: { 'report.influence.scale': '总产值稳步增长，居全国同类集群前列。' },
      }),
      finds: ['report.influence.scale noNumber'],
    },
    {
      title: { zh: '十项之一没有与同行业比较', en: 'An item without its standing' },
      document: form('report', {
        text: { 'report.influence.investment': '投资额由3亿元增至5亿元。' },
      }),
      finds: ['report.influence.investment notMentioned'],
    },
    {
      title: { zh: '名称过长且分段', en: 'A long name in two paragraphs' },
      document: form('experience', {
        text: { 'experience.name': ['做法'.repeat(15), '经验'.repeat(15)] },
      }),
      finds: ['experience.name tooLong', 'experience.name severalParagraphs'],
    },
  ],
});

function judgeSection(
  context: FileContext,
  form: LocatedForm,
  section: Section,
  found: LocatedSection,
  say: Say<typeof messages>,
): Outcome[] {
  const title = section.number + section.title;
  const text = squash(authorText(context, wholeBody(form, found)));
  const outcomes = section.expects.flatMap((expectation) =>
    applies(context, expectation, text) ? unmet(expectation, title, text, say) : [],
  );
  if (section.needsNumber && !givesNumber(text))
    outcomes.push(say.with({ discriminator: 'number' }).warning('noNumber', { title }));
  const limit = section.limit?.max;
  if (section.limit !== undefined && limit !== undefined) {
    const count = countOf(context, found.body);
    if (judge(count, section.limit).verdict === 'over')
      outcomes.push(
        say
          .with({ discriminator: 'length' })
          .warning('tooLong', { title, count: count.words, limit }),
      );
  }
  const count = authorPieces(context, found.body).length;
  if (section.oneParagraph && count > 1)
    outcomes.push(
      say.with({ discriminator: 'paragraphs' }).warning('severalParagraphs', { title, count }),
    );
  return outcomes.length > 0 ? outcomes : [say.met()];
}

/** An expectation may hold only when the section has a certain word, or a box is ticked elsewhere. */
function applies(context: FileContext, expectation: Expectation, text: string): boolean {
  const { whenMentions, whenTicked } = expectation;
  if (whenMentions !== undefined && !whenMentions.some((word) => text.includes(squash(word))))
    return false;
  if (whenTicked === undefined) return true;
  return context.located.forms.some((form) =>
    form.tables.some(
      (table) =>
        rowFound(table, 'choice', whenTicked.choice)?.options.get(whenTicked.option) === 'ticked',
    ),
  );
}

function unmet(
  { key: discriminator, needs, enough }: Expectation,
  title: string,
  text: string,
  say: Say<typeof messages>,
): Outcome[] {
  const missing = needs.filter(({ anyOf }) => !anyOf.some((word) => text.includes(squash(word))));
  const each = say.with({ discriminator });
  if (enough === 'any')
    return missing.length < needs.length
      ? []
      : [each.warning('noneMentioned', { title, need: namesOf(needs) })];
  return missing.length === 0
    ? []
    : [each.warning('notMentioned', { title, need: namesOf(missing) })];
}

function namesOf(needs: Expectation['needs']): Bilingual {
  return {
    zh: needs.map(({ name }) => name.zh).join('、'),
    en: needs.map(({ name }) => name.en).join(', '),
  };
}
