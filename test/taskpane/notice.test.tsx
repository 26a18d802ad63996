/** @jest-environment jsdom */
import { screen, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { assess } from '../../src/checks/assess';
import { exampleKit } from '../../src/checks/exampleKit';
import { snapshotOf } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import type { Notice } from '../../src/notice/schema';
import { documentNotice, noticeKey } from '../../src/word/documentNotice';
import { notice2031, notice2031WithOtherIds } from '../fixtures/notices/notice2031';
import { fakeHost } from '../support/fakeHost';
import { following, openPane } from '../support/openPane';
import type { OpenOptions } from '../support/openPane';

jest.setTimeout(30_000);

/** Opens 起草 on a good application of a notice, judged by the engine itself. */
async function openDraft(notice: Notice, options: OpenOptions = {}) {
  const [, application = ''] = notice.forms.map(({ id }) => id);
  const snapshot = snapshotOf(exampleKit(notice).form(application));
  const opened = openPane({
    documentNotice: following(notice === notice2018 ? null : notice),
    engine: () => assess(notice, snapshot, { today: '2031-03-03' }),
    ...options,
  });
  // The part is loaded after the pane, which takes a while on a busy machine.
  const section = await screen.findByRole('region', { name: '依据的通知' }, { timeout: 20_000 });
  const chooseFile = async (name: string, text: string): Promise<void> => {
    const input = within(section).getByLabelText<HTMLInputElement>('打开另一份通知', {
      selector: 'input',
    });
    const file = new File([text], name, { type: 'application/json' });
    // jsdom's files cannot be read in this way.
    Object.assign(file, { text: () => Promise.resolve(text) });
    await opened.user.upload(input, file);
  };
  return { ...opened, section: within(section), chooseFile };
}

describe.each([
  ['with the ids of 2018', notice2031],
  ['with ids of its own', notice2031WithOtherIds],
])('under a notice of another year, %s', (_name, notice) => {
  it('the meter has its name and its limits', async () => {
    await openDraft(notice);
    const meter = screen.getByRole('meter', { name: '典型案例字数' });
    expect(meter).toHaveAttribute('aria-valuetext', expect.stringContaining('2000–2600 字'));
    expect(screen.queryByText(/典型经验/)).toBeNull();
  });

  it('the outline has its sections, the buttons its forms, the header its number', async () => {
    await openDraft(notice);
    expect(screen.getByText('7.数字化应用')).toBeVisible();
    expect(screen.getByRole('button', { name: '插入典型案例' })).toBeVisible();
    expect(screen.getAllByText(new RegExp(notice.number)).length).toBeGreaterThan(0);
  });
});

describe('opening another notice', () => {
  it('asks before the document follows it, then keeps it in the document', async () => {
    const { host, shown, user, section, chooseFile } = await openDraft(notice2018);
    await chooseFile('2031.json', JSON.stringify(notice2031, null, 2));
    expect(await section.findByText(new RegExp(notice2031.number))).toBeVisible();
    expect(section.getByText('字数：3000–5000 → 2000–2600')).toBeVisible();
    expect(section.getByText('新增要求：7.数字化应用')).toBeVisible();
    expect(host.kept.get(noticeKey)).toBeUndefined();
    await user.click(section.getByRole('button', { name: '改用这份通知' }));
    expect(shown.map(({ notice }) => notice)).toEqual([notice2031]);
    const kept: { notice?: { id?: unknown } } = JSON.parse(host.kept.get(noticeKey) ?? '{}');
    expect(kept.notice?.id).toBe(notice2031.id);
  });

  it('can be let be', async () => {
    const { host, user, section, chooseFile } = await openDraft(notice2018);
    await chooseFile('2031.json', JSON.stringify(notice2031));
    await user.click(await section.findByRole('button', { name: '不改' }));
    expect(section.queryByText(new RegExp(notice2031.number))).toBeNull();
    expect(host.kept.get(noticeKey)).toBeUndefined();
  });

  it('tells line and column of what is wrong, and uses nothing of it', async () => {
    const { host, section, chooseFile } = await openDraft(notice2018);
    const text = JSON.stringify(notice2031, null, 2).replace('"year": 2031', '"year": "2031"');
    await chooseFile('2031.json', text);
    expect(await section.findByText(/“2031\.json”有 1 处问题/)).toBeVisible();
    expect(section.getByText('第 3 行第 3 列：“year”应当是数字（不加引号）。')).toBeVisible();
    expect(section.queryByRole('button', { name: '改用这份通知' })).toBeNull();
    expect(host.kept.get(noticeKey)).toBeUndefined();
  });

  it('says so when the document cannot keep it', async () => {
    const host = fakeHost();
    host.fail.settings = { kind: 'readOnly' };
    const { shown, user, section, chooseFile } = await openDraft(notice2018, { host });
    await chooseFile('2031.json', JSON.stringify(notice2031));
    await user.click(await section.findByRole('button', { name: '改用这份通知' }));
    expect(await screen.findByText(/没有写入任何内容/)).toBeVisible();
    expect(shown).toEqual([]);
  });

  it('can be taken back', async () => {
    const host = fakeHost();
    host.kept.set(noticeKey, '{"notice":{}}');
    const { shown, user, section } = await openDraft(notice2031, { host });
    await user.click(section.getByRole('button', { name: '改用内置的通知' }));
    expect(shown.map(({ notice }) => notice)).toEqual([notice2018]);
    expect(host.kept.has(noticeKey)).toBe(false);
  });
});

describe('the deadlines', () => {
  it('can be changed for this document', async () => {
    const { host, shown, user, section } = await openDraft(notice2018);
    await user.click(section.getByRole('button', { name: '修改期限' }));
    const date = section.getByLabelText('报送总结报告的期限');
    await user.clear(date);
    await user.type(date, '2026-12-01');
    await user.click(section.getByRole('button', { name: '保存期限' }));
    expect(JSON.parse(host.kept.get(noticeKey) ?? '')).toEqual({
      deadlines: { 'submission.report': '2026-12-01' },
    });
    expect(shown[0]?.notice.submissions[0]?.deadline).toEqual({
      date: '2026-12-01',
      weekday: 2,
      text: '2026年12月1日（周二，本文档所设）',
    });
  });

  it('can be the notice’s again', async () => {
    const changed = documentNotice(notice2018, {
      notice: null,
      deadlines: { 'submission.report': '2026-12-01' },
    });
    const { host, shown, user, section } = await openDraft(notice2018, {
      documentNotice: changed,
    });
    await user.click(section.getByRole('button', { name: '修改期限' }));
    await user.click(section.getByRole('button', { name: '恢复通知的期限' }));
    expect(shown.map(({ notice }) => notice)).toEqual([notice2018]);
    expect(host.kept.has(noticeKey)).toBe(false);
  });
});

it('has no accessibility faults while a faulty file and the deadlines are shown', async () => {
  const { container, user, section, chooseFile } = await openDraft(notice2018);
  await user.click(section.getByRole('button', { name: '修改期限' }));
  await chooseFile('x.json', '{');
  await section.findByText(/“x\.json”有 1 处问题/);
  expect((await axe(container)).violations).toEqual([]);
});
