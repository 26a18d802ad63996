import { sectionsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { isEmpty, sectionsFound, wholeBody } from '../look/context';
import { placeOfLine } from '../look/places';
import { idsOf } from '../look/support';
import { defineRule } from '../rule';

/** Every section that is there has text of the author's in it. */
export const sectionsFilled = defineRule({
  id: 'sections-filled',
  rank: 50,
  name: { zh: '各节填写', en: 'Empty sections' },
  description: {
    zh: '每一节都应当有作者自己写的内容；只有标题、提示或通知的填写说明，就是空的。',
    en: 'Every section has text of the author’s; a heading, a prompt or the notice’s guidance alone is empty.',
  },
  advice: {
    zh: '在标题下面写内容；没有可写的，写明情况，不要空着。',
    en: 'Write below the heading; where there is nothing to report, say so.',
  },
  requirements: (notice) =>
    idsOf(notice, (form) => sectionsOf(form).map(({ section }) => section.id)),
  messages: {
    empty: { zh: '“{title}”还没有内容。', en: '“{title}” is still empty.' },
    onlyGuidance: {
      zh: '“{title}”只有通知的填写说明，还没有写内容。',
      en: '“{title}” holds only the notice’s guidance.',
      advice: {
        zh: '按说明写好内容，再删去说明；没有可写的，写明情况。',
        en: 'Write what the guidance asks for, then delete it; where there is nothing to report, say so.',
      },
    },
  },
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      sectionsOf(form.form).flatMap(({ section }) => {
        const [found] = sectionsFound(form, section);
        if (found === undefined) return [];
        const say = about(section.id, placeOfLine(found.body[0]?.line ?? found.line));
        // Sections inside it are reported each by itself.
        const hasSections = form.sections.some(
          (other) => section.children.includes(other.section) && found.range.end >= other.range.end,
        );
        if (hasSections || !isEmpty(context, wholeBody(form, found))) return [say.met()];
        const hasGuidance = found.body.some(
          ({ line }) =>
            !line.paragraph.isPlaceholder && context.guidance.isGuidance(line.paragraph.text),
        );
        const title = section.number + section.title;
        return [say.found(section.empty, hasGuidance ? 'onlyGuidance' : 'empty', { title })];
      }),
    ),
});

/** Papers this rule accepts and reports. */
export const sectionsFilledExamples: RuleExamples = ({ form, guidanceFor }) => ({
  accepts: [
    { title: { zh: '每节都有内容', en: 'Text in every section' }, document: form('report') },
    {
      title: { zh: '第八节写“无”', en: 'A section answered 无' },
      document: form('report', { text: { 'report.other': '无' } }),
    },
    {
      title: { zh: '内容写在标题同一段', en: 'Text in the heading’s own paragraph' },
      document: form('experience', {
        empty: ['experience.name'],
        heading: { 'experience.name': '1.名称：以标准引领青瓷区域品牌共建' },
      }),
    },
  ],
  reports: [
    {
      title: { zh: '一节空着', en: 'An empty section' },
      document: form('report', { empty: ['report.summary'] }),
      finds: ['report.summary empty'],
    },
    {
      title: { zh: '只留着填写说明', en: 'Only the guidance' },
      document: form('report', { text: { 'report.problems': guidanceFor('report.problems') } }),
      finds: ['report.problems onlyGuidance'],
    },
    {
      title: { zh: '只有提示', en: 'Only a prompt' },
      document: form('experience', {
        text: {
          'experience.value': [{ p: guidanceFor('experience.value'), with: { placeholder: true } }],
        },
      }),
      finds: ['experience.value empty'],
    },
    {
      title: { zh: '十项之一空着', en: 'One of the ten items is empty' },
      document: form('report', { empty: ['report.influence.assets'] }),
      finds: ['report.influence.assets empty'],
    },
  ],
});
