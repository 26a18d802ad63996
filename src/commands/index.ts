import type { Host } from '../word/host';
import { officeReady } from '../word/officeReady';
import { associate, showDialog } from '../word/ribbon';
import { addressOfProblem } from './problemPage';
import { registerRibbon } from './registerRibbon';

/** The page behind the ribbon's buttons, commands.html: never seen, loaded by Word on its own. */
async function start(): Promise<void> {
  await officeReady();
  registerRibbon({
    associate,
    openHost,
    report: (problem) => showDialog(new URL(addressOfProblem(problem), location.href).href),
  });
}

async function openHost(): Promise<Host> {
  const [{ createWordHost }, { notice2018 }] = await Promise.all([
    import('../word/wordHost'),
    import('../notice/notice2018'),
  ]);
  return createWordHost(notice2018);
}

void start();
