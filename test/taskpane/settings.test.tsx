/** @jest-environment jsdom */
import { screen } from '@testing-library/react';
import { axe } from 'jest-axe';
import { fakeHost } from '../support/fakeHost';
import { fakeAutoOpen, openPane } from '../support/openPane';

/** Opens the pane and its settings. */
async function openSettings(options: Parameters<typeof openPane>[0] = {}) {
  const opened = openPane(options);
  await opened.user.click(screen.getByRole('button', { name: '设置与快捷键' }));
  return opened;
}

describe('opening with the document', () => {
  it('is off until the author asks for it, and can be taken back', async () => {
    const autoOpen = fakeAutoOpen();
    const { user } = await openSettings({ autoOpen });
    const wish = await screen.findByRole('switch', { name: '随文档打开' });
    expect(wish).not.toBeChecked();
    expect(wish).toHaveAccessibleDescription(/装有本加载项的也会打开/);
    await user.click(wish);
    expect(autoOpen.isOn()).toBe(true);
    expect(wish).toBeChecked();
    await user.click(wish);
    expect(autoOpen.isOn()).toBe(false);
    expect(wish).not.toBeChecked();
  });

  it('stays off and says why when Word does not take it', async () => {
    const autoOpen = {
      ...fakeAutoOpen(),
      turn: () =>
        Promise.resolve({
          ok: false,
          problem: { kind: 'host', code: '5001', message: '内部错误' },
        } as const),
    };
    const { user } = await openSettings({ autoOpen });
    const wish = await screen.findByRole('switch', { name: '随文档打开' });
    await user.click(wish);
    expect(await screen.findByText(/内部错误（5001）/)).toBeVisible();
    expect(wish).not.toBeChecked();
  });

  it('is kept out of a document that cannot be changed', async () => {
    const host = fakeHost();
    host.can = { ...host.can, canWrite: false, readOnlyReason: 'readOnly' };
    await openSettings({ host });
    const wish = await screen.findByRole('switch', { name: '随文档打开' });
    expect(wish).toBeDisabled();
    expect(wish).toHaveAccessibleDescription(/文档现在不能修改/);
  });

  it('is not offered by a Word that cannot do it', async () => {
    await openSettings({ autoOpen: fakeAutoOpen(false) });
    const wish = await screen.findByRole('switch', { name: '随文档打开' });
    expect(wish).toBeDisabled();
    expect(wish).toHaveAccessibleDescription(/此版本的 Word 不能/);
  });
});

describe('the shortcuts', () => {
  it('are those that Word uses now, also where the author chose otherwise', async () => {
    await openSettings({
      shortcuts: {
        ok: true,
        value: { showPane: 'Ctrl+Alt+Shift+D', recheck: 'Ctrl+Shift+1', nextFinding: null },
      },
    });
    expect(await screen.findByText('Ctrl+Alt+Shift+D')).toBeVisible();
    expect(screen.getByText('Ctrl+Shift+1')).toBeVisible();
    expect(screen.getAllByText('已改作他用').length).toBeGreaterThan(0);
  });

  it('are not claimed where Word has none for add-ins', async () => {
    await openSettings();
    expect(await screen.findByText(/此版本的 Word 不支持加载项的快捷键/)).toBeVisible();
    expect(document.querySelector('kbd')).toBeNull();
  });

  it('say what went wrong when Word does not tell them', async () => {
    await openSettings({ shortcuts: { ok: false, problem: { kind: 'timedOut' } } });
    expect(await screen.findByText(/Word 长时间没有回应/)).toBeVisible();
  });
});

it('have no barrier that axe finds, opened or closed', async () => {
  const { container, user } = await openSettings({
    shortcuts: { ok: true, value: { showPane: 'Ctrl+Alt+Shift+D' } },
  });
  await screen.findByText('Ctrl+Alt+Shift+D');
  expect(await axe(container)).toHaveNoViolations();
  const button = screen.getByRole('button', { name: '设置与快捷键' });
  expect(button).toHaveAttribute('aria-expanded', 'true');
  await user.click(button);
  expect(button).toHaveAttribute('aria-expanded', 'false');
  expect(screen.queryByRole('switch')).toBeNull();
});
