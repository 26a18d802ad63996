import type { Sketch } from '../document/build';
import type { DocumentFacts } from '../document/facts';
import type { Bilingual, Notice } from '../notice/schema';

/** Builds whole documents in the notice's words for examples; what is not said is as it should be. */
export interface ExampleKit {
  readonly notice: Notice;
  /** A good paper of a form, as blocks, changed in what `edit` says. */
  readonly form: (formId: string, edit?: ExampleEdit) => readonly Sketch[];
  /** A form's title in one line. */
  readonly titleOf: (formId: string) => string;
  /** The guidance the notice gives for a section. */
  readonly guidanceFor: (sectionId: string) => string;
}

/** How an example differs from a good paper. Keys are requirement ids. */
export interface ExampleEdit {
  /** Parts, sections or fields left out, heading and all. */
  readonly omit?: readonly string[];
  /** Sections, fields and cover lines left empty. */
  readonly empty?: readonly string[];
  /** The text of sections, fields, choices, cover lines and pledges (by the part's id), instead of the good one. */
  readonly text?: Readonly<Record<string, string | readonly Sketch[]>>;
  /** The options ticked. */
  readonly tick?: Readonly<Record<string, readonly string[]>>;
  /** The figures of indicators, column by column. */
  readonly figures?: Readonly<Record<string, readonly string[]>>;
  /** Sections that are there twice. */
  readonly twice?: readonly string[];
  /** A section to be moved to the end of its siblings. */
  readonly last?: string;
  /** The heading of a part or section, or the cover title as one line, instead of the notice's. */
  readonly heading?: Readonly<Record<string, string>>;
  /** Blocks behind everything. */
  readonly append?: readonly Sketch[];
}

/** A small document that a rule accepts or reports: its test and its page. */
export interface Example {
  /** What it shows, in a few words. */
  readonly title: Bilingual;
  readonly document: readonly Sketch[];
  readonly facts?: Partial<DocumentFacts>;
  /** Other documents of the same submission. */
  readonly companions?: readonly (readonly Sketch[])[];
  /** For `reports`: this rule's findings in order, as `requirement message`; those between documents last. */
  readonly finds?: readonly string[];
  /** The requirements this rule leaves unchecked. */
  readonly leaves?: readonly string[];
  /** Another notice than the kit's. */
  readonly notice?: Notice;
}

/** The small documents of one rule: what it leaves alone, and what it finds something in. */
export type RuleExamples = (kit: ExampleKit) => {
  readonly accepts: readonly Example[];
  readonly reports: readonly Example[];
};
