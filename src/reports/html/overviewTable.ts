import { requirementsOf } from '../../checks/requirements';
import type { Notice } from '../../notice/schema';
import { levelNames } from '../levels';
import { overviewRow } from '../overview';
import type { OverviewRow } from '../overview';
import type { SubmissionReport } from '../schema';
import { endOf, legend } from '../stateNames';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { aroundSlot, html, slot } from './markup';
import type { Markup } from './markup';

/** The id of a submission's details further down the page. */
export function detailsId(index: number): string {
  return `submission-${index + 1}`;
}

/** Adds the requirements that this submission does not meet or that could not be checked in it. */
export function addTroubled(troubled: Set<string>, { files }: SubmissionReport): void {
  for (const { id, state } of files.flatMap((file) => file.requirements))
    if (state === 'notMet' || state === 'unchecked') troubled.add(id);
}

/**
 * The overview: a line for each submission, a narrow column for each requirement.
 *
 * @param context.troubled requirements that some submission does not meet: the other columns can be hidden
 */
export function* overviewTable(
  submissions: Iterable<SubmissionReport>,
  context: RowContext,
): Generator<string> {
  const { notice, language } = context;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const head = (title: string, kind = ''): Markup =>
    html`<th scope="col" class="${kind}" data-title="${title}">
      <button type="button">${title}</button>
    </th>`;
  const [before, behind] = aroundSlot(
    html`<div class="tools">
        <label>${say('查找', 'Find')} <input type="search" id="search" /></label>
        <label
          >${say('显示', 'Show')}
          <select id="show">
            <option value="">${say('全部', 'all')}</option>
            <option value="error">${say('有错误的', 'with errors')}</option>
            <option value="warning">${say('有提醒的', 'with warnings')}</option>
            <option value="clean">${say('没有错误的', 'without errors')}</option>
            <option value="unreadable">${say('无法读取的', 'unreadable')}</option>
          </select></label
        >
        <label
          ><input type="checkbox" id="calm" checked />
          ${say('隐藏全部符合的要求', 'hide requirements met by all')}</label
        >
      </div>
      <div class="scroll">
        <table class="overview">
          <thead>
            <tr>
              ${head(say('材料', 'Submission'))}${head(say('单位', 'Unit'))}${head(say('内容', 'Papers'))}
              ${(['error', 'warning', 'info'] as const).map((level) => head(inLanguage(levelNames[level], language)))}
              ${requirementsOf(notice).map(
                ({ id, title }) =>
                  html`<th scope="col" class="state${calm(id, context)}">
                    <button type="button" class="narrow" title="${id}">
                      ${inLanguage(title, language)}
                    </button>
                  </th>`,
              )}
              <th scope="col" class="onPaper">${say('不符合的要求', 'Requirements not met')}</th>
            </tr>
          </thead>
          <tbody>
            ${slot}
          </tbody>
        </table>
      </div>
      <p class="dim">
        ${legend.map((name) => `${name.sign} ${inLanguage(name, language)}`).join('　')}
      </p>`,
  );
  yield before;
  let index = 0;
  for (const submission of submissions) {
    yield bodyRow(overviewRow(submission), index, context).html;
    index += 1;
  }
  yield behind;
}

/** The class of a column that can be hidden. */
function calm(id: string, { troubled }: RowContext): string {
  return troubled.has(id) ? '' : ' calm';
}

interface RowContext {
  readonly notice: Notice;
  readonly language: ReportLanguage;
  /** Requirements that some submission does not meet. */
  readonly troubled: ReadonlySet<string>;
}

function bodyRow(row: OverviewRow, index: number, context: RowContext): Markup {
  const { notice, language } = context;
  const { submission, units, forms, states, gravest } = row;
  const names = new Map(notice.forms.map(({ id, name }) => [id, inLanguage(name, language)]));
  const papers = forms.map((id) => names.get(id) ?? id).join('、');
  const kinds = [
    ...(row.error > 0 ? ['error'] : row.unreadable === 0 ? ['clean'] : []),
    ...(row.warning > 0 ? ['warning'] : []),
    ...(row.unreadable > 0 ? ['unreadable'] : []),
  ].join(' ');
  const unread =
    row.unreadable === 0
      ? ''
      : html` <span class="error"
          >${inLanguage({ zh: `${row.unreadable} 个文件无法读取`, en: `${row.unreadable} unreadable` }, language)}</span
        >`;
  const text = [submission.name, ...units, papers, ...submission.files.map(({ file }) => file)];
  const number = (value: number, kind: string): Markup =>
    html`<td class="number ${value > 0 ? kind : ''}">${value}</td>`;
  return html`<tr
    data-text="${text.join(' ')}"
    data-kinds="${kinds}"
    data-details="${detailsId(index)}"
  >
    <th scope="row"><a href="#${detailsId(index)}">${submission.name}</a></th>
    <td>${units.join('；')}</td>
    <td>${papers}${unread}</td>
    ${number(row.error, 'error')}${number(row.warning, 'warning')}${number(row.info, 'info')}${requirementsOf(
      notice,
    ).map(({ id }) => {
      const { name, kind } = endOf(states.get(id) ?? 'notApplicable', gravest.get(id));
      return html`<td
        class="state ${kind}${calm(id, context)}"
        title="${inLanguage(name, language)}"
      >
        ${name.sign}
      </td>`;
    })}
    <td class="onPaper">${troubles(row, context)}</td>
  </tr> `;
}

/**
 * What is wrong in words, and of how many requirements nothing is known: a page of paper is too narrow for a
 * column each.
 */
function troubles({ states, gravest }: OverviewRow, { notice, language }: RowContext): string {
  const wrong = requirementsOf(notice).flatMap(({ id, title }) => {
    const level = gravest.get(id);
    if (states.get(id) !== 'notMet' || level === undefined || level === 'info') return [];
    return [`${endOf('notMet', level).name.sign} ${inLanguage(title, language)}`];
  });
  const unknown = [...states.values()].filter((state) => state === 'unchecked').length;
  const rest = { zh: `${unknown} 项未能检查`, en: `${unknown} not checked` };
  return [...wrong, ...(unknown > 0 ? [inLanguage(rest, language)] : [])].join(
    inLanguage({ zh: '；', en: '; ' }, language),
  );
}
