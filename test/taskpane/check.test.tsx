/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import type { Finding } from '../../src/checks/assessment';
import { dismissalsKey } from '../../src/checks/engine/dismissalsKey';
import type { PreferenceName } from '../../src/taskpane/model/preferences';
import { allDone, assessment, paragraph, sampleFindings } from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';
import type { OpenOptions } from '../support/openPane';

async function openCheck(options: OpenOptions = {}) {
  const opened = openPane(options);
  await opened.user.click(screen.getByRole('tab', { name: /^检查/ }));
  await screen.findByText(/没有发现问题|^全部 \d/);
  return opened;
}

/** The element of a requirement's finding. */
function card(requirement: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`[data-requirement="${requirement}"]`);
  if (element === null) throw new Error(`No finding for ${requirement}`);
  return element;
}

const heading = (name: RegExp) => screen.findByRole('button', { name });

/** The messages of the list, from top to bottom. */
const listed = () =>
  [...document.querySelectorAll('[data-finding-heading]')].map((element) => element.textContent);

describe('检查', () => {
  it('shows the count beside its name and lists every finding, groups with errors first', async () => {
    await openCheck();
    expect(screen.getByRole('tab', { name: '检查 6' })).toBeInTheDocument();
    expect(listed()).toEqual([
      '错误手机号码不是 11 位',
      '提示传真没有填写',
      '错误典型经验还差 870 字',
      '错误没有“5.实践及效果”',
      '提醒名称超出 3 字',
      '提醒一段填写说明还在文中',
    ]);
    expect(
      screen.getByRole('button', { name: /申请书 · 产业集群区域品牌建设试点评价申请表 2 条/ }),
    ).toHaveAttribute('aria-expanded', 'true');
    expect(screen.getByRole('button', { name: /全文 1 条/ })).toBeVisible();
  });

  it('keeps a finding in the document when its group is collapsed', async () => {
    const { user } = await openCheck();
    await user.click(screen.getByRole('button', { name: /典型经验 · 5.实践及效果/ }));
    expect(card('experience.effect')).toBeInTheDocument();
    expect(card('experience.effect')).not.toBeVisible();
  });

  it('has the findings in the document soon after the first check, whatever tab is open', async () => {
    openPane();
    await waitFor(() => expect(card('experience.effect')).toBeInTheDocument());
    expect(screen.getByRole('tab', { name: '起草' })).toHaveAttribute('aria-selected', 'true');
  });

  it('lists what may stand anywhere under the part it stands in', async () => {
    const findings = sampleFindings().map((one) =>
      one.identity === 'guidance' ? { ...one, place: paragraph('experience.practice:text') } : one,
    );
    const { user } = await openCheck({ engine: () => assessment({ findings }) });
    expect(screen.getByRole('button', { name: /典型经验 · 4.典型经验 1 条/ })).toBeVisible();
    expect(screen.queryByRole('button', { name: /^全文/ })).not.toBeInTheDocument();
    await user.click(await heading(/一段填写说明还在文中/));
    expect(within(card('print.guidance')).getByText(/^典型经验 › 4.典型经验$/)).toBeVisible();
  });

  it('quotes nothing for what the notice does not ask for', async () => {
    const { user } = await openCheck();
    await user.click(await heading(/一段填写说明还在文中/));
    const open = within(card('print.guidance'));
    expect(open.getByText(/^本助手建议/)).toBeVisible();
    await user.click(open.getByRole('button', { name: '依据的条文和规则' }));
    expect(open.getAllByText(/^本助手建议/)).toHaveLength(2);
    expect(open.queryByText(/认真编制总结报告/)).not.toBeInTheDocument();
  });

  it('opens a finding and goes there: where, why, what to do', async () => {
    const { host, user } = await openCheck();
    await user.click(await heading(/手机号码不是 11 位/));
    expect(host.did('goTo')).toMatchObject([{ place: { kind: 'cell', label: '手机' } }]);
    const open = within(card('application.form.mobile'));
    expect(open.getByText(/^申请书 › 产业集群区域品牌建设试点评价申请表 › /)).toBeVisible();
    expect(open.getByText(/附件3/)).toBeVisible();
    expect(open.getByText(/^改好mobile/)).toBeVisible();
    await user.click(open.getByRole('button', { name: '去看看' }));
    expect(host.did('goTo')).toHaveLength(2);
  });

  it('goes there from a closed card too', async () => {
    const { host, user } = await openCheck();
    const button = within(card('experience.length')).getByRole('button', { name: '去看看' });
    await user.click(button);
    expect(host.did('goTo')).toMatchObject([
      { place: { kind: 'paragraph', paragraphId: 'length:place' } },
    ]);
  });

  it('offers the fix a finding has', async () => {
    const { host, user } = await openCheck();
    await user.click(await heading(/没有“5.实践及效果”/));
    await user.click(within(card('experience.effect')).getByRole('button', { name: '在此插入' }));
    expect(host.did('applyFix')).toMatchObject([{ fix: { kind: 'insertPart' } }]);
    await user.click(await heading(/一段填写说明还在文中/));
    await user.click(within(card('print.guidance')).getByRole('button', { name: '删除这段说明' }));
    expect(host.did('applyFix')[1]).toMatchObject({
      fix: { kind: 'removeParagraph', paragraphId: 'p7' },
    });
  });

  it('follows the typing without a button', async () => {
    const host = fakeHost();
    let findings: readonly Finding[] = sampleFindings();
    await openCheck({ host, engine: () => assessment({ findings }) });
    findings = sampleFindings().slice(1);
    host.change('text');
    await waitFor(
      () => expect(document.querySelector('[data-requirement="experience.length"]')).toBeNull(),
      { timeout: 2000 },
    );
    expect(screen.getByRole('tab', { name: '检查 5' })).toBeInTheDocument();
    expect(screen.getByRole('button', { name: /2 条错误/ })).toBeInTheDocument();
  });

  it('says that nothing was found, and how much was checked', async () => {
    await openCheck({ engine: allDone });
    expect(await screen.findByText('没有发现问题')).toBeVisible();
    expect(screen.getByText(/已核对通知的 \d+ 项要求/)).toBeVisible();
    expect(screen.getByText(/另有 1 项未能检查/)).toBeVisible();
  });
});

