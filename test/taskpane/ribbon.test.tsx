/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { Finding } from '../../src/checks/assessment';
import { followRibbon, ribbonState } from '../../src/taskpane/ribbon/followRibbon';
import { runAction } from '../../src/taskpane/ribbon/runAction';
import type { PaneWindow } from '../../src/word/paneWindow';
import type { RibbonState } from '../../src/word/ribbon';
import { assessment, sampleFindings } from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';

/** The window of a Word with a shared runtime, to be closed and opened at will. */
function sharedWindow(shown = true): PaneWindow & { set(shown: boolean): void } {
  let isShown = shown;
  const watchers = new Set<(shown: boolean) => void>();
  const set = (next: boolean): void => {
    isShown = next;
    for (const watcher of watchers) watcher(next);
  };
  return {
    isShared: true,
    isShown: () => isShown,
    watch: (watcher) => {
      watchers.add(watcher);
      return () => watchers.delete(watcher);
    },
    show: () => {
      set(true);
      return Promise.resolve();
    },
    set,
  };
}

const nothing = () => assessment({ forms: [], parts: [], findings: [] });
const known = () => screen.findByText('暂不能打印');

beforeAll(() => {
  Object.assign(globalThis, { OfficeExtension: { Error: class extends Error {} } });
});

describe('the pane of a Word that keeps it running', () => {
  it('does not follow the document while it is closed, and reads it anew when it is opened', async () => {
    const window = sharedWindow();
    const { host } = openPane({ window });
    await known();
    window.set(false);
    const before = host.did('read').length;
    host.change('text');
    await new Promise((resolve) => setTimeout(resolve, 600));
    expect(host.did('read')).toHaveLength(before);
    window.set(true);
    await waitFor(() => expect(host.did('read').length).toBeGreaterThan(before));
  });

  it('reads nothing when Word starts it out of sight', () => {
    const { host } = openPane({ window: sharedWindow(false) });
    expect(host.did('read')).toHaveLength(0);
  });
});

