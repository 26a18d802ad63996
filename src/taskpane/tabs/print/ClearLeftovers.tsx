import { Button } from '@fluentui/react-components';
import { useEffect, useId, useRef, useState } from 'react';
import { clearLeftovers } from '../../commands/clearLeftovers';
import { CommandButton } from '../../components/CommandButton';
import type { Leftovers } from '../../model/leftovers';
import { usePrintStyles } from './PrintTab.styles';
import { usePrintWords } from './usePrintWords';

/** Offers to remove all leftover prompts and guidance at once; asks before it does. */
export function ClearLeftovers({ leftovers }: { readonly leftovers: Leftovers }) {
  const styles = usePrintStyles();
  const words = usePrintWords();
  const [asking, setAsking] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const questionId = useId();
  useEffect(() => {
    if (asking) question.current?.focus();
  }, [asking]);
  const { guidance, prompts } = leftovers;
  const count = guidance.length + prompts;
  return (
    <div className={styles.leftovers}>
      <Button ref={opener} size="small" aria-expanded={asking} onClick={() => setAsking(!asking)}>
        {words.clearLeftovers(count)}
      </Button>
      {asking ? (
        <div role="group" aria-labelledby={questionId} className={styles.question}>
          <p id={questionId} ref={question} tabIndex={-1} className={styles.asked}>
            {words.clearQuestion(prompts, guidance.length)}
          </p>
          <div className={styles.buttons}>
            <CommandButton command={clearLeftovers} input={leftovers} appearance="primary" />
            <Button
              size="small"
              onClick={() => {
                setAsking(false);
                opener.current?.focus();
              }}
            >
              {words.cancel}
            </Button>
          </div>
        </div>
      ) : null}
    </div>
  );
}
