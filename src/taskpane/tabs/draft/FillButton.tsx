import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { PartStatus } from '../../../checks/assessment';
import { takeKeyboard } from '../../components/takeKeyboard';
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
  const button = useRef<HTMLButtonElement>(null);
  const isBack = cameFrom === part.id;
  // Back from the form, the keyboard is where it was.
  useEffect(() => {
    if (isBack) takeKeyboard(button.current);
  }, [isBack]);
  return (
    <Button
      ref={button}
      size="small"
      className={styles.fill}
      aria-describedby={describedBy}
      onClick={() => fill(part.id)}
    >
      {strings.fillIn}
    </Button>
  );
}
