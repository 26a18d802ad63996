import type { ActionName, ActionProblem } from './actions';
import { clearLeftovers } from '../commands/clearLeftovers';
import type { Command } from '../commands/command';
import { runCommand } from '../commands/command';
import { goToPlace } from '../commands/goToPlace';
import { insertForm } from '../commands/insertForm';
import { recheck } from '../commands/recheck';
import { filterGroups, findingsOf } from '../model/findingFilter';
import { findingOrder } from '../model/findingOrder';
import { leftoversOf } from '../model/leftovers';
import type { Pane } from '../model/pane';

/**
 * Does what a button of the ribbon or a key asks for, by the pane's own commands.
 *
 * @returns why nothing was done, where the pane cannot say it: nobody sees it; `null` otherwise
 */
export async function runAction(pane: Pane, name: ActionName): Promise<ActionProblem | null> {
  switch (name) {
    case 'insertReport':
      return insert(pane, 'report');
    case 'insertApplication':
      return insert(pane, 'application');
    case 'insertExperience':
      return insert(pane, 'experience');
    case 'removeGuidance':
      return clear(pane);
    case 'showPane':
      return inPane(pane, () => Promise.resolve(null));
    case 'recheck':
      return inPane(pane, () => {
        pane.showTab('check');
        return carryOut(pane, recheck, null);
      });
    case 'beforePrint':
      return inPane(pane, () => {
        pane.showTab('print');
        return Promise.resolve(null);
      });
    case 'nextFinding':
      return inPane(pane, () => step(pane, 1));
    case 'previousFinding':
      return inPane(pane, () => step(pane, -1));
  }
}

/** Opens the pane first, for what is of no use without it. */
async function inPane(
  { services }: Pane,
  work: () => Promise<ActionProblem | null>,
): Promise<ActionProblem | null> {
  if (!services.window.isShared) return { kind: 'onlyInPane' };
  await services.window.show();
  return work();
}

async function insert(pane: Pane, id: string): Promise<ActionProblem | null> {
  const form = pane.services.notice.forms.find((one) => one.id === id);
  return form === undefined ? { kind: 'notInNotice' } : carryOut(pane, insertForm, form);
}

/** Removes the guidance left over in the text as it is now. */
async function clear(pane: Pane): Promise<ActionProblem | null> {
  await pane.checker.recheck();
  const { assessment, problem } = pane.checker.state.get();
  if (problem !== null) return problem;
  const leftovers = leftoversOf(assessment?.findings ?? [], null);
  if (leftovers.guidance.length === 0) return { kind: 'noGuidance' };
  return carryOut(pane, clearLeftovers, leftovers);
}

/** Goes to a neighbour of the finding that is open in the pane, in the order of its list. */
async function step(pane: Pane, by: 1 | -1): Promise<ActionProblem | null> {
  if (pane.checker.state.get().assessment === null) await pane.checker.recheck();
  const { problem } = pane.checker.state.get();
  if (problem !== null) return problem;
  pane.showTab('check');
  const order = findingOrder(pane);
  const language = pane.services.preferences.get('language') === 'en' ? 'en' : 'zh';
  const shown = findingsOf(filterGroups(order.get(), pane.view.get().filter, language));
  const finding = order.neighbour(shown, by);
  if (finding === undefined) return { kind: 'noFinding' };
  order.select(finding);
  return carryOut(pane, goToPlace, { place: finding.place, selectPrompt: false });
}

/** Runs a command of the pane; what went wrong is told here only when nobody sees the pane. */
async function carryOut<Input>(
  pane: Pane,
  command: Command<Input>,
  input: Input,
): Promise<ActionProblem | null> {
  await runCommand(pane, command, input);
  const { window } = pane.services;
  const feedback = pane.feedback.get();
  const seen = window.isShared && window.isShown();
  return feedback?.kind === 'problem' && !seen ? feedback.problem : null;
}
