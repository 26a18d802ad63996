/** @jest-environment jsdom */
import { TextDecoder } from 'node:util';
import { requirementsOf } from '../../src/checks/requirements';
import { notice2018 } from '../../src/notice/notice2018';
import { renderHtml } from '../../src/reports/html/renderHtml';
import { script } from '../../src/reports/html/script';
import { hostile, hostilePaper, reportOf, submissionOf } from './sampleReport';

// jsdom has none of its own.
Object.assign(globalThis, { TextDecoder });

const report = reportOf(
  submissionOf('云岭省南溪市', hostilePaper()),
  submissionOf(`=${hostile}`, hostilePaper()),
  submissionOf('北原县', new Uint8Array()),
);
const page = renderHtml(report, notice2018, 'zh-CN');
const parsed = new DOMParser().parseFromString(page, 'text/html');

test('escapes what others wrote', () => {
  expect(parsed.querySelectorAll('script')).toHaveLength(1);
  expect(parsed.body.textContent).toContain(hostile);
});

test('asks for nothing outside the page, and has the browser forbid it', () => {
  expect(parsed.querySelectorAll('[src], link, iframe, img, form')).toHaveLength(0);
  for (const link of parsed.querySelectorAll('a[href]'))
    expect(link.getAttribute('href')).toMatch(/^#/);
  expect(page).toContain("default-src 'none'".replaceAll("'", '&#39;'));
  expect(page).not.toMatch(/url\(|@import/);
});

test('has a line for each submission and a column for each requirement', () => {
  const rows = parsed.querySelectorAll<HTMLTableRowElement>('.overview tbody tr');
  expect(rows).toHaveLength(3);
  for (const row of rows)
    expect(row.querySelectorAll('.state')).toHaveLength(requirementsOf(notice2018).length);
});

test('says on paper, where a column each has no room, which requirements are not met', () => {
  const [met] = parsed.querySelectorAll('.overview tbody tr');
  const gravest = met?.querySelector<HTMLTableCellElement>('.state.error')?.cellIndex ?? -1;
  const title = parsed.querySelectorAll('.overview thead th')[gravest]?.textContent.trim() ?? '';
  expect(title).not.toBe('');
  expect(met?.querySelector('.onPaper')?.textContent).toContain(`✗ ${title}`);
});

test('sorts and filters', () => {
  document.body.replaceChildren(...parsed.body.children);
  const running = document.createElement('script');
  running.textContent = script;
  document.body.append(running);
  const names = (): string[] =>
    [...document.querySelectorAll<HTMLElement>('.overview tbody tr')]
      .filter((row) => !row.hidden)
      .map((row) => row.querySelector('th')?.textContent.trim() ?? '');
  const byErrors = document.querySelectorAll<HTMLButtonElement>('.overview thead button')[3];
  byErrors?.click();
  expect(names()[0]).toBe('北原县');
  byErrors?.click();
  expect(names().at(-1)).toBe('北原县');
  const show = document.querySelector<HTMLSelectElement>('#show');
  if (show !== null) show.value = 'unreadable';
  show?.dispatchEvent(new Event('change'));
  expect(names()).toEqual(['北原县']);
});
