/**
 * 字数 as Word's 字数统计 counts it; for authors see docs/counting.md.
 *
 * kinds.ts holds the rules, tally.ts runs them, paragraph.ts applies them to what a snapshot holds.
 */
export { addCounts, nothing, sumCounts } from './counts';
export type { Count, ParagraphCount, PartCount } from './counts';
export { chosenCount, countStories, rememberingCounter } from './counter';
export type { CountOne, StoryCounts } from './counter';
export { countParagraph, countText } from './paragraph';
export type { CountOptions } from './paragraph';
export { judge, readingsOf, verdictOf } from './readings';
export type { Judgement, Limits, Readings, Verdict } from './readings';
