import { makeStyles, tokens } from '@fluentui/react-components';
import { AutoOpenSwitch } from './AutoOpenSwitch';
import { ShortcutList } from './ShortcutList';

const useStyles = makeStyles({
  settings: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
});

/** How the pane opens with this document, and the keys it can be worked with. */
export default function Settings() {
  const styles = useStyles();
  return (
    <div className={styles.settings}>
      <AutoOpenSwitch />
      <ShortcutList />
    </div>
  );
}
