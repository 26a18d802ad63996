import { Button } from '@fluentui/react-components';
import type { ButtonProps } from '@fluentui/react-components';
import type { Command } from '../commands/command';
import { useCommand } from '../hooks/useCommand';
import { readOnlyNoteId } from './ReadOnlyNote';

interface Props<Input> {
  readonly command: Command<Input>;
  readonly input: Input;
  readonly appearance?: ButtonProps['appearance'];
  readonly size?: ButtonProps['size'];
  readonly className?: string;
  /** Id of the text that tells this button from others of the same name. */
  readonly describedBy?: string;
  /** Whether it is off here, whatever Word can do; the text of `describedBy` then says why. */
  readonly off?: boolean;
}

/** A button for a command: its label, off with the reason said, its effect. */
export function CommandButton<Input>(props: Props<Input>) {
  const { command, input, appearance, size = 'small', className, describedBy, off = false } = props;
  const { label, offReason, run } = useCommand(command, input);
  const described = [describedBy, offReason === null ? undefined : readOnlyNoteId]
    .filter((id) => id !== undefined)
    .join(' ');
  return (
    <Button
      appearance={appearance}
      size={size}
      className={className}
      disabledFocusable={off || offReason !== null}
      aria-describedby={described === '' ? undefined : described}
      onClick={run}
    >
      {label}
    </Button>
  );
}