describe('an action of the ribbon or a key', () => {
  it('goes from one finding to the next and shows it in the list', async () => {
    const { host, pane } = openPane({ window: sharedWindow(false) });
    expect(await runAction(pane, 'nextFinding')).toBeNull();
    const first = pane.view.get().selected;
    expect(pane.view.get().tab).toBe('check');
    await runAction(pane, 'nextFinding');
    expect(pane.view.get().selected).not.toBe(first);
    await runAction(pane, 'previousFinding');
    expect(pane.view.get().selected).toBe(first);
    expect(host.did('goTo')).toHaveLength(3);
  });

  it('goes by the order the list has kept while the text changed', async () => {
    const host = fakeHost();
    let findings: readonly Finding[] = sampleFindings();
    const { pane, user } = openPane({
      host,
      window: sharedWindow(),
      engine: () => assessment({ findings }),
    });
    await user.click(screen.getByRole('tab', { name: /^检查/ }));
    await user.click(await screen.findByRole('button', { name: /手机号码不是 11 位/ }));
    // Sorted anew, the group of the next one would stand behind all groups with errors.
    findings = sampleFindings().filter(({ identity }) => identity !== 'mobile');
    host.change('text');
    await screen.findByRole('tab', { name: '检查 5' });
    await runAction(pane, 'nextFinding');
    expect(await screen.findByRole('button', { name: /传真没有填写/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
    expect(await screen.findByText('1 / 5')).toBeVisible();
    await runAction(pane, 'nextFinding');
    expect(await screen.findByText('2 / 5')).toBeVisible();
  });

  it('opens the group of the finding it leads to', async () => {
    const { pane, user } = openPane({ window: sharedWindow() });
    await user.click(screen.getByRole('tab', { name: /^检查/ }));
    const group = await screen.findByRole('button', { name: /申请表 2 条/ });
    await user.click(group);
    expect(group).toHaveAttribute('aria-expanded', 'false');
    await runAction(pane, 'nextFinding');
    await waitFor(() => expect(group).toHaveAttribute('aria-expanded', 'true'));
  });

  it('opens the tab it is about', async () => {
    const window = sharedWindow(false);
    const { pane } = openPane({ window });
    await runAction(pane, 'beforePrint');
    expect(window.isShown()).toBe(true);
    expect(pane.view.get().tab).toBe('print');
    await runAction(pane, 'recheck');
    expect(pane.view.get().tab).toBe('check');
    expect(pane.checker.state.get().assessment).not.toBeNull();
  });

  it('inserts a form as the pane would', async () => {
    const { host, pane } = openPane({ window: sharedWindow() });
    expect(await runAction(pane, 'insertApplication')).toBeNull();
    expect(host.did('insertForm')).toEqual([{ did: 'insertForm', form: 'application' }]);
  });

  it('tells what went wrong in the pane, and elsewhere when nobody sees the pane', async () => {
    const host = fakeHost();
    host.fail.insertForm = { kind: 'wouldTouchText' };
    const window = sharedWindow();
    const { pane } = openPane({ host, window });
    expect(await runAction(pane, 'insertReport')).toBeNull();
    expect(await screen.findByText(/在这里插入会改动已有文字/)).toBeVisible();
    window.set(false);
    expect(await runAction(pane, 'insertReport')).toEqual({ kind: 'wouldTouchText' });
  });

  it.each([
    ['nextFinding', { kind: 'noFinding' }],
    ['removeGuidance', { kind: 'noGuidance' }],
  ] as const)('%s says that there is nothing to do', async (name, problem) => {
    const { pane } = openPane({ window: sharedWindow(), engine: nothing });
    expect(await runAction(pane, name)).toEqual(problem);
  });

  it('cannot open the pane of an older Word, and says so', async () => {
    const { pane } = openPane();
    expect(await runAction(pane, 'nextFinding')).toEqual({ kind: 'onlyInPane' });
  });
});

describe('the entries of the ribbon', () => {
  it('can all be chosen before the document was read, and while the pane is closed', async () => {
    const window = sharedWindow(false);
    const { pane } = openPane({ window, engine: nothing });
    expect(Object.values(ribbonState(pane))).not.toContain(false);
    window.set(true);
    await waitFor(() => expect(ribbonState(pane)['NextFinding.Item']).toBe(false));
    window.set(false);
    expect(Object.values(ribbonState(pane))).not.toContain(false);
  });

  it('follow what was found, what can be written, and what the author set aside', async () => {
    const host = fakeHost();
    const { pane } = openPane({ host, window: sharedWindow() });
    const asked: RibbonState[] = [];
    const stop = followRibbon(pane, { update: (state) => Promise.resolve(void asked.push(state)) });
    await known();
    expect(asked.at(-1)).toMatchObject({ 'NextFinding.Item': true, 'BeforePrint.Item': true });
    host.can = { ...host.can, canWrite: false, readOnlyReason: 'readOnly' };
    await pane.refreshCapabilities();
    expect(asked.at(-1)).toMatchObject({
      'InsertReport.Item': false,
      'RemoveGuidance.Item': false,
      'NextFinding.Item': true,
    });
    const identities = pane.checker.state.get().assessment?.findings.map((one) => one.identity);
    pane.changeView({ ignoredForNow: new Set(identities) });
    expect(asked.at(-1)).toMatchObject({ 'NextFinding.Item': false });
    stop();
    const before = asked.length;
    pane.changeView({ ignoredForNow: new Set() });
    expect(asked).toHaveLength(before);
  });

  it('that Word shows from an older version are told of in the pane', async () => {
    const { pane } = openPane({ window: sharedWindow() });
    await known();
    const { Error: WordError } = OfficeExtension;
    const refusal = Object.assign(Object.create(WordError.prototype) as Error, {
      code: 'HostRestartNeeded',
      message: '请重新启动 Word',
    });
    let asked = 0;
    followRibbon(pane, {
      update: () => {
        asked += 1;
        return Promise.reject(refusal);
      },
    });
    expect(await screen.findByText(/请重新启动 Word（HostRestartNeeded）/)).toBeVisible();
    pane.changeView({ ignoredForNow: new Set(['x']) });
    expect(asked).toBe(1);
  });
});
