import { useEffect, useSyncExternalStore } from 'react';
import { PaneFrame } from './PaneFrame';
import type { Played } from './playWord';

/** The add-in's pane, its small window, and its keys. */
export interface AddInPaneProps {
  readonly played: Played;
  /** The page's address. */
  readonly source: string;
  readonly width: number;
}

export function AddInPane({ played, source, width }: AddInPaneProps) {
  const { addIn, host } = played;
  const { shown, loaded, dialog } = useSyncExternalStore(addIn.subscribe, addIn.current);
  useEffect(() => {
    // Before the editor: Word, too, keeps such keys from the document. In the frame nobody hears them.
    const onKey = (event: KeyboardEvent): void => {
      if (played.press(event)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey, { capture: true });
    return () => {
      window.removeEventListener('keydown', onKey, { capture: true });
    };
  }, [played]);
  return (
    <>
      {loaded ? (
        <div className={shown ? 'shown' : 'closed'}>
          <PaneFrame host={host} source={source} width={width} />
        </div>
      ) : null}
      {dialog === null ? null : (
        <div className="dialog" role="dialog" aria-label="加载项的窗口">
          <button
            type="button"
            onClick={() => {
              addIn.showDialog(null);
              host.sendDialogClosed();
            }}
          >
            关闭
          </button>
          <iframe title="加载项的窗口" data-dialog src={dialog} />
        </div>
      )}
    </>
  );
}
