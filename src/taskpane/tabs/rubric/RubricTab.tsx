import type { PartStatus } from '../../../checks/assessment';
import type { Criterion, Rubric } from '../../../notice/schema';
import { goToPlace } from '../../commands/goToPlace';
import { useAssessment } from '../../hooks/useAssessment';
import { useCommand } from '../../hooks/useCommand';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { startOf } from '../../model/outline';
import { useRubricStyles } from './RubricTab.styles';

/** 自评: by what the reviewers score, beside the parts of the paper that speak for it. */
export default function RubricTab() {
  const styles = useRubricStyles();
  const { strings } = useWords();
  const { rubrics } = usePane().services.notice;
  return (
    <div className={styles.tab}>
      <p className={styles.lead}>{strings.rubricLead}</p>
      {rubrics.map((rubric) => (
        <RubricSheet key={rubric.id} rubric={rubric} />
      ))}
    </div>
  );
}

function RubricSheet({ rubric }: { readonly rubric: Rubric }) {
  const styles = useRubricStyles();
  const { strings } = useWords();
  return (
    <section aria-labelledby={rubric.id}>
      <h2 id={rubric.id} className={styles.heading}>
        {rubric.heading} <span className={styles.annex}>{rubric.annex}</span>
      </h2>
      {rubric.groups.map((group) => (
        <div key={group.heading} className={styles.group}>
          <h3 className={styles.groupHeading}>
            {group.heading}
            {group.points === undefined ? null : (
              <span className={styles.points}>{strings.points(group.points)}</span>
            )}
          </h3>
          {group.text === undefined ? null : <p className={styles.text}>{group.text}</p>}
          {group.supplements ? <p className={styles.text}>{strings.supplements}</p> : null}
          {group.criteria.map((criterion) => (
            <CriterionRow key={criterion.key} criterion={criterion} />
          ))}
        </div>
      ))}
    </section>
  );
}

function CriterionRow({ criterion }: { readonly criterion: Criterion }) {
  const styles = useRubricStyles();
  const { strings, say } = useWords();
  const { services, homeOf } = usePane();
  const { requirements } = services.notice;
  const parts = useAssessment().assessment?.parts ?? [];
  const titleOf = (id: string): string => {
    const requirement = requirements.find((candidate) => candidate.id === id);
    return requirement === undefined ? id : say(requirement.title);
  };
  const partFor = (id: string): PartStatus | undefined => {
    const holders = [id, homeOf(id)?.part];
    return parts.find((part) => holders.includes(part.id) && part.state !== 'missing');
  };
  return (
    <div className={styles.criterion}>
      <div className={styles.line}>
        <span className={styles.title}>{criterion.title}</span>
        <span className={styles.points}>{strings.points(criterion.points)}</span>
      </div>
      <p className={styles.text}>{criterion.text}</p>
      <div className={styles.small}>
        {strings.aspects(criterion.aspects.map(({ name }) => name).join(strings.listSeparator))}
      </div>
      <div className={styles.evidence}>
        <span className={styles.small}>{strings.evidence}</span>
        {criterion.evidence.map((id) => (
          <Evidence key={id} part={partFor(id)} title={titleOf(id)} />
        ))}
      </div>
    </div>
  );
}

interface EvidenceProps {
  /** The part in the document; `undefined` when it is not there. */
  readonly part: PartStatus | undefined;
  readonly title: string;
}

function Evidence({ part, title }: EvidenceProps) {
  const styles = useRubricStyles();
  const { strings } = useWords();
  if (part === undefined) {
    return (
      <span className={styles.absent}>
        {title}
        {strings.aside(strings.notInDocument)}
      </span>
    );
  }
  return <EvidenceLink part={part} title={title} />;
}

function EvidenceLink({ part, title }: { readonly part: PartStatus; readonly title: string }) {
  const styles = useRubricStyles();
  const { run } = useCommand(goToPlace, { place: startOf(part), selectPrompt: false });
  return (
    <button type="button" className={styles.link} onClick={run}>
      {title}
    </button>
  );
}
