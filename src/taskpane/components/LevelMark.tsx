import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { Level } from '../../notice/schema';
import { useWords } from '../hooks/useWords';
import { DismissCircle16Filled, Info16Filled, Warning16Filled } from './icons';

const icons = { error: DismissCircle16Filled, warning: Warning16Filled, info: Info16Filled };

const useStyles = makeStyles({
  mark: {
    display: 'inline-flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  icon: { flexShrink: 0 },
  error: { color: tokens.colorPaletteRedForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorBrandForeground1 },
});

interface Props {
  readonly level: Level;
  /** In place of the level's word. */
  readonly text?: string;
}

/** A level: icon, word and colour. */
export function LevelMark({ level, text }: Props) {
  const { strings } = useWords();
  const styles = useStyles();
  const Icon = icons[level];
  return (
    <span className={mergeClasses(styles.mark, styles[level])}>
      <Icon className={styles.icon} />
      {text ?? strings.levels[level]}
    </span>
  );
}
