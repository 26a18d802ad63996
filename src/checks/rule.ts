import type { Sketch } from '../document/build';
import type { DocumentFacts } from '../document/snapshot';
import type { Bilingual, Level, Notice } from '../notice/schema';
import type { Fix, Place } from './assessment';
import type { FileContext } from './context';

/** What a rule says of one requirement in one file. */
export type Outcome =
  /** It was looked at and is in order. */
  | { readonly state: 'met'; readonly requirement: string }
  /** It does not apply to what is there. */
  | { readonly state: 'notApplicable'; readonly requirement: string }
  /** It could not be looked at. */
  | {
      readonly state: 'unchecked';
      readonly requirement: string;
      readonly why: string;
      readonly params?: Params;
    }
  | Report;

/** Something to look at. */
export interface Report {
  readonly state: 'found';
  readonly requirement: string;
  readonly level: Level;
  /** A key of the rule's messages. */
  readonly message: string;
  readonly params?: Params;
  readonly place: Place;
  readonly fix?: Fix;
  /**
   * Tells two findings of the same rule, requirement and message apart, and stays the same while the
   * text around it changes. Left out when there can be only one.
   */
  readonly discriminator?: string;
}

export type Params = Readonly<Record<string, string | number>>;

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
  /** The text of sections, fields, cover lines and pledges (by the part's id), instead of the good one. */
  readonly text?: Readonly<Record<string, string | readonly Sketch[]>>;
  /** The options ticked. */
  readonly tick?: Readonly<Record<string, readonly string[]>>;
  /** The figures of indicators, column by column. */
  readonly figures?: Readonly<Record<string, readonly string[]>>;
  /** Sections that stand twice. */
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

/**
 * A rule: one plain object in one file. The engine never looks at a rule's id; everything that differs
 * between rules is in the object.
 */
export interface Rule {
  readonly id: string;
  /** What it looks after, for its page. */
  readonly description: Bilingual;
  /** The requirements it speaks for in a notice. */
  readonly requirements: (notice: Notice) => readonly string[];
  /** Messages by key; `{name}` stands for a parameter. */
  readonly messages: Readonly<Record<string, Bilingual>>;
  readonly check: (context: FileContext) => readonly Outcome[];
  /**
   * What can only be told from several documents handed in together. `file` is the position of the
   * document the outcome's place is in. What one document alone shows is `check`'s.
   */
  readonly checkTogether?: (
    contexts: readonly FileContext[],
  ) => readonly { readonly file: number; readonly outcome: Outcome }[];
  readonly examples: (kit: ExampleKit) => {
    readonly accepts: readonly Example[];
    readonly reports: readonly Example[];
  };
}
