import { readFile } from 'node:fs/promises';
import { notice2018 } from '../notice/notice2018';
import { readNoticeText } from '../notice/readNoticeText';
import type { NoticeText, PlacedProblem } from '../notice/readNoticeText';
import type { Bilingual, Notice } from '../notice/schema';
import { inLanguage } from '../reports/words';
import type { ReportLanguage } from '../reports/words';
import { systemFault } from './inputs/fileFault';
import { CallError } from './terminal';

/**
 * Reads a notice file: the notice, or everything that is wrong with it.
 *
 * @throws CallError when the file cannot be read
 */
export async function readNoticeFile(file: string): Promise<NoticeText> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw aboutFile(file, systemFault(error));
  }
  return readNoticeText(text);
}

/**
 * The notice to check by: the built-in one, or a file's.
 *
 * @throws CallError when the file is no sound notice
 */
export async function noticeFrom(file: string | undefined): Promise<Notice> {
  if (file === undefined) return notice2018;
  const result = await readNoticeFile(file);
  if (result.ok) return result.notice;
  const [first] = result.problems;
  const more = result.problems.length - 1;
  const what = (language: ReportLanguage): string =>
    first === undefined ? '' : problemLine(first, language);
  throw aboutFile(file, {
    zh: `通知数据有误：${what('zh-CN')}${more > 0 ? `（另有 ${more} 处，用 notice validate 查看）` : ''}`,
    en: `The notice is unsound: ${what('en')}${more > 0 ? ` (and ${more} more; see notice validate)` : ''}`,
  });
}

/** A problem on one line: line and column, the path of keys, and what is wrong. */
export function problemLine(
  { line, column, path, message }: PlacedProblem,
  language: ReportLanguage,
): string {
  const where = path.length === 0 ? '' : ` ${path.join('.')}`;
  return `${line}:${column}${where}: ${inLanguage(message, language)}`;
}

function aboutFile(file: string, text: Bilingual): CallError {
  return new CallError({ zh: `${file}：${text.zh}`, en: `${file}: ${text.en}` });
}
