import { makeStyles } from '@fluentui/react-components';

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

/** What only a screen reader tells, whenever it changes. */
export function Spoken({ text, name }: { readonly text: string; readonly name: string }) {
  const styles = useStyles();
  return (
    <div className={styles.hidden} aria-live="polite" data-spoken={name}>
      {text}
    </div>
  );
}
