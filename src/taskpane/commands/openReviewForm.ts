import type { Language } from '../../notice/schema';
import type { Command } from './command';
import { neverOff } from './command';
import { openReport } from './openReport';

/** Opens the 形式审查表 as a new document: a line a requirement, with a column for the reviewer to sign. */
export const openReviewForm: Command<Language> = {
  id: 'openReviewForm',
  exclusive: true,
  label: (strings) => strings.openReviewForm,
  offBecause: neverOff,
  async run(pane, language) {
    const problem = await openReport(pane, language, async (file, context) => {
      const { renderDocx } = await import('../../reports/formats/docx');
      const submission = { name: file.file, files: [file], findings: [] };
      const report = { submissions: [submission], today: context.today };
      return await renderDocx(report, context.notice, context.language);
    });
    return problem ?? { kind: 'openedReviewForm' };
  },
};
