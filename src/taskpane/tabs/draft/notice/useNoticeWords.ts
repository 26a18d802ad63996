import { useWords } from '../../../hooks/useWords';
import { noticeStrings } from '../../../strings/notice';
import type { NoticeStrings } from '../../../strings/notice';

/** The words on the notice in the language chosen. */
export function useNoticeWords(): NoticeStrings {
  return noticeStrings[useWords().language];
}
