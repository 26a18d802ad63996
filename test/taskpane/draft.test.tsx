/** @jest-environment jsdom */
import { cleanup, screen, waitFor, within } from '@testing-library/react';
import {
  assessment,
  experienceParts,
  experienceStatus,
  nothingFound,
  readings,
} from '../support/assessments';
import { fakeHost } from '../support/fakeHost';
import { openPane } from '../support/openPane';

const starters = ['新建总结报告', '新建申请书', '插入总结报告', '插入申请书', '插入典型经验'];

/** The row of the outline with this title. */
async function row(title: string): Promise<HTMLElement> {
  const item = (await screen.findByRole('button', { name: title })).closest('li');
  if (item === null) throw new Error(`"${title}" is in no row`);
  return item;
}

describe('起草 without a form in the document', () => {
  it('says so and offers both papers, each with a sentence, and everything that can be inserted', async () => {
    openPane({ engine: nothingFound });
    expect(await screen.findByText('这份文档里没有找到可检查的材料')).toBeVisible();
    for (const name of starters) expect(screen.getByRole('button', { name })).toBeVisible();
    expect(screen.getByRole('button', { name: '新建申请书' })).toHaveAccessibleDescription(
      '另开一份新文档，内含附件3的封面、承诺书、产业集群区域品牌建设试点评价申请表、典型经验。',
    );
  });

  it('opens a new document, and inserts into this one', async () => {
    const { host, user } = openPane({ engine: nothingFound });
    await user.click(await screen.findByRole('button', { name: '新建总结报告' }));
    expect(host.did('openAsNewDocument')).toEqual([{ did: 'openAsNewDocument', form: 'report' }]);
    expect(await screen.findByText(/已新建总结报告/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '插入典型经验' }));
    expect(host.did('insertForm')).toEqual([{ did: 'insertForm', form: 'experience' }]);
    await waitFor(() =>
      expect(host.did('goTo')).toEqual([
        { did: 'goTo', place: { kind: 'paragraph', paragraphId: 'p1' }, selectPrompt: true },
      ]),
    );
  });

  it('shows every part of what was inserted, and keeps the five buttons', async () => {
    const host = fakeHost();
    let inserted = false;
    host.beforeWrite = () => {
      inserted = true;
    };
    const { user } = openPane({
      host,
      engine: () =>
        inserted
          ? assessment({ forms: [experienceStatus(readings(0))], parts: experienceParts() })
          : nothingFound(),
    });
    await user.click(await screen.findByRole('button', { name: '插入典型经验' }));
    for (const title of [
      '1.名称',
      '2.概述',
      '3.背景',
      '4.典型经验',
      '5.实践及效果',
      '6.推广价值',
    ]) {
      expect(await screen.findByRole('button', { name: title })).toBeVisible();
    }
    for (const name of starters) expect(screen.getByRole('button', { name })).toBeVisible();
  });
});

