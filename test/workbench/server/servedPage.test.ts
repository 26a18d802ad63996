import { readFileSync } from 'node:fs';
import path from 'node:path';
import { servedPage } from '../../../src/workbench/server/servedPage';

const page = (tag: string) =>
  `<html><head><title>t</title>${tag}</head><body>office.js</body></html>`;
const injected =
  '<script src="/workbench/word-metadata.js"></script><script src="/workbench/bridge.js"></script>';

describe('an add-in page as the workbench serves it', () => {
  test.each([
    'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
    'https://appsforoffice.microsoft.com/lib/beta/hosted/office.debug.js',
    'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js',
    'https://officeapis.public.onecdn.static.microsoft/1/office.js',
  ])('takes %s from this machine, behind the bridge', (published) => {
    expect(servedPage(page(`<script src="${published}" defer></script>`))).toBe(
      page(`${injected}<script src="/officejs/office.js" defer></script>`),
    );
  });

  test('is otherwise the page as built, word for word', () => {
    expect(servedPage(page(''))).toBe(page(''));
  });

  test.each(['taskpane/taskpane.html', 'taskpane/ribbon/problem.html'])(
    '%s has a tag to serve',
    (file) => {
      const template = readFileSync(path.resolve(__dirname, '../../../src', file), 'utf8');
      const built = template.replace(
        '<%= htmlWebpackPlugin.options.officeJsUrl %>',
        'https://appsforoffice.microsoft.com/lib/1/hosted/office.js',
      );
      const served = servedPage(built);
      expect(served).toContain(`${injected}<script src="/officejs/office.js"`);
      expect(served.indexOf('startup.js')).toBeLessThan(served.indexOf(injected));
    },
  );
});
