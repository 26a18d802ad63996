import type { Command, OffReason } from '../commands/command';
import { runCommand } from '../commands/command';
import { usePane } from './usePane';
import { useStore } from './useStore';
import { useWords } from './useWords';

/** A command ready for a button. */
export interface UsableCommand {
  readonly label: string;
  /** Why it is off; `null` when it is on. */
  readonly offReason: OffReason | null;
  readonly run: () => void;
}

/** Binds a command to the pane. */
export function useCommand<Input>(command: Command<Input>, input: Input): UsableCommand {
  const pane = usePane();
  const { strings, language } = useWords();
  const offReason = command.offBecause(useStore(pane.capabilities));
  return {
    label: command.label(strings, input, language),
    offReason,
    run: () => {
      if (offReason === null) void runCommand(pane, command, input);
    },
  };
}
