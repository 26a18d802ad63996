import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { notice2018 } from '../../notice/notice2018';
import { blankForm } from '../../templates/blankForm';
import { applicationAnswers } from './applicationAnswers';
import { experienceAnswers } from './experienceAnswers';
import { fill, withoutSection } from './fill';
import { missingSection, reportAnswers } from './reportAnswers';

const documentPath = 'word/document.xml';
const glossaryPath = 'word/glossary/document.xml';

/**
 * The document the workbench starts with: a report and an application of a cluster that does not exist,
 * half written, with faults to find.
 *
 * @returns the bytes of a .docx
 */
export async function sampleDocument(): Promise<Uint8Array> {
  const report = unzipSync(await blankForm(notice2018, 'report'));
  const application = unzipSync(await blankForm(notice2018, 'application'));
  const body = textBetween(application, documentPath, '<w:body>', '<w:sectPr');
  const prompts = textBetween(application, glossaryPath, '<w:docParts>', '</w:docParts>');
  // The report's last, empty paragraph gives way to the application.
  const both = textOf(report, documentPath).replace('<w:p/><w:sectPr', `${body}<w:sectPr`);
  const filled = fill(withoutSection(both, missingSection), {
    ...reportAnswers,
    ...applicationAnswers,
    ...experienceAnswers,
  });
  const glossary = textOf(report, glossaryPath).replace('</w:docParts>', `${prompts}</w:docParts>`);
  return zipSync({
    ...report,
    [documentPath]: strToU8(filled),
    [glossaryPath]: strToU8(glossary),
  });
}

type Files = Readonly<Record<string, Uint8Array>>;

function textOf(files: Files, path: string): string {
  const part = files[path];
  if (part === undefined) throw new Error(`The form has no ${path}`);
  return strFromU8(part);
}

function textBetween(files: Files, path: string, start: string, end: string): string {
  const text = textOf(files, path);
  return text.slice(text.indexOf(start) + start.length, text.lastIndexOf(end));
}
