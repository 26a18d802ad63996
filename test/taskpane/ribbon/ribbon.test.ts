import { actionNames } from '../../../src/taskpane/ribbon/actions';
import type { ActionName, ActionProblem } from '../../../src/taskpane/ribbon/actions';
import { addressOfProblem, problemInAddress } from '../../../src/taskpane/ribbon/problemPage';
import { problemWords } from '../../../src/taskpane/strings/problemWords';
import { registerActions } from '../../../src/taskpane/ribbon/registerActions';
import { associate } from '../../../src/word/ribbon';

/** Registers the actions over a pane that answers everything with `answer`. */
function actionsOver(answer: () => Promise<ActionProblem | null>) {
  const effects = new Map<ActionName, () => Promise<void>>();
  const done: ActionName[] = [];
  const reported: ActionProblem[] = [];
  registerActions({
    associate: (name, effect) => effects.set(name, effect),
    run: (name) => {
      done.push(name);
      return answer();
    },
    report: (problem) => {
      reported.push(problem);
      return Promise.resolve();
    },
  });
  return { effects, done, reported };
}

describe('the buttons of the ribbon and the keys', () => {
  test('do what their name says, and say nothing when it is done', async () => {
    const { effects, done, reported } = actionsOver(() => Promise.resolve(null));
    for (const name of actionNames) await effects.get(name)?.();
    expect([done, reported]).toEqual([actionNames, []]);
  });

  test('tell the author when nothing could be done', async () => {
    const { effects, reported } = actionsOver(() => Promise.resolve({ kind: 'readOnly' }));
    for (const name of actionNames) await effects.get(name)?.();
    expect(reported).toEqual(actionNames.map(() => ({ kind: 'readOnly' })));
  });

  test('tell the author of a failure that nobody foresaw', async () => {
    const { effects, reported } = actionsOver(() => Promise.reject(new TypeError('没有窗格')));
    await effects.get('showPane')?.();
    expect(reported).toEqual([{ kind: 'host', code: 'TypeError', message: '没有窗格' }]);
  });
});

describe('a button towards Word', () => {
  const actions = new Map<string, (event: { completed(): void } | null) => void>();
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

  test('does the same for a key, which has nothing to be told', async () => {
    let runs = 0;
    associate('key', () => {
      runs += 1;
      return Promise.resolve();
    });
    actions.get('key')?.(null);
    await new Promise((resolve) => setImmediate(resolve));
    expect(runs).toBe(1);
  });
});

describe('the window that says why', () => {
  const problems: ActionProblem[] = [
    { kind: 'readOnly' },
    { kind: 'placeGone' },
    { kind: 'wouldTouchText' },
    { kind: 'timedOut' },
    { kind: 'onlyInPane' },
    { kind: 'notInNotice' },
    { kind: 'noFinding' },
    { kind: 'noGuidance' },
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
