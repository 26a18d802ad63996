import { notice2018 } from '../../src/notice/notice2018';
import type { Notice } from '../../src/notice/schema';
import { noticeKey, readDocumentNotice } from '../../src/word/documentNotice';
import type { KeptNotice } from '../../src/word/documentNotice';
import { keepNotice, keepNoticeOnce } from '../../src/word/keepNotice';
import { notice2031 } from '../fixtures/notices/notice2031';
import { fakeHost } from '../support/fakeHost';

const { settings, kept } = fakeHost();
const read = (builtIn = notice2018) => readDocumentNotice(settings, builtIn);
const keep = (value: KeptNotice) => keepNotice(settings, notice2018, value);

afterEach(() => kept.clear());

it('is the built-in one for a document that keeps none', async () => {
  expect(await read()).toMatchObject({ notice: notice2018, unreadable: false });
});

it('comes back whole from the document that keeps it', async () => {
  await keep({ notice: notice2031, deadlines: {} });
  expect((await read()).notice).toEqual(notice2031);
});

it('has the document’s own deadlines, each with its weekday', async () => {
  const deadlines = { 'submission.application': '2031-07-01' };
  await keep({ notice: notice2031, deadlines });
  const { notice } = await read();
  expect(notice.submissions.map(({ deadline }) => [deadline.date, deadline.weekday])).toEqual([
    ['2031-05-16', 5],
    ['2031-07-01', 2],
  ]);
});

describe('a document that keeps the built-in notice', () => {
  beforeEach(() => keep({ notice: null, deadlines: { 'submission.report': '2018-10-31' } }));

  it('stays with it where another one is built in, with its own deadlines', async () => {
    const { notice, kept: followed } = await read(notice2031);
    expect(followed).toMatchObject({ notice: notice2018, builtInElsewhere: true });
    expect(notice.id).toBe(notice2018.id);
    expect(notice.submissions[0]?.deadline.date).toBe('2018-10-31');
  });

  it('has our own copy of the same notice, whose data may have been mended', async () => {
    const mended: Notice = { ...notice2018, title: '改正了一个字的标题' };
    const { notice, kept: followed } = await read(mended);
    expect(followed.notice).toBeNull();
    expect(notice.title).toBe(mended.title);
  });

  it('is still known for one after it was kept anew where another one is built in', async () => {
    const { kept: followed } = await read(notice2031);
    await keepNotice(settings, notice2031, followed);
    expect((await read()).kept.notice).toBeNull();
  });
});

it('is the file’s own where an author changed the built-in one and left its id', async () => {
  const changed: Notice = { ...notice2018, number: '另有补充的通知' };
  await keep({ notice: changed, deadlines: {} });
  expect((await read()).notice).toEqual(changed);
});

describe('keeping what is followed, once', () => {
  it('keeps the notice a document follows, and the deadlines it has', async () => {
    const deadlines = { 'submission.report': '2018-10-31' };
    kept.set(noticeKey, JSON.stringify({ deadlines }));
    await keepNoticeOnce(settings, await read());
    expect(await read(notice2031)).toMatchObject({ kept: { notice: notice2018, deadlines } });
  });

  it.each(['{', '{"notice":{"id":"x"}}', JSON.stringify({ notice: notice2031, deadlines: {} })])(
    'leaves alone what a document keeps: %.30s',
    async (json) => {
      kept.set(noticeKey, json);
      await keepNoticeOnce(settings, await read());
      expect(kept.get(noticeKey)).toBe(json);
    },
  );
});

it.each(['{', '[]', '{"notice":{"id":"x"}}', '{"deadlines":{"submission.report":"soon"}}'])(
  'is the built-in one, and says so, when %s is kept, which stays in the document',
  async (json) => {
    kept.set(noticeKey, json);
    expect(await read()).toMatchObject({ notice: notice2018, unreadable: true });
    expect(kept.get(noticeKey)).toBe(json);
  },
);
