import { notice2018 } from '../notice/notice2018';
import { checkSubmission } from '../reports/checkSubmission';
import type { SubmissionReport } from '../reports/schema';
import { inLanguage } from '../reports/words';
import type { ReportLanguage } from '../reports/words';
import type { Task } from './checkWorker';
import { goneMeanwhile, ReadFault } from './readFault';
import type { GivenSubmission } from './submissions';

/** More workers than this only wait for each other's memory. */
const mostWorkers = 8;
/** A submission may take so long, in milliseconds. */
const longest = 120_000;

export interface CheckAllOptions {
  /** Starts a worker of checkWorker.ts. */
  readonly startWorker: () => Worker;
  readonly today: string;
  readonly language: ReportLanguage;
  /** Called after each submission with how many are done. */
  readonly onProgress: (done: number) => void;
  /** Aborted when the person cancels. */
  readonly signal: AbortSignal;
}

/**
 * Checks submissions in web workers, one file after the other in each, so that only what is being checked is
 * in memory.
 *
 * @returns the reports in the order of the submissions; `null` when the person cancelled
 */
export async function checkAll(
  submissions: readonly GivenSubmission[],
  options: CheckAllOptions,
): Promise<SubmissionReport[] | null> {
  const { signal } = options;
  const cancelled = (): boolean => signal.aborted;
  const reports: SubmissionReport[] = [];
  let [next, done] = [0, 0];
  const lane = async (): Promise<void> => {
    let worker: Worker | null = null;
    for (let at = next++; at < submissions.length && !cancelled(); at = next++) {
      const submission = submissions[at];
      if (submission === undefined) continue;
      const task = await taskOf(submission, options);
      worker ??= options.startWorker();
      const report = await answer(worker, task, signal);
      if (cancelled()) break;
      if (report === null) {
        worker.terminate();
        worker = null;
      }
      reports[at] = report ?? gaveUp(submission, options);
      options.onProgress((done += 1));
    }
    worker?.terminate();
  };
  const lanes = Math.min(navigator.hardwareConcurrency, mostWorkers, submissions.length);
  await Promise.all(Array.from({ length: lanes }, lane));
  return cancelled() ? null : reports;
}

async function taskOf(
  { name, files }: GivenSubmission,
  { today, language }: CheckAllOptions,
): Promise<Task> {
  const read = files.map(async ({ path, read: bytesOf }): Promise<Task['files'][number]> => {
    try {
      return { name: path, content: await bytesOf() };
    } catch (error) {
      const text = error instanceof ReadFault ? error.text : goneMeanwhile;
      return { name: path, content: { error: inLanguage(text, language) } };
    }
  });
  return { name, files: await Promise.all(read), today, language };
}

/** A worker's answer; `null` when it failed, took too long, or the person cancelled. */
async function answer(
  worker: Worker,
  task: Task,
  signal: AbortSignal,
): Promise<SubmissionReport | null> {
  return new Promise((resolve) => {
    const end = (report: SubmissionReport | null): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', give);
      resolve(report);
    };
    const give = (): void => end(null);
    const timer = setTimeout(give, longest);
    signal.addEventListener('abort', give);
    worker.onmessage = ({ data }: MessageEvent<SubmissionReport>) => end(data);
    worker.onerror = give;
    worker.postMessage(task);
  });
}

function gaveUp(
  { name, files }: GivenSubmission,
  { today, language }: CheckAllOptions,
): SubmissionReport {
  const error = inLanguage(
    {
      zh: '检查用时过长或内存不足，已放弃；请核对文件来源，或在 Word 中另存后再试。',
      en: 'Checking took too long or too much memory and was given up; save the file anew in Word.',
    },
    language,
  );
  return checkSubmission(
    name,
    files.map(({ path }) => ({ name: path, content: { ok: false, error } })),
    { notice: notice2018, today, language },
  );
}
