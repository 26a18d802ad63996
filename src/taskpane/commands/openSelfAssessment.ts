import type { CriterionEvidence } from '../../checks/assessment';
import type { SelfAssessment } from '../model/selfAssessment';
import { dateText } from '../model/today';
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
  async run({ services: { host, notice, now }, checker }, { value, confirmed, evidence }) {
    const { snapshot } = checker.state.get();
    const { selfAssessmentDocument } = await import('../../templates/selfAssessment');
    const { unitsIn } = await import('../../checks/look/units');
    const evidenceFor = (rubric: string, criterion: string): CriterionEvidence | undefined =>
      evidence.find((each) => each.rubric === rubric && each.criterion === criterion);
    const docx = await selfAssessmentDocument(notice, {
      ...value,
      units: snapshot === null ? [] : unitsIn(notice, snapshot, dateText(now())),
      confirmed,
      sentencesFor: (rubric, criterion, aspect) =>
        (evidenceFor(rubric.id, criterion.key)?.aspects ?? [])
          .filter((each) => each.aspect === aspect.key)
          .flatMap(({ sentences }) => sentences),
      hasText: (rubric, criterion) => evidenceFor(rubric.id, criterion.key)?.hasText === true,
    });
    return problemIn(await host.openAsNewDocument({ docx })) ?? { kind: 'openedSelfAssessment' };
  },
};
