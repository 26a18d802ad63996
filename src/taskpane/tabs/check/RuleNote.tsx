import { rules } from '../../../checks/rules';
import type { Finding } from '../../../checks/assessment';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { useCardStyles } from './FindingCard.styles';
import { ruleName } from './filterWords';

/** The rule behind a finding: the demand with the notice's sentence, and what the rule looks after. */
export function RuleNote({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const styles = useCardStyles();
  const words = useWords();
  const { strings, say } = words;
  const { requirements } = usePane().services.notice;
  const requirement = requirements.find((one) => one.id === finding.requirement);
  const rule = rules.find((one) => one.id === finding.rule);
  const name = ruleName(finding.rule, words);
  return (
    <dl id={id} className={styles.note}>
      <dt className={styles.term}>{strings.requirement}</dt>
      <dd className={styles.fact}>
        {requirement === undefined
          ? finding.requirement
          : strings.nameAndId(say(requirement.title), finding.requirement)}
        {requirement === undefined ? null : <p className={styles.clause}>{requirement.quote}</p>}
      </dd>
      <dt className={styles.term}>{strings.rule}</dt>
      <dd className={styles.fact}>
        {name === finding.rule ? name : strings.nameAndId(name, finding.rule)}
        {rule === undefined ? null : <p className={styles.clause}>{say(rule.description)}</p>}
      </dd>
    </dl>
  );
}
