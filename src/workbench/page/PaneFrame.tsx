import { useEffect, useRef } from 'react';
import type { FrameHost } from './frameHost';

/** The add-in's page, unmodified, in the workbench's only frame. */
export interface PaneFrameProps {
  readonly host: FrameHost;
  /** The page's address. */
  readonly source: string;
  readonly width: number;
}

export function PaneFrame({ host, source, width }: PaneFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // The page's end of the bridge must be there before the frame begins to load.
    const frame = document.createElement('iframe');
    frame.title = 'Dossier 任务窗格';
    const detach = host.attach(frame);
    frame.src = source;
    place.current?.append(frame);
    return () => {
      detach();
      frame.remove();
    };
  }, [host, source]);
  return <div className="pane" ref={place} style={{ width }} />;
}