describe('moving among the findings', () => {
  it('steps with previous and next and says where one is', async () => {
    const { host, user } = await openCheck();
    expect(screen.getByText('– / 6')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '下一条' }));
    expect(screen.getByText('1 / 6')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '下一条' }));
    await user.click(screen.getByRole('button', { name: '上一条' }));
    await user.click(screen.getByRole('button', { name: '上一条' }));
    expect(screen.getByText('6 / 6')).toBeVisible();
    expect(host.did('goTo')).toHaveLength(4);
  });

  it('moves by arrow keys and goes there with Enter', async () => {
    const { host, user } = await openCheck();
    act(() => {
      screen.getByRole('button', { name: /手机号码不是 11 位/ }).focus();
    });
    await user.keyboard('{ArrowDown}{ArrowDown}');
    expect(await heading(/传真没有填写/)).not.toHaveFocus();
    expect(await heading(/典型经验还差 870 字/)).toHaveFocus();
    expect(host.did('goTo')).toHaveLength(0);
    await user.keyboard('{Enter}');
    expect(host.did('goTo')).toHaveLength(1);
    await user.keyboard('{End}');
    expect(await heading(/一段填写说明还在文中/)).toHaveFocus();
    await user.keyboard('{F8}');
    expect(screen.getByText('1 / 6')).toBeVisible();
  });

  it('keeps the focus where it was when the list changes, and gives it to the neighbour of what went away', async () => {
    const host = fakeHost();
    let findings: readonly Finding[] = sampleFindings();
    await openCheck({ host, engine: () => assessment({ findings }) });
    const length = await heading(/典型经验还差 870 字/);
    act(() => {
      length.focus();
    });
    findings = sampleFindings().filter(({ identity }) => identity !== 'mobile');
    host.change('text');
    await waitFor(() => expect(listed()).toHaveLength(5));
    expect(length).toHaveFocus();
    findings = findings.filter(({ identity }) => identity !== 'length');
    host.change('text');
    await waitFor(() => expect(listed()).toHaveLength(4));
    expect(document.activeElement).toHaveAttribute('data-finding-heading');
  });

  it('leaves the keyboard in the document while the author writes there', async () => {
    const host = fakeHost();
    let findings: readonly Finding[] = sampleFindings();
    await openCheck({ host, engine: () => assessment({ findings }) });
    const length = await heading(/典型经验还差 870 字/);
    act(() => {
      length.focus();
    });
    const inDocument = jest.spyOn(document, 'hasFocus').mockReturnValue(false);
    findings = sampleFindings().filter(({ identity }) => identity !== 'length');
    host.change('text');
    await waitFor(() => expect(listed()).toHaveLength(5));
    expect(document.body).toHaveFocus();
    // Back in the pane, it goes on beside what is gone.
    inDocument.mockRestore();
    act(() => {
      window.dispatchEvent(new Event('focus'));
    });
    expect(await heading(/没有“5.实践及效果”/)).toHaveFocus();
  });

  it('takes the keyboard along with F8, and into a closed group', async () => {
    const { user } = await openCheck();
    await user.click(screen.getByRole('button', { name: /全文 1 条/ }));
    await user.click(screen.getByRole('button', { name: /典型经验 · 1.名称 1 条/ }));
    await user.click(await heading(/典型经验还差 870 字/));
    await user.keyboard('{F8}');
    expect(await heading(/没有“5.实践及效果”/)).toHaveFocus();
    await user.keyboard('{ArrowDown}');
    await waitFor(async () => expect(await heading(/名称超出 3 字/)).toHaveFocus());
    expect(screen.getByRole('button', { name: /典型经验 · 1.名称 1 条/ })).toHaveAttribute(
      'aria-expanded',
      'true',
    );
  });

  it('tells a screen reader which finding the buttons lead to', async () => {
    const { user } = await openCheck();
    const next = screen.getByRole('button', { name: '下一条' });
    await user.click(next);
    const spoken = document.querySelector('[data-spoken="finding"]');
    await waitFor(() => expect(spoken).toHaveTextContent('1 / 6 错误：手机号码不是 11 位'));
    expect(next).toHaveFocus();
    await user.click(await heading(/传真没有填写/));
    expect(spoken).toHaveTextContent('');
  });

  it('filters by level and by words, and clears the filter', async () => {
    const { user } = await openCheck();
    await user.click(screen.getByRole('button', { name: '提醒 2' }));
    expect(listed()).toEqual(['提醒名称超出 3 字', '提醒一段填写说明还在文中']);
    await user.type(screen.getByRole('searchbox', { name: '搜索检查结果' }), '名称');
    expect(listed()).toEqual(['提醒名称超出 3 字']);
    await user.clear(screen.getByRole('searchbox'));
    await user.type(screen.getByRole('searchbox'), '手机');
    expect(screen.getByText('没有符合筛选条件的条目')).toBeVisible();
    expect(screen.getByRole('button', { name: '不看“手机”，有 2 条' })).toBeVisible();
    await user.click(screen.getByRole('button', { name: '不看“提醒”，有 1 条' }));
    expect(listed()).toEqual(['错误手机号码不是 11 位']);
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(listed()).toHaveLength(6);
  });
});

