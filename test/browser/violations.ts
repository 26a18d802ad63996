import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';

/** The axe that jest-axe brings, which knows WCAG 2.2 and ARIA 1.2. */
const axe = readFileSync(
  require.resolve('axe-core/axe.min.js', {
    paths: [path.resolve(__dirname, '../../node_modules/jest-axe')],
  }),
  'utf8',
);

/** What axe finds in the pane against WCAG 2.2 A and AA: rule and elements, a line each. */
export async function violations(page: Page): Promise<string[]> {
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is not there');
  return violationsIn(frame);
}

/** The same of any frame. */
export async function violationsIn(frame: Frame): Promise<string[]> {
  await frame.evaluate(axe);
  return frame.evaluate(async () => {
    const { axe: tool } = window as Window & {
      axe?: {
        run: (options: unknown) => Promise<{
          violations: { id: string; nodes: { html: string }[] }[];
        }>;
      };
    };
    const found = await tool?.run({
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    });
    return (found?.violations ?? []).map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' ')}`,
    );
  });
}
