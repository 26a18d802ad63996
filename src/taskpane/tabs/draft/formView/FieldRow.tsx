import type { Finding } from '../../../../checks/assessment';
import type { FormField } from '../../../../checks/fields/field';
import { countText } from '../../../../document/count';
import { useWords } from '../../../hooks/useWords';
import { grouped } from '../../../strings';
import { ChoiceRow } from './ChoiceRow';
import { FieldNotes } from './FieldNotes';
import { useFormStyles } from './FormView.styles';
import { ValueInput } from './ValueInput';
import { fieldHints, formWords, inBrackets, tooLong, wordsSoFar } from './words';

interface Props {
  readonly field: FormField;
  readonly findings: readonly Finding[];
}

/** One thing to fill in, as its kind asks. */
export function FieldRow({ field, findings }: Props) {
  const styles = useFormStyles();
  const { say } = useWords();
  switch (field.kind) {
    case 'choice':
      return <ChoiceRow field={field} findings={findings} />;
    case 'text': {
      const hint = fieldHints[field.holds];
      return (
        <ValueInput
          label={inBrackets(field.label, field.of ?? field.unit)}
          value={field}
          findings={findings}
          placeholder={field.prompt === null ? undefined : say(field.prompt)}
          hint={hint === null ? undefined : say(hint)}
        />
      );
    }
    case 'longText': {
      const { max } = field.limit;
      const counted = (text: string): string => {
        // Text typed with a Chinese input method has the hint.
        const { words } = countText(text, true);
        const so = say(wordsSoFar(grouped(words), max === undefined ? null : grouped(max)));
        return max !== undefined && words > max ? so + say(tooLong(grouped(words - max))) : so;
      };
      return (
        <ValueInput
          label={field.label}
          value={field}
          findings={findings}
          placeholder={say(field.prompt)}
          counted={counted}
        />
      );
    }
    case 'indicator': {
      const notes = `indicator-${field.id}`;
      return (
        <fieldset className={styles.choice} aria-describedby={notes}>
          <legend className={styles.label}>{inBrackets(field.label, field.unit)}</legend>
          <div className={styles.columns}>
            {field.columns.map((column) => (
              <ValueInput
                key={column.key}
                compact
                label={column.header}
                value={column}
                findings={[]}
              />
            ))}
          </div>
          <FieldNotes id={notes} notes={[]} findings={findings} />
        </fieldset>
      );
    }
    case 'byHand':
      return (
        <div className={styles.field}>
          <span className={styles.label}>{field.label}</span>
          <FieldNotes id={`hand-${field.id}`} notes={[say(formWords.byHand)]} findings={findings} />
        </div>
      );
  }
}
