import { createContext, useContext, useEffect, useState } from 'react';
import { usePane } from '../../hooks/usePane';
import { useStore } from '../../hooks/useStore';
import { createSelfAssessment } from '../../model/selfAssessment';
import type { SelfAssessment, SelfAssessmentModel } from '../../model/selfAssessment';

/** Gives the components below it the author's self-assessment. */
export const SelfAssessmentContext = createContext<SelfAssessmentModel | null>(null);

/** Makes the document's self-assessment and reads it again whenever the document was. */
export function useDocumentsSelfAssessment(): SelfAssessmentModel {
  const { services, checker } = usePane();
  const [model] = useState(() => createSelfAssessment(services.host.settings));
  useEffect(() => checker.state.subscribe(model.load), [checker, model]);
  return model;
}

/** The author's self-assessment, to be changed. */
export function useSelfAssessment(): SelfAssessmentModel {
  const model = useContext(SelfAssessmentContext);
  if (model === null) throw new Error('useSelfAssessment is used outside SelfAssessmentContext');
  return model;
}

/** What the author has written down so far. */
export function useOwnView(): SelfAssessment {
  return useStore(useSelfAssessment().state).value;
}
