/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import * as z from 'zod';
import { dismissalsKey } from '../../src/checks/engine/dismissalsKey';
import { notice2018 } from '../../src/notice/notice2018';
import type { Notice } from '../../src/notice/schema';
import { noFilter } from '../../src/taskpane/model/findingFilter';
import { isNewer, newerNotice } from '../../src/taskpane/model/noticeMemory';
import type { PreferenceName } from '../../src/taskpane/model/preferences';
import { documentNotice, noticeKey } from '../../src/word/documentNotice';
import { notice2031, notice2031WithOtherIds } from '../fixtures/notices/notice2031';
import { fakeHost } from '../support/fakeHost';
import type { FakeHost } from '../support/fakeHost';
import { openDraft } from '../support/openDraft';
import { following } from '../support/openPane';

jest.setTimeout(30_000);

/** What a document keeps of its notice. */
function keptIn(host: FakeHost) {
  const schema = z.looseObject({
    notice: z.optional(z.looseObject({ id: z.string() })),
    deadlines: z.record(z.string(), z.string()),
  });
  return schema.parse(JSON.parse(host.kept.get(noticeKey) ?? ''));
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
    expect(section.getByText('字数（典型经验字数）：3000–5000 → 2000–2600')).toBeVisible();
    expect(section.getByText('新增要求：7.数字化应用')).toBeVisible();
    expect(host.kept.get(noticeKey)).toBeUndefined();
    await user.click(section.getByRole('button', { name: '改用这份通知' }));
    expect(shown.map(({ notice }) => notice)).toEqual([notice2031]);
    expect(await screen.findByText('现在按云岭产函〔2031〕18号检查。')).toBeVisible();
    expect(screen.getByRole('heading', { name: '依据的通知' })).toHaveFocus();
    expect(section.queryByRole('button', { name: '改用这份通知' })).not.toBeInTheDocument();
    expect(keptIn(host)).toEqual({ notice: notice2031, deadlines: {} });
  });

  it('can be let be', async () => {
    const { host, user, section, chooseFile } = await openDraft(notice2018);
    await chooseFile('2031.json', JSON.stringify(notice2031));
    await user.click(await section.findByRole('button', { name: '不改' }));
    expect(screen.getByRole('heading', { name: '依据的通知' })).toHaveFocus();
    expect(section.queryByText(new RegExp(notice2031.number))).toBeNull();
    expect(host.kept.get(noticeKey)).toBeUndefined();
  });

  it('tells line and column of what is wrong, and uses nothing of it', async () => {
    const { host, section, chooseFile } = await openDraft(notice2018);
    const text = JSON.stringify(notice2031, null, 2).replace('"year": 2031', '"year": "2031"');
    await chooseFile('2031.json', text);
    expect(await section.findByText(/“2031\.json”有 1 处问题/)).toBeVisible();
    expect(
      section.getByText('第 3 行第 3 列：“year”应当是数字（不加引号），现在写的是 "2031"。'),
    ).toBeVisible();
    expect(section.queryByRole('button', { name: '改用这份通知' })).toBeNull();
    expect(host.kept.get(noticeKey)).toBeUndefined();
  });

  it('asks to look again at a deadline whose weekday does not fit, before it is followed', async () => {
    const { section, chooseFile } = await openDraft(notice2018);
    const text = JSON.stringify(notice2031).replace('"date":"2031-05-16"', '"date":"2031-05-17"');
    await chooseFile('2031.json', text);
    expect(
      await section.findByText(
        /^请核对：总结报告的期限写的是 2031-05-17（“5月16日（周五）”）、周五，但这一天是周六。/,
      ),
    ).toBeVisible();
    expect(section.getByRole('button', { name: '改用这份通知' })).toBeEnabled();
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
    const { shown, user, section } = await openDraft(notice2031, { host });
    await user.click(section.getByRole('button', { name: '改用内置的通知' }));
    expect(shown.map(({ notice }) => notice)).toEqual([notice2018]);
    expect(keptIn(host)).toMatchObject({ notice: { id: notice2018.id }, builtIn: true });
  });
});

