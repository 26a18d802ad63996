import { Button } from '@fluentui/react-components';
import type { PartStatus } from '../../../checks/assessment';
import { useWords } from '../../hooks/useWords';
import { useRowStyles } from './OutlineRow.styles';
import { useFormFill } from './formFill';

interface Props {
  readonly part: PartStatus;
  /** Id of the part's title, which tells this button from others of the same name. */
  readonly describedBy: string;
}

/** Opens a cover, a table or a pledge as a form. */
export function FillButton({ part, describedBy }: Props) {
  const styles = useRowStyles();
  const { strings } = useWords();
  const { fill, cameFrom } = useFormFill();
  return (
    <Button
      size="small"
      className={styles.fill}
      aria-describedby={describedBy}
      // Back from the form, the keyboard is where it was.
      autoFocus={cameFrom === part.id}
      onClick={() => fill(part.id)}
    >
      {strings.fillIn}
    </Button>
  );
}
