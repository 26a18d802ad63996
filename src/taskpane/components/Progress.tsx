import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  track: {
    height: tokens.strokeWidthThick,
    marginTop: tokens.spacingVerticalXS,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground6,
    overflow: 'hidden',
  },
  bar: {
    height: '100%',
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorCompoundBrandBackground,
    '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
  },
  moving: {
    width: '33%',
    animationName: { from: { marginLeft: '-33%' }, to: { marginLeft: '100%' } },
    animationDuration: '2s',
    animationIterationCount: 'infinite',
    animationTimingFunction: tokens.curveEasyEase,
    '@media (prefers-reduced-motion: reduce)': { animationName: 'none', width: '100%' },
  },
});

interface Props {
  readonly label: string;
  /** The step that is being done; without one, the end is not known. */
  readonly step?: { readonly at: number; readonly of: number } | null;
}

/** A bar that fills step by step, or moves while something goes on whose end is not known. */
export function Progress({ label, step = null }: Props) {
  const styles = useStyles();
  const done = step === null ? undefined : step.at - 1;
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuemin={step === null ? undefined : 0}
      aria-valuenow={done}
      aria-valuemax={step?.of}
      className={styles.track}
    >
      {step === null ? (
        <div className={mergeClasses(styles.bar, styles.moving)} />
      ) : (
        <div className={styles.bar} style={{ width: `${((step.at - 0.5) / step.of) * 100}%` }} />
      )}
    </div>
  );
}
