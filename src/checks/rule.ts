import type { Fix, Place } from '../document/place';
import type { Bilingual, Level, Notice } from '../notice/schema';
import type { FileContext } from './look/context';

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

/**
 * A rule: one plain object in one file, and beside it the examples it accepts and reports
 * (ruleExamples.ts), which the program at work never loads. The engine never looks at a rule's id;
 * everything that differs between rules is in the object.
 */
export interface Rule {
  readonly id: string;
  /** What it looks after in a word or two, for lists to choose from. */
  readonly name: Bilingual;
  /** What it looks after, for its page. */
  readonly description: Bilingual;
  /** What an author does about what it finds. */
  readonly advice: Bilingual;
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
}
