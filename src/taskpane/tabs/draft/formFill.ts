import { createContext, useContext } from 'react';
import type { PartStatus } from '../../../checks/assessment';

/** How the outline opens a part as a form. */
export interface FormFill {
  /** Opens the form view of a part, by its requirement id. */
  readonly fill: (part: string) => void;
  /** The part whose form was left last: its button gets the keyboard back. */
  readonly cameFrom: string | null;
}

/** Given by the tab to the rows of its outline. */
export const FormFillContext = createContext<FormFill>({ fill: () => undefined, cameFrom: null });

/** How to open a part as a form. */
export function useFormFill(): FormFill {
  return useContext(FormFillContext);
}

/** The part that is open as a form, and the way back to the outline. */
export interface OpenForm {
  readonly part: PartStatus;
  readonly onBack: () => void;
}

/** Given by the tab to the form view; `null` while the outline is shown. */
export const OpenFormContext = createContext<OpenForm | null>(null);

/** The kinds of part that are filled in field by field. */
export function isForm(kind: string): boolean {
  return kind === 'cover' || kind === 'table' || kind === 'pledge';
}
