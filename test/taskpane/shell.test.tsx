/** @jest-environment jsdom */
import { screen, waitFor } from '@testing-library/react';
import type { Finding } from '../../src/checks/assessment';
import type { PreferenceName } from '../../src/taskpane/model/preferences';
import { allDone, assessment, nothingFound, sampleFindings } from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';

describe('the head of the pane', () => {
  it('names what was found, the notice, the time of the check and how it stands', async () => {
    openPane();
    expect(await screen.findByRole('heading', { name: '申请书、典型经验' })).toBeVisible();
    expect(screen.getByText('工信厅科函〔2018〕283号')).toBeVisible();
    expect(screen.getByText('12:03:05')).toBeVisible();
    expect(screen.getByRole('button', { name: '3 条错误' })).toBeVisible();
    expect(screen.getByRole('button', { name: '2 条提醒' })).toBeVisible();
    expect(screen.getByText('暂不能打印')).toBeVisible();
  });

  it('says when nothing is in the way, and nothing of printing without a form', async () => {
    const { unmount } = openPane({ engine: allDone });
    expect(await screen.findByText('可以打印')).toBeVisible();
    unmount();
    openPane({ engine: nothingFound });
    expect(await screen.findByRole('heading', { name: '未找到材料' })).toBeVisible();
    expect(screen.queryByText('可以打印')).not.toBeInTheDocument();
  });

  it('tells the notice itself from a paper', async () => {
    openPane({ engine: () => ({ ...nothingFound(), isNotice: true }) });
    expect(await screen.findByRole('heading', { name: '通知原文，不是填写的材料' })).toBeVisible();
  });

  it('leads from a count to those findings', async () => {
    const { user } = openPane();
    await user.click(await screen.findByRole('button', { name: '2 条提醒' }));
    expect(screen.getByRole('tab', { name: /^检查/ })).toHaveAttribute('aria-selected', 'true');
    expect(await screen.findByRole('button', { name: '提醒 2' })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
  });

  it('checks again when asked', async () => {
    const { host, user } = openPane();
    await user.click(await screen.findByRole('button', { name: /重新检查/ }));
    await waitFor(() => expect(host.did('read')).toHaveLength(2));
  });
});

describe('the tabs', () => {
  it('are 起草, 检查, 自评, 打印前, moved among by arrows', async () => {
    const { user } = openPane();
    await screen.findByText('暂不能打印');
    const tabs = screen.getAllByRole('tab').map((tab) => tab.textContent);
    expect(tabs).toEqual(['起草', '检查6', '自评', '打印前']);
    screen.getByRole('tab', { name: '起草' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { name: '打印前' })).toHaveFocus();
    expect(screen.getByRole('tab', { name: '打印前' })).toHaveAttribute('aria-selected', 'true');
    await user.keyboard('{ArrowRight}{End}{Home}');
    expect(screen.getByRole('tab', { name: '起草' })).toHaveFocus();
    expect(screen.getByRole('tabpanel', { name: '起草' })).toBeVisible();
  });

  it('open where they were left the last time', async () => {
    const preferences = new Map<PreferenceName, string>();
    const { user, unmount } = openPane({ preferences });
    await user.click(screen.getByRole('tab', { name: '自评' }));
    unmount();
    openPane({ preferences });
    expect(screen.getByRole('tab', { name: '自评' })).toHaveAttribute('aria-selected', 'true');
  });
});

describe('the language', () => {
  it('changes with one button, everywhere, and is remembered', async () => {
    const preferences = new Map<PreferenceName, string>();
    const { user } = openPane({ preferences });
    await screen.findByText('暂不能打印');
    await user.click(screen.getByRole('button', { name: 'Switch to English' }));
    expect(screen.getByRole('tab', { name: 'Draft' })).toBeVisible();
    expect(screen.getByText('Not ready to print')).toBeVisible();
    expect(screen.getByRole('button', { name: 'New summary report' })).toBeVisible();
    expect(screen.getByRole('meter', { name: 'Length of the typical experience' })).toBeVisible();
    expect(preferences.get('language')).toBe('en');
    await user.click(screen.getByRole('button', { name: '切换为中文' }));
    expect(screen.getByRole('tab', { name: '起草' })).toBeVisible();
  });

  it('is that of the findings too', async () => {
    const preferences = new Map<PreferenceName, string>([['language', 'en']]);
    const { user } = openPane({ preferences });
    await user.click(screen.getByRole('tab', { name: /^Check/ }));
    expect(await screen.findByText('Part 5 is missing')).toBeVisible();
  });
});

describe('a document that cannot be written to', () => {
  it('is checked all the same; buttons that would write are off and say why', async () => {
    const host = fakeHost();
    host.can = { ...host.can, canWrite: false, readOnlyReason: 'protected' };
    const { user } = openPane({ host });
    expect(await screen.findByText(/文档受保护，不能写入/)).toBeVisible();
    const insert = await screen.findByRole('button', { name: '插入申请书' });
    expect(insert).toHaveAttribute('aria-disabled', 'true');
    expect(insert).toHaveAccessibleDescription(/文档受保护，不能写入/);
    await user.click(insert);
    expect(host.did('insertForm')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '2.概述' }));
    expect(host.did('goTo')).toHaveLength(1);
    expect(screen.getByText('暂不能打印')).toBeVisible();
  });

  it('is found out when a write is refused', async () => {
    const host = fakeHost();
    const { user } = openPane({ host });
    const insert = await screen.findByRole('button', { name: '插入申请书' });
    host.fail.insertForm = { kind: 'readOnly' };
    host.can = { ...host.can, canWrite: false, readOnlyReason: 'readOnly' };
    await user.click(insert);
    expect(await screen.findByText('文档现在不能修改，没有写入任何内容。')).toBeVisible();
    expect(await screen.findByText(/文档是只读的/)).toBeVisible();
  });
});

