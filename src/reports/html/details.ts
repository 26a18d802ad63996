import { requirementsOf } from '../../checks/requirements';
import type { Notice } from '../../notice/schema';
import { levelNames } from '../levels';
import type { FileReport, FindingReport, LengthReport, SubmissionReport } from '../schema';
import { stateNames } from '../stateNames';
import { inLanguage } from '../words';
import type { ReportLanguage } from '../words';
import { html } from './markup';
import type { Markup } from './markup';
import { detailsId } from './overviewTable';

/** A submission's files with their lengths, findings, and what a person has to look at. */
export function submissionDetails(
  submission: SubmissionReport,
  index: number,
  notice: Notice,
  language: ReportLanguage,
): Markup {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  return html`<section id="${detailsId(index)}">
    <h2>${submission.name}</h2>
    ${submission.files.map((file) => fileDetails(file, notice, language))}
    ${
      submission.findings.length === 0
        ? ''
        : html`<h3>${say('文件之间', 'Between the files')}</h3>
            ${findingsTable(submission.findings, language)}`
    }
  </section> `;
}

function fileDetails(file: FileReport, notice: Notice, language: ReportLanguage): Markup {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const head = html`<h3>${file.file}</h3>`;
  if (file.error !== undefined)
    return html`${head}
      <p class="error">${file.error}</p>`;
  if (file.notChecked !== undefined)
    return html`${head}
      <p class="dim">${file.notChecked}</p>`;
  const { documentNotice } = file;
  const body =
    file.forms.length === 0
      ? html`<p class="dim">
          ${say('没有找到通知要求的材料。', 'None of the notice’s papers was found.')}
        </p>`
      : file.findings.length === 0
        ? html`<p class="met">${say('没有发现问题。', 'Nothing was found.')}</p>`
        : findingsTable(file.findings, language);
  return html`${head} ${file.warnings.map((warning) => html`<p class="warning">${warning}</p>`)}
  ${documentNotice === undefined ? '' : html`<p class="info">${documentNotice.message}</p>`}
  ${file.lengths.map((length) => lengthLine(length, language))}
  ${
    file.savedByWps === true && file.lengths.length > 0
      ? html`<p class="dim">
          ${say('本文件最后由 WPS 保存，作者在 WPS 中看到的是“WPS 字数”。', 'WPS saved this file last: its author sees the number for WPS.')}
        </p>`
      : ''
  }
  ${body} ${remaining(file, notice, language)}`;
}

function lengthLine(length: LengthReport, language: ReportLanguage): Markup {
  const { title, words, limit, han, withoutPunctuation, wps, stretch } = length;
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  const limits = [limit?.min, limit?.max].filter((end) => end !== undefined).join('–');
  return html`<p>
    ${title}${say('：', ': ')}${words}${limits === '' ? '' : ` / ${limits}`} ${say('字', 'words')}
    <span class="dim"
      >${say(`汉字 ${han}，不计标点 ${withoutPunctuation}`, `Han ${han}, without punctuation ${withoutPunctuation}`)}${
        wps === undefined ? '' : say(`，WPS 字数 ${wps}`, `, WPS ${wps}`)
      }${stretch === undefined ? '' : say(`，整段选中 ${stretch}`, `, stretch ${stretch}`)}</span
    >
  </p> `;
}

function findingsTable(findings: readonly FindingReport[], language: ReportLanguage): Markup {
  const say = (zh: string, en: string): string => inLanguage({ zh, en }, language);
  return html`<table class="findings">
    <thead>
      <tr>
        <th scope="col">${say('级别', 'Level')}</th>
        <th scope="col">${say('问题', 'Finding')}</th>
        <th scope="col">${say('位置和原文', 'Place and text')}</th>
        <th scope="col">${say('依据和办法', 'Reason and what to do')}</th>
      </tr>
    </thead>
    <tbody>
      ${findings.map(({ level, message, requirement, reason, advice, place, dismissed }) => {
        const where = [...new Set([place.section, place.label])].filter((one) => one !== undefined);
        return html`<tr
          class="${dismissed === undefined ? '' : 'setAside'}"
          data-requirement="${requirement}"
        >
          <td class="${level}">${inLanguage(levelNames[level], language)}</td>
          <td>
            ${message}<br /><span class="id">${requirement}</span>${
              dismissed === undefined
                ? ''
                : html`<br />${say('已忽略，理由：', 'Set aside: ')}${dismissed.reason}`
            }
          </td>
          <td>
            ${where.join(' › ')}${place.text === undefined ? '' : html`<br /><q>${place.text}</q>`}
          </td>
          <td>
            ${reason}${advice === undefined ? '' : html`<br />${say('办法：', 'What to do: ')}${advice}`}
          </td>
        </tr> `;
      })}
    </tbody>
  </table>`;
}

/** What was not checked, with why, and what only a person can do. */
function remaining(file: FileReport, notice: Notice, language: ReportLanguage): Markup {
  const titles = new Map(
    requirementsOf(notice).map(({ id, title }) => [id, inLanguage(title, language)]),
  );
  return html`${(['unchecked', 'manual'] as const).map((state) => {
    const items = file.requirements.filter((each) => each.state === state);
    if (items.length === 0) return html``;
    return html`<details>
      <summary>${inLanguage(stateNames[state], language)}（${items.length}）</summary>
      <ul>
        ${items.map(({ id, why }) => html`<li>${titles.get(id) ?? id}${why === undefined ? '' : ` — ${why}`} <span class="id">${id}</span></li>`)}
      </ul>
    </details>`;
  })}`;
}
