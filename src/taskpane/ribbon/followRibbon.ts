import { problemOf } from '../../word/problems';
import type { RibbonState, RibbonSwitch } from '../../word/ribbon';
import { openFindings } from '../model/findingGroups';
import { leftoversOf } from '../model/leftovers';
import type { Pane } from '../model/pane';

/**
 * What can be chosen in the ribbon by what the pane knows. What it does not know, because the document has
 * not been read or the pane is closed and no longer follows it, can be chosen: the command itself says then
 * why it can do nothing.
 */
export function ribbonState(pane: Pane): RibbonState {
  const { assessment } = pane.checker.state.get();
  const known = assessment !== null && pane.services.window.isShown();
  const canWrite = pane.capabilities.get()?.canWrite ?? true;
  const open = known ? openFindings(assessment.findings, pane.view.get().ignoredForNow) : [];
  const hasFindings = !known || open.length > 0;
  return {
    'InsertReport.Item': canWrite,
    'InsertApplication.Item': canWrite,
    'InsertExperience.Item': canWrite,
    'NextFinding.Item': hasFindings,
    'PreviousFinding.Item': hasFindings,
    'RemoveGuidance.Item':
      canWrite && (!known || leftoversOf(assessment.findings, null).guidance.length > 0),
    'BeforePrint.Item': !known || assessment.forms.length > 0,
  };
}

/** Word shows the buttons of an older version of the add-in until it is started again. */
const restartNeeded = 'HostRestartNeeded';

/**
 * Keeps the ribbon as the pane knows it, until the returned function is called or Word refuses: its buttons
 * stay as they are then. What the author can do about it is said in the pane, anything else goes to the
 * page's error log.
 */
export function followRibbon(pane: Pane, ribbon: RibbonSwitch): () => void {
  let stops: readonly (() => void)[] = [];
  const stop = (): void => {
    for (const each of stops) each();
    stops = [];
  };
  const update = async (): Promise<void> => {
    try {
      await ribbon.update(ribbonState(pane));
    } catch (error) {
      stop();
      const problem = problemOf(error);
      if (problem.kind !== 'host' || problem.code !== restartNeeded) throw error;
      pane.feedback.set({ kind: 'problem', problem });
    }
  };
  const onChange = (): void => void update();
  stops = [
    pane.checker.state.subscribe(onChange),
    pane.capabilities.subscribe(onChange),
    pane.view.subscribe(onChange),
    pane.services.window.watch(onChange),
  ];
  onChange();
  return stop;
}
