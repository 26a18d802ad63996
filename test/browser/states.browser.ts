import type { Browser, FrameLocator, Page } from 'playwright-core';
import { notice2031 } from '../fixtures/notices/notice2031';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';
import { violations } from './violations';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** How long a state may take to settle: words for a wait appear after 300 ms, loaded parts with them. */
const settling = 1200;

interface Opened {
  readonly page: Page;
  readonly pane: FrameLocator;
}

const open = (pane: FrameLocator, tab: string) =>
  pane.getByRole('tab', { name: new RegExp(`^${tab}`) }).click();

const noticeFile = (text: string) => ({
  name: '2031.json',
  mimeType: 'application/json',
  buffer: Buffer.from(text),
});

/** Every state of the pane beside its tabs as they open, in an order in which one leads to the next. */
const states: readonly (readonly [string, (opened: Opened) => Promise<void>])[] = [
  [
    'a finding open, its rule shown, about to be ignored',
    async ({ pane }) => {
      await open(pane, '检查');
      await pane.locator('[data-finding-heading]').nth(1).click();
      await pane.getByRole('button', { name: '依据的条文和规则' }).click();
      await pane.getByRole('button', { name: '忽略', exact: true }).click();
    },
  ],
  [
    'a filter that lets nothing through',
    async ({ pane }) => {
      await pane.getByRole('button', { name: '按部分、规则筛选' }).click();
      await pane.getByRole('searchbox').fill('没有这样的词');
      await pane.getByText('没有符合筛选条件的条目').waitFor();
    },
  ],
  [
    'a filter by part',
    async ({ pane }) => {
      await pane.getByRole('button', { name: '清除筛选' }).click();
      await pane.getByRole('combobox', { name: '部分' }).selectOption({ index: 1 });
    },
  ],
  [
    'the settings',
    async ({ pane }) => {
      await pane.getByRole('button', { name: '设置与快捷键' }).click();
    },
  ],
  [
    'the question before prompts are cleared',
    async ({ pane }) => {
      await pane.getByRole('button', { name: '设置与快捷键' }).click();
      await open(pane, '打印前');
      await pane.getByRole('button', { name: /^清除剩余提示/ }).click();
    },
  ],
  [
    'a criterion open, a score that is wrong, a supplement',
    async ({ pane }) => {
      await open(pane, '自评');
      await pane.getByRole('button', { name: /^1\.工作项目完成情况/ }).click();
      await pane.getByRole('textbox', { name: /自评分，满分 40 分/ }).fill('41');
      await pane.getByRole('textbox', { name: '补充材料名称' }).fill('培训签到表');
      await pane.getByRole('button', { name: '添加' }).click();
    },
  ],
  [
    'a notice file that is wrong, and the deadlines',
    async ({ pane }) => {
      await open(pane, '起草');
      await pane.getByRole('button', { name: '修改期限' }).click();
      await pane.locator('input[type=file]').setInputFiles(noticeFile('{"id": 1,}'));
      await pane.getByText(/“2031\.json”有/).waitFor();
    },
  ],
  [
    'another notice compared',
    async ({ pane }) => {
      await pane.locator('input[type=file]').setInputFiles(noticeFile(JSON.stringify(notice2031)));
      await pane.getByText(/与现在的通知相比/).waitFor();
    },
  ],
  [
    'another notice followed',
    async ({ pane }) => {
      await pane.getByRole('button', { name: '改用这份通知' }).click();
      await pane.getByText(`现在按${notice2031.number}检查。`).waitFor();
    },
  ],
  [
    'a newer notice offered and compared, in another document',
    async ({ page, pane }) => {
      await page.reload();
      const offer = pane.getByRole('region', { name: `有较新的通知：${notice2031.number}` });
      await offer.getByRole('button', { name: '比较' }).click();
    },
  ],
  [
    'English',
    async ({ pane }) => {
      await pane.getByRole('button', { name: 'Switch to English' }).click();
      await open(pane, 'Check');
    },
  ],
];

test.each([
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['highContrast', { colorScheme: 'dark', forcedColors: 'active' }],
] as const)(
  'every state keeps to WCAG 2.2 AA in the %s theme',
  async (theme, look) => {
    const query = `document=sample&theme=${theme}&width=320`;
    const opened = await openWorkbench(browser, testSite(), { query, ...look });
    await opened.pane.getByRole('meter').waitFor();
    const found: string[] = [];
    for (const [name, lead] of states) {
      await lead(opened);
      await opened.page.waitForTimeout(settling);
      found.push(...(await violations(opened.page)).map((line) => `${name}: ${line}`));
    }
    expect(found).toEqual([]);
    expect(opened.complaints).toEqual([]);
    await opened.page.context().close();
  },
  240_000,
);

test('a read-only document says why in every tab, and keeps to WCAG 2.2 AA', async () => {
  const opened = await openWorkbench(browser, testSite(), {
    query: 'document=sample&readonly=1&width=320',
  });
  for (const tab of ['起草', '检查', '自评', '打印前']) {
    await open(opened.pane, tab);
    await opened.page.waitForTimeout(settling);
    expect(await opened.pane.getByText(/文档是只读的，不能写入/).count()).toBeGreaterThan(0);
    expect(await violations(opened.page)).toEqual([]);
  }
  await opened.page.context().close();
}, 120_000);

test('a part that loads slowly says so; one that cannot be loaded says so and is tried again', async () => {
  const opened = await openWorkbench(browser, testSite(), { query: 'document=sample&width=320' });
  const { page, pane } = opened;
  await pane.getByRole('meter').waitFor();
  await page.waitForTimeout(settling);
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.js', async (route) => {
    await held;
    await route.abort();
  });
  await open(pane, '自评');
  await pane.getByText('正在读取文档…').waitFor();
  expect(await violations(page)).toEqual([]);
  release();
  await pane.getByText('这一部分没有打开').waitFor();
  expect(await violations(page)).toEqual([]);
  await page.unroute('**/*.js');
  await pane.getByRole('button', { name: '重试' }).click();
  await pane.getByText('一、资料评审评价内容').first().waitFor();
  await page.context().close();
}, 120_000);

/** 160 px is a pane of 320 px at a zoom of 200 %. */
test.each([160, 320, 1200])(
  'nothing is cut off sideways at %d px, in either language',
  async (width) => {
    const { page, pane } = await openWorkbench(browser, testSite(), { query: 'document=sample' });
    await pane.getByRole('meter').waitFor();
    await page.setViewportSize({ width, height: 450 });
    await page
      .locator('iframe')
      .evaluate(
        (element, style) => element.setAttribute('style', style),
        `position: fixed; inset: 0 auto auto 0; z-index: 9999; width: ${width}px; height: 450px`,
      );
    const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
    const over: string[] = [];
    for (const language of ['zh', 'en']) {
      for (const [i, tab] of ['起草', '检查', '自评', '打印前'].entries()) {
        await pane.getByRole('tab').nth(i).click();
        await page.waitForTimeout(settling);
        const elements = await frame?.evaluate(() =>
          [...document.querySelectorAll('body *')].flatMap((element) => {
            const { width: wide, right, left } = element.getBoundingClientRect();
            const isCut =
              wide > 1 && (right > document.documentElement.clientWidth + 1 || left < -1);
            return isCut ? `${element.tagName} ${(element.textContent || '').slice(0, 40)}` : [];
          }),
        );
        over.push(...(elements ?? []).map((each) => `${language} ${tab}: ${each}`));
      }
      if (language === 'zh') await pane.getByRole('button', { name: 'Switch to English' }).click();
    }
    expect(over).toEqual([]);
    await page.context().close();
  },
  120_000,
);
