import type { RuleExamples } from '../example';
import { noneLeftExamples } from '../factExamples';
import { placeOfFirst, unknownReasons, whenKnown } from '../look/documentFacts';
import { defineRule } from '../rule';

/** Hidden text left. */
export const printHidden = defineRule({
  id: 'print-hidden',
  rank: 220,
  late: true,
  name: { zh: '隐藏文字', en: 'Hidden text' },
  description: { zh: '文中不应有隐藏文字。', en: 'There is no hidden text.' },
  advice: {
    zh: '选中全文，在“字体”中取消“隐藏”，再删去不要的文字。',
    en: 'Select everything, clear Hidden under Font, then delete what is not wanted.',
  },
  ground: 'practice',
  requirements: ({ print }) => [print.hidden],
  messages: {
    left: {
      zh: '有{count}处隐藏文字，打印时不会出现。',
      en: '{count} pieces of hidden text will not print.',
    },
    ...unknownReasons,
  },
  check: (context, about) => {
    const requirement = context.notice.print.hidden;
    return whenKnown(
      context,
      context.snapshot.facts.hiddenText,
      (why) => about(requirement).unchecked(why),
      (found) =>
        found.count === 0
          ? about(requirement).met()
          : about(requirement, placeOfFirst(found)).warning('left', { count: found.count }),
    );
  },
});

/** Papers this rule accepts and reports. */
export const printHiddenExamples: RuleExamples = (kit) =>
  noneLeftExamples(kit, 'hiddenText', kit.notice.print.hidden);
