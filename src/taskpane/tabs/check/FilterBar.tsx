import { Button, Input, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDown16Regular, ArrowUp16Regular, Search16Regular } from '../../components/icons';
import { useFindings } from '../../hooks/useFindings';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { levels } from '../../model/findingGroups';

const useStyles = makeStyles({
  bar: {
    position: 'sticky',
    top: 0,
    zIndex: 2,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    // Zoomed in, a bar that stays would leave no room for the list.
    '@media (max-height: 300px)': { position: 'static' },
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
  },
  level: { minWidth: 'auto', fontVariantNumeric: 'tabular-nums' },
  search: { flexGrow: 1, flexBasis: '6em', minWidth: 0, width: 0 },
  position: {
    minWidth: '3.5em',
    textAlign: 'center',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
  },
});

interface Props {
  /** How many findings the filter lets through. */
  readonly shown: number;
  /** The position of the open one; -1 when none is. */
  readonly index: number;
  readonly step: (by: number) => void;
}

/** What to see of the findings, and the way from one to the next. */
export function FilterBar({ shown, index, step }: Props) {
  const pane = usePane();
  const styles = useStyles();
  const { strings } = useWords();
  const { counts, open } = useFindings();
  const { filter } = useStore(pane.view);
  if (open.length === 0) return null;
  const choose = (level: typeof filter.level): void => {
    pane.changeView({ filter: { ...filter, level } });
  };
  return (
    <div className={styles.bar}>
      <div role="group" aria-label={strings.filterLabel} className={styles.line}>
        <ToggleButton
          size="small"
          shape="circular"
          className={styles.level}
          checked={filter.level === null}
          onClick={() => choose(null)}
        >
          {`${strings.all} ${open.length}`}
        </ToggleButton>
        {levels.map((level) => (
          <ToggleButton
            key={level}
            size="small"
            shape="circular"
            className={styles.level}
            checked={filter.level === level}
            onClick={() => choose(filter.level === level ? null : level)}
          >
            {`${strings.levels[level]} ${counts[level]}`}
          </ToggleButton>
        ))}
      </div>
      <div className={styles.line}>
        <Input
          type="search"
          size="small"
          className={styles.search}
          contentBefore={<Search16Regular />}
          placeholder={strings.searchPlaceholder}
          aria-label={strings.search}
          value={filter.search}
          onChange={(_, { value }) => pane.changeView({ filter: { ...filter, search: value } })}
        />
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowUp16Regular />}
          aria-label={strings.previous}
          title={strings.previous}
          onClick={() => step(-1)}
        />
        <span className={styles.position}>
          {strings.position(index === -1 ? '–' : String(index + 1), shown)}
        </span>
        <Button
          appearance="subtle"
          size="small"
          icon={<ArrowDown16Regular />}
          aria-label={strings.next}
          title={strings.next}
          onClick={() => step(1)}
        />
      </div>
    </div>
  );
}
