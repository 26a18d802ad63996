import type { RuleExamples } from '../example';
import { noneLeftExamples } from '../factExamples';
import { placeOfFirst, unknownReasons, whenKnown } from '../look/documentFacts';
import { defineRule } from '../rule';

/** Tracked changes neither accepted nor rejected. */
export const printRevisions = defineRule({
  id: 'print-revisions',
  rank: 200,
  late: true,
  name: { zh: '修订', en: 'Tracked changes' },
  description: {
    zh: '打印前应当接受或拒绝全部修订。',
    en: 'All tracked changes are accepted or rejected before printing.',
  },
  advice: {
    zh: '在“审阅”中逐条接受或拒绝修订，再关闭“修订”。',
    en: 'Accept or reject each change under Review, then turn tracking off.',
  },
  ground: 'practice',
  requirements: ({ print }) => [print.revisions],
  messages: {
    left: {
      zh: '还有{count}处修订没有接受或拒绝。',
      en: '{count} tracked changes are neither accepted nor rejected.',
    },
    ...unknownReasons,
  },
  check: (context, about) => {
    const requirement = context.notice.print.revisions;
    return whenKnown(
      context,
      context.snapshot.facts.revisions,
      (why) => about(requirement).unchecked(why),
      (found) =>
        found.count === 0
          ? about(requirement).met()
          : about(requirement, placeOfFirst(found)).error('left', { count: found.count }),
    );
  },
});

/** Papers this rule accepts and reports. */
export const printRevisionsExamples: RuleExamples = (kit) =>
  noneLeftExamples(kit, 'revisions', kit.notice.print.revisions);
