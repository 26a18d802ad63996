import { notice2018 } from '../../../src/notice/notice2018';
import { indexParts } from '../../../src/taskpane/model/partIndex';

const homeOf = indexParts(notice2018);

it.each([
  ['report.indicators.output', 'report', 'report.part1'],
  ['report.influence.scale', 'report', 'report.influence'],
  ['report.evidence.plan', 'report', 'report.evidence'],
  ['report.cover.date', 'report', 'report.cover.title'],
  ['application.form.mobile', 'application', 'application.form'],
  ['application.pledge.signature', 'application', 'application.pledge'],
  ['experience.effect', 'experience', 'experience.effect'],
  ['experience.length', 'experience', null],
  ['report.order', 'report', null],
])('%s is at home in %s, %s', (requirement, form, part) => {
  expect(homeOf(requirement)).toMatchObject({ form, part });
});

it('knows no home for what concerns the document, several of them, or the handing in', () => {
  const homeless = notice2018.requirements.filter(({ id }) => homeOf(id) === null);
  expect(new Set(homeless.map(({ id }) => id.split('.')[0]))).toEqual(
    new Set(['rubric', 'cross', 'print', 'submission']),
  );
});
