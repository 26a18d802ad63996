import { statSync } from 'node:fs';
import path from 'node:path';
import type { Format } from '../reports/formats';
import { CallError } from './terminal';
import { cannotWrite } from './writeFile';

/** Where a report goes, and as what. */
export interface Target {
  readonly format: Format;
  /** A file to write; without one the report is printed. */
  readonly output: string | undefined;
}

const byExtension: Readonly<Record<string, Format>> = {
  '.json': 'json',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
  '.csv': 'csv',
  '.html': 'html',
  '.htm': 'html',
  '.docx': 'docx',
  '.sarif': 'sarif',
};

/**
 * The format asked for, else the one the file's name says, else text.
 *
 * @throws CallError, before any work is done, for what cannot be delivered: a .docx without a file to put it
 *   in, a .docx that would be none, a folder instead of a file
 */
export function targetOf(format: Format | undefined, output: string | undefined): Target {
  if (output === undefined) {
    if (format === 'docx') throw needsAFile;
    return { format: format ?? 'text', output };
  }
  if (statSync(output, { throwIfNoEntry: false })?.isDirectory() === true)
    throw cannotWrite(output, 'EISDIR');
  const extension = path.extname(output).toLowerCase();
  const named = byExtension[extension];
  const chosen = format ?? named ?? 'text';
  // Word would not open the one, and nothing but Word opens the other.
  if ((chosen === 'docx') !== (extension === '.docx')) throw notOfThatName(output, chosen);
  return { format: chosen, output };
}

const needsAFile = new CallError({
  zh: '审查表是 Word 文件，请用 --output 指明写入的文件，如 --output 审查表.docx。',
  en: 'The review is a Word file; name the file to write with --output.',
});

function notOfThatName(output: string, format: Format): CallError {
  return format === 'docx'
    ? new CallError({
        zh: `审查表是 Word 文件，“${output}”的扩展名应为 .docx。`,
        en: `The review is a Word file: the name “${output}” should end in .docx.`,
      })
    : new CallError({
        zh: `“${output}”是 Word 文件名，而输出格式是 ${format}；请用 --format docx，或换一个文件名。`,
        en: `“${output}” is the name of a Word file, but the format is ${format}; use --format docx, or another name.`,
      });
}
