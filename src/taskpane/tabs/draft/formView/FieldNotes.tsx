import type { Place } from '../../../../document/place';
import type { Finding } from '../../../../checks/assessment';
import { CommandButton } from '../../../components/CommandButton';
import { LevelMark } from '../../../components/LevelMark';
import { goToPlace } from '../../../commands/goToPlace';
import { useWords } from '../../../hooks/useWords';
import { useFormStyles } from './FormView.styles';

interface Props {
  /** For `aria-describedby`. */
  readonly id: string;
  /** What is said of the field here, besides the findings. */
  readonly notes: readonly string[];
  readonly findings: readonly Finding[];
}

/** What there is to say about a field: notes, and what the check found. */
export function FieldNotes({ id, notes, findings }: Props) {
  const styles = useFormStyles();
  const { say } = useWords();
  return (
    <div id={id} className={styles.notes}>
      {notes.map((note) => (
        <span key={note}>{note}</span>
      ))}
      {findings.map((finding) => (
        <span key={finding.identity} className={styles.finding}>
          <LevelMark level={finding.level} />
          <span>{say(finding.message.text)}</span>
        </span>
      ))}
    </div>
  );
}

/** Leads to the place of a field in the document. */
export function GoThere({
  place,
  named,
}: {
  readonly place: Place | null;
  readonly named: string;
}) {
  return place === null ? null : (
    <CommandButton
      command={goToPlace}
      input={{ place, selectPrompt: true }}
      appearance="subtle"
      describedBy={named}
    />
  );
}
