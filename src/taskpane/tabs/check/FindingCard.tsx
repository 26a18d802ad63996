import { Button, mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import type { Finding } from '../../../checks/assessment';
import { LevelMark } from '../../components/LevelMark';
import { useWords } from '../../hooks/useWords';
import { useCardStyles } from './FindingCard.styles';
import { FindingDetails } from './FindingDetails';

interface Props {
  readonly finding: Finding;
  readonly isOpen: boolean;
  /** Its heading is the list's stop in the tab order. */
  readonly isTabStop: boolean;
  readonly headingRef: (element: HTMLElement | null) => void;
  /** Told whether it was by the pointer, which nothing may move away from. */
  readonly onOpen: (finding: Finding, byPointer: boolean) => void;
}

/** One finding: a line, and all there is to know of it when it is open. */
export const FindingCard = memo(
  function FindingCard({ finding, isOpen, isTabStop, headingRef, onOpen }: Props) {
    const styles = useCardStyles();
    const { strings, say } = useWords();
    const headingId = `finding-${finding.identity}`;
    const go = (
      <Button
        appearance={isOpen ? 'primary' : 'transparent'}
        size="small"
        className={isOpen ? undefined : styles.go}
        aria-describedby={headingId}
        tabIndex={isOpen ? undefined : -1}
        onClick={({ detail }) => onOpen(finding, detail > 0)}
      >
        {strings.goThere}
      </Button>
    );
    return (
      <li
        className={mergeClasses(styles.card, isOpen ? styles.open : styles.closed)}
        data-requirement={finding.requirement}
        data-finding={finding.identity}
      >
        <div className={styles.head}>
          <button
            ref={headingRef}
            id={headingId}
            type="button"
            className={styles.heading}
            data-finding-heading=""
            aria-expanded={isOpen}
            tabIndex={isTabStop ? 0 : -1}
            onClick={({ detail }) => onOpen(finding, detail > 0)}
          >
            <span className={styles.level}>
              <LevelMark level={finding.level} />
            </span>
            <span className={mergeClasses(styles.message, !isOpen && styles.clamped)}>
              {say(finding.message.text)}
            </span>
          </button>
          {isOpen ? null : go}
        </div>
        {isOpen ? <FindingDetails finding={finding} go={go} /> : null}
      </li>
    );
  },
  (before, after) =>
    before.finding === after.finding &&
    before.isOpen === after.isOpen &&
    before.isTabStop === after.isTabStop &&
    !after.isOpen,
);
