import { useState } from 'react';
import type { NoticeText } from '../../../../notice/readNoticeText';
import { usePane } from '../../../hooks/usePane';

/** A file the author chose: read, or not to be read. */
export type ChosenFile =
  | { readonly kind: 'read'; readonly name: string; readonly result: NoticeText }
  | { readonly kind: 'notRead'; readonly name: string };

/**
 * The notice file the author chose; `null` before, when it was put away, and once the document follows
 * another notice.
 */
export function useNoticeFile() {
  const { documentNotice } = usePane().services;
  const [choice, setChoice] = useState<{
    readonly file: ChosenFile;
    readonly under: unknown;
  } | null>(null);
  const choose = async (file: File): Promise<void> => {
    const { name } = file;
    try {
      const [{ readNoticeText }, text] = await Promise.all([
        import('../../../../notice/readNoticeText'),
        file.text(),
      ]);
      const result = readNoticeText(text);
      setChoice({ file: { kind: 'read', name, result }, under: documentNotice });
    } catch {
      setChoice({ file: { kind: 'notRead', name }, under: documentNotice });
    }
  };
  return {
    chosen: choice?.under === documentNotice ? choice.file : null,
    choose,
    putAway: () => setChoice(null),
  };
}
