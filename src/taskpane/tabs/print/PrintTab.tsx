import { mergeClasses } from '@fluentui/react-components';
import { useRef } from 'react';
import type { RefObject } from 'react';
import type { Assessment } from '../../../checks/assessment';
import { Awaited } from '../../components/Awaited';
import { CheckmarkCircle20Filled, DismissCircle20Filled } from '../../components/icons';
import { useAssessment } from '../../hooks/useAssessment';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { gateOf } from '../../model/gate';
import type { Gate } from '../../model/gate';
import { leftoversOf } from '../../model/leftovers';
import { dateText } from '../../model/today';
import { FirstUse } from '../draft/FirstUse';
import { ClearLeftovers } from './ClearLeftovers';
import { DoneByHand } from './DoneByHand';
import { FindingLinks } from './FindingLinks';
import { usePrintStyles } from './PrintTab.styles';
import { Reports } from './Reports';
import { ScanNote } from './ScanNote';
import { Section } from './Section';
import { Unchecked } from './Unchecked';
import { useHandOver } from './useHandOver';
import { usePrintWords } from './usePrintWords';

/** 打印前: whether it can be printed, and what is still to do. */
export default function PrintTab() {
  return (
    <Awaited>
      {(assessment) =>
        assessment.forms.length === 0 ? <NoForm /> : <GateLists assessment={assessment} />
      }
    </Awaited>
  );
}

function NoForm() {
  const styles = usePrintStyles();
  return (
    <>
      <FirstUse />
      <div className={styles.withoutForm}>
        <Reports hasForm={false} />
      </div>
    </>
  );
}

function GateLists({ assessment }: { readonly assessment: Assessment }) {
  const styles = usePrintStyles();
  const { strings } = useWords();
  const words = usePrintWords();
  const { services, homeOf, notes } = usePane();
  const { doneByHand } = useStore(notes.state);
  const { notice, now } = services;
  const gate = gateOf(assessment, notice, dateText(now()), homeOf);
  const { snapshot } = useAssessment();
  const { mustFix, lookAgain, dismissed, unchecked, elsewhere } = gate;
  const leftovers = leftoversOf(assessment.findings, snapshot);
  const verdict = useRef<HTMLHeadingElement>(null);
  const toDo = [
    ...gate.byHand.map(({ result }) => result.id),
    ...gate.submissions.map(({ submission }) => submission.id),
  ];
  const done = toDo.filter((id) => doneByHand.includes(id));
  return (
    <div className={styles.tab} {...useHandOver(verdict)}>
      <div>
        <Verdict gate={gate} line={verdict} />
        <ScanNote />
        {leftovers.guidance.length + leftovers.prompts === 0 ? null : (
          <ClearLeftovers leftovers={leftovers} />
        )}
      </div>
      <Section title={words.mustFix} count={mustFix.length} none={words.nothingMustFix}>
        <FindingLinks findings={mustFix} />
      </Section>
      <Section title={words.lookAgain} count={lookAgain.length} none={words.nothingToLookAt}>
        <FindingLinks findings={lookAgain} />
      </Section>
      <Section
        title={words.byHand}
        count={toDo.length}
        progress={words.doneOf(done.length, toDo.length)}
        none={words.nothingByHand}
      >
        <NotesNote />
        <DoneByHand gate={gate} />
      </Section>
      <Section
        title={words.unchecked}
        count={unchecked.length + elsewhere.length}
        none={words.everythingChecked}
      >
        <Unchecked results={unchecked} elsewhere={elsewhere} />
      </Section>
      {dismissed.length === 0 ? null : (
        <Section title={strings.ignored} count={dismissed.length} none="">
          <FindingLinks findings={dismissed} />
        </Section>
      )}
      <Reports hasForm />
    </div>
  );
}

/** What the document kept of ticks and ignored entries cannot be read. */
function NotesNote() {
  const styles = usePrintStyles();
  const words = usePrintWords();
  const { damaged } = useStore(usePane().notes.state);
  return damaged.length > 0 ? <p className={styles.none}>{words.notesDamaged}</p> : null;
}

interface VerdictProps {
  readonly gate: Gate;
  /** Takes the keyboard when what had it in this tab is gone. */
  readonly line: RefObject<HTMLHeadingElement>;
}

function Verdict({ gate: { printable, mustFix, unchecked }, line }: VerdictProps) {
  const styles = usePrintStyles();
  const { strings } = useWords();
  const words = usePrintWords();
  const Icon = printable ? CheckmarkCircle20Filled : DismissCircle20Filled;
  return (
    <h2
      ref={line}
      tabIndex={-1}
      className={mergeClasses(styles.verdict, printable ? styles.yes : styles.no)}
    >
      <Icon className={styles.verdictIcon} />
      <span>
        <span>{printable ? strings.printable : strings.notPrintable}</span>
        {printable ? null : (
          <span className={styles.detail}>{words.mustFixCount(mustFix.length)}</span>
        )}
        {printable && unchecked.length > 0 ? (
          <span className={styles.detail}>{words.notCheckedCount(unchecked.length)}</span>
        ) : null}
      </span>
    </h2>
  );
}
