import type { Host, HostProblem } from '../word/host';
import type { Command } from './command';
import { insertApplication } from './insertApplication';
import { insertExperience } from './insertExperience';
import { insertReport } from './insertReport';

/** Every command that manifest.xml calls by name. */
export const ribbonCommands: readonly Command[] = [
  insertReport,
  insertApplication,
  insertExperience,
];

/** What the ribbon's page needs of its surroundings. */
export interface RibbonSurroundings {
  /** Ties a name in the manifest to what it does (`src/word/ribbon.ts`). */
  readonly associate: (name: string, effect: () => Promise<void>) => void;
  /** Opens the host; asked for only when a command runs, so that the page loads little. */
  readonly openHost: () => Promise<Host>;
  /** Tells the author why a command did nothing. */
  readonly report: (problem: HostProblem) => Promise<void>;
}

/** Makes the ribbon's buttons work. A command that fails is reported, never dropped. */
export function registerRibbon({ associate, openHost, report }: RibbonSurroundings): void {
  for (const command of ribbonCommands) {
    associate(command.name, async () => {
      const result = await command.run(await openHost());
      if (!result.ok) await report(result.problem);
    });
  }
}
