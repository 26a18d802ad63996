import type { Place } from '../../document/place';
import type { Sketch } from '../../document/build';
import { unknown } from '../../document/snapshot';
import type { DocumentFacts, Fact, Occurrences, UnknownReason } from '../../document/snapshot';
import type { Bilingual, Level, Notice } from '../../notice/schema';
import type { FileContext } from '../look/context';
import type { Example, ExampleKit, RuleExamples } from '../example';
import type { Outcome, Rule } from '../rule';

/** Why a fact about the document is not known, in words. */
export const unknownReasons: Readonly<Record<UnknownReason, Bilingual>> = {
  notReadYet: {
    zh: '还没有读取全文的修订、批注等信息。',
    en: 'The document’s package has not been read yet.',
  },
  hostCannot: { zh: '这个版本的Word不提供所需的信息。', en: 'This Word does not tell.' },
  timedOut: {
    zh: '读取全文用时过长，已停止。',
    en: 'Reading the document took too long and was stopped.',
  },
  unreadable: { zh: '文件中的这部分信息无法读取。', en: 'This part of the file cannot be read.' },
};

type CountedFact = 'revisions' | 'comments' | 'hiddenText';

/** A rule for something that should not be left in the document at all. */
function noneLeft(
  fact: CountedFact,
  requirementOf: (print: Notice['print']) => string,
  level: Level,
  texts: Pick<Rule, 'id' | 'name' | 'description' | 'advice'> & { left: Bilingual },
): Rule {
  return {
    id: texts.id,
    name: texts.name,
    description: texts.description,
    advice: texts.advice,
    requirements: ({ print }) => [requirementOf(print)],
    messages: { left: texts.left, ...unknownReasons },
    check: (context) => {
      const requirement = requirementOf(context.notice.print);
      return whenKnown(context, requirement, context.snapshot.facts[fact], (found) =>
        found.count === 0
          ? { state: 'met', requirement }
          : {
              state: 'found',
              requirement,
              level,
              message: 'left',
              params: { count: found.count },
              place: placeOfFirst(found),
            },
      );
    },
  };
}

/** Tracked changes neither accepted nor rejected. */
export const printRevisions = noneLeft('revisions', ({ revisions }) => revisions, 'error', {
  id: 'print-revisions',
  name: { zh: '修订', en: 'Tracked changes' },
  description: {
    zh: '打印前应当接受或拒绝全部修订。',
    en: 'All tracked changes are accepted or rejected before printing.',
  },
  advice: {
    zh: '在“审阅”中逐条接受或拒绝修订，再关闭“修订”。',
    en: 'Accept or reject each change under Review, then turn tracking off.',
  },
  left: {
    zh: '还有{count}处修订没有接受或拒绝。',
    en: '{count} tracked changes are neither accepted nor rejected.',
  },
});

/** Papers this rule accepts and reports. */
export const printRevisionsExamples: RuleExamples = (kit) =>
  countedExamples(kit, 'revisions', kit.notice.print.revisions);

/** Comments left. */
export const printComments = noneLeft('comments', ({ comments }) => comments, 'warning', {
  id: 'print-comments',
  name: { zh: '批注', en: 'Comments' },
  description: { zh: '打印前应当删除批注。', en: 'Comments are removed before printing.' },
  advice: {
    zh: '逐条处理后，在“审阅”中删除批注。',
    en: 'Settle each comment, then delete it under Review.',
  },
  left: { zh: '还有{count}条批注。', en: '{count} comments are left.' },
});

/** Papers this rule accepts and reports. */
export const printCommentsExamples: RuleExamples = (kit) =>
  countedExamples(kit, 'comments', kit.notice.print.comments);

/** Hidden text left. */
export const printHidden = noneLeft('hiddenText', ({ hidden }) => hidden, 'warning', {
  id: 'print-hidden',
  name: { zh: '隐藏文字', en: 'Hidden text' },
  description: { zh: '文中不应有隐藏文字。', en: 'There is no hidden text.' },
  advice: {
    zh: '选中全文，在“字体”中取消“隐藏”，再删去不要的文字。',
    en: 'Select everything, clear Hidden under Font, then delete what is not wanted.',
  },
  left: {
    zh: '有{count}处隐藏文字，打印时不会出现。',
    en: '{count} pieces of hidden text will not print.',
  },
});

/** Papers this rule accepts and reports. */
export const printHiddenExamples: RuleExamples = (kit) =>
  countedExamples(kit, 'hiddenText', kit.notice.print.hidden);

/** A4 in twentieths of a point, short side first, and what printers and programs round away. */
const a4 = { short: 11906, long: 16838, tolerance: 60 };

