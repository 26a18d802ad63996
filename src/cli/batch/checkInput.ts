import { checkSubmission } from '../../reports/checkSubmission';
import type { CheckOptions, SubmittedFile } from '../../reports/checkSubmission';
import type { SubmissionReport } from '../../reports/schema';
import { inLanguage } from '../../reports/words';
import type { SubmissionInput } from '../inputs/findSubmissions';
import { readInput } from '../inputs/readFile';

/** Reads and checks one submission. A fault of ours is told like a file that cannot be read. */
export async function checkInput(
  { name, files }: SubmissionInput,
  options: CheckOptions,
): Promise<SubmissionReport> {
  try {
    const contents: SubmittedFile[] = [];
    for (const file of files) contents.push(await readInput(file, options.language));
    return checkSubmission(name, contents, options);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return failedInput({ name, files }, options, {
      zh: `检查时程序出错，请把这份文件和这句话交给维护者：${message}`,
      en: `The program failed on it; please send the file and this to its maintainers: ${message}`,
    });
  }
}

/** The report of a submission that could not be checked at all. */
export function failedInput(
  { name, files }: SubmissionInput,
  options: CheckOptions,
  why: { readonly zh: string; readonly en: string },
): SubmissionReport {
  const error = inLanguage(why, options.language);
  return checkSubmission(
    name,
    files.map((file) => ({ name: file.name, content: { ok: false, error } })),
    options,
  );
}
