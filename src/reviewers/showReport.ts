import { notice2018 } from '../notice/notice2018';
import { renderReport } from '../reports/formats';
import { renderHtml } from '../reports/html/renderHtml';
import type { CheckReport } from '../reports/schema';
import { paint } from '../reports/text/paint';
import { inLanguage } from '../reports/words';
import type { ReportLanguage } from '../reports/words';
import type { Elements } from './elements';
import { saveAs, words } from './words';

/** What the frame does when the page asks it to print: only its own window has all pages of the report. */
const printOnRequest =
  '<script>addEventListener("message", (event) => { if (event.data === "print") print(); });</script>';

/** The report in a frame of its own, and buttons to print it and to save it in each format. */
export function showReport(
  { frame, save, results }: Elements,
  report: CheckReport,
  language: ReportLanguage,
): void {
  frame.title = inLanguage(words.report, language);
  frame.srcdoc = renderHtml(report, notice2018, language) + printOnRequest;
  save.setAttribute('aria-label', inLanguage(words.save, language));
  const label = document.createElement('span');
  label.textContent = inLanguage(words.save, language);
  save.replaceChildren(
    label,
    ...saveAs.map(({ format, extension, name }) =>
      button(inLanguage(name, language), () => {
        const options = { notice: notice2018, language, paint: paint(false) };
        void renderReport(report, format, options).then((content) =>
          saveFile(`${inLanguage(words.fileName, language)}.${extension}`, content),
        );
      }),
    ),
    button(inLanguage(words.print, language), () => printReport(frame)),
  );
  results.hidden = false;
}

/** Prints the report, all of it: printed with the page, only what the frame shows would come out. */
export function printReport(frame: HTMLIFrameElement): void {
  // The frame has no origin that could be named (sandbox); there is nothing secret in the word.
  frame.contentWindow?.postMessage('print', '*');
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function saveFile(name: string, content: string | Uint8Array): void {
  const part = typeof content === 'string' ? content : new Uint8Array(content);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([part]));
  link.download = name;
  link.click();
  // The browser has taken the file by the next turn; a minute is for slow disks.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
