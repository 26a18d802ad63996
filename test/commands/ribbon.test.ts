import { addressOfProblem, problemInAddress } from '../../src/commands/problemPage';
import { problemWords } from '../../src/commands/problemWords';
import { registerRibbon, ribbonCommands } from '../../src/commands/registerRibbon';
import type { Host, HostProblem, HostResult } from '../../src/word/host';
import { associate } from '../../src/word/ribbon';

/** Registers the ribbon over a host that answers every insert with `answer`. */
function ribbonOver(answer: HostResult<{ firstParagraphId: string | null }>) {
  const effects = new Map<string, () => Promise<void>>();
  const inserted: string[] = [];
  const reported: HostProblem[] = [];
  const host: Pick<Host, 'insertForm'> = {
    insertForm: (form) => {
      inserted.push(form);
      return Promise.resolve(answer);
    },
  };
  registerRibbon({
    associate: (name, effect) => effects.set(name, effect),
    openHost: () => Promise.resolve(host as Host),
    report: (problem) => {
      reported.push(problem);
      return Promise.resolve();
    },
  });
  return { effects, inserted, reported };
}

describe('the buttons of the ribbon', () => {
  test.each([
    ['insertReport', 'report'],
    ['insertApplication', 'application'],
    ['insertExperience', 'experience'],
  ])('%s inserts the form %s', async (name, form) => {
    const { effects, inserted, reported } = ribbonOver({
      ok: true,
      value: { firstParagraphId: null },
    });
    await effects.get(name)?.();
    expect([inserted, reported]).toEqual([[form], []]);
  });

  test('tell the author when nothing could be done', async () => {
    const { effects, reported } = ribbonOver({ ok: false, problem: { kind: 'readOnly' } });
    for (const { name } of ribbonCommands) await effects.get(name)?.();
    expect(reported).toEqual(ribbonCommands.map(() => ({ kind: 'readOnly' })));
  });
});

describe('a button towards Word', () => {
  const actions = new Map<string, (event: { completed(): void }) => void>();
  beforeEach(() =>
    Object.assign(globalThis, {
      Office: { actions: { associate: actions.set.bind(actions) } },
    }),
  );
  afterEach(() => Reflect.deleteProperty(globalThis, 'Office'));

  test('is free again once its work is done, and not before', async () => {
    const completed = jest.fn();
    let done: () => void = () => undefined;
    associate('slow', () => new Promise((resolve) => (done = resolve)));
    actions.get('slow')?.({ completed });
    await Promise.resolve();
    expect(completed).not.toHaveBeenCalled();
    done();
    await new Promise((resolve) => setImmediate(resolve));
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

describe('the window that says why', () => {
  const problems: HostProblem[] = [
    { kind: 'readOnly' },
    { kind: 'placeGone' },
    { kind: 'wouldTouchText' },
    { kind: 'timedOut' },
    { kind: 'notSupported', needs: 'WordApi 1.5' },
    { kind: 'host', code: 'GeneralException', message: '文档&已锁定？' },
  ];
  test.each(problems)('carries %j in its address and words it in both languages', (problem) => {
    const address = addressOfProblem(problem);
    expect(problemInAddress(address.slice(address.indexOf('?')))).toEqual(problem);
    const { zh, en } = problemWords(problem);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/^[A-Z].*[.)]$/);
  });

  test('an address made up by someone says nothing', () => {
    expect(problemInAddress('?kind=<b>x</b>')).toBeUndefined();
    expect(problemInAddress('')).toBeUndefined();
  });
});
