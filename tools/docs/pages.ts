import { exampleKit } from '../../src/checks/exampleKit';
import { ruleExamples } from '../../src/checks/ruleExamples';
import { rules } from '../../src/checks/rules';
import { notice2018 } from '../../src/notice/notice2018';
import { publishedNoticeSchema } from '../../src/notice/publishedSchema';
import { factIndex } from './factIndex';
import { publishedSchema } from '../../src/reports/publishedSchema';
import { requirementsPage } from './requirementsPage';
import { rulePage } from './rulePage';
import { rulesPage } from './rulesPage';
import { tryExamples } from './tryExamples';

/**
 * Every generated page, the schemas of reports and of notice files, and the list of facts, by its path from
 * the project's root.
 *
 * @param noticeText the notice as the ministry published it
 */
export function pages(noticeText: string): Map<string, string> {
  const kit = exampleKit(notice2018);
  const tried = [...ruleExamples].map(([rule, examples]) => tryExamples(rule, examples, kit));
  return new Map([
    ['src/docx/facts/index.ts', factIndex()],
    ['docs/rules/README.md', rulesPage(tried, notice2018)],
    ...tried.map((each): [string, string] => [
      `docs/rules/${each.rule.id}.md`,
      rulePage(each, kit),
    ]),
    ['docs/check-report.schema.json', `${JSON.stringify(publishedSchema(), null, 2)}\n`],
    ['docs/notice.schema.json', `${JSON.stringify(publishedNoticeSchema(), null, 2)}\n`],
    ['docs/requirements.md', requirementsPage(notice2018, noticeText, rules)],
  ]);
}
