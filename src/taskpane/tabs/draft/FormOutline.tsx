import { makeStyles, tokens } from '@fluentui/react-components';
import type { PartStatus } from '../../../checks/assessment';
import { insertMissingParts } from '../../commands/insertMissingParts';
import { CommandButton } from '../../components/CommandButton';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { partAt } from '../../model/outline';
import type { FormOutline as Outline } from '../../model/outline';
import { heading } from '../../strings';
import { OutlineRow } from './OutlineRow';

const useStyles = makeStyles({
  head: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
    marginBottom: tokens.spacingVerticalXS,
  },
  title: {
    margin: 0,
    flexGrow: 1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  progress: {
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
  rows: {
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
    padding: 0,
    listStyleType: 'none',
  },
  all: { marginTop: tokens.spacingVerticalS },
});

interface Props {
  readonly outline: Outline;
  /** Every part of the document, to find the one the cursor is in. */
  readonly parts: readonly PartStatus[];
}

/** The outline of one form: a row for each of its parts. */
export function FormOutline({ outline, parts }: Props) {
  const styles = useStyles();
  const { strings, say } = useWords();
  const paragraphId = useStore(usePane().cursor.paragraphId);
  const current = partAt(parts, paragraphId);
  const { form, rows, done, of, missing } = outline;
  const headingId = `outline-${form.id}`;
  return (
    <section aria-labelledby={headingId}>
      <div className={styles.head}>
        <h2 id={headingId} className={styles.title}>
          {heading(say(form.name))}
        </h2>
        <span className={styles.progress}>{strings.progress(done, of)}</span>
      </div>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <OutlineRow key={row.part.id} row={row} form={form} isCurrent={row.part === current} />
        ))}
      </ul>
      {missing.length > 1 ? (
        <CommandButton command={insertMissingParts} input={form.id} className={styles.all} />
      ) : null}
    </section>
  );
}