describe('following another notice', () => {
  it('leaves the author where they were: tab, filter, what is set aside', async () => {
    const host = fakeHost();
    const dismissals = '[{"identity":"x","reason":"已核实"}]';
    host.kept.set(dismissalsKey, dismissals);
    const { pane, user, section, chooseFile } = await openDraft(notice2018, { host });
    pane.changeView({ filter: { ...noFilter, level: 'error' } });
    await user.click(section.getByRole('button', { name: '修改期限' }));
    await chooseFile('2031.json', JSON.stringify(notice2031));
    await user.click(await section.findByRole('button', { name: '改用这份通知' }));
    expect(await screen.findByText('现在按云岭产函〔2031〕18号检查。')).toBeVisible();
    expect(screen.getByRole('tab', { name: '起草' })).toHaveAttribute('aria-selected', 'true');
    expect(section.getByLabelText('报送总结报告的期限')).toHaveValue('2031-05-16');
    expect(pane.view.get().filter.level).toBe('error');
    expect(host.kept.get(dismissalsKey)).toBe(dismissals);
  });

  it('gives the changed deadlines back with the notice they were changed under', async () => {
    const host = fakeHost();
    const deadlines = { 'submission.report': '2026-12-01' };
    const { user, section, chooseFile } = await openDraft(notice2018, {
      host,
      documentNotice: documentNotice(notice2018, { notice: null, deadlines }),
    });
    await chooseFile('2031.json', JSON.stringify(notice2031));
    await user.click(await section.findByRole('button', { name: '改用这份通知' }));
    await waitFor(() => expect(keptIn(host).deadlines).toEqual({}));
    await user.click(await section.findByRole('button', { name: '改用内置的通知' }));
    await waitFor(() => expect(keptIn(host).deadlines).toEqual(deadlines));
  });
});

describe('a newer notice', () => {
  const older: Notice = { ...notice2018, id: 'older-2016', year: 2016, number: '旧函〔2016〕1号' };
  const offer = () => screen.findByRole('region', { name: `有较新的通知：${notice2018.number}` });

  it('is offered where the document follows an older one, which stays until the author says so', async () => {
    const { host, shown, user } = await openDraft(notice2018, {
      documentNotice: following(older),
    });
    const bar = within(await offer());
    expect(bar.getByText(/本文档仍按原来的通知检查/)).toBeVisible();
    await user.click(bar.getByRole('button', { name: '比较' }));
    expect(bar.getByText('与现在的通知没有不同。')).toBeVisible();
    expect(shown).toEqual([]);
    await user.click(bar.getByRole('button', { name: '改用这份通知' }));
    await waitFor(() => expect(shown.map(({ notice }) => notice)).toEqual([notice2018]));
    expect(screen.queryByRole('region', { name: /有较新的通知/ })).not.toBeInTheDocument();
    expect(keptIn(host).notice?.id).toBe(notice2018.id);
  });

  it('is not offered again once declined, in this document', async () => {
    const { host, user, unmount } = await openDraft(notice2018, {
      documentNotice: following(older),
    });
    await user.click(within(await offer()).getByRole('button', { name: '不改' }));
    expect(screen.queryByRole('region', { name: /有较新的通知/ })).not.toBeInTheDocument();
    expect(screen.getByRole('tab', { name: '起草' })).toHaveFocus();
    unmount();
    await openDraft(notice2018, { host, documentNotice: following(older) });
    expect(screen.queryByRole('region', { name: /有较新的通知/ })).not.toBeInTheDocument();
    expect(
      await newerNotice(following(older), { get: () => null, set: () => undefined }, host.settings),
    ).toBeNull();
  });

  it('from a file that was followed in another document is offered too', async () => {
    const preferences = new Map<PreferenceName, string>();
    const first = await openDraft(notice2018, { preferences });
    await first.chooseFile('2031.json', JSON.stringify(notice2031));
    await first.user.click(await first.section.findByRole('button', { name: '改用这份通知' }));
    await waitFor(() => expect(first.shown).toHaveLength(1));
    first.unmount();
    await openDraft(notice2018, { preferences });
    expect(
      await screen.findByRole('region', { name: `有较新的通知：${notice2031.number}` }),
    ).toBeVisible();
  });

  it.each(['{', '{"id":"x","year":2099}', '7'])(
    'is nothing when %s was remembered',
    async (json) => {
      const preferences = {
        get: (name: PreferenceName) => (name === 'notice' ? json : null),
        set: () => undefined,
      };
      expect(await newerNotice(following(null), preferences, fakeHost().settings)).toBeNull();
    },
  );

  it('is the one of the later year, or with the later last deadline', () => {
    expect(isNewer(notice2031, notice2018)).toBe(true);
    expect(isNewer(notice2018, notice2031)).toBe(false);
    expect(isNewer({ ...notice2031, year: 2018 }, notice2018)).toBe(true);
    expect(isNewer(notice2018, notice2018)).toBe(false);
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
    expect(keptIn(host).deadlines).toEqual({ 'submission.report': '2026-12-01' });
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
    expect(keptIn(host).deadlines).toEqual({});
  });
});

it('has no accessibility faults while a faulty file and the deadlines are shown', async () => {
  const { container, user, section, chooseFile } = await openDraft(notice2018);
  await user.click(section.getByRole('button', { name: '修改期限' }));
  await chooseFile('x.json', '{');
  await section.findByText(/“x\.json”有 1 处问题/);
  expect((await axe(container)).violations).toEqual([]);
});
