/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { RequirementResult } from '../../src/checks/assessment';
import { snapshotOf } from '../../src/document/build';
import { doneByHandKey } from '../../src/taskpane/model/documentNotes';
import {
  allDone,
  applicationParts,
  assessment,
  finding,
  formStatus,
  nothingFound,
  sampleFindings,
} from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';
import type { OpenOptions } from '../support/openPane';

async function openPrint(options: OpenOptions = {}) {
  const opened = openPane(options);
  await opened.user.click(screen.getByRole('tab', { name: '打印前' }));
  const panel = screen.getByRole('tabpanel', { name: '打印前' });
  await within(panel).findAllByRole('heading');
  return { ...opened, panel: within(panel), element: panel };
}

/** The list under a heading. */
const list = (name: RegExp) => within(screen.getByRole('region', { name }));

describe('the first line', () => {
  it('says that it cannot be printed, and how much is to be mended first', async () => {
    const { panel, element } = await openPrint();
    expect(panel.getAllByRole('heading')[0]).toHaveTextContent('暂不能打印（3 处必须先改）');
    expect(element.textContent).toMatch(/^暂不能打印/);
  });

  it('says that it can be printed', async () => {
    const { panel, element } = await openPrint({
      engine: () => ({ ...allDone(), requirements: [] }),
    });
    expect(panel.getAllByRole('heading')[0]).toHaveTextContent(/^可以打印$/);
    expect(element.textContent).toMatch(/^可以打印/);
    expect(panel.getByText('没有必须先改的问题。')).toBeVisible();
  });

  it('does not pass over what could not be checked', async () => {
    const requirements: RequirementResult[] = ['print.revisions', 'print.comments'].map((id) => ({
      id,
      state: 'unchecked',
    }));
    const { panel } = await openPrint({ engine: () => ({ ...allDone(), requirements }) });
    expect(panel.getAllByRole('heading')[0]).toHaveTextContent('可以打印（另有 2 项未能检查）');
  });

  it('is not said of a document without a form, which is offered both papers', async () => {
    const { panel } = await openPrint({ engine: nothingFound });
    expect(panel.queryByText(/打印/)).not.toBeInTheDocument();
    expect(panel.getByRole('button', { name: '新建申请书' })).toBeVisible();
  });
});

