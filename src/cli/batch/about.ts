import type { Notice } from '../../notice/schema';
import type { CheckReport } from '../../reports/schema';
import { version } from '../version';

/** What a report says of its making. */
export function aboutReport(notice: Notice, today: string): Omit<CheckReport, 'submissions'> {
  return {
    tool: { name: 'dossier', version },
    notice: { id: notice.id, number: notice.number, title: notice.title },
    today,
  };
}
