import type { Comparison } from './schema';
import { inLanguage } from './words';
import type { ReportLanguage } from './words';

/** One thing that shows across submissions, as every format tells it. */
export interface ComparisonItem {
  readonly kind: keyof Comparison;
  /** One sentence. */
  readonly text: string;
  /** The submissions or files it is about, by their names in the report; none for units without papers. */
  readonly about: readonly string[];
}

/** What shows across submissions, an item each. */
export function comparisonItems(
  { sameUnit, sameText, notSent = [], notExpected = [] }: Comparison,
  language: ReportLanguage,
): ComparisonItem[] {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  return [
    ...sameUnit.map(({ unit, submissions }) => ({
      kind: 'sameUnit' as const,
      text: say(
        `同一单位“${unit}”出现在 ${submissions.length} 份材料中：${submissions.join('、')}。`,
        `The unit “${unit}” is in ${submissions.length} submissions: ${submissions.join(', ')}.`,
      ),
      about: submissions,
    })),
    ...sameText.map(({ files, units, share }) => {
      const [a, b] = files;
      const percent = Math.round(share * 100);
      const [x, y] = units.map((unit) => unit || say('未填单位', 'no unit'));
      return {
        kind: 'sameText' as const,
        text: say(
          `两家单位的文稿有 ${percent}% 的文字逐句相同：${a}（${x ?? ''}）与 ${b}（${y ?? ''}）。`,
          `${percent}% of the text is the same, sentence by sentence: ${a} (${x ?? ''}) and ${b} (${y ?? ''}).`,
        ),
        about: files,
      };
    }),
    ...notSent.map((unit) => ({
      kind: 'notSent' as const,
      text: say(`尚未收到“${unit}”的材料。`, `Nothing from “${unit}” yet.`),
      about: [],
    })),
    ...notExpected.map((unit) => ({
      kind: 'notExpected' as const,
      text: say(`名单中没有“${unit}”。`, `“${unit}” is not on the list.`),
      about: [],
    })),
  ];
}

/** The same, only the sentences. */
export function comparisonLines(comparison: Comparison, language: ReportLanguage): string[] {
  return comparisonItems(comparison, language).map(({ text }) => text);
}