describe('the outline', () => {
  it('shows state, length, limit and share of each part', async () => {
    openPane();
    const practice = within(await row('4.典型经验'));
    expect(practice.getByText('已写')).toBeVisible();
    expect(practice.getByText('1500 字 · 70%')).toBeVisible();
    expect(within(await row('1.名称')).getByText('20 / 40 字 · 1%')).toBeVisible();
    expect(within(await row('6.推广价值')).getByText('空')).toBeVisible();
    expect(within(await row('封面')).getByText('已填 1 / 2 项')).toBeVisible();
    expect(screen.getByText('已写 3 / 6 部分')).toBeVisible();
  });

  it('offers to insert a missing part where it belongs', async () => {
    const { host, user } = openPane();
    const missing = within(await row('5.实践及效果'));
    expect(missing.getByText('缺')).toBeVisible();
    const button = missing.getByRole('button', { name: '在此插入' });
    expect(button).toHaveAccessibleDescription('5.实践及效果');
    await user.click(button);
    expect(host.did('insertPart')).toEqual([
      {
        did: 'insertPart',
        part: 'experience.effect',
        at: { kind: 'insertAfter', paragraphId: 'p9', part: 'experience.effect' },
      },
    ]);
    expect(await screen.findByText('已插入“5.实践及效果”。')).toBeVisible();
  });

  it('inserts all missing parts, one after the other, reading the document in between', async () => {
    const host = fakeHost();
    const states = () =>
      ['experience.overview', 'experience.effect'].map((id) =>
        host.calls.some((call) => call.did === 'insertPart' && call.part === id),
      );
    const { user } = openPane({
      host,
      engine: () => {
        const [overview, effect] = states();
        const missing = { state: 'missing', count: null } as const;
        const written = { count: readings(400) };
        return assessment({
          parts: experienceParts([
            written,
            overview === true ? written : missing,
            written,
            written,
            effect === true ? written : missing,
            written,
          ]),
        });
      },
    });
    await user.click(await screen.findByRole('button', { name: '插入全部缺少的部分' }));
    await waitFor(() => expect(host.did('insertPart')).toHaveLength(2));
    expect(await screen.findByText('已插入“典型经验”。')).toBeVisible();
    expect(screen.queryByRole('progressbar')).not.toBeInTheDocument();
    expect(screen.queryByRole('button', { name: '在此插入' })).not.toBeInTheDocument();
  });

  it('tells, when that takes long, which part is being inserted and how many there are', async () => {
    const host = fakeHost();
    let answer = (): void => undefined;
    host.beforeWrite = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { user } = openPane({
      host,
      engine: () => {
        const missing = { state: 'missing', count: null } as const;
        const first = host.did('insertPart').length === 0 ? missing : { count: readings(20) };
        return assessment({
          parts: experienceParts([first, missing, ...Array(4).fill({ count: readings(400) })]),
        });
      },
    });
    await user.click(await screen.findByRole('button', { name: '插入全部缺少的部分' }));
    const bar = await screen.findByRole('progressbar', { name: '正在插入“1.名称”（1 / 2）…' });
    expect(bar).toHaveAttribute('aria-valuenow', '0');
    answer();
    expect(
      await screen.findByRole('progressbar', { name: '正在插入“2.概述”（2 / 2）…' }),
    ).toHaveAttribute('aria-valuemax', '2');
  });

  it('goes to the start of the text of a part, its prompt selected', async () => {
    const { host, user } = openPane();
    await user.click(await screen.findByRole('button', { name: '2.概述' }));
    expect(host.did('goTo')).toEqual([
      {
        did: 'goTo',
        place: { kind: 'paragraph', paragraphId: 'experience.overview:text' },
        selectPrompt: true,
      },
    ]);
  });

  it('marks the part the cursor is in, with its guidance, and follows the cursor', async () => {
    const host = fakeHost();
    host.cursor = 'experience.background:text';
    openPane({ host });
    expect(await screen.findByText('说明原来的状态和希望解决的问题')).toBeVisible();
    expect(screen.getByText('典型经验全文还要写 870 字')).toBeVisible();
    expect(await row('3.背景')).toHaveAttribute('aria-current', 'location');
    host.cursor = 'application.selfEvaluation:text';
    host.change('selection');
    expect(await screen.findByText('还可写 20 字')).toBeVisible();
    expect(await row('3.背景')).not.toHaveAttribute('aria-current');
    expect(await row('试点工作完成情况自我评价')).toHaveAttribute('aria-current', 'location');
  });

  it('tells that the keyboard stayed in the pane, only where it does', async () => {
    const host = fakeHost();
    const { user } = openPane({ host });
    await user.click(await screen.findByRole('button', { name: '2.概述' }));
    expect(screen.queryByText(/按 F6/)).not.toBeInTheDocument();
    host.can = { ...host.can, keepsKeyboardInPane: true };
    await user.click(screen.getByRole('button', { name: '2.概述' }));
    expect(await screen.findByText(/按 F6 或点击正文继续输入/)).toBeVisible();
    await user.click(screen.getByRole('button', { name: '关闭' }));
    expect(screen.queryByText(/按 F6/)).not.toBeInTheDocument();
  });
});

