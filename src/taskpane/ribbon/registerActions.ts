import { actionNames } from './actions';
import type { ActionName, ActionProblem } from './actions';

/** What the actions need of their surroundings. */
export interface ActionSurroundings {
  /** Ties a name in the manifest to what it does (`src/word/ribbon.ts`). */
  readonly associate: (name: ActionName, effect: () => Promise<void>) => void;
  /** Does an action. Resolves to what the author must be told by other means than the pane. */
  readonly run: (name: ActionName) => Promise<ActionProblem | null>;
  /** Tells the author why an action did nothing. */
  readonly report: (problem: ActionProblem) => Promise<void>;
}

/** Makes the buttons of the ribbon and the keys work. One that fails is reported, never dropped. */
export function registerActions({ associate, run, report }: ActionSurroundings): void {
  for (const name of actionNames) {
    associate(name, async () => {
      const problem = await run(name).catch(unexpected);
      if (problem !== null) await report(problem);
    });
  }
}

/** What nobody foresaw, told in the words it came with. */
function unexpected(error: unknown): ActionProblem {
  return error instanceof Error
    ? { kind: 'host', code: error.name, message: error.message }
    : { kind: 'host', code: 'unknown', message: String(error) };
}
