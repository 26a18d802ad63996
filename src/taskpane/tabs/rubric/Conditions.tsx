import { Checkbox } from '@fluentui/react-components';
import { useId } from 'react';
import type { Form } from '../../../notice/schema';
import { runCommand } from '../../commands/command';
import { tickDoneByHand } from '../../commands/tickDoneByHand';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { heading } from '../../strings';
import { NoteField } from './NoteField';
import { useRubricStyles } from './RubricTab.styles';
import { useOwnView, useSelfAssessment } from './useSelfAssessment';
import { useRubricWords } from './useRubricWords';

/** The conditions for choosing what a form is about, each to be confirmed by the author. */
export function Conditions({ form }: { readonly form: Form }) {
  const styles = useRubricStyles();
  const { say } = useWords();
  const words = useRubricWords();
  const headingId = useId();
  const { doneByHand } = useStore(usePane().notes.state);
  const confirmed = form.selection.filter(({ id }) => doneByHand.includes(id));
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={styles.heading}>
        {heading(words.conditions(say(form.name)))}{' '}
        <span className={styles.annex}>
          {words.confirmedOf(confirmed.length, form.selection.length)}
        </span>
      </h2>
      <ul className={styles.list}>
        {form.selection.map(({ id, text }) => (
          <Condition key={id} id={id} text={text} isConfirmed={doneByHand.includes(id)} />
        ))}
      </ul>
    </section>
  );
}

interface ConditionProps {
  readonly id: string;
  readonly text: string;
  readonly isConfirmed: boolean;
}

/** The tick is the one of the list before printing: confirmed there, confirmed here. */
function Condition({ id, text, isConfirmed }: ConditionProps) {
  const styles = useRubricStyles();
  const { say } = useWords();
  const words = useRubricWords();
  const pane = usePane();
  const { setReason } = useSelfAssessment();
  const reason = useOwnView().reasons[id] ?? '';
  const requirement = pane.services.notice.requirements.find((each) => each.id === id);
  return (
    <li className={styles.criterion}>
      <Checkbox
        checked={isConfirmed}
        label={text}
        onChange={(_, { checked }) =>
          void runCommand(pane, tickDoneByHand, { requirement: id, done: checked === true })
        }
      />
      {isConfirmed || reason !== '' ? (
        <NoteField
          label={words.reasonFor(requirement === undefined ? text : say(requirement.title))}
          placeholder={words.reason}
          kept={reason}
          keep={(given) => setReason(id, given)}
        />
      ) : null}
    </li>
  );
}
