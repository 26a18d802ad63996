import { useState } from 'react';
import type { NoticeText } from '../../../../notice/readNoticeText';

/** A file the author chose: read, or not to be read. */
export type ChosenFile =
  | { readonly kind: 'read'; readonly name: string; readonly result: NoticeText }
  | { readonly kind: 'notRead'; readonly name: string };

/** The notice file the author chose, `null` before and when it was put away. */
export function useNoticeFile() {
  const [chosen, setChosen] = useState<ChosenFile | null>(null);
  const choose = async (file: File): Promise<void> => {
    const { name } = file;
    try {
      const [{ readNoticeText }, text] = await Promise.all([
        import('../../../../notice/readNoticeText'),
        file.text(),
      ]);
      setChosen({ kind: 'read', name, result: readNoticeText(text) });
    } catch {
      setChosen({ kind: 'notRead', name });
    }
  };
  return { chosen, choose, putAway: () => setChosen(null) };
}
