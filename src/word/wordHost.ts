import type { Notice } from '../notice/schema';
import { base64Of } from './base64';
import { goToPlace } from './goTo';
import type { Capabilities, Host, HostResult } from '../host/host';
import { browserPage } from './page';
import type { Page } from './page';
import { pagesOf } from './pages';
import { attempt } from './problems';
import { DocumentReader } from './reading/reader';
import { hasWordApi, newestWordApi } from './requirements';
import { readSelection } from './selection';
import { wordSettings } from './settings';
import { watchDocument } from './watch';
import type { Watching } from './watch';
import type * as writers from './writing';

/**
 * The host Word, over Office.js. Call it when {@link officeReady} has said that the page is in Word.
 *
 * WordApi 1.3 is enough; newer members are asked for and have a way round. Problems a person can
 * understand come back as {@link HostResult}; nothing is thrown.
 *
 * @param notice whose forms and parts are inserted
 * @param page the page the add-in runs in
 */
export function createWordHost(notice: Notice, page: Page = browserPage): Host {
  const reader = new DocumentReader();
  /** A write was refused though the document is not read-only: it is protected. */
  let refusedWrite = false;
  /** The keyboard was seen to leave the pane when going to a place. */
  let keyboardLeft = false;
  const watching = new Set<Watching>();

  const writing = async <T>(
    work: (write: typeof writers) => Promise<T>,
  ): Promise<HostResult<T>> => {
    if (isReadOnly()) return { ok: false, problem: { kind: 'readOnly' } };
    const result = await attempt(async () => work(await import('./writing')));
    if (result.ok) refusedWrite = false;
    else if (result.problem.kind === 'readOnly') refusedWrite = true;
    return result;
  };

  return {
    capabilities(): Promise<Capabilities> {
      const eventsRefused = [...watching].some((one) => one.eventsRefused);
      return Promise.resolve({
        canWrite: !isReadOnly() && !refusedWrite,
        readOnlyReason: isReadOnly() ? 'readOnly' : refusedWrite ? 'protected' : null,
        wordApi: newestWordApi(),
        canDeepScan: true,
        hasParagraphEvents: hasWordApi('1.6') && !eventsRefused,
        keepsKeyboardInPane: isDesktop() && !keyboardLeft,
      });
    },
    read: () => attempt(() => reader.read()),
    deepScan: () => attempt(() => reader.deepScan()),
    watch(onChange) {
      const one = watchDocument(reader, page, onChange);
      watching.add(one);
      return () => {
        one.stop();
        watching.delete(one);
      };
    },
    selection: () => attempt(() => readSelection(reader)),
    async goTo(place, options) {
      const result = await attempt(() => goToPlace(reader, place, options?.selectPrompt ?? false));
      if (result.ok) keyboardLeft = !page.hasKeyboard();
      return result;
    },
    insertForm: (form) => writing((write) => write.insertForm(reader, notice, form)),
    insertPart: (part, at) => writing((write) => write.insertPart(reader, notice, part, at)),
    clearLeftovers: (guidance, prompts) =>
      writing((write) => write.clearLeftovers(reader, notice, guidance, prompts)),
    pagesOf: (paragraphIds) => attempt(() => pagesOf(reader, paragraphIds)),
    applyFix: (fix) => writing((write) => write.applyFix(reader, notice, fix)),
    fillField: (slot, text) => writing((write) => write.fillField(reader, slot, text)),
    tickBoxes: (ticks) => writing((write) => write.tickBoxes(reader, ticks)),
    openAsNewDocument: (what) =>
      attempt(async () => {
        const docx = 'docx' in what ? what.docx : await formOf(notice, what.form);
        await Word.run(async (context) => {
          context.application.createDocument(base64Of(docx)).open();
          await context.sync();
        });
      }),
    settings: wordSettings(),
  };
}

async function formOf(notice: Notice, form: string): Promise<Uint8Array> {
  const { blankForm } = await import('../templates/blankForm');
  return blankForm(notice, form);
}

function isReadOnly(): boolean {
  // Compared by value: the enumeration's text is `readOnly` in every host.
  return String(Office.context.document.mode) === 'readOnly';
}

/**
 * Word for Windows and Mac keep the keyboard in the pane when a place is selected
 * (OfficeDev/office-js#316); the workbench calls itself `PC` and gives it up, which is seen afterwards.
 */
function isDesktop(): boolean {
  return ['PC', 'Mac'].includes(String(Office.context.platform));
}
