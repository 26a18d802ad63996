import type { Bilingual } from '../../notice/schema';
import { comparisonItems } from '../comparisonLines';
import type { ComparisonItem } from '../comparisonLines';
import type { Comparison } from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { fileLocation } from './sarifLocation';

const titles: Readonly<Record<ComparisonItem['kind'], Bilingual>> = {
  sameUnit: { zh: '同一单位出现在几份材料中', en: 'The same unit in several submissions' },
  sameText: { zh: '两家单位的文稿文字相同', en: 'The same text in the papers of two units' },
  notSent: { zh: '尚未报送的单位', en: 'Units that have not sent' },
  notExpected: { zh: '名单之外的单位', en: 'Units that are not on the list' },
};

/** The id of a rule that is no requirement of the notice, and so has a prefix no requirement has. */
function ruleId(kind: ComparisonItem['kind']): string {
  return `across.${kind}`;
}

/** The rules of what shows across submissions, for the driver's list. */
export function acrossRules(
  language: ReportLanguage,
): { id: string; shortDescription: object; fullDescription: object }[] {
  return (['sameUnit', 'sameText', 'notSent', 'notExpected'] as const).map((kind) => {
    const text = inLanguage(titles[kind], language);
    return { id: ruleId(kind), shortDescription: { text }, fullDescription: { text } };
  });
}

/** A result for each thing that shows across submissions, at the submissions or files it is about. */
export function* acrossResults(
  comparison: Comparison,
  ruleIndex: ReadonlyMap<string, number>,
  language: ReportLanguage,
): Generator<object> {
  for (const { kind, text, about } of comparisonItems(comparison, language)) {
    const [first, ...others] = about.map(fileLocation);
    const id = ruleId(kind);
    yield {
      ruleId: id,
      ruleIndex: ruleIndex.get(id),
      level: kind === 'notExpected' ? 'note' : 'warning',
      message: { text },
      ...(first === undefined ? {} : { locations: [first] }),
      // The place the text was found in comes first; the others are equally concerned.
      ...(others.length === 0 ? {} : { relatedLocations: others }),
    };
  }
}
