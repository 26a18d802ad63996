import { squash } from '../../document/text';
import { sectionsOf } from '../../notice/walk';
import type { RuleExamples } from '../example';
import { authorText, isEmpty, sectionsFound, wholeBody } from '../look/context';
import { placeOfLine } from '../look/places';
import { idsOf } from '../look/support';
import { defineRule } from '../rule';

/** The kinds of attachment the notice names are listed. */
export const attachments = defineRule({
  id: 'attachments',
  rank: 70,
  late: true,
  name: { zh: '附件种类', en: 'Attachments' },
  description: {
    zh: '通知列举的各类附件，没有列出的给予提示。',
    en: 'Reports which kinds of attachment the notice names are not listed.',
  },
  advice: {
    zh: '没有的附件可以不列；有的，在附件清单里补上名称。',
    en: 'List the attachment by its name; leave out what there is none of.',
  },
  requirements: (notice) =>
    idsOf(notice, (form) =>
      sectionsOf(form).flatMap(({ section }) => section.attachments.map(({ id }) => id)),
    ),
  messages: {
    notListed: {
      zh: '“{title}”中没有列出{name}。',
      en: '“{title}” does not list: {name}.',
    },
  },
  check: (context, about) =>
    context.located.forms.flatMap((form) =>
      sectionsOf(form.form).flatMap(({ section }) => {
        const [found] = sectionsFound(form, section);
        if (found === undefined || section.attachments.length === 0) return [];
        const body = wholeBody(form, found);
        if (isEmpty(context, body)) return [];
        const text = squash(authorText(context, body));
        const title = section.number + section.title;
        return section.attachments.map(({ id, name, keywords }) => {
          const say = about(id, placeOfLine(found.line));
          const isListed = keywords.some((word) => text.includes(squash(word)));
          return isListed ? say.met() : say.info('notListed', { title, name });
        });
      }),
    ),
});

/** Papers this rule accepts and reports. */
export const attachmentsExamples: RuleExamples = ({ form }) => ({
  accepts: [
    { title: { zh: '各类都已列出', en: 'Every kind is listed' }, document: form('report') },
  ],
  reports: [
    {
      title: { zh: '只列了两类', en: 'Two kinds only' },
      document: form('report', {
        text: { 'report.evidence': '附：发展规划、骨干企业名单。' },
      }),
      finds: [
        'report.evidence.rules notListed',
        'report.evidence.analysis notListed',
        'report.evidence.workFiles notListed',
        'report.evidence.events notListed',
        'report.evidence.proof notListed',
      ],
    },
  ],
});
