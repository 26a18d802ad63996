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

/** The host by the notice that the document follows. */
async function openHost(): Promise<Host> {
  const [{ createWordHost }, { notice2018 }, { readDocumentNotice }, { wordSettings }] =
    await Promise.all([
      import('../word/wordHost'),
      import('../notice/notice2018'),
      import('../word/documentNotice'),
      import('../word/settings'),
    ]);
  return createWordHost((await readDocumentNotice(wordSettings(), notice2018)).notice);
}

void start();
