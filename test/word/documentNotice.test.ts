import { notice2018 } from '../../src/notice/notice2018';
import { keepNotice, noticeKey, readDocumentNotice } from '../../src/word/documentNotice';
import { notice2031 } from '../fixtures/notices/notice2031';
import { fakeHost } from '../support/fakeHost';

const { settings, kept } = fakeHost();
const read = () => readDocumentNotice(settings, notice2018);

afterEach(() => kept.clear());

it('is the built-in one for a document that keeps none', async () => {
  expect(await read()).toMatchObject({ notice: notice2018, unreadable: false });
});

it('comes back whole from the document that keeps it', async () => {
  await keepNotice(settings, { notice: notice2031, deadlines: {} });
  expect((await read()).notice).toEqual(notice2031);
});

it('has the document’s own deadlines, each with its weekday', async () => {
  const deadlines = { 'submission.application': '2031-07-01' };
  await keepNotice(settings, { notice: notice2031, deadlines });
  const { notice } = await read();
  expect(notice.submissions.map(({ deadline }) => [deadline.date, deadline.weekday])).toEqual([
    ['2031-05-16', 5],
    ['2031-07-01', 2],
  ]);
});

it('leaves nothing in a document that follows the built-in notice as it is', async () => {
  await keepNotice(settings, { notice: notice2031, deadlines: {} });
  await keepNotice(settings, { notice: null, deadlines: {} });
  expect([...kept]).toEqual([]);
});

it.each(['{', '[]', '{"notice":{"id":"x"}}', '{"deadlines":{"submission.report":"soon"}}'])(
  'is the built-in one, and says so, when %s is kept, which stays in the document',
  async (json) => {
    kept.set(noticeKey, json);
    expect(await read()).toMatchObject({ notice: notice2018, unreadable: true });
    expect(kept.get(noticeKey)).toBe(json);
  },
);
