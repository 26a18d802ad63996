import { criteriaOf } from '../../notice/rubric';
import type { ExampleKit, RuleExamples } from '../example';
import { rubricEvidence } from '../look/rubric';
import { defineRule } from '../rule';

/** The text says something about each aspect the reviewers look at. */
export const rubricAspects = defineRule({
  id: 'rubric-aspects',
  rank: 260,
  late: true,
  name: { zh: '评审方面', en: 'Reviewers’ aspects' },
  description: {
    zh: '评审所看的各个方面，相关部分里没有一句提到的给予提示；另外加分的方面不提示。',
    en: 'Reports the aspects reviewers look at for which no sentence of the parts in question speaks; those that only earn extra points aside.',
  },
  advice: {
    zh: '做过的，在相关部分补写一两句，最好有数据；没有做过的，不必写。',
    en: 'Where it was done, add a sentence or two, with figures if you can; where it was not, write nothing.',
  },
  requirements: (notice) => notice.rubrics.map(({ id }) => id),
  messages: {
    silent: {
      zh: '专家评审“{criterion}”时要看{aspects}，文中没有找到相应的内容。',
      en: 'Reviewers judge “{criterion}” by {aspects}; nothing in the text was found to speak for it.',
    },
  },
  check: (context, about) => {
    const evidence = rubricEvidence(context);
    return context.notice.rubrics.flatMap((rubric) =>
      criteriaOf(rubric).flatMap(({ key: discriminator, title: criterion, aspects: all }) => {
        const found = evidence.find(
          (each) => each.rubric === rubric.id && each.criterion === discriminator,
        );
        if (found === undefined || !found.hasText) return [];
        const silent = all.filter(
          ({ key, bonus }) =>
            !bonus && found.aspects.some(({ aspect, total }) => aspect === key && total === 0),
        );
        const place = found.parts.find((part) => part.place !== null)?.place;
        const say = about(rubric.id, place ?? { kind: 'document' }).with({ discriminator });
        const aspects = silent.map(({ name }) => name).join('、');
        return [silent.length === 0 ? say.met() : say.info('silent', { criterion, aspects })];
      }),
    );
  },
});

/** Papers this rule accepts and reports. */
export const rubricAspectsExamples: RuleExamples = (kit) => ({
  accepts: [
    {
      title: { zh: '各方面都有依据', en: 'Every aspect is spoken for' },
      document: kit.form('report', { text: spokenFor(kit) }),
    },
    {
      title: { zh: '相关部分还是空的', en: 'The parts are still empty' },
      document: kit.form('experience', {
        empty: [
          'experience.overview',
          'experience.practice',
          'experience.effect',
          'experience.value',
        ],
      }),
    },
  ],
  reports: [
    {
      title: { zh: '一节只说了两个方面', en: 'A section speaks of two aspects only' },
      document: kit.form('report', {
        text: {
          ...spokenFor(kit),
          'report.organization': '成立领导小组，出台配套政策。',
        },
      }),
      finds: ['rubric.review silent'],
    },
  ],
});

/** A sentence with all the reviewers' words in the first part of each criterion. */
function spokenFor({ notice }: ExampleKit): Record<string, string> {
  const texts: Record<string, string> = {};
  for (const { aspects, evidence } of notice.rubrics.flatMap(criteriaOf)) {
    const [part] = evidence;
    const words = aspects.map(({ name, keywords }) => `${name}（${keywords.join('、')}）`);
    if (part !== undefined)
      texts[part] = `${texts[part] ?? ''}试点期间有了改进：${words.join('，')}。`;
  }
  return texts;
}
