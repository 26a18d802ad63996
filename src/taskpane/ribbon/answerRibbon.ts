import { registerActions } from './registerActions';
import { associate, ribbonSwitch, showDialog } from '../../word/ribbon';
import type { Pane } from '../model/pane';
import { followRibbon } from './followRibbon';

/** Where the ribbon finds the pane's model. */
export interface RibbonPanes {
  /** The pane that buttons and keys work on from now on; those pressed before have waited for it. */
  show(pane: Pane): void;
}

/** Makes the ribbon's buttons and the keys work, and keeps the ribbon as the pane knows it. */
export function answerRibbon(): RibbonPanes {
  const ribbon = ribbonSwitch();
  let stopFollowing = (): void => undefined;
  let current: Pane | null = null;
  let cameFirst: (pane: Pane) => void;
  const first = new Promise<Pane>((resolve) => (cameFirst = resolve));
  registerActions({
    associate,
    run: async (name) => {
      const { runAction } = await import('./runAction');
      return runAction(current ?? (await first), name);
    },
    report: async (problem) => {
      const { addressOfProblem } = await import('./problemPage');
      await showDialog(new URL(addressOfProblem(problem), location.href).href);
    },
  });
  return {
    show(pane) {
      stopFollowing();
      stopFollowing = followRibbon(pane, ribbon);
      current = pane;
      cameFirst(pane);
    },
  };
}
