import { makeStyles } from '@fluentui/react-components';
import { useAnnouncement } from '../hooks/useAnnouncement';

const useStyles = makeStyles({
  hidden: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Tells a screen reader when the counts have changed and settled. */
export function Announcer() {
  const styles = useStyles();
  const text = useAnnouncement();
  return (
    <div className={styles.hidden} aria-live="polite" data-announcer="">
      {text}
    </div>
  );
}
