/** @jest-environment jsdom */
import { autoOpen } from '../../src/word/autoOpen';
import { paneWindow } from '../../src/word/paneWindow';
import { ribbonSwitch, showDialog, switchedControls } from '../../src/word/ribbon';
import type { RibbonState } from '../../src/word/ribbon';
import { readShortcuts } from '../../src/word/shortcuts';

/** What a Word has, and what it was asked for. */
interface Played {
  readonly sets?: readonly string[];
  /** Refuses what it is asked for with this. */
  refuses?: Error;
  readonly shortcuts?: unknown;
}

const allSets = ['RibbonApi', 'SharedRuntime', 'KeyboardShortcuts', 'AddinCommands'];

function playOffice(played: Played = {}) {
  const { sets = allSets } = played;
  const updates: unknown[] = [];
  const settings = new Map<string, unknown>();
  const visibility = new Set<(message: { visibilityMode: string }) => void>();
  const answer = <T>(value: T): Promise<T> =>
    played.refuses === undefined ? Promise.resolve(value) : Promise.reject(played.refuses);
  const office = {
    VisibilityMode: { hidden: 'Hidden', taskpane: 'Taskpane' },
    ribbon: {
      requestUpdate: (update: unknown) => {
        updates.push(update);
        return answer(undefined);
      },
    },
    addin: {
      onVisibilityModeChanged: async (handler: (message: { visibilityMode: string }) => void) => {
        await answer(undefined);
        visibility.add(handler);
        return () => Promise.resolve(visibility.delete(handler));
      },
      showAsTaskpane: () => answer(undefined),
    },
    actions: { getShortcuts: () => answer(played.shortcuts) },
    context: {
      requirements: { isSetSupported: (name: string) => sets.includes(name) },
      document: {
        settings: {
          get: (key: string) => settings.get(key) ?? null,
          set: (key: string, value: unknown) => settings.set(key, value),
          remove: (key: string) => settings.delete(key),
          saveAsync: (callback: (result: object) => void) => {
            if (played.refuses === undefined) callback({ status: 'succeeded' });
            else callback({ status: 'failed', error: { code: 5001, message: '内部错误' } });
          },
        },
      },
    },
  };
  Object.assign(globalThis, {
    Office: office,
    OfficeExtension: { Error: class extends Error {} },
  });
  const tell = (visibilityMode: string) => {
    for (const handler of visibility) handler({ visibilityMode });
  };
  return { office, updates, settings, tell };
}

const allOn = Object.fromEntries(switchedControls.map((id) => [id, true])) as RibbonState;
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

describe('the entries of the ribbon', () => {
  test('are all told of at first, then only what changes', async () => {
    const { updates } = playOffice();
    const ribbon = ribbonSwitch();
    await ribbon.update(allOn);
    await ribbon.update({ ...allOn });
    await ribbon.update({ ...allOn, 'NextFinding.Item': false });
    const inGroup = (controls: object[]) => ({
      tabs: [{ id: 'TabHome', groups: [{ id: 'Dossier.Group', controls }] }],
    });
    expect(updates).toEqual([
      inGroup(switchedControls.map((id) => ({ id, enabled: true }))),
      inGroup([{ id: 'NextFinding.Item', enabled: false }]),
    ]);
  });

  // Word 2021 has RibbonApi and no shared runtime.
  test.each([[['SharedRuntime']], [['RibbonApi']]])(
    'are left alone by a Word that has only %s',
    async (sets) => {
      const { updates } = playOffice({ sets });
      await ribbonSwitch().update(allOn);
      expect(updates).toEqual([]);
    },
  );

  test('are asked for again after a refusal, which is handed on', async () => {
    const played: Played = { refuses: new Error('请重新启动 Word') };
    const { updates } = playOffice(played);
    const ribbon = ribbonSwitch();
    await expect(ribbon.update(allOn)).rejects.toThrow('请重新启动 Word');
    delete played.refuses;
    await ribbon.update(allOn);
    expect(updates).toHaveLength(2);
    expect(updates[1]).toEqual(updates[0]);
  });
});

