import { Worker } from 'node:worker_threads';
import type { CheckOptions } from '../../reports/checkSubmission';
import type { SubmissionReport } from '../../reports/schema';
import type { SubmissionInput } from '../inputs/findSubmissions';
import { checkInput, failedInput } from './checkInput';

/** A worker may use so much memory; a file that needs more costs that worker, not the run. */
const mostMegabytes = 1024;
/** A submission may take so long, in milliseconds. */
const longest = 120_000;
/** With fewer submissions for each worker, starting one costs more than it saves. */
const worthAWorker = 8;

export interface PoolOptions extends CheckOptions {
  /** How many at a time; `null` for what suits the machine. */
  readonly jobs: number | null;
  /** Processors there are. */
  readonly processors: number;
  /** Stops the run: what is not checked by then is left out. */
  readonly signal: AbortSignal;
}

/**
 * Checks submissions, several at a time, and gives their reports in the order of the inputs. Not more than a
 * few wait to be taken, so memory stays the same however many there are.
 */
export async function* checkAll(
  inputs: readonly SubmissionInput[],
  options: PoolOptions,
): AsyncGenerator<SubmissionReport> {
  const { jobs, processors, signal } = options;
  const wanted = jobs ?? Math.min(processors, Math.ceil(inputs.length / worthAWorker));
  const count = Math.min(wanted, inputs.length);
  if (count <= 1) {
    yield* oneByOne(inputs, options);
    return;
  }
  const lanes = Array.from({ length: count }, () => new Lane(options));
  const free = [...lanes];
  const waiting: Promise<SubmissionReport>[] = [];
  let next = 0;
  let ended = false;
  const start = (): void => {
    for (let lane = free.pop(); lane !== undefined; lane = free.pop()) {
      const input = inputs[next];
      if (ended || input === undefined) return;
      next += 1;
      const taken = lane;
      waiting.push(
        taken.check(input).finally(() => {
          free.push(taken);
          // A lane that is done goes on while an earlier one is still at work, but not far ahead.
          if (waiting.length < count * 4) start();
        }),
      );
    }
  };
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  try {
    if (!signal.aborted) start();
    for (let first = waiting.shift(); first !== undefined; first = waiting.shift()) {
      // An interruption does not wait for what is being checked; its workers are ended.
      const report = await Promise.race([first, aborted]);
      if (report === null) return;
      yield report;
      start();
    }
  } finally {
    ended = true;
    await Promise.all(lanes.map((lane) => lane.close()));
  }
}

/** Without workers. The next files are read while the last are checked. */
async function* oneByOne(
  inputs: readonly SubmissionInput[],
  options: PoolOptions,
): AsyncGenerator<SubmissionReport> {
  let ahead: Promise<SubmissionReport> | null = null;
  for (const [i, input] of inputs.entries()) {
    if (options.signal.aborted) return;
    const current: Promise<SubmissionReport> = ahead ?? checkInput(input, options);
    const next = inputs[i + 1];
    ahead = next === undefined ? null : checkInput(next, options);
    yield await current;
  }
}

/** One worker at a time; another one when it died. */
class Lane {
  readonly #options: CheckOptions;
  #worker: Worker | null = null;

  constructor({ notice, today, language }: CheckOptions) {
    this.#options = { notice, today, language };
  }

  /** Checks one submission; never rejects. */
  async check(input: SubmissionInput): Promise<SubmissionReport> {
    const worker = (this.#worker ??= this.#started());
    return new Promise((resolve) => {
      const end = (report: SubmissionReport): void => {
        clearTimeout(timer);
        worker.off('message', end).off('error', fail).off('exit', exit);
        resolve(report);
      };
      const lose = (why: { zh: string; en: string }): void => {
        this.#worker = null;
        void worker.terminate();
        end(failedInput(input, this.#options, why));
      };
      const fail = (error: Error): void => lose(brokeOff(error.message));
      const exit = (code: number): void => lose(brokeOff(`exit ${code}`));
      const timer = setTimeout(() => lose(tookTooLong), longest);
      worker.on('message', end).on('error', fail).on('exit', exit);
      worker.postMessage(input);
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #started(): Worker {
    const isSource = import.meta.url.endsWith('.ts');
    const name = isSource ? './sourceWorker.js' : './worker.js';
    return new Worker(new URL(name, import.meta.url), {
      workerData: this.#options,
      resourceLimits: { maxOldGenerationSizeMb: mostMegabytes },
    });
  }
}

const tookTooLong = {
  zh: '检查用时过长，已放弃；请核对文件来源，或在 Word 中另存后再试。',
  en: 'Checking took too long and was given up; check where the file comes from, or save it anew in Word.',
};

function brokeOff(message: string): { zh: string; en: string } {
  return {
    zh: `检查时内存不足或中断（${message}），已放弃；请核对文件来源，或在 Word 中另存后再试。`,
    en: `Checking ran out of memory or broke off (${message}); check where the file comes from, or save it anew in Word.`,
  };
}