describe('the filter', () => {
  it('chooses a part and a rule, with the number each would show', async () => {
    const findings = sampleFindings().map((one) =>
      one.identity === 'name' ? { ...one, rule: 'limited-text' } : one,
    );
    const { user } = await openCheck({ engine: () => assessment({ findings }) });
    expect(screen.queryByRole('combobox', { name: '部分' })).not.toBeInTheDocument();
    await user.click(screen.getByRole('button', { name: '按部分、规则筛选' }));
    const part = screen.getByRole('combobox', { name: '部分' });
    expect(within(part).getAllByRole('option')[0]).toHaveTextContent('全部部分（6）');
    await user.selectOptions(part, '典型经验 · 1.名称（1）');
    expect(listed()).toEqual(['提醒名称超出 3 字']);
    const rule = screen.getByRole('combobox', { name: '规则' });
    expect(
      within(rule)
        .getAllByRole('option')
        .map(({ textContent }) => textContent),
    ).toEqual(['全部规则（1）', '限字栏目（1）']);
    await user.selectOptions(part, '全部部分（6）');
    await user.selectOptions(rule, 'sample（5）');
    expect(listed()).toHaveLength(5);
    expect(screen.getByText('– / 5')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '清除筛选' }));
    expect(listed()).toHaveLength(6);
    expect(screen.getByRole('button', { name: '按部分、规则筛选' })).toHaveFocus();
  });

  it('says how many it leaves, once, to a screen reader', async () => {
    const { user } = await openCheck();
    await user.click(screen.getByRole('button', { name: '提醒 2' }));
    await user.type(screen.getByRole('searchbox'), '名称');
    const spoken = document.querySelector('[data-spoken="shown"]');
    expect(spoken).toHaveTextContent('');
    await waitFor(() => expect(spoken).toHaveTextContent('显示 1 条，共 6 条'), { timeout: 3000 });
  });

  it('and the closed groups are as they were left the last time', async () => {
    const preferences = new Map<PreferenceName, string>();
    const first = await openCheck({ preferences });
    await first.user.click(screen.getByRole('button', { name: '错误 3' }));
    await first.user.click(screen.getByRole('button', { name: /典型经验 · 5.实践及效果/ }));
    first.unmount();
    await openCheck({ preferences });
    expect(screen.getByRole('button', { name: '错误 3' })).toHaveAttribute('aria-pressed', 'true');
    expect(listed()).toHaveLength(3);
    expect(screen.getByRole('button', { name: /典型经验 · 5.实践及效果/ })).toHaveAttribute(
      'aria-expanded',
      'false',
    );
  });

  it('of a part that has nothing to look at any more says so', async () => {
    const preferences = new Map<PreferenceName, string>([
      ['view', '{"part":"application/application.pledge","rule":null,"level":null}'],
    ]);
    const { user } = await openCheck({ preferences });
    await user.click(await screen.findByRole('button', { name: '不看“申请书 · 承诺书”，有 6 条' }));
    expect(listed()).toHaveLength(6);
  });
});

