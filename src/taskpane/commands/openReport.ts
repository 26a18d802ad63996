import { unitsIn } from '../../checks/look/units';
import type { Language, Notice } from '../../notice/schema';
import type { FileReport } from '../../reports/schema';
import type { ReportLanguage } from '../../reports/words';
import type { Feedback } from '../model/feedback';
import type { Pane } from '../model/pane';
import { dateText } from '../model/today';
import { loadStrings } from '../strings';
import { problemIn } from './command';

/** What a report is written by, besides the document. */
export interface ReportContext {
  readonly notice: Notice;
  /** `yyyy-mm-dd` */
  readonly today: string;
  readonly language: ReportLanguage;
}

/**
 * Checks the document as it stands now, all of it, and opens what is written of that as a new document.
 *
 * @param write makes the .docx
 * @returns what went wrong, or `null`
 */
export async function openReport(
  { services, checker, scan }: Pane,
  language: Language,
  write: (file: FileReport, context: ReportContext) => Promise<Uint8Array>,
): Promise<Feedback | null> {
  await scan();
  await checker.recheck();
  const { assessment, snapshot, problem } = checker.state.get();
  if (problem !== null) return { kind: 'problem', problem };
  if (assessment === null || snapshot === null || assessment.forms.length === 0)
    return { kind: 'noForm' };
  const { fileReport, textsOf } = await import('../../reports/fileReport');
  const { host, notice, now } = services;
  const today = dateText(now());
  const words = await loadStrings(language);
  const context: ReportContext = {
    notice,
    today,
    language: language === 'en' ? 'en' : 'zh-CN',
  };
  const units = unitsIn(notice, snapshot, today);
  const texts = textsOf(snapshot);
  const file = fileReport(
    { file: words.openDocument, assessment, snapshot, texts, units },
    context.language,
  );
  return problemIn(await host.openAsNewDocument({ docx: await write(file, context) }));
}
