import { problemOf } from '../../word/problems';
import type { RibbonState, RibbonSwitch } from '../../word/ribbon';
import { removals } from '../commands/removeAllGuidance';
import { openFindings } from '../model/findingGroups';
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
    'RemoveGuidance.Item': canWrite && (!known || removals(assessment.findings).length > 0),
    'BeforePrint.Item': !known || assessment.forms.length > 0,
  };
}

/**
 * Keeps the ribbon as the pane knows it, until the returned function is called. A Word that refuses is told
 * of in the pane, once.
 */
export function followRibbon(pane: Pane, ribbon: RibbonSwitch): () => void {
  let told = false;
  const update = (): void => {
    ribbon.update(ribbonState(pane)).catch((error: unknown) => {
      if (told) return;
      told = true;
      pane.feedback.set({ kind: 'problem', problem: problemOf(error) });
    });
  };
  update();
  const stops = [
    pane.checker.state.subscribe(update),
    pane.capabilities.subscribe(update),
    pane.view.subscribe(update),
    pane.services.window.watch(update),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
