/** @jest-environment jsdom */
import { act, screen, waitFor, within } from '@testing-library/react';
import { axe } from 'jest-axe';
import { assess } from '../../src/checks/engine/assess';
import type { ExampleEdit } from '../../src/checks/example';
import { snapshotOf } from '../../src/document/build';
import type { Sketch } from '../../src/document/build';
import { notice2018 } from '../../src/notice/notice2018';
import { kit } from '../locate/locating';
import { fakeHost } from '../support/fakeHost';
import type { FakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';

jest.setTimeout(20_000);

/** A paper whose fields a test can change, as an author or the pane would. */
function paper(form: 'report' | 'application', first: ExampleEdit = {}) {
  const host = fakeHost();
  const put = (edit: ExampleEdit): void => {
    host.snapshot = snapshotOf(kit.form(form, edit));
  };
  put(first);
  return { host, put };
}

function open(host: FakeHost) {
  return openPane({
    host,
    engine: () => assess(notice2018, host.snapshot, { today: '2018-09-14' }),
  });
}

type User = ReturnType<typeof open>['user'];

async function fillIn(user: User, part: string): Promise<void> {
  const row = (await screen.findByRole('button', { name: part })).closest('li');
  if (row === null) throw new Error(`no row ${part}`);
  await user.click(within(row).getByRole('button', { name: '填表' }));
  await screen.findByRole('heading', { name: part, level: 2 });
}

const table = '产业集群区域品牌建设试点评价申请表';
const unit = 'application.cover.unit';

describe('the form view of a cover', () => {
  it('shows every field with what the document says and what the check found', async () => {
    const { host } = paper('application', { empty: [unit] });
    const { user } = open(host);
    await fillIn(user, '封面');
    expect(screen.getByRole('heading', { name: '封面' })).toHaveFocus();
    const box = screen.getByRole('textbox', { name: '申请单位' });
    expect(box).toHaveValue('');
    expect(box).toHaveAccessibleDescription(/错误.*没有填写/);
    expect(screen.getByRole('textbox', { name: '申请日期' })).not.toHaveValue('');
    expect(screen.getByText('打印后手工填写、签字或盖章')).toBeVisible();
  });

  it('writes when the author leaves a field, says so, and the finding goes', async () => {
    const { host, put } = paper('application', { empty: [unit] });
    host.beforeWrite = () => put({ text: { [unit]: '南溪市工信局' } });
    const { user } = open(host);
    await fillIn(user, '封面');
    await user.type(screen.getByRole('textbox', { name: '申请单位' }), ' 南溪市工信局 ');
    expect(host.did('fillField')).toEqual([]);
    await user.tab();
    expect(await screen.findByText('已写入文档')).toBeVisible();
    expect(host.did('fillField')).toMatchObject([{ text: '南溪市工信局' }]);
    const box = screen.getByRole('textbox', { name: '申请单位' });
    expect(box).toHaveValue('南溪市工信局');
    expect(box).not.toHaveAccessibleDescription(/没有填写/);
  });

  it('writes on Enter, and keeps the keyboard there', async () => {
    const { host, put } = paper('application', { empty: [unit] });
    host.beforeWrite = () => put({ text: { [unit]: '甲' } });
    const { user } = open(host);
    await fillIn(user, '封面');
    await user.type(screen.getByRole('textbox', { name: '申请单位' }), '甲{Enter}');
    await screen.findByText('已写入文档');
    expect(screen.getByRole('textbox', { name: '申请单位' })).toHaveFocus();
    expect(host.did('fillField')).toHaveLength(1);
  });

  it('writes nothing when nothing was changed', async () => {
    const { host } = paper('application');
    const { user } = open(host);
    await fillIn(user, '封面');
    await user.click(screen.getByRole('textbox', { name: '申请单位' }));
    await user.tab();
    await user.tab();
    expect(host.did('fillField')).toEqual([]);
  });

  it('follows the document, but not into a field the author is filling in', async () => {
    const { host, put } = paper('application', { text: { [unit]: '甲局' } });
    const { user } = open(host);
    await fillIn(user, '封面');
    const box = screen.getByRole('textbox', { name: '申请单位' });
    expect(box).toHaveValue('甲局');
    put({ text: { [unit]: '乙局' } });
    act(() => host.change('text'));
    await waitFor(() => expect(box).toHaveValue('乙局'), { timeout: 3000 });

    await user.type(box, '（筹）');
    put({ text: { [unit]: '丙局' } });
    act(() => host.change('text'));
    expect(await screen.findByText(/文中已改为“丙局”/, {}, { timeout: 3000 })).toBeVisible();
    expect(box).toHaveValue('乙局（筹）');
    await user.tab();
    expect(host.did('fillField')).toEqual([]);

    await user.click(screen.getByRole('button', { name: '用文中的' }));
    expect(box).toHaveValue('丙局');
    await user.type(box, '二');
    put({ text: { [unit]: '丁局' } });
    act(() => host.change('text'));
    await user.click(await screen.findByRole('button', { name: '写入我填的' }, { timeout: 3000 }));
    expect(host.did('fillField')).toMatchObject([{ text: '丙局二' }]);
  });

  it('keeps what was typed when it could not be written, and tries again', async () => {
    const { host, put } = paper('application', { empty: [unit] });
    host.fail.fillField = { kind: 'notPlain', holds: 'comment' };
    const { user } = open(host);
    await fillIn(user, '封面');
    const box = screen.getByRole('textbox', { name: '申请单位' });
    await user.type(box, '南溪市{Enter}');
    expect(await screen.findByText(/^没有写入/)).toBeVisible();
    // In the field's own place, and nowhere else.
    expect(screen.getAllByText(/那一处有批注/)).toHaveLength(1);
    expect(screen.queryByRole('button', { name: '关闭' })).not.toBeInTheDocument();
    expect(box).toHaveValue('南溪市');
    host.fail.fillField = null;
    host.beforeWrite = () => put({ text: { [unit]: '南溪市' } });
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('已写入文档')).toBeVisible();
  });

  it('says in the foot what could not be written when the form was left, and keeps it', async () => {
    const { host, put } = paper('application', { empty: [unit] });
    host.fail.fillField = { kind: 'timedOut' };
    const { user } = open(host);
    await fillIn(user, '封面');
    await user.type(screen.getByRole('textbox', { name: '申请单位' }), '南溪市');
    await user.click(screen.getByRole('button', { name: '返回提纲' }));
    expect(await screen.findByText(/Word 长时间没有回应/)).toBeVisible();
    await fillIn(user, '封面');
    expect(screen.getByRole('textbox', { name: '申请单位' })).toHaveValue('南溪市');
    expect(screen.getByText(/^没有写入/)).toBeVisible();
    host.fail.fillField = null;
    host.beforeWrite = () => put({ text: { [unit]: '南溪市' } });
    await user.click(screen.getByRole('button', { name: '重试' }));
    expect(await screen.findByText('已写入文档')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '返回提纲' }));
    await fillIn(user, '封面');
    expect(screen.queryByText(/没有写入/)).not.toBeInTheDocument();
  });

  it('gives the keyboard back to the outline', async () => {
    const { host } = paper('application');
    const { user } = open(host);
    await fillIn(user, '封面');
    await user.click(screen.getByRole('button', { name: '返回提纲' }));
    const button = screen.getAllByRole('button', { name: '填表' })[0];
    expect(button).toHaveFocus();
    expect(button).toHaveAccessibleDescription('封面');
  });

  it('can only be read in a document that cannot be written', async () => {
    const { host } = paper('application');
    host.can = { ...host.can, canWrite: false, readOnlyReason: 'protected' };
    const { user } = open(host);
    await fillIn(user, '封面');
    const box = screen.getByRole('textbox', { name: '申请单位' });
    expect(box).toHaveAttribute('readonly');
    expect(box).toHaveAccessibleDescription(/文档受保护/);
  });
});