/** The pages are A4. */
export const printPage: Rule = {
  id: 'print-page',
  name: { zh: '纸张', en: 'Paper size' },
  description: { zh: '纸张应当是A4。', en: 'The pages are A4.' },
  advice: {
    zh: '在“布局”的“纸张大小”中选A4，应用于整篇文档，再看看各页的版面。',
    en: 'Choose A4 under Layout, Size, for the whole document, then look at the pages again.',
  },
  requirements: ({ print }) => [print.page],
  messages: {
    notA4: {
      zh: '有一节的纸张是{width}×{height}毫米，不是A4（210×297毫米）。',
      en: 'A section’s page is {width} × {height} mm, not A4 (210 × 297 mm).',
    },
    ...unknownReasons,
  },
  check: (context) => {
    const requirement = context.notice.print.page;
    return whenKnown(context, requirement, context.snapshot.facts.pages, (pages) => {
      const other = pages.find(({ width, height }) => !isA4(width, height));
      if (other === undefined) return { state: 'met', requirement };
      const { width, height, paragraphId } = other;
      return {
        state: 'found',
        requirement,
        level: 'warning',
        message: 'notA4',
        params: { width: millimetres(width), height: millimetres(height) },
        place: paragraphId === null ? { kind: 'document' } : { kind: 'paragraph', paragraphId },
      };
    });
  },
};

/** Papers this rule accepts and reports. */
export const printPageExamples: RuleExamples = ({ form, notice }) => {
  const document = form(notice.forms[0]?.id ?? '');
  const pages = (width: number, height: number): DocumentFacts['pages'] => ({
    state: 'known',
    value: [{ width, height, paragraphId: 'p1' }],
  });
  return {
    accepts: [
      { title: { zh: 'A4纵向', en: 'A4 upright' }, document },
      {
        title: { zh: 'A4横向', en: 'A4 on its side' },
        document,
        facts: { pages: pages(16838, 11906) },
      },
    ],
    reports: [
      {
        title: { zh: '信纸大小', en: 'US Letter' },
        document,
        facts: { pages: pages(12240, 15840) },
        finds: [`${notice.print.page} notA4`],
      },
      ...unknownExamples(document, notice.print.page, (fact) => ({ pages: fact })),
    ],
  };
};

function isA4(width: number, height: number): boolean {
  const [short, long] = [Math.min(width, height), Math.max(width, height)];
  return Math.abs(short - a4.short) <= a4.tolerance && Math.abs(long - a4.long) <= a4.tolerance;
}

function millimetres(twips: number): number {
  return Math.round((twips / 1440) * 25.4);
}

/** A fact that is not known is never taken for a good one. */
function whenKnown<T>(
  context: FileContext,
  requirement: string,
  fact: Fact<T>,
  judge: (value: T) => Outcome,
): Outcome[] {
  if (context.located.forms.length === 0) return [];
  return fact.state === 'known'
    ? [judge(fact.value)]
    : [{ state: 'unchecked', requirement, why: fact.why }];
}

function placeOfFirst({ paragraphIds }: Occurrences): Place {
  const [paragraphId] = paragraphIds;
  return paragraphId === undefined ? { kind: 'document' } : { kind: 'paragraph', paragraphId };
}

function countedExamples(
  { form, notice }: ExampleKit,
  fact: CountedFact,
  requirement: string,
): ReturnType<RuleExamples> {
  const document = form(notice.forms[0]?.id ?? '');
  const some: Fact<Occurrences> = { state: 'known', value: { count: 3, paragraphIds: ['p2'] } };
  return {
    accepts: [{ title: { zh: '没有遗留', en: 'Nothing left' }, document }],
    reports: [
      {
        title: { zh: '有遗留', en: 'Some are left' },
        document,
        facts: { [fact]: some },
        finds: [`${requirement} left`],
      },
      ...unknownExamples(document, requirement, (unknownFact) => ({ [fact]: unknownFact })),
    ],
  };
}

/** Every reason for not knowing a fact leaves its requirement unchecked. */
function unknownExamples(
  document: readonly Sketch[],
  requirement: string,
  factsWith: (fact: Fact<never>) => Partial<DocumentFacts>,
): Example[] {
  return unknownWhy.map((why) => ({
    title: titles[why],
    document,
    facts: factsWith(unknown(why)),
    leaves: [requirement],
  }));
}

const unknownWhy: readonly UnknownReason[] = ['notReadYet', 'hostCannot', 'timedOut', 'unreadable'];

const titles: Readonly<Record<UnknownReason, Bilingual>> = {
  notReadYet: { zh: '还没有读取', en: 'Not read yet' },
  hostCannot: { zh: '这个Word读不到', en: 'This Word cannot read it' },
  timedOut: { zh: '读取超时', en: 'Reading timed out' },
  unreadable: { zh: '文件的这部分损坏', en: 'This part of the file is damaged' },
};
