import type { Language } from '../../notice/schema';
import type { Capabilities, HostProblem, HostResult } from '../../host/host';
import type { Feedback } from '../model/feedback';
import type { Pane } from '../model/pane';
import type { Strings } from '../strings';

/** Why a command cannot be used now. */
export type OffReason = NonNullable<Capabilities['readOnlyReason']>;

/** One thing the author can ask for; buttons and keys alike use it. */
export interface Command<Input> {
  readonly id: string;
  /** It takes a while and changes documents: what is asked for meanwhile waits for its end. */
  readonly exclusive: boolean;
  label(strings: Strings, input: Input, language: Language): string;
  /** `null` when it can be used. */
  offBecause(capabilities: Capabilities | null): OffReason | null;
  /** Does it; what is to be said about it afterwards, or `null`. */
  run(pane: Pane, input: Input): Promise<Feedback | null>;
}

/** For commands that write into the document. */
export function offWhenReadOnly(capabilities: Capabilities | null): OffReason | null {
  if (capabilities === null || capabilities.canWrite) return null;
  return capabilities.readOnlyReason ?? 'readOnly';
}

/** For commands that write nothing. */
export function neverOff(): null {
  return null;
}

/** What is to be said about something that went wrong; `null` when it did not. */
export function problemIn(result: HostResult<unknown>): Feedback | null {
  return result.ok ? null : { kind: 'problem', problem: result.problem };
}

/** An exclusive command that is being done, and its end. */
interface UnderWay {
  readonly id: string;
  readonly input: unknown;
  readonly done: Promise<void>;
}

const underWay = new WeakMap<Pane, UnderWay>();

/**
 * Does a command and keeps what is to be said about it. While an exclusive one is being done, it waits
 * for that one's end: what an author asks for is never dropped. Only the same thing asked for again
 * meanwhile, a second click on a button, is no second wish.
 */
export async function runCommand<Input>(
  pane: Pane,
  command: Command<Input>,
  input: Input,
): Promise<void> {
  for (let other = underWay.get(pane); other !== undefined; other = underWay.get(pane)) {
    if (other.id === command.id && other.input === input) return;
    await other.done;
  }
  if (!command.exclusive) {
    await carryOut(pane, command, input);
    return;
  }
  const done = carryOut(pane, command, input).finally(() => {
    underWay.delete(pane);
    pane.running.set(null);
  });
  underWay.set(pane, { id: command.id, input, done });
  pane.running.set(command.id);
  await done;
}

async function carryOut<Input>(pane: Pane, command: Command<Input>, input: Input): Promise<void> {
  pane.feedback.set(null);
  try {
    const feedback = await command.run(pane, input);
    pane.feedback.set(feedback);
    if (feedback?.kind === 'problem') await afterProblem(pane, feedback.problem);
  } catch (error) {
    pane.feedback.set({ kind: 'problem', problem: unexpected(error) });
  }
}

/** What the pane believed may be out of date. */
async function afterProblem(pane: Pane, problem: HostProblem): Promise<void> {
  if (problem.kind === 'readOnly') await pane.refreshCapabilities();
  if (problem.kind === 'placeGone') await pane.checker.recheck();
}

function unexpected(error: unknown): HostProblem {
  return error instanceof Error
    ? { kind: 'host', code: error.name, message: error.message }
    : { kind: 'host', code: 'unknown', message: String(error) };
}
