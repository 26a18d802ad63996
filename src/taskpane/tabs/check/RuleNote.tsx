import { rules } from '../../../checks/rules';
import type { Finding } from '../../../checks/assessment';
import { requirementsOf } from '../../../checks/requirements';
import { usePane } from '../../hooks/usePane';
import { useWords } from '../../hooks/useWords';
import { useCardStyles } from './FindingCard.styles';
import { ruleName } from './filterWords';

/** The rule behind a finding: the requirement with the notice's sentence, and what the rule checks. */
export function RuleNote({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const styles = useCardStyles();
  const words = useWords();
  const { strings, say } = words;
  const { notice } = usePane().services;
  const requirement = requirementsOf(notice).find((one) => one.id === finding.requirement);
  const rule = rules.find((one) => one.id === finding.rule);
  const name = ruleName(finding.rule, words);
  return (
    <dl id={id} className={styles.note}>
      <dt className={styles.term}>{strings.requirement}</dt>
      <dd className={styles.fact}>
        {requirement === undefined
          ? finding.requirement
          : strings.nameAndId(say(requirement.title), finding.requirement)}
        {requirement === undefined ? null : (
          <p className={styles.clause}>{requirement.quote || say(requirement.clause)}</p>
        )}
      </dd>
      <dt className={styles.term}>{strings.rule}</dt>
      <dd className={styles.fact}>
        {name === finding.rule ? name : strings.nameAndId(name, finding.rule)}
        {rule === undefined ? null : <p className={styles.clause}>{say(rule.description)}</p>}
      </dd>
    </dl>
  );
}
