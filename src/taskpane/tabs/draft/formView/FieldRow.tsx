import type { Finding } from '../../../../checks/assessment';
import type { FormField } from '../../../../checks/fields/field';
import { countText } from '../../../../document/count';
import { useWords } from '../../../hooks/useWords';
import { grouped } from '../../../strings';
import { ChoiceRow } from './ChoiceRow';
import { FieldNotes } from './FieldNotes';
import { useFormStyles } from './FormView.styles';
import { ValueInput } from './ValueInput';
import { useFormWords } from './useFormWords';

interface Props {
  readonly field: FormField;
  readonly findings: readonly Finding[];
}

/** One thing to fill in, as its kind asks. */
export function FieldRow({ field, findings }: Props) {
  const styles = useFormStyles();
  const { say, strings } = useWords();
  const words = useFormWords();
  const named = (label: string, more: string | null): string =>
    more === null ? label : words.labelOf(label, more);
  switch (field.kind) {
    case 'choice':
      return <ChoiceRow field={field} findings={findings} />;
    case 'text': {
      return (
        <ValueInput
          name={field.id}
          label={named(field.label, field.of ?? field.unit)}
          value={field}
          findings={findings}
          placeholder={field.prompt === null ? undefined : say(field.prompt)}
          hint={words.hints[field.holds]}
        />
      );
    }
    case 'longText': {
      const { max } = field.limit;
      const counted = (text: string): string => {
        // Text typed with a Chinese input method has the hint.
        const { words: count } = countText(text, true);
        if (max === undefined) return strings.words(grouped(count));
        const so = strings.wordsOf(grouped(count), grouped(max));
        return count > max ? so + words.tooLong(grouped(count - max)) : so;
      };
      return (
        <ValueInput
          name={field.id}
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
          <legend className={styles.label}>{named(field.label, field.unit)}</legend>
          <div className={styles.columns}>
            {field.columns.map((column) => (
              <ValueInput
                key={column.key}
                compact
                name={`${field.id}.${column.key}`}
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
          <FieldNotes id={`hand-${field.id}`} notes={[words.byHand]} findings={findings} />
        </div>
      );
  }
}
