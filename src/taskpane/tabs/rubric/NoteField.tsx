import { Textarea } from '@fluentui/react-components';
import { useRubricStyles } from './RubricTab.styles';
import { useKeptText } from './useKeptText';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly kept: string;
  readonly keep: (note: string) => void;
}

/** The author's own words beside a criterion or condition. */
export function NoteField({ label, placeholder, kept, keep }: Props) {
  const styles = useRubricStyles();
  const { text, onChange, finish } = useKeptText(kept, (note) => {
    if (note.trim() !== kept) keep(note.trim());
    return true;
  });
  return (
    <Textarea
      size="small"
      resize="vertical"
      className={styles.note}
      aria-label={label}
      placeholder={placeholder}
      value={text}
      onChange={(_, { value }) => onChange(value)}
      onBlur={finish}
    />
  );
}
