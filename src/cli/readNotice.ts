import { readFile } from 'node:fs/promises';
import type { Bilingual } from '../notice/schema';
import { notice2018 } from '../notice/notice2018';
import { parseNotice } from '../notice/parseNotice';
import type { NoticeProblem } from '../notice/parseNotice';
import type { Notice } from '../notice/schema';
import { systemFault } from './inputs/fileFault';
import { CallError } from './terminal';

/** A notice file, read: the notice, or what is wrong with it. */
export type NoticeFile =
  | { readonly ok: true; readonly notice: Notice }
  | { readonly ok: false; readonly problems: readonly NoticeProblem[] };

/**
 * Reads a notice file.
 *
 * @throws CallError when the file cannot be read or is no JSON
 */
export async function readNoticeFile(file: string): Promise<NoticeFile> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw aboutFile(file, systemFault(error));
  }
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw aboutFile(file, {
      zh: '这不是 JSON 文件，通知应是符合格式的 JSON 数据。',
      en: 'This is not JSON; a notice is JSON data of a given shape.',
    });
  }
  return parseNotice(data);
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
  const what = first === undefined ? '' : problemLine(first);
  throw aboutFile(file, {
    zh: `通知数据有误：${what}${more > 0 ? `（另有 ${more} 处，用 notice validate 查看）` : ''}`,
    en: `The notice is unsound: ${what}${more > 0 ? ` (and ${more} more; see notice validate)` : ''}`,
  });
}

/** A problem on one line: where, and what. */
export function problemLine({ path, message }: NoticeProblem): string {
  return `${path.length === 0 ? '/' : path.join('.')}: ${message}`;
}

function aboutFile(file: string, text: Bilingual): CallError {
  return new CallError({ zh: `${file}：${text.zh}`, en: `${file}: ${text.en}` });
}
