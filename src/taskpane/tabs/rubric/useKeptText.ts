import { useEffect, useRef, useState } from 'react';

/** After a pause in typing the text is kept, in milliseconds. */
const PAUSE = 800;

/** A field's text and what it does with it. */
export interface KeptText {
  readonly text: string;
  /** Whether the author changed it and it is not kept yet. */
  readonly isDraft: boolean;
  readonly onChange: (text: string) => void;
  /** Keeps the text now: the field is left, or Enter was pressed. */
  readonly finish: () => void;
}

/**
 * Text that is kept when the author pauses or leaves the field, not at every key.
 *
 * @param kept what is kept now
 * @param keep keeps a text; false when it is not one to keep, which then stays in the field
 */
export function useKeptText(kept: string, keep: (text: string) => boolean): KeptText {
  const [draft, setDraft] = useState<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  const stop = (): void => {
    if (timer.current !== null) clearTimeout(timer.current);
    timer.current = null;
  };
  useEffect(() => stop, []);
  return {
    text: draft ?? kept,
    isDraft: draft !== null,
    onChange(text) {
      setDraft(text);
      stop();
      timer.current = setTimeout(() => keep(text), PAUSE);
    },
    finish() {
      stop();
      if (draft !== null && keep(draft)) setDraft(null);
    },
  };
}
