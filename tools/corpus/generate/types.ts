/** The three papers a file may hold, as requirements.md divides them. */
export type Form = 'report' | 'application' | 'experience';

/** E, W and I of requirements.md. */
export type Level = 'error' | 'warning' | 'info';

/** One requirement that must be reported for a case. */
export interface ExpectedFinding {
  /** An id of requirements.md, such as `report.cover.unit`. */
  readonly requirement: string;
  readonly level: Level;
  /** Exactly how many findings of this id and level there must be; left out: one or more. */
  readonly count?: number;
}

/** A finding the requirements neither demand nor forbid for a case: the runner counts it neither way. */
export interface AllowedFinding {
  readonly requirement: string;
  readonly level: Level;
  /** The open question in requirements.md that makes it arguable. */
  readonly why: string;
}

/** What a correct checker says about a case. */
export interface Expectation {
  /**
   * The forms in *this file* (partners named in `submissionWith` not included), in the order
   * report, application, experience. Empty: an unrelated document.
   */
  readonly forms: readonly Form[];
  /**
   * Every finding of level error and warning: nothing else may be reported at these levels.
   * Of level info only what the case is about is listed; other information is ignored.
   * Where `forms` is empty, and no partner has one, nothing may be reported at any level.
   * With `submissionWith` these are the findings of the whole submission: this file, its
   * partners and what is compared between them.
   */
  readonly findings: readonly ExpectedFinding[];
  readonly unexpectedAllowed?: readonly AllowedFinding[];
}

/** One document of the corpus and what must be said, and not be said, about it. */
export interface CorpusCase {
  /** Unique, kebab-case, without extension: `good-…`, `fault-…`, `pair-…` or `unrelated-…`. */
  readonly name: string;
  /** What is special about the document, in English. */
  readonly description: string;
  /** The .docx file. */
  readonly bytes: Uint8Array;
  /** Names of other cases whose files are handed in together with this one. */
  readonly submissionWith?: readonly string[];
  readonly expect: Expectation;
}