describe('opening with the document', () => {
  const name = 'Office.AutoShowTaskpaneWithDocument';

  test('is a setting of the document, which leaves nothing behind when it is taken back', async () => {
    const { settings } = playOffice();
    const wish = autoOpen();
    expect(wish.isOn()).toBe(false);
    expect(await wish.turn(true)).toEqual({ ok: true, value: undefined });
    expect([...settings]).toEqual([[name, true]]);
    expect(wish.isOn()).toBe(true);
    await wish.turn(false);
    expect([...settings]).toEqual([]);
  });

  test('is as it was when Word does not take it', async () => {
    playOffice({ refuses: new Error('') });
    const wish = autoOpen();
    const problem = { kind: 'host', code: '5001', message: '内部错误' };
    expect(await wish.turn(true)).toEqual({ ok: false, problem });
    expect(wish.isOn()).toBe(false);
  });

  test('is for a Word that has it', () => {
    playOffice({ sets: [] });
    expect(autoOpen().isAvailable()).toBe(false);
  });
});

describe('the pane’s window', () => {
  test('is closed and opened as Word tells, each told once', async () => {
    const { tell } = playOffice();
    const window = paneWindow();
    const seen: boolean[] = [];
    const stop = window.watch((shown) => seen.push(shown));
    await settled();
    for (const mode of ['Taskpane', 'Hidden', 'Hidden', 'Taskpane']) tell(mode);
    expect(seen).toEqual([false, true]);
    stop();
    await settled();
    tell('Hidden');
    expect(seen).toHaveLength(2);
  });

  test('is told of by the page alone where the add-in was given no shared runtime', async () => {
    playOffice({ refuses: new Error('SharedRuntimeNotAvailable') });
    const window = paneWindow();
    const seen: boolean[] = [];
    const stop = window.watch((shown) => seen.push(shown));
    await settled();
    const visibility = jest.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    document.dispatchEvent(new Event('visibilitychange'));
    visibility.mockRestore();
    expect(seen).toEqual([false]);
    stop();
  });
});

describe('the keys', () => {
  test('are those that Word tells, a taken one as none', async () => {
    const value = { showPane: 'Ctrl+Alt+Shift+D', recheck: null };
    playOffice({ shortcuts: value });
    expect(await readShortcuts()).toEqual({ ok: true, value });
  });

  test('are none in a Word without shortcuts for add-ins', async () => {
    playOffice({ sets: ['SharedRuntime'] });
    expect(await readShortcuts()).toEqual({ ok: true, value: null });
  });

  test('are a problem to tell of when Word answers something else', async () => {
    playOffice({ shortcuts: ['Ctrl+D'] });
    expect(await readShortcuts()).toMatchObject({ ok: false, problem: { kind: 'host' } });
  });
});

test('the small window is one: the one before is closed first', async () => {
  const { office } = playOffice();
  const closed: string[] = [];
  const shown: string[] = [];
  Object.assign(office, {
    AsyncResultStatus: { Succeeded: 'succeeded' },
    EventType: { DialogEventReceived: 'dialogEventReceived' },
  });
  Object.assign(office.context, {
    ui: {
      displayDialogAsync: (address: string, options: object, done: (result: object) => void) => {
        // Microsoft's library notes the callback in the object it is given.
        if ('callback' in options) throw new Error('two callbacks');
        Object.assign(options, { callback: done });
        shown.push(address);
        const value = { close: () => closed.push(address), addEventHandler: () => undefined };
        done({ status: 'succeeded', value });
      },
    },
  });
  await showDialog('https://localhost:3000/problem.html?kind=readOnly');
  await showDialog('https://localhost:3000/problem.html?kind=timedOut');
  expect(shown).toHaveLength(2);
  expect(closed).toEqual([shown[0]]);
});
