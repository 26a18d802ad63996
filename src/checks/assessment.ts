import type { Fix, Place } from '../document/place';
import type { Bilingual, Level } from '../notice/schema';

/** A message as a key with parameters: the words are the rule's, and tests never assert prose. */
export interface Message {
  readonly key: string;
  readonly params: Readonly<Record<string, string | number | Bilingual>>;
  /** The words in both languages, parameters filled in. */
  readonly text: Bilingual;
}

/** Something to correct or to check again. */
export interface Finding {
  /** The same finding has the same identity while text around it changes. */
  readonly identity: string;
  readonly requirement: string;
  readonly rule: string;
  readonly level: Level;
  readonly message: Message;
  /** Why: the clause, and the notice's words; no words where the ground is practice. */
  readonly reason: { readonly clause: Bilingual; readonly quote: string };
  /** What to do about it. */
  readonly advice: Bilingual;
  readonly place: Place;
  readonly fix?: Fix;
  /** The author set it aside for this document, and said why. */
  readonly dismissed?: { readonly reason: string };
}

/** How a requirement of the notice ended. */
export interface RequirementResult {
  readonly id: string;
  readonly state: 'met' | 'notMet' | 'notApplicable' | 'unchecked' | 'manual';
  /** For `unchecked` and `notApplicable`: why. For `manual`: what to do. */
  readonly why?: Message;
}

/** The three ways people count, for the same text. */
export interface Readings {
  /** Word's 字数. */
  readonly words: number;
  /** The range the 字数 lies in while the document's runs are not known; equal ends when exact. */
  readonly low: number;
  readonly high: number;
  /** 汉字 only (Unicode Script=Han). */
  readonly han: number;
  /** 字数 without punctuation and symbols. */
  readonly withoutPunctuation: number;
  /** 字数 as WPS counts it. */
  readonly wps: number;
  /** Word's 字数 with tracked deletions still in; only where it has some. */
  readonly asItStands?: number;
}

/** The state of one part of the paper. */
export interface PartStatus {
  /** The requirement id. */
  readonly id: string;
  readonly form: string;
  readonly kind: 'cover' | 'pledge' | 'table' | 'group' | 'section' | 'longText' | 'form';
  /** As printed: `一、综述`, `承诺书`. For a cover: `封面`. */
  readonly title: Bilingual;
  readonly depth: number;
  /** `draft`: begun, but something in it is still to be corrected. */
  readonly state: 'missing' | 'empty' | 'draft' | 'done';
  readonly count: Readings | null;
  readonly limit: { readonly min?: number; readonly max?: number } | null;
  /** How many of its fields are filled, for covers and tables. */
  readonly filled: { readonly done: number; readonly of: number } | null;
  /** Its heading; where it belongs when it is missing. */
  readonly place: Place;
  /** Where the author's own text begins: the prompt to select, or the first paragraph of the body. */
  readonly textPlace: Place | null;
  /** Paragraph ids of the part, heading first, in reading order; empty when missing. */
  readonly paragraphIds: readonly string[];
  readonly guidance: readonly string[];
}

/** A recognised form and the limit on all its sections together. */
export interface FormStatus {
  readonly id: string;
  readonly name: Bilingual;
  readonly place: Place;
  /** For a form with a limit on its length. */
  readonly length: {
    readonly requirement: string;
    readonly limit: { readonly min?: number; readonly max?: number };
    readonly count: Readings;
    /** The whole range from the first heading to the end: what Word shows when one selects it. */
    readonly stretch: Readings;
  } | null;
}

/** What in a document speaks for one criterion of the reviewers. */
export interface CriterionEvidence {
  /** The rubric's requirement id. */
  readonly rubric: string;
  /** The criterion's key. */
  readonly criterion: string;
  /** The parts that usually speak for it, and where they are; `null` when not in the document. */
  readonly parts: readonly { readonly requirement: string; readonly place: Place | null }[];
  /** There is some text; without it nothing can be said of the aspects. */
  readonly hasText: boolean;
  /** Every aspect of the criterion, in its order. */
  readonly aspects: readonly AspectEvidence[];
}

/** What speaks for one aspect of a criterion. */
export interface AspectEvidence {
  /** The aspect's key. */
  readonly aspect: string;
  /** The first sentences that speak for it; none when nothing does. */
  readonly sentences: readonly EvidenceSentence[];
  /** How many sentences there are in all. */
  readonly total: number;
}

/** A sentence of the document, with the requirement id of the part it was found in. */
export interface EvidenceSentence {
  readonly part: string;
  readonly text: string;
  readonly place: Place;
}

/** What the engine makes of one document. */
export interface Assessment {
  /** The document is the notice with its annexes, and no paper. */
  readonly isNotice?: true;
  readonly notice: string;
  readonly forms: readonly FormStatus[];
  readonly parts: readonly PartStatus[];
  readonly findings: readonly Finding[];
  /** Every requirement of the notice, in its order, then those of our own. */
  readonly requirements: readonly RequirementResult[];
  /** 字数 by requirement id; the form's id for all its sections together. */
  readonly counts: Readonly<Record<string, number>>;
  /** What speaks for each criterion of the notice's rubrics, in their order. */
  readonly evidence: readonly CriterionEvidence[];
  /** Nothing of level error is left that the author has not set aside. */
  readonly printable: boolean;
}

/** Several documents handed in together. */
export interface SubmissionAssessment {
  readonly files: readonly Assessment[];
  /** For each document, the units its covers and its table name. */
  readonly units: readonly (readonly string[])[];
  /** Findings between the documents; `file` is the position of the document the place is in. */
  readonly findings: readonly (Finding & { readonly file: number })[];
}

/** A finding the author set aside in this document. Kept in the document's settings. */
export interface Dismissal {
  readonly identity: string;
  readonly reason: string;
}
