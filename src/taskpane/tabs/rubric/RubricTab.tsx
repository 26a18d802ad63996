import { openSelfAssessment } from '../../commands/openSelfAssessment';
import { CommandButton } from '../../components/CommandButton';
import { problemText } from '../../components/problemText';
import { useAssessment } from '../../hooks/useAssessment';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { useWords } from '../../hooks/useWords';
import { Conditions } from './Conditions';
import { RubricSheet } from './RubricSheet';
import { useRubricStyles } from './RubricTab.styles';
import { Totals } from './Totals';
import { SelfAssessmentContext, useDocumentsSelfAssessment } from './useSelfAssessment';
import { useRubricWords } from './useRubricWords';

/** 自评: the reviewers' criteria as a sheet, with what in the paper speaks for them. */
export default function RubricTab() {
  const styles = useRubricStyles();
  const { strings } = useWords();
  const words = useRubricWords();
  const { services, notes } = usePane();
  const { rubrics, forms } = services.notice;
  const model = useDocumentsSelfAssessment();
  const { value, isDamaged, problem } = useStore(model.state);
  const { doneByHand: confirmed } = useStore(notes.state);
  const evidence = useAssessment().assessment?.evidence ?? [];
  return (
    <SelfAssessmentContext.Provider value={model}>
      <Totals />
      <div role="status">
        {isDamaged ? <p className={styles.warning}>{words.damagedSelfAssessment}</p> : null}
        {problem === null ? null : (
          <p className={styles.warning}>{words.notKept(problemText(strings, problem))}</p>
        )}
      </div>
      <div className={styles.tab}>
        <p className={styles.lead}>{words.rubricLead}</p>
        <div>
          <CommandButton command={openSelfAssessment} input={{ value, confirmed, evidence }} />
        </div>
        {rubrics.map((rubric) => (
          <RubricSheet key={rubric.id} rubric={rubric} evidence={evidence} />
        ))}
        {forms
          .filter(({ selection }) => selection.length > 0)
          .map((form) => (
            <Conditions key={form.id} form={form} />
          ))}
      </div>
    </SelfAssessmentContext.Provider>
  );
}