describe('the running total', () => {
  const open = (count: ReturnType<typeof readings>) =>
    openPane({ engine: () => assessment({ forms: [experienceStatus(count)] }) });

  it('is a meter with plain numbers and words', async () => {
    open(readings(2950));
    const meter = await screen.findByRole('meter', { name: '典型经验字数' });
    expect(meter).toHaveAttribute('aria-valuenow', '2950');
    expect(meter).toHaveAttribute('aria-valuemin', '0');
    expect(meter).toHaveAttribute('aria-valuemax', '5000');
    expect(meter).toHaveAttribute('aria-valuetext', '2950 字，要求3000–5000 字，还差 50 字');
    expect(screen.getByText('还差 50 字')).toBeVisible();
  });

  it.each([
    [3000, '字数符合要求'],
    [5000, '字数符合要求'],
    [5012, '超出 12 字'],
  ])('says of %d: %s', async (count, words) => {
    open(readings(count));
    expect(await screen.findByText(words)).toBeVisible();
    expect(screen.getByRole('meter')).toHaveAttribute('aria-valuenow', String(count));
  });

  it('gives the stretch and the other ways to count beside it', async () => {
    open(readings(2000));
    expect(await screen.findByText('整段选中 2042')).toBeVisible();
    expect(screen.getByText('汉字 1800')).toBeVisible();
    expect(screen.getByText('不计标点 1900')).toBeVisible();
  });

  it('warns when the readings judge differently, and only then', async () => {
    open(readings(3200));
    expect(await screen.findByText('是否符合限制，取决于怎样计算字数。')).toBeVisible();
    cleanup();
    open(readings(4000));
    await screen.findByRole('meter');
    expect(screen.queryByText('是否符合限制，取决于怎样计算字数。')).toBeNull();
  });

  it('gives the count with tracked deletions where there are some', async () => {
    open(readings(3200, { asItStands: 3350 }));
    expect(await screen.findByText('连同修订删去的 3350')).toBeVisible();
  });

  it('gives the other ways to count for the self-evaluation and for each part', async () => {
    openPane();
    expect(await screen.findByText('汉字 432')).toBeVisible();
    expect(screen.getByText('不计标点 456')).toBeVisible();
    const rows = await screen.findAllByRole('listitem');
    const part = rows.find((row) => row.dataset['part'] === 'experience.overview');
    expect(part).toHaveTextContent(/汉字 \d+/);
    expect(part).toHaveTextContent(/不计标点 \d+/);
  });

  it('says "about" and the range while the count is not exact, and leaves the verdict open', async () => {
    open(readings(2995, { low: 2980, high: 3010 }));
    expect(await screen.findByText(/约 2995/)).toBeVisible();
    expect(screen.getByText('在 2980～3010 字之间')).toBeVisible();
    expect(screen.getByText('接近限数，以精确计数为准')).toBeVisible();
  });

  it('counts the self-evaluation against its own limit', async () => {
    openPane();
    expect(await screen.findAllByText('480 / 500 字')).not.toHaveLength(0);
  });
});

describe('what is asked for while something is being inserted', () => {
  it('is done afterwards, and a second click inserts nothing twice', async () => {
    let release: () => void = () => undefined;
    const host = fakeHost();
    host.beforeWrite = () => new Promise<void>((resolve) => (release = resolve));
    const { user } = openPane({ host });
    const report = await screen.findByRole('button', { name: '插入总结报告' });
    await user.click(report);
    await user.click(report);
    await user.click(screen.getByRole('button', { name: '插入申请书' }));
    expect(host.did('insertForm')).toEqual([]);
    release();
    await waitFor(() => expect(host.did('insertForm')).toHaveLength(1));
    host.beforeWrite = () => undefined;
    release();
    await waitFor(() =>
      expect(host.did('insertForm')).toEqual([
        { did: 'insertForm', form: 'report' },
        { did: 'insertForm', form: 'application' },
      ]),
    );
  });
});
