import { useMemo } from 'react';
import type { Finding } from '../../../../checks/assessment';
import type { FieldGroup } from '../../../../checks/fields/field';
import { formFields } from '../../../../checks/fields/formFields';
import { locate } from '../../../../locate/locate';
import { useAssessment } from '../../../hooks/useAssessment';
import { useFindings } from '../../../hooks/useFindings';
import { usePane } from '../../../hooks/usePane';

/** What is to be filled in, as it stands in the document now. */
export interface FormFields {
  /** `null` when the document no longer has the part. */
  readonly groups: readonly FieldGroup[] | null;
  /** The open findings about a field, by its requirement id. */
  readonly findingsOf: (id: string) => readonly Finding[];
}

/** Follows the fields of a part, by its requirement id. */
export function useFormFields(part: string): FormFields {
  const { notice } = usePane().services;
  const { snapshot } = useAssessment();
  const { open } = useFindings();
  const groups = useMemo(
    () => (snapshot === null ? null : formFields(locate(notice, snapshot), part)),
    [notice, snapshot, part],
  );
  return { groups, findingsOf: (id) => open.filter(({ requirement }) => requirement === id) };
}
