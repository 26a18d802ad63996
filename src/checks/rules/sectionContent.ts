import { judge } from '../../document/count';
import { squash } from '../../document/text';
import type { LocatedForm, LocatedSection } from '../../locate/located';
import { rowFound } from '../../locate/rows';
import type { Expectation, Section } from '../../notice/schema';
import { sectionsOf } from '../../notice/walk';
import type { FileContext } from '../look/context';
import {
  authorPieces,
  authorText,
  countOf,
  isEmpty,
  sectionsFound,
  wholeBody,
} from '../look/context';
import type { RuleExamples } from '../example';
import { placeOfLine } from '../look/places';
import type { Outcome, Params, Rule } from '../rule';
import { givesNumber } from '../look/number';
import { eachForm, idsOf } from '../look/support';

/** What the notice says a section should speak of. */
export const sectionContent: Rule = {
  id: 'section-content',
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
  messages: {
    notMentioned: {
      zh: '“{title}”没有提到{need}。',
      en: '“{title}” does not mention {needEn}.',
    },
    noneMentioned: {
      zh: '“{title}”没有说明{need}。',
      en: '“{title}” says nothing of {needEn}.',
    },
    noNumber: {
      zh: '“{title}”没有一个数据，通知要求用数据说明。',
      en: '“{title}” gives no figure; the notice asks for figures.',
    },
    tooLong: {
      zh: '“{title}”现有{count}字，宜在{limit}字以内。',
      en: '“{title}” has {count} 字; it should keep to {limit}.',
    },
    severalParagraphs: {
      zh: '“{title}”写成了{count}段，宜写成一段。',
      en: '“{title}” has {count} paragraphs; it should be one.',
    },
  },
  check: (context) =>
    eachForm(context).flatMap((form) =>
      sectionsOf(form.form).flatMap(({ section }): Outcome[] => {
        const [found] = sectionsFound(form, section);
        if (found === undefined || isEmpty(context, wholeBody(form, found))) return [];
        return judgeSection(context, form, section, found);
      }),
    ),
};

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
): Outcome[] {
  const requirement = section.id;
  const title = section.number + section.title;
  const text = squash(authorText(context, wholeBody(form, found)));
  const warn = (message: string, params: Params, discriminator: string): Outcome => ({
    state: 'found',
    requirement,
    level: 'warning',
    message,
    params: { title, ...params },
    place: placeOfLine(found.line),
    discriminator,
  });
  const outcomes: Outcome[] = section.expects.flatMap((expectation) =>
    applies(context, expectation, text) ? unmet(expectation, text, warn) : [],
  );
  if (section.needsNumber && !givesNumber(text)) outcomes.push(warn('noNumber', {}, 'number'));
  const max = section.limit?.max;
  if (section.limit !== undefined && max !== undefined) {
    const count = countOf(context, found.body);
    if (judge(count, section.limit).verdict === 'over')
      outcomes.push(warn('tooLong', { count: count.words, limit: max }, 'length'));
  }
  const paragraphs = authorPieces(context, found.body).length;
  if (section.oneParagraph && paragraphs > 1)
    outcomes.push(warn('severalParagraphs', { count: paragraphs }, 'paragraphs'));
  return outcomes.length > 0 ? outcomes : [{ state: 'met', requirement }];
}

/** An expectation may hold only when a word stands in the section or a box is ticked elsewhere. */
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
  { key, needs, enough }: Expectation,
  text: string,
  warn: (message: string, params: Params, discriminator: string) => Outcome,
): Outcome[] {
  const missing = needs.filter(({ anyOf }) => !anyOf.some((word) => text.includes(squash(word))));
  if (enough === 'any')
    return missing.length < needs.length ? [] : [warn('noneMentioned', namesOf(needs), key)];
  return missing.length === 0 ? [] : [warn('notMentioned', namesOf(missing), key)];
}

function namesOf(needs: Expectation['needs']): Params {
  return {
    need: needs.map(({ name }) => name.zh).join('、'),
    needEn: needs.map(({ name }) => name.en).join(', '),
  };
}
