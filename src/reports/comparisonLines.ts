import type { Comparison } from './schema';
import { inLanguage } from './words';
import type { ReportLanguage } from './words';

/** What shows across submissions, a sentence each, for every format that people read. */
export function comparisonLines(
  { sameUnit, sameText, notSent = [], notExpected = [] }: Comparison,
  language: ReportLanguage,
): string[] {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  return [
    ...sameUnit.map(({ unit, submissions }) =>
      say(
        `同一单位“${unit}”出现在 ${submissions.length} 份材料中：${submissions.join('、')}。`,
        `The unit “${unit}” is in ${submissions.length} submissions: ${submissions.join(', ')}.`,
      ),
    ),
    ...sameText.map(({ files: [a, b], units, share }) => {
      const percent = Math.round(share * 100);
      const [x, y] = units.map((unit) => unit || say('未填单位', 'no unit'));
      return say(
        `两家单位的文稿有 ${percent}% 的文字逐句相同：${a}（${x ?? ''}）与 ${b}（${y ?? ''}）。`,
        `${percent}% of the text is the same, sentence by sentence: ${a} (${x ?? ''}) and ${b} (${y ?? ''}).`,
      );
    }),
    ...notSent.map((unit) => say(`尚未收到“${unit}”的材料。`, `Nothing from “${unit}” yet.`)),
    ...notExpected.map((unit) => say(`名单中没有“${unit}”。`, `“${unit}” is not on the list.`)),
  ];
}
