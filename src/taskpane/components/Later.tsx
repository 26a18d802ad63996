import { Button, makeStyles } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType, ReactNode } from 'react';
import { useWords } from '../hooks/useWords';
import { EmptyState } from './EmptyState';
import { Warning16Filled } from './icons';

const useStyles = makeStyles({ text: { margin: 0 } });

/** Imports a component; the same function each time, declared once beside its use. */
export type Load = () => Promise<{ readonly default: ComponentType }>;

interface Props {
  readonly load: Load;
  /** In its place until it is there. */
  readonly waiting?: ReactNode;
  /** Nothing is said when it cannot be loaded: it would only have been an offer. */
  readonly isOffer?: boolean;
}

/** What has been loaded once is there at once the next time. */
const loaded = new Map<Load, ComponentType>();

/**
 * A part of the pane that is loaded when it is first shown. When that fails, the network being down, it
 * says so in its own place and can be tried again (React's own `lazy` never tries twice).
 */
export function Later({ load, waiting = null, isOffer = false }: Props) {
  const [part, setPart] = useState<ComponentType | 'failed' | null>(() => loaded.get(load) ?? null);
  const [attempt, setAttempt] = useState(1);
  useEffect(() => {
    if (loaded.has(load)) return undefined;
    let isOver = false;
    load().then(
      ({ default: component }) => {
        loaded.set(load, component);
        if (!isOver) setPart(() => component);
      },
      () => {
        if (!isOver) setPart('failed');
      },
    );
    return () => {
      isOver = true;
    };
  }, [load, attempt]);
  if (part === null) return waiting;
  if (part !== 'failed') {
    const Part = part;
    return <Part />;
  }
  return isOffer ? null : (
    <NotLoaded
      retry={() => {
        setPart(null);
        setAttempt(attempt + 1);
      }}
    />
  );
}

function NotLoaded({ retry }: { readonly retry: () => void }) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <div role="alert">
      <EmptyState icon={<Warning16Filled />} title={strings.notLoaded}>
        <p className={styles.text}>{strings.notLoadedDetail}</p>
        <Button size="small" onClick={retry}>
          {strings.retry}
        </Button>
      </EmptyState>
    </div>
  );
}
