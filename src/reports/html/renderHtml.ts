import type { Notice } from '../../notice/schema';
import { comparisonLines } from '../comparisonLines';
import { totalsOf } from '../levels';
import { overviewRows } from '../overview';
import type { CheckReport } from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { detailsOf } from './details';
import { html } from './markup';
import { overviewTable } from './overviewTable';
import { script } from './script';
import { style } from './style';

/**
 * The report as one page of HTML that needs nothing else: an overview of submission × requirement, to sort
 * and filter, then each file's findings. It asks no server for anything, and its policy forbids it to.
 */
export function renderHtml(report: CheckReport, notice: Notice, language: ReportLanguage): string {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const { submissions, today, tool, comparison } = report;
  const across = comparison === undefined ? [] : comparisonLines(comparison, language);
  const totals = totalsOf(submissions);
  const rows = overviewRows(submissions);
  const policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
  const page = html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${policy}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${say('申报材料检查结果', 'Papers checked')}</title>
        <style>
          ${{ html: style }}
        </style>
      </head>
      <body>
        <h1>${say('申报材料检查结果', 'Papers checked')}</h1>
        <p>${notice.title}（${notice.number}）</p>
        <p class="dim">
          ${say(
            `${today}，${totals.submissions} 份材料、${totals.files} 个文件：错误 ${totals.error}，提醒 ${totals.warning}，提示 ${totals.info}；${totals.unreadable} 个文件无法读取。`,
            `${today}: ${totals.submissions} submissions, ${totals.files} files; errors ${totals.error}, warnings ${totals.warning}, notes ${totals.info}; ${totals.unreadable} files could not be read.`,
          )}
          ${tool.name} ${tool.version}
        </p>
        ${overviewTable(rows, notice, language)}
        ${
          across.length === 0
            ? ''
            : html`<h2>${say('材料之间', 'Across submissions')}</h2>
                <ul>
                  ${across.map((line) => html`<li>${line}</li>`)}
                </ul>`
        }
        ${detailsOf(rows, notice, language)}
        <script>
          ${{ html: script }};
        </script>
      </body>
    </html> `;
  return page.html;
}
