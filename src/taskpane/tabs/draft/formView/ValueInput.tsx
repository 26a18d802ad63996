import { Button, Input, Textarea, mergeClasses } from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactNode } from 'react';
import type { Finding } from '../../../../checks/assessment';
import type { FieldValue } from '../../../../checks/fields/field';
import { offWhenReadOnly } from '../../../commands/command';
import { problemText } from '../../../components/problemText';
import { readOnlyNoteId } from '../../../components/ReadOnlyNote';
import { usePane } from '../../../hooks/usePane';
import { useStore } from '../../../hooks/useStore';
import { useWords } from '../../../hooks/useWords';
import { FieldNotes, GoThere } from './FieldNotes';
import { useFormStyles } from './FormView.styles';
import { useFieldDraft } from './useFieldDraft';
import type { DraftState, FieldDraft } from './useFieldDraft';
import { useFormWords } from './useFormWords';

interface Props {
  /** No other field of the paper has it. */
  readonly name: string;
  readonly label: string;
  readonly value: FieldValue;
  readonly findings: readonly Finding[];
  readonly placeholder?: string | undefined;
  /** What a good entry looks like. */
  readonly hint?: string | undefined;
  /** A text of several lines; what is said of it while it is typed. */
  readonly counted?: ((text: string) => string) | undefined;
  /** Its label stands beside others of one line. */
  readonly compact?: boolean;
}

/** A labelled box with what the document says; what is typed is written when the author leaves it. */
export function ValueInput(props: Props) {
  const { name, label, value, findings, placeholder, hint, counted, compact } = props;
  const styles = useFormStyles();
  const words = useFormWords();
  const draft = useFieldDraft(name, value);
  const readOnly = offWhenReadOnly(useStore(usePane().capabilities)) !== null;
  const id = useId();
  const ids = { box: `${id}box`, label: `${id}label`, notes: `${id}notes` };
  const notes = [
    ...(value.why === null ? [] : [words.notWritable[value.why]]),
    ...(hint === undefined || draft.text !== '' ? [] : [hint]),
    ...(counted === undefined ? [] : [counted(draft.text)]),
  ];
  const box = {
    id: ids.box,
    className: styles.box,
    size: 'small' as const,
    placeholder,
    value: draft.text,
    readOnly: readOnly || value.slot === null,
    'aria-describedby': readOnly ? `${ids.notes} ${readOnlyNoteId}` : ids.notes,
    'aria-invalid': findings.some(({ level }) => level === 'error') || undefined,
    onBlur: draft.finish,
  };
  return (
    <div className={mergeClasses(styles.field, compact === true && styles.compact)}>
      <div className={styles.labelLine}>
        <label id={ids.label} htmlFor={ids.box} className={styles.label}>
          {label}
        </label>
        {value.slot === null ? <GoThere place={value.place} named={ids.label} /> : null}
      </div>
      {counted === undefined ? (
        <Input
          {...box}
          onChange={(_, { value: text }) => draft.type(text)}
          onKeyDown={({ key, nativeEvent }) => {
            // Enter that ends the choice of a Chinese word is not meant for the box.
            if (key === 'Enter' && !nativeEvent.isComposing) draft.finish();
          }}
        />
      ) : (
        <Textarea
          {...box}
          resize="vertical"
          rows={5}
          onChange={(_, { value: text }) => draft.type(text)}
        />
      )}
      <FieldNotes id={ids.notes} notes={notes} findings={findings} />
      <Outcome draft={draft} said={value.text} named={ids.label} />
    </div>
  );
}

interface OutcomeProps {
  readonly draft: FieldDraft;
  readonly said: string;
  readonly named: string;
}

/** What became of what was typed, told as it happens. */
function Outcome({ draft, said, named }: OutcomeProps) {
  const styles = useFormStyles();
  const { strings } = useWords();
  const words = useFormWords();
  const retry = (text: string, run: () => void): ReactNode => (
    <Button size="small" aria-describedby={named} onClick={run}>
      {text}
    </Button>
  );
  const asked: Partial<Record<DraftState, ReactNode>> = {
    written: words.written,
    severalLines: words.oneParagraph,
    notWritten: (
      <>
        {words.notWritten}
        {draft.problem === null ? null : problemText(strings, draft.problem)}
        {retry(strings.retry, draft.insist)}
        {retry(words.theirs, draft.discard)}
      </>
    ),
    changedMeanwhile: (
      <>
        {said === '' ? words.emptied : words.changedTo(said)}
        {retry(words.mine, draft.insist)}
        {retry(words.theirs, draft.discard)}
      </>
    ),
  };
  return (
    <div role="status" className={styles.outcome}>
      {asked[draft.state]}
    </div>
  );
}
