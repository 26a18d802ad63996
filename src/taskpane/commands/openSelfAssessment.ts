import type { CriterionEvidence } from '../../checks/assessment';
import type { SelfAssessment } from '../model/selfAssessment';
import type { Command } from './command';
import { neverOff, problemIn } from './command';

/** What goes into the sheet. */
export interface Sheet {
  readonly value: SelfAssessment;
  /** Requirement ids of the conditions the author confirmed. */
  readonly confirmed: readonly string[];
  readonly evidence: readonly CriterionEvidence[];
}

/** Opens the self-assessment as a document of its own, to print or hand on. */
export const openSelfAssessment: Command<Sheet> = {
  id: 'openSelfAssessment',
  exclusive: true,
  label: (strings) => strings.openSelfAssessment,
  offBecause: neverOff,
  async run({ services: { host, notice } }, { value, confirmed, evidence }) {
    const { selfAssessmentDocument } = await import('../../templates/selfAssessment');
    const docx = await selfAssessmentDocument(notice, {
      ...value,
      confirmed,
      sentencesFor: (rubric, { key }, aspect) =>
        evidence
          .filter((each) => each.rubric === rubric.id && each.criterion === key)
          .flatMap(({ aspects }) => aspects)
          .filter((each) => each.aspect === aspect.key)
          .flatMap(({ sentences }) => sentences),
    });
    return problemIn(await host.openAsNewDocument({ docx })) ?? { kind: 'openedSelfAssessment' };
  },
};
