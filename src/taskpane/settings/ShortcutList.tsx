import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useState } from 'react';
import type { HostResult } from '../../host/host';
import type { ShortcutKeys } from '../../word/shortcutKeys';
import { problemText } from '../components/problemText';
import { usePane } from '../hooks/usePane';
import { useWords } from '../hooks/useWords';

/** The actions with keys of their own, as shortcuts.json names them. */
const actions = ['showPane', 'recheck', 'nextFinding', 'previousFinding', 'beforePrint'] as const;

const useStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5em, auto) 1fr',
    columnGap: tokens.spacingHorizontalM,
    rowGap: tokens.spacingVerticalXXS,
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  keys: { margin: 0, overflowWrap: 'anywhere' },
  hint: { margin: 0, color: tokens.colorNeutralForeground3 },
});

/** The keys that work in Word now, asked of Word: the author may have chosen others. */
export function ShortcutList() {
  const styles = useStyles();
  const titleId = useId();
  const { strings } = useWords();
  const { readShortcuts } = usePane().services;
  const [answer, setAnswer] = useState<HostResult<ShortcutKeys | null> | null>(null);
  useEffect(() => {
    let unmounted = false;
    void readShortcuts().then((result) => {
      if (!unmounted) setAnswer(result);
    });
    return () => {
      unmounted = true;
    };
  }, [readShortcuts]);
  if (answer === null) return null;
  const keys = answer.ok ? answer.value : null;
  return (
    <section aria-labelledby={titleId}>
      <h2 id={titleId} className={styles.title}>
        {strings.shortcuts}
      </h2>
      {keys === null ? null : (
        <dl className={styles.list}>
          {actions.map((action) => (
            <Keys key={action} name={strings.shortcutNames[action]} keys={keys[action] ?? null} />
          ))}
        </dl>
      )}
      <p className={styles.hint}>
        {!answer.ok
          ? problemText(strings, answer.problem)
          : keys === null
            ? strings.shortcutsNotSupported
            : strings.shortcutsHint}
      </p>
    </section>
  );
}

function Keys({ name, keys }: { readonly name: string; readonly keys: string | null }) {
  const styles = useStyles();
  const { strings } = useWords();
  return (
    <>
      <dt>{name}</dt>
      <dd className={styles.keys}>{keys === null ? strings.shortcutTaken : <kbd>{keys}</kbd>}</dd>
    </>
  );
}
