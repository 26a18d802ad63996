import type { DocumentFacts } from '../../document/facts';
import type { RuleExamples } from '../example';
import { unknownExamples } from '../factExamples';
import { unknownReasons, whenKnown } from '../look/documentFacts';
import { defineRule } from '../rule';

/** A4 in twentieths of a point, short side first, and what printers and programs round away. */
const a4 = { short: 11906, long: 16838, tolerance: 60 };

/** The pages are A4. */
export const printPage = defineRule({
  id: 'print-page',
  rank: 240,
  late: true,
  name: { zh: '纸张', en: 'Paper size' },
  description: { zh: '纸张应当是A4。', en: 'The pages are A4.' },
  advice: {
    zh: '在“布局”的“纸张大小”中选A4，应用于整篇文档，再看看各页的版面。',
    en: 'Choose A4 under Layout, Size, for the whole document, then look at the pages again.',
  },
  ground: 'practice',
  requirements: ({ print }) => [print.page],
  messages: {
    notA4: {
      zh: '有一节的纸张是{width}×{height}毫米，不是A4（210×297毫米）。',
      en: 'A section’s page is {width} × {height} mm, not A4 (210 × 297 mm).',
    },
    ...unknownReasons,
  },
  check: (context, about) => {
    const requirement = context.notice.print.page;
    return whenKnown(
      context,
      context.snapshot.facts.pages,
      (why) => about(requirement).unchecked(why),
      (pages) => {
        const other = pages.find(({ width, height }) => !isA4(width, height));
        if (other === undefined) return about(requirement).met();
        const { paragraphId } = other;
        return about(
          requirement,
          paragraphId === null ? { kind: 'document' } : { kind: 'paragraph', paragraphId },
        ).warning('notA4', {
          width: millimetres(other.width),
          height: millimetres(other.height),
        });
      },
    );
  },
});

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
