import type { Notice } from '../../notice/schema';
import { comparisonLines } from '../comparisonLines';
import { addTo, emptyTotals } from '../levels';
import type { Totals } from '../levels';
import type { Report } from '../schema';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { submissionDetails } from './details';
import { aroundSlot, html, slot } from './markup';
import type { Markup } from './markup';
import { addTroubled, overviewTable } from './overviewTable';
import { script } from './script';
import { style } from './style';

/**
 * The report as one page of HTML that needs nothing else: an overview of submission × requirement, to sort
 * and filter, then each file's findings. It asks no server for anything, and its policy forbids it to.
 */
export function renderHtml(report: Report, notice: Notice, language: ReportLanguage): string {
  return [...htmlPieces(report, notice, language)].join('');
}

/** The same page in pieces. The submissions are gone through three times, one in memory at a time. */
export function* htmlPieces(
  report: Report,
  notice: Notice,
  language: ReportLanguage,
): Generator<string> {
  const { submissions, comparison } = report;
  const totals = emptyTotals();
  const troubled = new Set<string>();
  for (const submission of submissions) {
    addTo(totals, submission);
    addTroubled(troubled, submission);
  }
  const [before, behind] = aroundSlot(pageAround(report, totals, notice, language));
  yield before;
  yield* overviewTable(submissions, { notice, language, troubled });
  const across = comparison === undefined ? [] : comparisonLines(comparison, language);
  if (across.length > 0)
    yield html`<h2>${inLanguage({ zh: '材料之间', en: 'Across submissions' }, language)}</h2>
      <ul>
        ${across.map((line) => html`<li>${line}</li>`)}
      </ul>`.html;
  let index = 0;
  for (const submission of submissions) {
    yield submissionDetails(submission, index, notice, language).html;
    index += 1;
  }
  yield behind;
}

const policy =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** The page with a slot for what is told of the submissions. */
function pageAround(
  { today, tool }: Omit<Report, 'submissions'>,
  totals: Totals,
  notice: Notice,
  language: ReportLanguage,
): Markup {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  return html`<!doctype html>
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
        ${slot}
        <script>
          ${{ html: script }};
        </script>
      </body>
    </html> `;
}