describe('the rule behind a finding', () => {
  it('is shown with the demand and the sentence of the notice', async () => {
    const findings = sampleFindings().map((one) =>
      one.identity === 'mobile' ? { ...one, rule: 'form-fields' } : one,
    );
    const { user } = await openCheck({ engine: () => assessment({ findings }) });
    await user.click(await heading(/手机号码不是 11 位/));
    const open = within(card('application.form.mobile'));
    expect(open.queryByText(/form-fields/)).not.toBeInTheDocument();
    await user.click(open.getByRole('button', { name: '依据的条文和规则' }));
    expect(open.getByText(/（application\.form\.mobile）$/)).toBeVisible();
    expect(open.getByText('表格各栏（form-fields）')).toBeVisible();
    expect(open.getByText(/手机号、座机、传真、邮箱的写法应当正确/)).toBeVisible();
  });
});

describe('the list while the text changes', () => {
  it('keeps a finding open where it stands when all else of its part is mended', async () => {
    const host = fakeHost();
    let findings: readonly Finding[] = sampleFindings();
    const { user } = await openCheck({ host, engine: () => assessment({ findings }) });
    await user.click(await heading(/传真没有填写/));
    findings = sampleFindings().filter(({ identity }) => identity !== 'mobile');
    host.change('text');
    await waitFor(() => expect(listed()).toHaveLength(5));
    expect(listed()[0]).toBe('提示传真没有填写');
    expect(await heading(/传真没有填写/)).toHaveAttribute('aria-expanded', 'true');
    await user.click(screen.getByRole('tab', { name: '起草' }));
    await user.click(screen.getByRole('tab', { name: /^检查/ }));
    expect(listed()[0]).not.toBe('提示传真没有填写');
  });

  it.each([
    ['F8', '{F8}', /没有“5.实践及效果”/],
    ['Shift+F8', '{Shift>}{F8}{/Shift}', /传真没有填写/],
  ])('goes on from where the mended finding stood: %s', async (_, keys, neighbour) => {
    const host = fakeHost();
    let findings: readonly Finding[] = sampleFindings();
    const { user } = await openCheck({ host, engine: () => assessment({ findings }) });
    await user.click(await heading(/典型经验还差 870 字/));
    expect(screen.getByText('3 / 6')).toBeVisible();
    findings = sampleFindings().filter(({ identity }) => identity !== 'length');
    host.change('text');
    await waitFor(() => expect(listed()).toHaveLength(5));
    await user.keyboard(keys);
    expect(await heading(neighbour)).toHaveAttribute('aria-expanded', 'true');
  });

  it('goes on from a finding that the filter hides', async () => {
    const { user } = await openCheck();
    await user.click(await heading(/没有“5.实践及效果”/));
    await user.click(screen.getByRole('button', { name: '提醒 2' }));
    await user.click(screen.getByRole('button', { name: '下一条' }));
    expect(await heading(/名称超出 3 字/)).toHaveAttribute('aria-expanded', 'true');
  });
});