describe('what stands in the way', () => {
  it.each([
    [{ kind: 'placeGone' } as const, /那一处的文字已经变动/],
    [{ kind: 'notSupported', needs: 'WordApi 1.5' } as const, /需要 WordApi 1.5/],
    [{ kind: 'wouldTouchText' } as const, /在这里插入会改动已有文字/],
    [{ kind: 'timedOut' } as const, /Word 长时间没有回应/],
    [
      { kind: 'host', code: 'GeneralException', message: '内部错误' } as const,
      /内部错误（GeneralException）/,
    ],
  ])('is one plain sentence: %o', async (problem, sentence) => {
    const host = fakeHost();
    host.fail.insertForm = problem;
    const { user } = openPane({ host });
    await user.click(await screen.findByRole('button', { name: '插入申请书' }));
    expect(await screen.findByText(sentence)).toBeVisible();
  });

  it('is said when the document cannot be read, with a way to try again', async () => {
    const host = fakeHost();
    host.fail.read = { kind: 'timedOut' };
    const { user } = openPane({ host });
    expect(await screen.findByText(/Word 长时间没有回应/)).toBeVisible();
    host.fail.read = null;
    await user.click(screen.getByRole('button', { name: '重新检查' }));
    expect(await screen.findByRole('heading', { name: '申请书、典型经验' })).toBeVisible();
  });

  it('keeps the last results when a later reading fails, and says so', async () => {
    const host = fakeHost();
    openPane({ host });
    await screen.findByText('暂不能打印');
    host.fail.read = { kind: 'timedOut' };
    host.change('text');
    expect(await screen.findByText(/下面是上一次的检查结果/)).toBeVisible();
    expect(screen.getByRole('button', { name: '2.概述' })).toBeVisible();
  });

  it('is said when the engine fails', async () => {
    openPane({
      engine: () => {
        throw new RangeError('No message "x"');
      },
    });
    expect(await screen.findByText(/No message "x"（RangeError）/)).toBeVisible();
  });
});

describe('what is told to a screen reader', () => {
  it('is a change of the counts, once it has settled, and nothing at first', async () => {
    const host = fakeHost();
    let findings: readonly Finding[] = sampleFindings();
    const { container } = openPane({ host, engine: () => assessment({ findings }) });
    const announcer = container.querySelector('[data-spoken="counts"]');
    await screen.findByText('暂不能打印');
    expect(announcer).toHaveAttribute('aria-live', 'polite');
    expect(announcer).toHaveTextContent('');
    findings = sampleFindings().slice(1);
    host.change('text');
    await screen.findByRole('button', { name: '2 条错误' });
    expect(announcer).toHaveTextContent('');
    await waitFor(() => expect(announcer).toHaveTextContent('检查结果有变化：2 条错误，2 条提醒'), {
      timeout: 4000,
    });
  });
});

it('says nothing of reading a document that is read at once', () => {
  openPane();
  expect(screen.queryByText('正在读取文档…')).not.toBeInTheDocument();
});

it('says that it is working when an insert takes long', async () => {
  const host = fakeHost();
  let finish: () => void = () => undefined;
  host.beforeWrite = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  const { user } = openPane({ host });
  await user.click(await screen.findByRole('button', { name: '插入申请书' }));
  expect(await screen.findByRole('progressbar', { name: '正在处理…' })).toBeVisible();
  finish();
  expect(await screen.findByText('已插入“申请书”。')).toBeVisible();
  expect(host.did('insertForm')).toHaveLength(1);
});
