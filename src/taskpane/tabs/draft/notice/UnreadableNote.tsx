import { usePane } from '../../../hooks/usePane';
import { unreadableNumber } from '../../../model/formerNotice';
import { useNoticeStyles } from './NoticeSection.styles';
import { useNoticeWords } from './useNoticeWords';

/** Says that the document's own notice cannot be read here, and what to do. */
export function UnreadableNote() {
  const styles = useNoticeStyles();
  const words = useNoticeWords();
  const { documentNotice, host } = usePane().services;
  const number = unreadableNumber(host.settings);
  return <p className={styles.text}>{words.unreadable(number, documentNotice.builtIn.number)}</p>;
}
