import type { RuleExamples } from '../example';
import { noneLeftExamples } from '../factExamples';
import { placeOfFirst, unknownReasons, whenKnown } from '../look/documentFacts';
import { defineRule } from '../rule';

/** Comments left. */
export const printComments = defineRule({
  id: 'print-comments',
  rank: 210,
  late: true,
  name: { zh: '批注', en: 'Comments' },
  description: { zh: '打印前应当删除批注。', en: 'Comments are removed before printing.' },
  advice: {
    zh: '逐条处理后，在“审阅”中删除批注。',
    en: 'Settle each comment, then delete it under Review.',
  },
  ground: 'practice',
  requirements: ({ print }) => [print.comments],
  messages: {
    left: { zh: '还有{count}条批注。', en: '{count} comments are left.' },
    ...unknownReasons,
  },
  check: (context, about) => {
    const requirement = context.notice.print.comments;
    return whenKnown(
      context,
      context.snapshot.facts.comments,
      (why) => about(requirement).unchecked(why),
      (found) =>
        found.count === 0
          ? about(requirement).met()
          : about(requirement, placeOfFirst(found)).warning('left', { count: found.count }),
    );
  },
});

/** Papers this rule accepts and reports. */
export const printCommentsExamples: RuleExamples = (kit) =>
  noneLeftExamples(kit, 'comments', kit.notice.print.comments);
