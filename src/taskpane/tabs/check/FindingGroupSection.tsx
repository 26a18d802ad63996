import { makeStyles, tokens } from '@fluentui/react-components';
import type { Finding } from '../../../checks/assessment';
import { ChevronDown16Regular, ChevronRight16Regular } from '../../components/icons';
import { useWords } from '../../hooks/useWords';
import type { FindingGroup } from '../../model/findingGroups';
import { FindingCard } from './FindingCard';
import { groupName } from './filterWords';

const useStyles = makeStyles({
  heading: { margin: 0 },
  toggle: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    width: '100%',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 'none',
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'left',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground4 },
    ':focus-visible': {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
  icon: { flexShrink: 0 },
  name: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  count: {
    color: tokens.colorNeutralForeground3,
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    whiteSpace: 'nowrap',
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface Props {
  readonly group: FindingGroup;
  readonly isClosed: boolean;
  /** Identity of the finding that is open. */
  readonly selected: string | null;
  /** Identity of the finding that takes part in the tab order. */
  readonly tabStop: string | null;
  readonly keep: (identity: string) => (element: HTMLElement | null) => void;
  readonly onToggle: () => void;
  readonly onOpen: (finding: Finding, byPointer: boolean) => void;
}

/** The findings of one part of the paper, under its name and their number. */
export function FindingGroupSection(props: Props) {
  const { group, isClosed, selected, tabStop, keep, onToggle, onOpen } = props;
  const styles = useStyles();
  const words = useWords();
  const { strings } = words;
  const Chevron = isClosed ? ChevronRight16Regular : ChevronDown16Regular;
  return (
    <section>
      <h2 className={styles.heading}>
        <button
          type="button"
          className={styles.toggle}
          aria-expanded={!isClosed}
          onClick={onToggle}
        >
          <Chevron className={styles.icon} />
          <span className={styles.name}>{groupName(group, words)}</span>
          <span className={styles.count}>{strings.groupCount(group.findings.length)}</span>
        </button>
      </h2>
      <ul className={styles.list} hidden={isClosed}>
        {group.findings.map((finding) => (
          <FindingCard
            key={finding.identity}
            finding={finding}
            isOpen={finding.identity === selected}
            isTabStop={finding.identity === tabStop}
            headingRef={keep(finding.identity)}
            onOpen={onOpen}
          />
        ))}
      </ul>
    </section>
  );
}
