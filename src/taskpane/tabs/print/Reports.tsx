import { useId } from 'react';
import { openFindings } from '../../commands/openFindings';
import { openReviewForm } from '../../commands/openReviewForm';
import { CommandButton } from '../../components/CommandButton';
import { useWords } from '../../hooks/useWords';
import { usePrintStyles } from './PrintTab.styles';
import { usePrintWords } from './usePrintWords';

interface Props {
  /** Whether a form was found: of nothing there is nothing to report. */
  readonly hasForm: boolean;
}

/** What can be made of the check to print or hand on: documents of their own. */
export function Reports({ hasForm }: Props) {
  const styles = usePrintStyles();
  const { strings, language } = useWords();
  const words = usePrintWords();
  const headingId = useId();
  const noteId = useId();
  const button = {
    input: language,
    size: 'medium',
    off: !hasForm,
    describedBy: noteId,
  } as const;
  return (
    <section aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {words.reports}
      </h3>
      <p id={noteId} className={styles.none}>
        {hasForm ? words.reportsLead : strings.reportsNeedForm}
      </p>
      <div className={styles.reports}>
        <CommandButton command={openReviewForm} {...button} />
        <CommandButton command={openFindings} {...button} />
      </div>
    </section>
  );
}
