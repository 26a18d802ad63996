import type { Sketch } from '../document/build';
import { unknown } from '../document/facts';
import type { DocumentFacts, Fact, Occurrences, UnknownReason } from '../document/facts';
import type { Bilingual } from '../notice/schema';
import type { Example, ExampleKit, RuleExamples } from './example';

/** Examples of a rule for something that should not be left in the document at all. */
export function noneLeftExamples(
  { form, notice }: ExampleKit,
  fact: 'revisions' | 'comments' | 'hiddenText',
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
export function unknownExamples(
  document: readonly Sketch[],
  requirement: string,
  factsWith: (fact: Fact<never>) => Partial<DocumentFacts>,
): Example[] {
  return reasons.map((why) => ({
    title: titles[why],
    document,
    facts: factsWith(unknown(why)),
    leaves: [requirement],
  }));
}

const reasons: readonly UnknownReason[] = ['notReadYet', 'hostCannot', 'timedOut', 'unreadable'];

const titles: Readonly<Record<UnknownReason, Bilingual>> = {
  notReadYet: { zh: '还没有读取', en: 'Not read yet' },
  hostCannot: { zh: '这个Word读不到', en: 'This Word cannot read it' },
  timedOut: { zh: '读取超时', en: 'Reading timed out' },
  unreadable: { zh: '文件的这部分损坏', en: 'This part of the file is damaged' },
};