describe('the lists', () => {
  it('part what blocks from what to look at; a click goes there', async () => {
    const { host, user } = await openPrint();
    expect(list(/必须先改/).getAllByRole('listitem')).toHaveLength(3);
    expect(list(/请再看看/).getAllByRole('listitem')).toHaveLength(3);
    await user.click(list(/必须先改/).getByRole('button', { name: /手机号码不是 11 位/ }));
    expect(host.did('goTo')).toMatchObject([{ place: { kind: 'cell', label: '手机' } }]);
  });

  it('say of each entry in which part of which paper it is', async () => {
    await openPrint();
    expect(
      list(/必须先改/).getByRole('button', {
        name: /手机号码不是 11 位.*申请书 · 产业集群.*申请表$/,
      }),
    ).toBeVisible();
  });

  it('name what only a person can do, how and by when to hand it in', async () => {
    await openPrint();
    const byHand = list(/需要人工完成/);
    expect(byHand.getByRole('checkbox', { name: '承诺书负责人签字' })).toBeVisible();
    expect(byHand.getByRole('checkbox', { name: '报送申请书' })).toBeVisible();
    expect(byHand.queryByRole('checkbox', { name: '报送总结报告' })).not.toBeInTheDocument();
    expect(byHand.getByText('我部（科技司） 2 份（由中国航空综合技术研究所代收）')).toBeVisible();
    expect(byHand.getByText('截止：9月28日（周五）')).toBeVisible();
    expect(byHand.getByText('还有 14 天')).toBeVisible();
    expect(byHand.getByText('2018-09-28，星期已核对，与日历相符。')).toBeVisible();
    expect(byHand.queryByText(/与通知写的不一致/)).not.toBeInTheDocument();
  });

  it.each([
    [new Date(2018, 8, 28, 23, 59), '今天截止'],
    [new Date(2018, 8, 29), '已过 1 天'],
  ])('count the days (%s)', async (now, words) => {
    await openPrint({ now });
    expect(screen.getByText(words)).toBeVisible();
  });

  it('keep in the document what was ticked off', async () => {
    const { host, user } = await openPrint();
    await user.click(screen.getByRole('checkbox', { name: '承诺书负责人签字' }));
    const kept = () => host.kept.get(doneByHandKey);
    expect(JSON.parse(kept() ?? '')).toEqual(['application.pledge.signature']);
    expect(
      await screen.findByRole('heading', { name: /^需要人工完成\s*已办 1 \/ \d+$/ }),
    ).toBeVisible();
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: '承诺书负责人签字' })).toBeChecked(),
    );
    await user.click(screen.getByRole('checkbox', { name: '承诺书负责人签字' }));
    expect(kept()).toBeUndefined();
  });

  it.each([
    [doneByHandKey, true],
    ['dossier.dismissals', false],
  ])(
    'say that what the document kept under %s cannot be read, until it is noted anew',
    async (key, isReplaced) => {
      const host = fakeHost();
      host.kept.set(key, '{');
      const { user } = await openPrint({ host });
      expect(screen.getByText(/记录无法读取，原样保留/)).toBeVisible();
      expect(host.kept.get(key)).toBe('{');
      await user.click(screen.getByRole('checkbox', { name: '承诺书负责人签字' }));
      await waitFor(() => expect(host.kept.get(doneByHandKey)).toContain('signature'));
      await waitFor(() =>
        expect(screen.queryAllByText(/记录无法读取/)).toHaveLength(isReplaced ? 0 : 1),
      );
      if (!isReplaced) expect(host.kept.get(key)).toBe('{');
    },
  );

  it('say what could not be checked, and why', async () => {
    await openPrint();
    const unchecked = list(/未能检查/);
    expect(unchecked.getByText('没有未处理的修订')).toBeVisible();
    expect(unchecked.getByText('还没有读到完整文件')).toBeVisible();
    expect(unchecked.getByText('总结报告不在这份文档里')).toBeVisible();
    expect(unchecked.getByText(/与总结报告之间是否一致没有核对/)).toBeVisible();
  });

  it('name what was set aside with its reason', async () => {
    const [first] = sampleFindings();
    const findings = first === undefined ? [] : [{ ...first, dismissed: { reason: '已核实' } }];
    await openPrint({ engine: () => assessment({ findings }) });
    expect(list(/已忽略/).getByText('理由：已核实')).toBeVisible();
  });

  it('say of each seal and signature where it is, with its page where Word tells it', async () => {
    const host = fakeHost();
    host.pages.set('p-pledge', 3);
    const parts = applicationParts().map((one) =>
      one.id === 'application.pledge' ? { ...one, paragraphIds: ['p-text', 'p-pledge'] } : one,
    );
    const { user } = await openPrint({ host, engine: () => assessment({ parts }) });
    const spot = await screen.findByRole('button', { name: '申请书 · 承诺书（第 3 页）' });
    await user.click(spot);
    expect(host.did('goTo')).toMatchObject([{ place: { paragraphId: 'p-pledge' } }]);
  });

  it('name the part alone where Word does not tell pages', async () => {
    const host = fakeHost();
    host.fail.pagesOf = { kind: 'notSupported', needs: 'WordApiDesktop 1.2' };
    await openPrint({ host });
    expect(screen.getAllByRole('button', { name: '申请书 · 承诺书' })[0]).toBeVisible();
  });
});

describe('the keyboard', () => {
  /** The pane over findings that a test takes away. */
  async function openMending() {
    let findings = sampleFindings();
    const opened = await openPrint({ engine: () => assessment({ findings }) });
    const mend = (gone: (requirement: string) => boolean): void => {
      findings = findings.filter(({ requirement }) => !gone(requirement));
      opened.host.change('text');
    };
    return { ...opened, mend };
  }
  const buttons = (name: RegExp) => list(name).getAllByRole('button');

  it('goes on to the neighbour when what has it is mended', async () => {
    const { mend } = await openMending();
    const [first, second] = buttons(/必须先改/);
    first?.focus();
    mend((requirement) => requirement === sampleFindings()[0]?.requirement);
    await waitFor(() => expect(first).not.toBeInTheDocument(), { timeout: 3000 });
    expect(second).toHaveFocus();
  });

  it('goes on to the last entry when the last is mended, to the heading when none is left', async () => {
    const { mend } = await openMending();
    const all = buttons(/必须先改/);
    all.at(-1)?.focus();
    const errors = sampleFindings().filter(({ level }) => level === 'error');
    mend((requirement) => requirement === errors.at(-1)?.requirement);
    await waitFor(() => expect(all.at(-1)).not.toBeInTheDocument(), { timeout: 3000 });
    expect(all.at(-2)).toHaveFocus();
    mend((requirement) => errors.some((error) => error.requirement === requirement));
    const heading = await screen.findByRole('heading', { name: '必须先改' }, { timeout: 3000 });
    expect(heading).toHaveFocus();
  });

  it('stays where the author took it', async () => {
    const { mend } = await openMending();
    const [first] = buttons(/必须先改/);
    first?.focus();
    const box = screen.getByRole('checkbox', { name: '承诺书负责人签字' });
    box.focus();
    mend((requirement) => requirement === sampleFindings()[0]?.requirement);
    await waitFor(() => expect(first).not.toBeInTheDocument(), { timeout: 3000 });
    expect(box).toHaveFocus();
  });
});

