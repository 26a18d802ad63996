import { makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Assessment } from '../../../checks/assessment';
import { Later } from '../../components/Later';
import type { Load } from '../../components/Later';
import { Awaited, Reading } from '../../components/Awaited';
import { outlinesOf } from '../../model/outline';
import { FirstUse } from './FirstUse';
import { FormFillContext, OpenFormContext } from './formFill';
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
const noticeSection: Load = () => import('./notice/NoticeSection');
/** Loaded when the first part is filled in as a form. */
const formView: Load = () => import('./formView/FormView');

/** 起草: what is there, how long it is, and what can be inserted. */
export function DraftTab() {
  return <Awaited>{(assessment) => <Draft assessment={assessment} />}</Awaited>;
}

/** The outline, or the part of it that is being filled in as a form. */
function Draft({ assessment }: { readonly assessment: Assessment }) {
  const [filling, setFilling] = useState<string | null>(null);
  /** Where the keyboard was when the form was opened, to go back to. */
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const part = assessment.parts.find(({ id }) => id === filling);
  if (part !== undefined)
    return (
      <OpenFormContext.Provider
        value={{
          part,
          onBack: () => {
            setFilling(null);
            setCameFrom(part.id);
          },
        }}
      >
        <Later load={formView} waiting={<Reading />} />
      </OpenFormContext.Provider>
    );
  return (
    <>
      {assessment.forms.length === 0 ? (
        <FirstUse />
      ) : (
        <FormFillContext.Provider value={{ fill: setFilling, cameFrom }}>
          <Outlines assessment={assessment} />
        </FormFillContext.Provider>
      )}
      <Later load={noticeSection} />
    </>
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
