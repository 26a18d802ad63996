import { notice2018 } from '../../../src/notice/notice2018';
import { gateOf } from '../../../src/taskpane/model/gate';
import { indexParts } from '../../../src/taskpane/model/partIndex';
import { daysBetween, weekdayOf } from '../../../src/document/calendar';
import { assessment, formStatus } from '../../support/assessments';

const homeOf = indexParts(notice2018);

it.each([
  ['2018-09-01', '2018-09-21', 20],
  ['2018-09-21', '2018-09-21', 0],
  ['2018-10-01', '2018-09-28', -3],
  ['2019-02-28', '2019-03-01', 1],
])('from %s to %s are %d days', (today, deadline, days) => {
  expect(daysBetween(today, deadline)).toBe(days);
});

it("knows the weekdays of the notice's deadlines", () => {
  expect(weekdayOf('2018-09-21')).toBe(5);
  expect(weekdayOf('2018-09-23')).toBe(7);
});

it('shows how to hand in the forms that are in the document', () => {
  const ids = (forms: readonly string[]) =>
    gateOf(
      assessment({ forms: forms.map((id) => formStatus(id)) }),
      notice2018,
      '2018-09-01',
      homeOf,
    ).submissions.map(({ submission }) => submission.id);
  expect(ids(['report', 'application'])).toEqual(['submission.report', 'submission.application']);
  expect(ids(['experience'])).toEqual([]);
});

it('names the paper that is not in the document, with which nothing was compared', () => {
  const names = (forms: readonly string[]) =>
    gateOf(
      assessment({ forms: forms.map((id) => formStatus(id)) }),
      notice2018,
      '2018-09-01',
      homeOf,
    ).elsewhere.map(({ zh }) => zh);
  expect(names(['application', 'experience'])).toEqual(['总结报告']);
  expect(names(['report'])).toEqual(['申请书']);
  expect(names(['report', 'application'])).toEqual([]);
  expect(names(['experience'])).toEqual([]);
});

it("tells when a notice's weekday does not fit its date", () => {
  const moved = {
    ...notice2018,
    submissions: notice2018.submissions.map((submission) => ({
      ...submission,
      deadline: { ...submission.deadline, date: '2019-09-21' },
    })),
  };
  const { submissions } = gateOf(
    assessment({ forms: [formStatus('report')] }),
    moved,
    '2019-09-01',
    homeOf,
  );
  expect(submissions.map(({ actualWeekday }) => actualWeekday)).toEqual([6]);
});
