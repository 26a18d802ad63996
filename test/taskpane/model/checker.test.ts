import type { Assessment } from '../../../src/checks/assessment';
import { notice2018 } from '../../../src/notice/notice2018';
import { createChecker } from '../../../src/taskpane/model/checker';
import { assessment, sampleFindings } from '../../support/assessments';
import { fakeHost } from '../../support/fakeHost';

function setUp(engine: () => Assessment = () => assessment()) {
  const host = fakeHost();
  const days: string[] = [];
  const checker = createChecker({
    host,
    notice: notice2018,
    engine: (_notice, _snapshot, { today }) => {
      days.push(today);
      return engine();
    },
    now: () => new Date(2018, 8, 5, 9, 30),
    dismissals: () => [],
  });
  return { host, checker, days };
}

describe('following the typing', () => {
  beforeEach(() => {
    jest.useFakeTimers();
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  it('reads once, when the author pauses', async () => {
    const { host, checker } = setUp();
    for (let i = 0; i < 3; i += 1) {
      checker.textChanged();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(host.did('read')).toHaveLength(0);
    await jest.advanceTimersByTimeAsync(400);
    expect(host.did('read')).toHaveLength(1);
  });

  it('reads within two seconds however steadily the author types', async () => {
    const { host, checker } = setUp();
    for (let i = 0; i < 20; i += 1) {
      checker.textChanged();
      await jest.advanceTimersByTimeAsync(100);
    }
    expect(host.did('read').length).toBeGreaterThanOrEqual(1);
    expect(checker.state.get().assessment).not.toBeNull();
  });

  it('forgets what was planned when it is stopped', async () => {
    const { host, checker } = setUp();
    checker.textChanged();
    checker.stop();
    await jest.advanceTimersByTimeAsync(5000);
    expect(host.did('read')).toHaveLength(0);
  });
});

it('answers calls during a reading with one more reading', async () => {
  const { host, checker } = setUp();
  await Promise.all([checker.recheck(), checker.recheck(), checker.recheck()]);
  expect(host.did('read')).toHaveLength(2);
});

it("gives the engine the date of the author's own calendar", async () => {
  const { checker, days } = setUp();
  await checker.recheck();
  expect(days).toEqual(['2018-09-05']);
});

it('reads again after a scan during which the author typed', async () => {
  const { host, checker } = setUp();
  host.beforeScan = () => {
    checker.textChanged();
  };
  await checker.scan();
  expect(host.did('read')).toHaveLength(1);
  expect(checker.state.get().scan).toEqual({ state: 'done' });
  host.beforeScan = () => undefined;
  await checker.scan();
  expect(host.did('deepScan')).toHaveLength(2);
  await checker.scan();
  expect(host.did('deepScan')).toHaveLength(2);
});

it('keeps the objects of findings that did not change', async () => {
  let findings = sampleFindings();
  const { checker } = setUp(() => assessment({ findings }));
  await checker.recheck();
  const before = checker.state.get().assessment?.findings;
  findings = sampleFindings().map((finding) =>
    finding.identity === 'length' ? { ...finding, level: 'warning' as const } : finding,
  );
  await checker.recheck();
  const after = checker.state.get().assessment?.findings;
  expect(after?.map((finding, i) => finding === before?.[i])).toEqual([
    false,
    true,
    true,
    true,
    true,
    true,
  ]);
});

it('tells of a host that throws as of any other problem', async () => {
  const { host, checker } = setUp();
  host.read = () => Promise.reject(new TypeError('Failed to fetch'));
  await checker.recheck();
  expect(checker.state.get().problem).toEqual({
    kind: 'host',
    code: 'TypeError',
    message: 'Failed to fetch',
  });
});
