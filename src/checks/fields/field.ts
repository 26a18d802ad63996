import type { Place, Slot, BoxSlot } from '../../document/place';
import type { OptionState } from '../../locate/located';
import type { Bilingual, Field, Limit } from '../../notice/schema';

/** Why a place cannot be written from outside the document. */
export type WhyNotWritable =
  /** The document has no such row, line or box. */
  | 'missing'
  /** What is ticked cannot be read for certain. */
  | 'unclear'
  /** The text goes over several paragraphs or lines. */
  | 'severalParagraphs'
  /** Text is beside the control that is meant for it. */
  | 'besideControl'
  /** The paragraph has tracked deletions. */
  | 'trackedChanges'
  /** It is in a text box or a note. */
  | 'otherStory'
  /** Which cell it is will be known once the package has been read. */
  | 'notYetKnown';

/** What a place of the document holds, and whether it can be written. */
export interface FieldValue {
  /** The author's text, prompts and blanks of the form left out; empty while there is none. */
  readonly text: string;
  /** To go there; `null` when it is missing. */
  readonly place: Place | null;
  /** Where to write; `null` when it cannot be written. */
  readonly slot: Slot | null;
  /** Why not, when it cannot. */
  readonly why: WhyNotWritable | null;
}

/** One line of text to fill in. */
export interface TextField extends FieldValue {
  readonly kind: 'text';
  /** The requirement id. */
  readonly id: string;
  /** The official label, without its colon. */
  readonly label: string;
  /** The first label of its row, where the form has the same label in another row too; else `null`. */
  readonly of: string | null;
  readonly holds: Field['holds'] | 'number';
  readonly prompt: Bilingual | null;
  /** The unit a number is in, as the notice names it; `null` for none. */
  readonly unit: string | null;
}

/** A text with a limit on its 字数. */
interface LongTextField extends FieldValue {
  readonly kind: 'longText';
  readonly id: string;
  readonly label: string;
  readonly prompt: Bilingual;
  readonly limit: Limit;
}

/** One option of a choice. */
export interface OptionField {
  readonly key: string;
  readonly label: string;
  readonly state: OptionState;
  /** Its box; `null` when it cannot be ticked from outside the document. */
  readonly box: BoxSlot | null;
  readonly why: WhyNotWritable | null;
  /** What is to be added to the option when it is ticked. */
  readonly blank: (FieldValue & { readonly key: string; readonly prompt: Bilingual }) | null;
}

/** A choice. */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly id: string;
  readonly label: string;
  /** The notice allows one of all its options. */
  readonly single: boolean;
  readonly options: readonly OptionField[];
  readonly place: Place | null;
}

/** An indicator with its figures. */
interface IndicatorField {
  readonly kind: 'indicator';
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly columns: readonly (FieldValue & { readonly key: string; readonly header: string })[];
}

/** What is signed, sealed or written by hand once it is printed. */
interface ByHandField {
  readonly kind: 'byHand';
  readonly id: string;
  readonly label: string;
}

/** One thing to fill in. */
export type FormField = TextField | LongTextField | ChoiceField | IndicatorField | ByHandField;

/** Fields under one heading of the form; `null` for those under none. */
export interface FieldGroup {
  readonly heading: string | null;
  readonly fields: readonly FormField[];
}
