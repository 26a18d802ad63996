/** @jest-environment jsdom */
import { screen, waitFor, within } from '@testing-library/react';
import type { RequirementResult } from '../../src/checks/assessment';
import { doneByHandKey } from '../../src/taskpane/model/documentNotes';
import {
  allDone,
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
    const { panel, element } = await openPrint({ engine: allDone });
    expect(panel.getAllByRole('heading')[0]).toHaveTextContent(/^可以打印$/);
    expect(element.textContent).toMatch(/^可以打印/);
    expect(panel.getByText('没有必须先改的问题。')).toBeVisible();
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

  it('name what only a person can do, how and by when to hand it in', async () => {
    await openPrint();
    const byHand = list(/需要人工完成/);
    expect(byHand.getByRole('checkbox', { name: '承诺书负责人签字' })).toBeVisible();
    expect(byHand.getByRole('checkbox', { name: '报送申请书' })).toBeVisible();
    expect(byHand.queryByRole('checkbox', { name: '报送总结报告' })).not.toBeInTheDocument();
    expect(byHand.getByText('我部（科技司） 2 份（由中国航空综合技术研究所代收）')).toBeVisible();
    expect(byHand.getByText('截止：9月28日（周五）')).toBeVisible();
    expect(byHand.getByText('还有 14 天')).toBeVisible();
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
    await waitFor(() =>
      expect(screen.getByRole('checkbox', { name: '承诺书负责人签字' })).toBeChecked(),
    );
    await user.click(screen.getByRole('checkbox', { name: '承诺书负责人签字' }));
    expect(kept()).toBeUndefined();
  });

  it('say what could not be checked, and why', async () => {
    await openPrint();
    const unchecked = list(/未能检查/);
    expect(unchecked.getByText('没有未处理的修订')).toBeVisible();
    expect(unchecked.getByText('还没有读到完整文件')).toBeVisible();
  });

  it('name what was set aside with its reason', async () => {
    const [first] = sampleFindings();
    const findings = first === undefined ? [] : [{ ...first, dismissed: { reason: '已核实' } }];
    await openPrint({ engine: () => assessment({ findings }) });
    expect(list(/已忽略/).getByText('理由：已核实')).toBeVisible();
  });

  it('remove all leftover guidance in one step', async () => {
    const left = ['p7', 'p8'].map((paragraphId) =>
      finding({
        identity: paragraphId,
        requirement: 'print.guidance',
        level: 'error',
        fix: { kind: 'removeParagraph', paragraphId },
      }),
    );
    const { host, user } = await openPrint({ engine: () => assessment({ findings: left }) });
    await user.click(screen.getByRole('button', { name: '删除剩余说明（2 段）' }));
    expect(host.did('applyFix')).toHaveLength(2);
    expect(await screen.findByText('已删除 2 段说明。')).toBeVisible();
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
