import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { PartStatus } from '../../checks/assessment';
import { useWords } from '../hooks/useWords';
import type { Strings } from '../strings';
import {
  CheckmarkCircle16Filled,
  Circle16Regular,
  Edit16Regular,
  SubtractCircle16Regular,
} from './icons';

type State = PartStatus['state'];

const icons = {
  done: CheckmarkCircle16Filled,
  draft: Edit16Regular,
  empty: Circle16Regular,
  missing: SubtractCircle16Regular,
};

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  icon: { flexShrink: 0 },
  done: { color: tokens.colorStatusSuccessForeground1 },
  draft: { color: tokens.colorBrandForeground1 },
  empty: { color: tokens.colorNeutralForeground3 },
  missing: { color: tokens.colorPaletteRedForeground1 },
});

/** The word for a part's state. */
export function stateWord(strings: Strings, state: State): string {
  return {
    done: strings.stateDone,
    draft: strings.stateDraft,
    empty: strings.stateEmpty,
    missing: strings.stateMissing,
  }[state];
}

/** The state of a part: icon, word and colour. */
export function StateMark({ state }: { readonly state: State }) {
  const { strings } = useWords();
  const styles = useStyles();
  const Icon = icons[state];
  return (
    <span className={mergeClasses(styles.mark, styles[state])}>
      <Icon className={styles.icon} />
      {stateWord(strings, state)}
    </span>
  );
}
