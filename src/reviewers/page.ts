import { notice2018 } from '../notice/notice2018';
import { compareSubmissions } from '../reports/compare';
import { expectedUnits } from '../reports/expectedUnits';
import { renderReport } from '../reports/formats';
import { renderHtml } from '../reports/html/renderHtml';
import type { CheckReport } from '../reports/schema';
import { paint } from '../reports/text/paint';
import { inLanguage } from '../reports/words';
import type { ReportLanguage } from '../reports/words';
import { checkAll } from './checkAll';
import { filesOfDrop, filesOfInput } from './gather';
import { submissionsOf } from './submissions';
import type { GivenFile } from './submissions';
import { doneWords, progressWords, saveAs, words } from './words';

/**
 * Brings the page to life.
 *
 * @param startWorker starts a worker of checkWorker.ts
 * @param version the program's version, for the report
 */
export function startPage(startWorker: () => Worker, version: string): void {
  const language: ReportLanguage = navigator.language.startsWith('en') ? 'en' : 'zh-CN';
  document.documentElement.lang = language;
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const text = Object.entries(words).find(([key]) => key === element.dataset.words)?.[1];
    if (text !== undefined) element.textContent = inLanguage(text, language);
  }
  document.title = inLanguage(words.title, language);
  const page = elements();
  let busy = false;

  const check = async (gathering: Promise<GivenFile[]>): Promise<void> => {
    if (busy) return;
    busy = true;
    page.results.hidden = true;
    const { submissions, passedOver } = submissionsOf(await gathering);
    if (submissions.length === 0) {
      page.status.textContent = inLanguage(words.nothing, language);
    } else {
      const begun = performance.now();
      const show = (done: number): void => {
        const left =
          ((performance.now() - begun) / Math.max(1, done)) * (submissions.length - done);
        page.progress.value = done;
        const text = progressWords(done, submissions.length, Math.ceil(left / 1000));
        page.status.textContent = inLanguage(text, language);
      };
      page.progress.max = submissions.length;
      page.progress.hidden = false;
      show(0);
      const today = localDate(new Date());
      const options = { startWorker, today, language, onProgress: show };
      const checked = await checkAll(submissions, options);
      const list = expectedUnits(page.expected.value);
      const report: CheckReport = {
        tool: { name: 'dossier', version },
        notice: { id: notice2018.id, number: notice2018.number, title: notice2018.title },
        today,
        submissions: checked,
        comparison: compareSubmissions(checked, list.length === 0 ? null : list),
      };
      page.progress.hidden = true;
      page.status.textContent = inLanguage(doneWords(checked.length, passedOver), language);
      showReport(page, report, language);
    }
    busy = false;
  };

  page.files.addEventListener('change', () => {
    if (page.files.files !== null) void check(filesOfInput(page.files.files));
  });
  page.folder.addEventListener('change', () => {
    if (page.folder.files !== null) void check(filesOfInput(page.folder.files));
  });
  // A file dropped beside the zone would replace the page.
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    if (event.dataTransfer !== null) void check(filesOfDrop(event.dataTransfer));
  });
}

/** The report in a frame of its own, and a button for each format to save it in. */
function showReport(
  { frame, save, results }: Elements,
  report: CheckReport,
  language: ReportLanguage,
): void {
  frame.title = inLanguage(words.report, language);
  frame.srcdoc = renderHtml(report, notice2018, language);
  save.replaceChildren(
    inLanguage(words.save, language),
    ...saveAs.map(({ format, extension, name }) => {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = inLanguage(name, language);
      button.addEventListener('click', () => {
        const options = { notice: notice2018, language, paint: paint(false) };
        void renderReport(report, format, options).then((content) =>
          saveFile(`${inLanguage(words.fileName, language)}.${extension}`, content),
        );
      });
      return button;
    }),
  );
  results.hidden = false;
}

function saveFile(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([part]));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

interface Elements {
  readonly files: HTMLInputElement;
  readonly folder: HTMLInputElement;
  readonly expected: HTMLTextAreaElement;
  readonly progress: HTMLProgressElement;
  readonly status: HTMLElement;
  readonly results: HTMLElement;
  readonly save: HTMLElement;
  readonly frame: HTMLIFrameElement;
}

function elements(): Elements {
  return {
    files: element('files', HTMLInputElement),
    folder: element('folder', HTMLInputElement),
    expected: element('expected', HTMLTextAreaElement),
    progress: element('progress', HTMLProgressElement),
    status: element('status', HTMLElement),
    results: element('results', HTMLElement),
    save: element('save', HTMLElement),
    frame: element('report', HTMLIFrameElement),
  };
}

/** @throws Error when reviewers.html has no such element: a fault of ours */
function element<T extends HTMLElement>(id: string, kind: new () => T): T {
  const found = document.getElementById(id);
  if (!(found instanceof kind)) throw new Error(`reviewers.html has no #${id}`);
  return found;
}

/** A moment's date as the local calendar shows it, `yyyy-mm-dd`. */
function localDate(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${day}`;
}
