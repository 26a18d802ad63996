import { notice2018 } from '../notice/notice2018';
import { compareSubmissions } from '../reports/compare';
import { expectedUnits } from '../reports/expectedUnits';
import type { SubmissionReport } from '../reports/schema';
import type { Bilingual } from '../notice/schema';
import { inLanguage } from '../reports/words';
import type { ReportLanguage } from '../reports/words';
import { checkAll } from './checkAll';
import { findElements } from './elements';
import { filesOfDrop, filesOfInput } from './gather';
import { printReport, showReport } from './showReport';
import { submissionsOf } from './submissions';
import type { GivenFile, GivenSubmission } from './submissions';
import {
  cancelledWords,
  doneWords,
  failedWords,
  progressWords,
  skippedWords,
  words,
} from './words';

/**
 * Brings the page to life.
 *
 * @param startWorker starts a worker of checkWorker.ts
 * @param version the program's version, for the report
 */
export function startPage(startWorker: () => Worker, version: string): void {
  const language: ReportLanguage = navigator.language.startsWith('en') ? 'en' : 'zh-CN';
  const say = (text: Bilingual): string => inLanguage(text, language);
  translate(language);
  const page = findElements();
  /** The run under way, if there is one. */
  let cancellation: AbortController | null = null;

  const take = async (gathering: Promise<GivenFile[]>): Promise<void> => {
    cancellation = new AbortController();
    page.results.hidden = true;
    page.choices.disabled = true;
    page.running.hidden = false;
    page.progress.removeAttribute('value');
    page.count.textContent = '';
    page.status.textContent = say(words.gathering);
    try {
      const text = await check(await gathering, cancellation.signal);
      page.status.textContent = say(text);
    } catch (error) {
      page.status.textContent = say(failedWords(error instanceof Error ? error.message : ''));
    }
    const lostFocus = page.running.contains(document.activeElement);
    page.running.hidden = true;
    page.choices.disabled = false;
    cancellation = null;
    if (lostFocus) page.status.focus();
  };

  /** Checks what was given and shows the report. @returns what there is to say of it */
  const check = async (given: readonly GivenFile[], signal: AbortSignal): Promise<Bilingual> => {
    const { submissions, ...skipped } = submissionsOf(given);
    const total = submissions.length;
    if (signal.aborted) return cancelledWords(0, total);
    if (total === 0) return joined(words.nothing, skippedWords(skipped));
    page.status.textContent = say(words.checking);
    let done = 0;
    const today = localDate(new Date());
    const checked = await checkAll(submissions, {
      startWorker,
      today,
      language,
      signal,
      onProgress: progressOf(submissions, (count) => (done = count)),
    });
    if (checked === null) return cancelledWords(done, total);
    const list = expectedUnits(page.expected.value);
    showReport(page, reportOf(checked, today, list, version), language);
    return joined(doneWords(total), skippedWords(skipped));
  };

  const progressOf = (
    submissions: readonly GivenSubmission[],
    remember: (done: number) => void,
  ): ((done: number) => void) => {
    const total = submissions.length;
    const begun = performance.now();
    const show = (done: number): void => {
      remember(done);
      const spent = (performance.now() - begun) / 1000;
      const left = done === 0 ? null : Math.ceil((spent / done) * (total - done));
      page.progress.value = done;
      page.count.textContent = say(progressWords(done, total, left));
    };
    page.progress.max = total;
    show(0);
    return show;
  };

  for (const input of [page.files, page.folder]) {
    input.addEventListener('change', () => {
      if (input.files === null || input.files.length === 0) return;
      const gathering = filesOfInput(input.files);
      // Else choosing the same again, once it is mended, would be no change.
      input.value = '';
      void take(gathering);
    });
  }
  page.cancel.addEventListener('click', () => cancellation?.abort());
  // A file dropped beside the zone would replace the page, so all of it takes files.
  document.addEventListener('dragover', (event) => {
    event.preventDefault();
    page.zone.classList.toggle('over', cancellation === null);
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) page.zone.classList.remove('over');
  });
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    page.zone.classList.remove('over');
    if (event.dataTransfer === null) return;
    if (cancellation === null) void take(filesOfDrop(event.dataTransfer));
    else page.status.textContent = say(words.busy);
  });
  document.addEventListener('keydown', (event) => {
    if (page.results.hidden || event.key !== 'p' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    printReport(page.frame);
  });
}

function translate(language: ReportLanguage): void {
  document.documentElement.lang = language;
  document.title = inLanguage(words.title, language);
  for (const element of document.querySelectorAll<HTMLElement>('[data-words]')) {
    const text = Object.entries(words).find(([key]) => key === element.dataset.words)?.[1];
    if (text !== undefined) element.textContent = inLanguage(text, language);
  }
  const progress = document.querySelector('progress');
  progress?.setAttribute('aria-label', inLanguage(words.progress, language));
}

function reportOf(
  submissions: SubmissionReport[],
  today: string,
  expected: readonly string[],
  version: string,
) {
  return {
    tool: { name: 'dossier' as const, version },
    notice: { id: notice2018.id, number: notice2018.number, title: notice2018.title },
    today,
    submissions,
    comparison: compareSubmissions(submissions, expected.length === 0 ? null : expected),
  };
}

function joined(a: Bilingual, b: Bilingual): Bilingual {
  return { zh: a.zh + b.zh, en: [a.en, b.en].filter((text) => text !== '').join(' ') };
}

/** The date as the local calendar shows it, `yyyy-mm-dd`. */
function localDate(moment: Date): string {
  const month = String(moment.getMonth() + 1).padStart(2, '0');
  const day = String(moment.getDate()).padStart(2, '0');
  return `${moment.getFullYear()}-${month}-${day}`;
}