describe('the form view of a table', () => {
  it('counts a long text while it is typed, and does not write two paragraphs', async () => {
    const { host } = paper('application', { empty: ['application.selfEvaluation'] });
    const { user } = open(host);
    await fillIn(user, table);
    const box = screen.getByRole('textbox', { name: /自我评价/ });
    await user.type(box, '试点完成');
    expect(screen.getByText('4 / 500 字')).toBeVisible();
    await user.type(box, '{Enter}很好');
    await user.tab();
    expect(screen.getByText(/这里只写一段/)).toBeVisible();
    expect(host.did('fillField')).toEqual([]);
  });

  it('says why a field is filled in the document only, and leads there', async () => {
    const evaluation: readonly Sketch[] = ['第一段。', '第二段。'];
    const { host } = paper('application', { text: { 'application.selfEvaluation': evaluation } });
    const { user } = open(host);
    await fillIn(user, table);
    const box = screen.getByRole('textbox', { name: /自我评价/ });
    expect(box).toHaveAttribute('readonly');
    expect(box).toHaveAccessibleDescription(/内容有几段，请到文中修改/);
    await user.click(screen.getByRole('button', { name: '去看看' }));
    await waitFor(() => expect(host.did('goTo')).toHaveLength(1));
  });

  it('ticks what was clicked; of options that shut each other out, the others go', async () => {
    const { host, put } = paper('report', { tick: { 'report.progress': ['delayed'] } });
    host.beforeWrite = () => put({ tick: { 'report.progress': ['done'] } });
    const { user } = open(host);
    await fillIn(user, '第一部分 总体推进情况');
    const progress = within(screen.getByRole('group', { name: '总体进度' }));
    expect(progress.getByRole('checkbox', { name: '部分工作延期' })).toBeChecked();
    await user.click(progress.getByRole('checkbox', { name: '完成试点工作' }));
    expect(host.did('tickBoxes')).toMatchObject([{ ticks: [{ ticked: true }, { ticked: false }] }]);
    await waitFor(() =>
      expect(progress.getByRole('checkbox', { name: '部分工作延期' })).not.toBeChecked(),
    );
    expect(progress.getByRole('checkbox', { name: '完成试点工作' })).toBeChecked();

    host.beforeWrite = () => undefined;
    const plan = within(screen.getByRole('group', { name: '区域品牌（主导产业）发展规划' }));
    const [first] = plan.getAllByRole('checkbox', { checked: false });
    if (first === undefined) throw new Error('no box');
    await user.click(first);
    expect(host.did('tickBoxes')[1]).toMatchObject({ ticks: [{ ticked: true }] });
    // Nothing came of it in this document: the box shows what the document says.
    await waitFor(() => expect(first).not.toBeChecked());
  });

  it('shows a tick between two options as half ticked, and does not write it', async () => {
    const { host } = paper('report', {
      text: { 'report.brand.plan': ['□已发布 √ □正在编制 □未开展'] },
    });
    const { user } = open(host);
    await fillIn(user, '第一部分 总体推进情况');
    const plan = screen.getByRole('group', { name: '区域品牌（主导产业）发展规划' });
    const boxes = within(plan).getAllByRole('checkbox');
    expect(boxes.map((box) => box.matches(':indeterminate'))).toEqual([true, true, false]);
    for (const box of boxes) expect(box).toBeDisabled();
    expect(plan).toHaveAccessibleDescription(/看不准勾选的是哪一项，请到文中改清楚/);
  });

  it('tells when the part is deleted while it is being filled in', async () => {
    const { host } = paper('report');
    const { user } = open(host);
    await fillIn(user, '第一部分 总体推进情况');
    host.snapshot = snapshotOf(kit.form('report', { omit: ['report.part1'] }));
    act(() => host.change('text'));
    expect(await screen.findByText('文档里已没有这一部分。', {}, { timeout: 3000 })).toBeVisible();
  });
});

it.each(['封面', '承诺书', table])('has no barriers that axe can find: %s', async (part) => {
  const { host } = paper('application', { empty: [unit] });
  const { user, container } = open(host);
  await fillIn(user, part);
  expect((await axe(container)).violations).toEqual([]);
});

it('speaks English', async () => {
  const { host } = paper('application', { empty: [unit] });
  const { user } = open(host);
  await user.click(await screen.findByRole('button', { name: 'Switch to English' }));
  const [button] = await screen.findAllByRole('button', { name: 'Fill in' });
  if (button === undefined) throw new Error('no button');
  await user.click(button);
  expect(await screen.findByRole('button', { name: 'Back to the outline' })).toBeVisible();
  expect(screen.getByText(/Press Enter or go to the next field/)).toBeVisible();
});
