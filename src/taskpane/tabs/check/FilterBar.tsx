import { Button, Input, ToggleButton, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import {
  ArrowDown16Regular,
  ArrowUp16Regular,
  Dismiss16Regular,
  Filter16Filled,
  Filter16Regular,
  Search16Regular,
} from '../../components/icons';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { activeFields, filterChoices, findingsOf, noFilter } from '../../model/findingFilter';
import type { FindingFilter } from '../../model/findingFilter';
import { levels } from '../../model/findingGroups';
import type { FindingGroup } from '../../model/findingGroups';
import { FilterSelects } from './FilterSelects';
import { ShownCount } from './ShownCount';

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
  more: { marginLeft: 'auto' },
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
  /** All open findings, and the chosen part should it have none. */
  readonly groups: readonly FindingGroup[];
  /** How many findings the filter lets through. */
  readonly shown: number;
  /** The position of the open one; -1 when none is. */
  readonly index: number;
  readonly step: (by: 1 | -1) => void;
}

/** What to see of the findings, and the way from one to the next. */
export function FilterBar({ groups, shown, index, step }: Props) {
  const pane = usePane();
  const styles = useStyles();
  const { strings, language } = useWords();
  const { filter } = useStore(pane.view);
  const [wantsMore, setWantsMore] = useState(false);
  const more = useRef<HTMLButtonElement>(null);
  const choices = useMemo(
    () => filterChoices(groups, filter, language),
    [groups, filter, language],
  );
  const all = findingsOf(groups).length;
  if (all === 0) return null;
  const change = (next: FindingFilter): void => {
    pane.changeView({ filter: next });
  };
  const byMore = filter.part !== null || filter.rule !== null;
  const showsMore = wantsMore || byMore;
  return (
    <div className={styles.bar} data-filters="">
      <div className={styles.line}>
        <div role="group" aria-label={strings.filterLabel} className={styles.line}>
          <ToggleButton
            size="small"
            shape="circular"
            className={styles.level}
            checked={filter.level === null}
            onClick={() => change({ ...filter, level: null })}
          >
            {`${strings.all} ${sumOf(choices.levels)}`}
          </ToggleButton>
          {levels.map((level) => (
            <ToggleButton
              key={level}
              size="small"
              shape="circular"
              className={styles.level}
              checked={filter.level === level}
              onClick={() => change({ ...filter, level: filter.level === level ? null : level })}
            >
              {`${strings.levels[level]} ${choices.levels[level]}`}
            </ToggleButton>
          ))}
        </div>
        <Button
          ref={more}
          appearance="subtle"
          size="small"
          className={styles.more}
          icon={byMore ? <Filter16Filled /> : <Filter16Regular />}
          aria-label={strings.moreFilters}
          aria-expanded={showsMore}
          title={strings.moreFilters}
          disabledFocusable={byMore}
          onClick={() => setWantsMore(!wantsMore)}
        />
        {activeFields(filter).length === 0 || shown === 0 ? null : (
          <Button
            appearance="subtle"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label={strings.clearFilter}
            title={strings.clearFilter}
            onClick={() => {
              change(noFilter);
              // This button goes away; the keyboard stays beside it.
              more.current?.focus();
            }}
          />
        )}
      </div>
      {showsMore ? (
        <FilterSelects filter={filter} choices={choices} groups={groups} change={change} />
      ) : null}
      <div className={styles.line}>
        <Input
          type="search"
          size="small"
          className={styles.search}
          contentBefore={<Search16Regular />}
          placeholder={strings.searchPlaceholder}
          aria-label={strings.search}
          value={filter.search}
          onChange={(_, { value }) => change({ ...filter, search: value })}
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
      <ShownCount shown={shown} of={all} isFiltered={activeFields(filter).length > 0} />
    </div>
  );
}

function sumOf(counts: Readonly<Record<string, number>>): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}
