import { mergeClasses } from '@fluentui/react-components';
import type { FormStatus, PartStatus } from '../../../checks/assessment';
import { goToPlace } from '../../commands/goToPlace';
import { insertPart } from '../../commands/insertPart';
import { CommandButton } from '../../components/CommandButton';
import { StateMark } from '../../components/StateMark';
import { useCommand } from '../../hooks/useCommand';
import { useWords } from '../../hooks/useWords';
import { judgeLength } from '../../model/length';
import { startOf } from '../../model/outline';
import type { OutlineRow as Row } from '../../model/outline';
import { FillButton } from './FillButton';
import { useRowStyles } from './OutlineRow.styles';
import { ReadingsLine } from './ReadingsLine';
import { isForm } from './formFill';
import { countOfMax, stillToWrite } from './lengthWords';

interface Props {
  readonly row: Row;
  /** The form it belongs to. */
  readonly form: FormStatus;
  /** The cursor is in this part. */
  readonly isCurrent: boolean;
}

/** A part of the paper: its state, title and length; a click goes to its text. */
export function OutlineRow({ row, form, isCurrent }: Props) {
  const { part, indent } = row;
  const styles = useRowStyles();
  const { say } = useWords();
  const { run } = useCommand(goToPlace, { place: startOf(part), selectPrompt: true });
  const titleId = `part-${part.id}`;
  return (
    <li
      className={mergeClasses(styles.row, isCurrent && styles.current)}
      style={{ paddingLeft: `${8 + indent * 12}px` }}
      data-part={part.id}
      aria-current={isCurrent ? 'location' : undefined}
    >
      <div className={styles.line}>
        <span className={styles.state}>
          <StateMark state={part.state} />
        </span>
        <button
          id={titleId}
          type="button"
          className={mergeClasses(styles.title, part.kind === 'group' && styles.heading)}
          onClick={run}
        >
          {say(part.title)}
        </button>
        {part.state === 'missing' ? (
          <CommandButton
            command={insertPart}
            input={part}
            className={styles.insert}
            describedBy={titleId}
          />
        ) : (
          <>
            <Figures row={row} />
            {isForm(part.kind) ? <FillButton part={part} describedBy={titleId} /> : null}
          </>
        )}
      </div>
      {row.share === null || part.count === null ? null : (
        <ReadingsLine count={part.count} limit={part.limit} />
      )}
      {isCurrent ? <Guidance part={part} form={form} /> : null}
    </li>
  );
}

/** 字数 with limit or share; for tables how many fields are filled. */
function Figures({ row: { part, share } }: { readonly row: Row }) {
  const styles = useRowStyles();
  const { strings } = useWords();
  const { count, limit, filled } = part;
  if (filled !== null) {
    return <span className={styles.figures}>{strings.filledOf(filled.done, filled.of)}</span>;
  }
  if (count === null) return null;
  const verdict = limit === null ? null : judgeLength(count, limit);
  return (
    <span className={mergeClasses(styles.figures, verdict?.kind === 'over' && styles.over)}>
      {countOfMax(strings, count, limit)}
      {share === null ? null : ` · ${Math.round(share * 100)}%`}
    </span>
  );
}

/** What the notice says about writing the part the cursor is in, and how much is still to be written. */
function Guidance({ part, form }: { readonly part: PartStatus; readonly form: FormStatus }) {
  const styles = useRowStyles();
  const words = useWords();
  const { guidance } = part;
  return (
    <div className={styles.guidance}>
      {guidance.map((text) => (
        <p key={text} className={styles.paragraph}>
          {text}
        </p>
      ))}
      {guidance.length === 0 ? (
        <p className={styles.paragraph}>{words.strings.noGuidance}</p>
      ) : null}
      {stillToWrite(words, part, form).map((text) => (
        <p key={text} className={styles.paragraph}>
          {text}
        </p>
      ))}
    </div>
  );
}
