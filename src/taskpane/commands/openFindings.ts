import type { Language } from '../../notice/schema';
import type { Command } from './command';
import { neverOff } from './command';
import { openReport } from './openReport';

/** Opens what was found as a new document, to read and to work through on paper. */
export const openFindings: Command<Language> = {
  id: 'openFindings',
  exclusive: true,
  label: (strings) => strings.openFindings,
  offBecause: neverOff,
  async run(pane, language) {
    const problem = await openReport(pane, language, async (file, context) => {
      const { renderFindingsDocx } = await import('../../reports/formats/findingsDocx');
      return await renderFindingsDocx(file, context);
    });
    return problem ?? { kind: 'openedFindings' };
  },
};
