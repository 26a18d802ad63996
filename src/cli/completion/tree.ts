import { Help } from 'commander';
import type { Argument, Command, Option } from 'commander';
import { OfferedArgument, OfferedOption } from './offers';
import type { Offer } from './offers';

/** What of a command a shell must know to complete a call of it. */
export interface CompletedCommand {
  /** The words behind the program's name; none for the program itself. */
  readonly path: readonly string[];
  readonly subcommands: readonly { readonly name: string; readonly summary: string }[];
  readonly options: readonly CompletedOption[];
  /** Offers for the arguments in order; `null` where nothing can be offered. */
  readonly places: readonly (Offer | null)[];
  /** Whether the last argument may be given again and again. */
  readonly repeats: boolean;
}

export interface CompletedOption {
  /** `-o` and `--output`. */
  readonly flags: readonly string[];
  readonly summary: string;
  /** What can be offered as its value; `null` for nothing, `undefined` when it takes none. */
  readonly value: Offer | null | undefined;
}

/** A program's commands as completion scripts need them, the program itself first. */
export function completedCommands(program: Command): CompletedCommand[] {
  return completed(program, [], []);
}

function completed(
  command: Command,
  path: readonly string[],
  siblings: readonly string[],
): CompletedCommand[] {
  const help = new Help();
  const visible = help.visibleCommands(command);
  const names = visible.map((one) => one.name());
  // The help command's argument is the name of another command.
  const isHelp = path.at(-1) === 'help';
  return [
    {
      path,
      subcommands: visible.map((one) => ({
        name: one.name(),
        summary: help.subcommandDescription(one),
      })),
      options: isHelp ? [] : help.visibleOptions(command).map(completedOption),
      places: isHelp
        ? [{ words: siblings.filter((name) => name !== 'help') }]
        : command.registeredArguments.map(offerOf),
      repeats: command.registeredArguments.some((argument) => argument.variadic),
    },
    ...visible.flatMap((one) => completed(one, [...path, one.name()], names)),
  ];
}

function completedOption(option: Option): CompletedOption {
  return {
    flags: [option.short, option.long].filter((flag) => flag !== undefined),
    summary: option.description,
    value: option.required || option.optional ? offerOf(option) : undefined,
  };
}

function offerOf(asked: Option | Argument): Offer | null {
  return asked instanceof OfferedOption || asked instanceof OfferedArgument ? asked.offer : null;
}
