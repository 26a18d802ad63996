import { makeStyles, tokens } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { Assessment } from '../../../checks/assessment';
import { Awaited } from '../../components/Awaited';
import { outlinesOf } from '../../model/outline';
import { FirstUse } from './FirstUse';
import { FormOutline } from './FormOutline';
import { LengthMeter } from './LengthMeter';
import { LongTextLengths } from './LongTextLengths';
import { StartButtons } from './StartButtons';

const useStyles = makeStyles({
  tab: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM}`,
  },
  totals: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Loaded after the pane stands. */
const NoticeSection = lazy(() => import('./notice/NoticeSection'));

/** 起草: what is there, how long it is, and what can be inserted. */
export function DraftTab() {
  return (
    <Awaited>
      {(assessment) => (
        <>
          {assessment.forms.length === 0 ? <FirstUse /> : <Outlines assessment={assessment} />}
          <Suspense fallback={null}>
            <NoticeSection />
          </Suspense>
        </>
      )}
    </Awaited>
  );
}

function Outlines({ assessment }: { readonly assessment: Assessment }) {
  const styles = useStyles();
  return (
    <div className={styles.tab}>
      <div className={styles.totals}>
        {assessment.forms.map((form) =>
          form.length === null ? null : (
            <LengthMeter key={form.id} name={form.name} length={form.length} />
          ),
        )}
        <LongTextLengths parts={assessment.parts} />
      </div>
      {outlinesOf(assessment).map((outline) => (
        <FormOutline key={outline.form.id} outline={outline} parts={assessment.parts} />
      ))}
      <StartButtons />
    </div>
  );
}
