import { exampleKit } from '../../src/checks/exampleKit';
import { ruleExamples } from '../../src/checks/ruleExamples';
import { rules } from '../../src/checks/rules';
import { notice2018 } from '../../src/notice/notice2018';
import { publishedNoticeSchema } from '../../src/notice/publishedSchema';
import { requirementsPage } from './requirementsPage';
import { rulePage } from './rulePage';

/**
 * Every generated page, and the schema of notice files, by its path from the project's root.
 *
 * @param noticeText the notice as the ministry published it
 */
export function pages(noticeText: string): Map<string, string> {
  const kit = exampleKit(notice2018);
  return new Map([
    ...[...ruleExamples].map(([rule, examples]): [string, string] => [
      `docs/rules/${rule.id}.md`,
      rulePage(rule, examples, kit),
    ]),
    ['docs/notice.schema.json', `${JSON.stringify(publishedNoticeSchema(), null, 2)}\n`],
    ['docs/requirements.md', requirementsPage(notice2018, noticeText, rules)],
  ]);
}