describe('setting a finding aside', () => {
  it('for this document takes a reason, keeps it in the document, and lets print', async () => {
    const only = sampleFindings().slice(0, 1);
    const { host, user } = await openCheck({ engine: () => assessment({ findings: only }) });
    await user.click(await heading(/典型经验还差 870 字/));
    await user.click(screen.getByRole('button', { name: '忽略' }));
    const keep = screen.getByRole('button', { name: '在本文档中忽略' });
    expect(keep).toHaveAttribute('aria-disabled', 'true');
    await user.click(keep);
    expect(host.kept.size).toBe(0);
    await user.type(screen.getByRole('textbox', { name: /忽略的理由/ }), '主管部门已同意{Enter}');
    expect(await screen.findByText('理由：主管部门已同意')).toBeVisible();
    expect(JSON.parse(host.kept.get(dismissalsKey) ?? '')).toEqual([
      { identity: 'length', reason: '主管部门已同意' },
    ]);
    expect(screen.getByText('可以打印')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '恢复' }));
    expect(await screen.findByText('暂不能打印')).toBeVisible();
    expect(host.kept.has(dismissalsKey)).toBe(false);
  });

  it('for now takes it off the list, not out of the way of printing', async () => {
    const { host, user } = await openCheck();
    await user.click(await heading(/典型经验还差 870 字/));
    await user.click(screen.getByRole('button', { name: '忽略' }));
    await user.click(screen.getByRole('button', { name: '本次忽略' }));
    expect(listed()).toHaveLength(5);
    expect(screen.getByRole('tab', { name: '检查 5' })).toBeInTheDocument();
    expect(screen.getByText(/本次忽略，关闭窗格后恢复/)).toBeVisible();
    expect(screen.getByText('暂不能打印')).toBeVisible();
    expect(host.kept.size).toBe(0);
  });

  it('is remembered by the document', async () => {
    const host = fakeHost();
    host.kept.set(dismissalsKey, JSON.stringify([{ identity: 'name', reason: '专用名称' }]));
    await openCheck({ host });
    expect(await screen.findByText('理由：专用名称')).toBeVisible();
    expect(listed()).toHaveLength(5);
  });

  it.each(['no JSON', '{"identity":1}', '[{"identity":"name"}]'])(
    'survives settings that are %s',
    async (json) => {
      const host = fakeHost();
      host.kept.set(dismissalsKey, json);
      await openCheck({ host });
      expect(listed()).toHaveLength(6);
    },
  );
});
