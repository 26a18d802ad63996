import { Button, Checkbox, Input } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import { Dismiss16Regular } from '../../components/icons';
import { useRubricStyles } from './RubricTab.styles';
import { useOwnView, useSelfAssessment } from './useSelfAssessment';
import { useRubricWords } from './useRubricWords';

/** The author's own list of what the reviewers asked for, with a tick for what is ready. */
export function Supplements() {
  const styles = useRubricStyles();
  const words = useRubricWords();
  const { addSupplement, setReady, removeSupplement } = useSelfAssessment();
  const { supplements } = useOwnView();
  const [text, setText] = useState('');
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <p className={styles.small}>{words.supplements}</p>
      {supplements.length === 0 ? null : (
        <ul className={styles.list} aria-label={words.supplementsLabel}>
          {supplements.map((one, i) => (
            <li key={`${i} ${one.text}`} className={styles.tick}>
              <Checkbox
                checked={one.ready}
                aria-label={words.supplementReady(one.text)}
                onChange={(_, { checked }) => setReady(i, checked === true)}
              />
              <span className={styles.tickText}>{one.text}</span>
              <Button
                appearance="subtle"
                size="small"
                icon={<Dismiss16Regular />}
                aria-label={words.removeSupplement(one.text)}
                onClick={() => {
                  removeSupplement(i);
                  // The button is gone; the keyboard goes on from the field.
                  field.current?.focus();
                }}
              />
            </li>
          ))}
        </ul>
      )}
      <form
        className={styles.adding}
        onSubmit={(event) => {
          event.preventDefault();
          const given = text.trim();
          if (given === '') return;
          addSupplement(given);
          setText('');
        }}
      >
        <Input
          ref={field}
          size="small"
          className={styles.addInput}
          aria-label={words.newSupplement}
          placeholder={words.newSupplement}
          value={text}
          onChange={(_, { value }) => setText(value)}
        />
        <Button type="submit" size="small" disabledFocusable={text.trim() === ''}>
          {words.addSupplement}
        </Button>
      </form>
    </>
  );
}