describe('leftover prompts and guidance', () => {
  const left = ['p7', 'p8'].map((paragraphId) =>
    finding({
      identity: paragraphId,
      requirement: 'print.guidance',
      level: 'error',
      fix: { kind: 'removeParagraph', paragraphId },
    }),
  );
  function hostWithPrompts() {
    const host = fakeHost();
    host.prompts = 3;
    host.snapshot = snapshotOf(
      ['甲', '乙', '丙'].map((p) => ({ p, with: { placeholder: true, tags: [`tag.${p}`] } })),
    );
    return host;
  }

  it('are removed in one step, after a question that says how many', async () => {
    const host = hostWithPrompts();
    const { user } = await openPrint({ host, engine: () => assessment({ findings: left }) });
    await user.click(screen.getByRole('button', { name: '清除剩余提示（5 处）' }));
    const question = screen.getByText(/提示 3 处、通知的填写说明 2 段/);
    expect(question).toHaveFocus();
    expect(host.did('clearLeftovers')).toHaveLength(0);
    await user.click(screen.getByRole('button', { name: '删去' }));
    expect(host.did('clearLeftovers')).toEqual([{ did: 'clearLeftovers', guidance: ['p7', 'p8'] }]);
    expect(await screen.findByText(/已删去提示 3 处、说明 2 段/)).toBeVisible();
  });

  it('hand the keyboard to the first line when they are gone, and ask anew when there are new ones', async () => {
    const host = hostWithPrompts();
    const full = host.snapshot;
    host.beforeWrite = () => {
      host.snapshot = snapshotOf([]);
    };
    const { panel, user } = await openPrint({ host, engine: allDone });
    await user.click(screen.getByRole('button', { name: '清除剩余提示（3 处）' }));
    await user.click(screen.getByRole('button', { name: '删去' }));
    await waitFor(() => expect(panel.queryByText(/清除剩余提示/)).not.toBeInTheDocument());
    expect(panel.getByRole('heading', { name: /^可以打印/ })).toHaveFocus();
    host.snapshot = full;
    host.change('text');
    const button = await panel.findByRole('button', { name: /清除剩余提示/ }, { timeout: 3000 });
    expect(button).toHaveAttribute('aria-expanded', 'false');
  });

  it('stay when the author thinks better of it', async () => {
    const host = hostWithPrompts();
    const { user } = await openPrint({ host, engine: allDone });
    const button = screen.getByRole('button', { name: '清除剩余提示（3 处）' });
    await user.click(button);
    await user.click(screen.getByRole('button', { name: '取消' }));
    expect(button).toHaveFocus();
    expect(host.did('clearLeftovers')).toHaveLength(0);
  });

  it('that the author set aside are left alone', async () => {
    const findings = left.map((one) => ({ ...one, dismissed: { reason: '引用原文' } }));
    await openPrint({ engine: () => assessment({ findings }) });
    expect(screen.queryByRole('button', { name: /清除剩余提示/ })).not.toBeInTheDocument();
  });
});

describe('the reading of the whole file', () => {
  const revisions = (state: RequirementResult['state']) => (): ReturnType<typeof assessment> =>
    assessment({
      forms: [formStatus('application')],
      requirements: [{ id: 'print.revisions', state }],
    });

  it('happens when the tab is opened, and once for the same text', async () => {
    const { host, user } = await openPrint();
    await waitFor(() => expect(host.did('deepScan')).toHaveLength(1));
    await user.click(screen.getByRole('tab', { name: '起草' }));
    await user.click(screen.getByRole('tab', { name: '打印前' }));
    expect(host.did('deepScan')).toHaveLength(1);
    host.change('text');
    await user.click(screen.getByRole('tab', { name: '起草' }));
    await user.click(screen.getByRole('tab', { name: '打印前' }));
    await waitFor(() => expect(host.did('deepScan')).toHaveLength(2));
  });

  it('says that it is going on when it takes long', async () => {
    const host = fakeHost();
    let finish: () => void = () => undefined;
    host.beforeScan = () =>
      new Promise((resolve) => {
        finish = resolve;
      });
    await openPrint({ host, engine: revisions('unchecked') });
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(await screen.findByRole('progressbar', { name: '正在核对整份文档…' })).toBeVisible();
    finish();
    await waitFor(() => expect(screen.queryByRole('progressbar')).not.toBeInTheDocument());
  });

  it('says why it failed', async () => {
    const host = fakeHost();
    host.fail.deepScan = { kind: 'timedOut' };
    await openPrint({ host });
    expect(await screen.findByText(/没有读到完整文件：Word 长时间没有回应/)).toBeVisible();
  });

  it('is not tried where the host cannot, which is said', async () => {
    const host = fakeHost();
    host.can = { ...host.can, canDeepScan: false };
    await openPrint({ host });
    expect(await screen.findByText(/此版本的 Word 不能读取完整文件/)).toBeVisible();
    expect(host.did('deepScan')).toHaveLength(0);
  });
});
