import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hasCustomProperty } from '../../docx/customProperties';
import { ownReportMark } from '../../reports/ownReport';
import { CallError } from '../terminal';
import type { SubmissionInput } from './findSubmissions';

/**
 * Leaves the report of an earlier run, which this run replaces, out of what is checked.
 *
 * @param output the file the report will be written to
 * @throws CallError when that file is a paper: the report would take its place
 */
export async function withoutOutput(
  submissions: readonly SubmissionInput[],
  output: string | undefined,
): Promise<readonly SubmissionInput[]> {
  if (output === undefined) return submissions;
  const target = path.resolve(output);
  const isOutput = ({ path: file }: { readonly path: string }): boolean =>
    path.resolve(file) === target;
  if (!submissions.some(({ files }) => files.some(isOutput))) return submissions;
  if (!(await mayBeReplaced(target))) throw isAPaper(output);
  return submissions
    .map((submission) => ({
      ...submission,
      files: submission.files.filter((file) => !isOutput(file)),
    }))
    .filter(({ files }) => files.length > 0);
}

/** What is not there, or a report of ours. */
async function mayBeReplaced(file: string): Promise<boolean> {
  try {
    return hasCustomProperty(await readFile(file), ownReportMark);
  } catch {
    // A folder, or nothing: writing will tell.
    return true;
  }
}

function isAPaper(file: string): CallError {
  return new CallError({
    zh: `“${file}”是要检查的材料，结果没有写入，以免覆盖它；请在 --output 后换一个文件名。`,
    en: `“${file}” is one of the papers to check and was not replaced; name another file after --output.`,
  });
}
