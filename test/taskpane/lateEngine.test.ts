import { exampleKit } from '../../src/checks/exampleKit';
import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { lateEngine } from '../../src/taskpane/lateEngine';
import { fakeHost } from '../support/fakeHost';

const today = '2018-09-01';

test('what the host has read can be judged at once, what was not read cannot', async () => {
  const { engine, beside } = lateEngine();
  const blank = snapshotOf(['概述']);
  expect(() => engine(notice2018, blank, { today })).toThrow();
  const reading = await beside(fakeHost()).read();
  expect(reading.ok).toBe(true);
  expect(engine(notice2018, blank, { today }).forms).toEqual([]);
});

test('the package’s reading brings the rules too, and a failed reading stays one', async () => {
  const { engine, beside } = lateEngine();
  const host = fakeHost();
  const problem = { kind: 'timedOut' } as const;
  const answer = await beside({
    ...host,
    deepScan: () => Promise.resolve({ ok: false, problem }),
  }).deepScan();
  expect(answer).toEqual({ ok: false, problem });
  expect(engine(notice2018, snapshotOf(['概述']), { today }).forms).toEqual([]);
});

test('what only later rules check is not yet checked after the first reading, and is after the next', async () => {
  const { engine, beside } = lateEngine();
  const host = beside(fakeHost());
  const paper = snapshotOf(exampleKit(notice2018).form('report'));
  const late = notice2018.print.page;
  const stateOf = (): unknown =>
    engine(notice2018, paper, { today }).requirements.find(({ id }) => id === late)?.state;
  await host.read();
  expect(stateOf()).toBe('unchecked');
  await host.read();
  expect(stateOf()).toBe('met');
});
