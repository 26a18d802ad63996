import type { RuleExamples } from '../example';
import { placeOfLine } from '../look/places';
import { idsOf } from '../look/support';
import { defineRule } from '../rule';

/** The title on a cover: there, and in the notice's words. */
export const coverTitle = defineRule({
  id: 'cover-title',
  rank: 10,
  name: { zh: '封面标题', en: 'Cover title' },
  description: {
    zh: '封面标题应当与通知一致；标题中加地名、单位名不算改动。',
    en: 'The cover title is the notice’s; a place or unit name added to it is no change.',
  },
  advice: {
    zh: '把封面标题改成通知的写法；需要时只在前面加地名、单位名。',
    en: 'Set the cover’s title as the notice has it; only a place or unit may be put before it.',
  },
  requirements: (notice) => idsOf(notice, ({ cover }) => (cover === null ? [] : [cover.titleId])),
  messages: {
    missing: {
      zh: '没有找到封面标题“{title}”。',
      en: 'The cover title “{title}” was not found.',
      advice: {
        zh: '在封面补上标题，用通知的写法。',
        en: 'Put the title on the cover as the notice has it.',
      },
    },
    altered: {
      zh: '封面标题为“{found}”，与通知的“{title}”不一致。',
      en: 'The cover title is “{found}”, not the notice’s “{title}”.',
    },
  },
  check: (context, about) =>
    context.located.forms.flatMap(({ form, cover, range }) => {
      if (form.cover === null || cover === null) return [];
      const { titleId } = form.cover;
      const title = form.title.join('');
      if (cover.title === null) {
        const first = context.located.flat.lines[range.first];
        const above = context.located.flat.lines[range.first - 1];
        const place =
          above === undefined && first !== undefined
            ? placeOfLine(first)
            : ({
                kind: 'insertAfter',
                paragraphId: above?.paragraph.id ?? null,
                part: titleId,
              } as const);
        return [about(titleId, place).error('missing', { title })];
      }
      const [line] = cover.title.lines;
      if (!cover.title.altered || line === undefined) return [about(titleId).met()];
      const found = cover.title.lines.map(({ paragraph }) => paragraph.text.trim()).join('');
      return [about(titleId, placeOfLine(line)).warning('altered', { found, title })];
    }),
});

/** Papers this rule accepts and reports. */
export const coverTitleExamples: RuleExamples = ({ form, titleOf }) => ({
  accepts: [
    {
      title: { zh: '标题与通知一致', en: 'The notice’s title' },
      document: form('report'),
    },
    {
      title: { zh: '标题前加地名', en: 'A place name in front of it' },
      document: form('report', {
        heading: { 'report.cover.title': `云岭省南溪市${titleOf('report')}` },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '没有标题', en: 'No title' },
      document: form('report', { omit: ['report.cover.title'] }),
      finds: ['report.cover.title missing'],
    },
    {
      title: { zh: '标题少了字', en: 'Words of the title are gone' },
      document: form('application', {
        heading: { 'application.cover.title': titleOf('application').replace('区域', '') },
      }),
      finds: ['application.cover.title altered'],
    },
  ],
});
