import type { DocumentSnapshot } from '../../document/snapshot';
import type { Notice } from '../../notice/schema';
import type { Assessment, SubmissionAssessment } from '../assessment';
import { rules } from '../rules';
import { judge, judgeSubmission } from './judge';
import type { JudgeOptions, SubmittedDocument } from './judge';

/** What an assessment needs besides the documents; without rules, all of the program's. */
type AssessOptions = Omit<JudgeOptions, 'rules'> & Partial<Pick<JudgeOptions, 'rules'>>;

/** Judges one document by a notice and every rule: see `judge`. */
export function assess(
  notice: Notice,
  snapshot: DocumentSnapshot,
  options: AssessOptions,
): Assessment {
  return judge(notice, snapshot, { rules, ...options });
}

/** Judges documents that are handed in together by every rule: see `judgeSubmission`. */
export function assessSubmission(
  notice: Notice,
  documents: readonly SubmittedDocument[],
  options: AssessOptions,
): SubmissionAssessment {
  return judgeSubmission(notice, documents, { rules, ...options });
}
