import type { Browser, FrameLocator, Page } from 'playwright-core';
import { openWorkbench } from './openWorkbench';
import { testBrowser, testSite } from './testSite';

let browser: Browser;
beforeAll(async () => {
  browser = await testBrowser();
});
afterAll(() => browser.close());

/** The pane follows the typing within this time, with no button pressed (milliseconds). */
const followsWithin = 2000;

/** A blank application in an empty document, as an author begins. */
async function insertApplication(
  wordApi = 'latest',
): Promise<{ page: Page; pane: FrameLocator; complaints: string[] }> {
  const opened = await openWorkbench(browser, testSite(), {
    query: `document=blank&wordapi=${wordApi}`,
    viewport: { width: 1366, height: 900 },
  });
  await opened.pane.getByRole('button', { name: '新建申请书' }).waitFor();
  await opened.pane.getByRole('button', { name: '插入申请书' }).click();
  await row(opened.pane, 'experience.overview').waitFor();
  return opened;
}

function row(pane: FrameLocator, part: string): ReturnType<FrameLocator['locator']> {
  return pane.locator(`[data-part="${part}"]`);
}

function meter(pane: FrameLocator): ReturnType<FrameLocator['locator']> {
  return pane.getByRole('meter', { name: '典型经验字数' });
}

async function meterValue(pane: FrameLocator): Promise<number> {
  return Number(await meter(pane).getAttribute('aria-valuenow'));
}

/** Waits until something holds, asking again and again; tells what was last seen when it never does. */
async function eventually<T>(
  look: () => Promise<T>,
  holds: (seen: T) => boolean,
  within: number,
): Promise<T> {
  const end = Date.now() + within;
  let seen = await look();
  while (!holds(seen)) {
    if (Date.now() > end) throw new Error(`Not within ${within} ms; last seen: ${String(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen = await look();
  }
  return seen;
}

const textOf = (page: Page): Promise<string> => page.evaluate(() => window.workbench?.text() ?? '');

describe('the main job', () => {
  test('insert the application, write, be told, go there, look before printing', async () => {
    const { page, pane, complaints } = await insertApplication();
    // Every part has its row, and the blank form has no author’s text.
    for (const part of [
      'application.cover.title',
      'application.pledge',
      'application.form',
      'application.selfEvaluation',
      'experience.name',
      'experience.overview',
      'experience.background',
      'experience.practice',
      'experience.effect',
      'experience.value',
    ])
      expect(await row(pane, part).isVisible()).toBe(true);
    expect(await meterValue(pane)).toBe(0);

    // The empty part is reported, in the DOM whichever tab is open first.
    await pane.getByRole('tab', { name: /检查/ }).click();
    const overview = pane.locator('[data-requirement="experience.overview"]');
    await overview.first().waitFor({ state: 'attached' });

    // A click on the row puts the cursor into the part with its prompt selected; typing replaces it.
    await pane.getByRole('tab', { name: '起草' }).click();
    await row(pane, 'experience.overview').getByRole('button', { name: /概述/ }).click();
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await page.keyboard.type('青瓷产业集群位于云岭省南溪市，共有企业120家。');
    await eventually(
      () => meterValue(pane),
      (value) => value === 22,
      followsWithin,
    );
    const text = await textOf(page);
    expect(text).toContain('2.概述');
    expect(text).toContain('青瓷产业集群位于云岭省南溪市，共有企业120家。');
    expect(text).not.toContain('简要说明案例的基本情况');

    // What was empty is not reported any more.
    await eventually(
      () => overview.count(),
      (count) => count === 0,
      followsWithin,
    );

    // Go to a finding: the cursor is where it says.
    await pane.getByRole('tab', { name: /检查/ }).click();
    const finding = pane.locator('[data-requirement="experience.background"]').first();
    await finding.scrollIntoViewIfNeeded();
    await finding
      .getByRole('button', { name: /去看看/ })
      .first()
      .click();
    const caret = await eventually(
      () =>
        page.evaluate(() => {
          const at = window.workbench?.caret();
          const list = window.workbench?.paragraphs() ?? [];
          const index = list.findIndex(({ id }) => id === at?.paragraphId);
          return [list[index]?.text ?? '', list[index - 1]?.text ?? ''];
        }),
      (near) => near.some((line) => line.includes('背景')),
      followsWithin,
    );
    expect(caret.join('\n')).toContain('背景');

    // Before printing: not ready, what blocks, what a person does, and nothing that could not be read.
    await pane.getByRole('tab', { name: '打印前' }).click();
    await pane.getByText('暂不能打印').first().waitFor();
    for (const heading of ['必须先改', '请再看看', '需要人工完成', '未能检查'])
      await pane.getByRole('heading', { name: new RegExp(`^${heading}`) }).waitFor();
    await pane
      .getByText(/公章|盖章/)
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
  });

  test.each(['1.3', '1.4', '1.6'])('works in a Word with WordApi %s', async (wordApi) => {
    const { page, pane, complaints } = await insertApplication(wordApi);
    await row(pane, 'experience.overview').getByRole('button', { name: /概述/ }).click();
    await page.waitForFunction(() => document.activeElement?.tagName !== 'IFRAME');
    await page.keyboard.type('青瓷产业集群。');
    await eventually(
      () => meterValue(pane),
      (value) => value === 7,
      followsWithin,
    );
    expect(complaints).toEqual([]);
  });

  test('inserts into a written document without touching a word of it', async () => {
    const { page, pane, complaints } = await openWorkbench(browser, testSite(), {
      query: 'document=sample',
    });
    await meter(pane).waitFor();
    const before = await textOf(page);
    await pane.getByRole('button', { name: '插入典型经验' }).click();
    await page.waitForFunction(
      (length) => (window.workbench?.text().length ?? 0) > length,
      before.length,
    );
    expect((await textOf(page)).startsWith(before.trimEnd())).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('inserts a missing part at its place', async () => {
    const { page, pane } = await openWorkbench(browser, testSite(), { query: 'document=sample' });
    await meter(pane).waitFor();
    const missing = pane.locator('[data-part]:has(button:has-text("在此插入"))');
    await missing.first().waitFor();
    const part = await missing.first().getAttribute('data-part');
    await missing
      .first()
      .getByRole('button', { name: /在此插入/ })
      .click();
    await eventually(
      () =>
        pane
          .locator(`[data-part="${part ?? ''}"]`)
          .getByRole('button', { name: /在此插入/ })
          .count(),
      (count) => count === 0,
      3000,
    );
    expect(await textOf(page)).toBeTruthy();
  });

  test('says what is wrong with a document that may not be changed, and still checks it', async () => {
    const { page, pane } = await openWorkbench(browser, testSite(), { query: 'document=sample' });
    await meter(pane).waitFor();
    await page.getByLabel('只读').click();
    await meter(pane).waitFor();
    await eventually(
      () => pane.getByRole('button', { name: '插入申请书' }).isDisabled(),
      (disabled) => disabled,
      5000,
    );
    await pane
      .getByText(/只读|受保护|不能/)
      .first()
      .waitFor();
    await pane.getByRole('tab', { name: /检查/ }).click();
    await pane.locator('[data-requirement]').first().waitFor({ state: 'attached' });
  });
});
