import type { Fix, Place } from '../document/place';
import type { Bilingual, Level, Notice } from '../notice/schema';
import type { FileContext } from './look/context';

/** What a rule reports about one requirement in one file. */
export type Outcome =
  /** It was checked and is in order. */
  | { readonly state: 'met'; readonly requirement: string }
  /** It does not apply to this document. */
  | { readonly state: 'notApplicable'; readonly requirement: string }
  /** It could not be checked. */
  | {
      readonly state: 'unchecked';
      readonly requirement: string;
      readonly why: string;
      readonly params?: Params;
    }
  | Report;

/** A finding of a rule, its words still a key. */
export interface Report extends ReportDetails {
  readonly state: 'found';
  readonly requirement: string;
  readonly level: Level;
  /** A key of the rule's messages. */
  readonly message: string;
  readonly params?: Params;
  readonly place: Place;
}

/** What a finding may carry besides its message. */
interface ReportDetails {
  readonly fix?: Fix;
  /**
   * Keeps apart two findings of the same rule, requirement and message, and stays the same while the
   * text around it changes. Left out when there can be only one.
   */
  readonly discriminator?: string;
  /** What to do, where the message's own advice does not fit this one case. */
  readonly advice?: Bilingual;
}

/** A value for a `{name}` of a message; a bilingual one is filled in by language. */
type ParamValue = string | number | Bilingual;

/** The values of a message by name. */
export type Params = Readonly<Record<string, ParamValue>>;

/** A message: `{name}` is a parameter. Without advice of its own, the rule's advice is shown. */
interface RuleMessage extends Bilingual {
  readonly advice?: Bilingual;
}

/** A rule's messages by key. */
export type Messages = Readonly<Record<string, RuleMessage>>;

/** An outcome in one of several documents handed in together; `file` is the document's position. */
export interface FileOutcome {
  readonly file: number;
  readonly outcome: Outcome;
}

/** A requirement that a rule makes and no notice lists. */
interface OwnRequirement {
  /** Begins with none of a notice's forms: it belongs to all. */
  readonly id: string;
  readonly title: Bilingual;
}

/** A rule as the engine runs it. The engine never depends on a rule's id. */
export interface Rule {
  readonly id: string;
  /** Where its findings are listed among those of other rules for the same place: smaller first. */
  readonly rank: number;
  /** What it checks in a word or two, for lists to choose from. */
  readonly name: Bilingual;
  /** What it checks, for its page. */
  readonly description: Bilingual;
  /** What an author does about its findings. */
  readonly advice: Bilingual;
  /** `practice` when the notice does not make what it checks a requirement: then nothing is quoted for it. */
  readonly ground?: 'practice';
  /**
   * The pane loads it with the reader of packages, after its first results: a rule about what is written,
   * not about what is there. Until then its requirements are "could not be checked".
   */
  readonly late?: true;
  /** Requirements that no notice lists; `requirements` names them too. Their ground is practice. */
  readonly ownRequirements?: readonly OwnRequirement[];
  /** The requirements it checks in a notice. */
  readonly requirements: (notice: Notice) => readonly string[];
  readonly messages: Messages;
  readonly check: (context: FileContext) => readonly Outcome[];
  /** What shows only when several documents are compared. What one document shows is `check`'s. */
  readonly checkTogether?: (contexts: readonly FileContext[]) => readonly FileOutcome[];
}

/** The names in braces of a template: `'{label}: {count}'` gives `'label' | 'count'`. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

type NamesOf<M extends Bilingual> = NamesIn<M['zh']> | NamesIn<M['en']>;

/** The parameters of a message; no argument for a message without any. */
type Given<M extends Bilingual> = [NamesOf<M>] extends [never]
  ? []
  : [params: Readonly<Record<NamesOf<M>, ParamValue>>];

/** What can be reported about a requirement without a place. */
export interface Verdict<M extends Messages> {
  met(): Outcome;
  notApplicable(): Outcome;
  unchecked<K extends keyof M & string>(why: K, ...params: Given<M[K]>): Outcome;
}

/** What can be reported about a requirement at a place. */
export interface Say<M extends Messages> extends Verdict<M> {
  error<K extends keyof M & string>(message: K, ...params: Given<M[K]>): Outcome;
  warning<K extends keyof M & string>(message: K, ...params: Given<M[K]>): Outcome;
  info<K extends keyof M & string>(message: K, ...params: Given<M[K]>): Outcome;
  /** A finding whose level the notice sets. */
  found<K extends keyof M & string>(level: Level, message: K, ...params: Given<M[K]>): Outcome;
  /** The same, its findings carrying these details. */
  with(details: ReportDetails): Say<M>;
}

/** Begins an outcome: of which requirement, and at which place when something may be found there. */
export interface About<M extends Messages> {
  (requirement: string): Verdict<M>;
  (requirement: string, place: Place): Say<M>;
}

/** A rule as its file writes it: see `Rule` for the members that are the same. */
interface RuleDefinition<M extends Messages> extends Omit<
  Rule,
  'messages' | 'check' | 'checkTogether'
> {
  readonly messages: M;
  readonly check: (context: FileContext, about: About<M>) => readonly Outcome[];
  readonly checkTogether?: (
    contexts: readonly FileContext[],
    about: About<M>,
  ) => readonly FileOutcome[];
}

/**
 * Makes a rule whose message keys and parameters are compared with its own messages by the compiler.
 * A rule and its examples are one file of `rules/`, which the generated lists there are made from.
 */
export function defineRule<const M extends Messages>(definition: RuleDefinition<M>): Rule {
  const { check, checkTogether, ...rest } = definition;
  const about = (requirement: string, place: Place = { kind: 'document' }): Say<M> =>
    say(requirement, place, {});
  return {
    ...rest,
    check: (context) => check(context, about),
    ...(checkTogether === undefined
      ? {}
      : { checkTogether: (contexts) => checkTogether(contexts, about) }),
  };
}

function say<M extends Messages>(
  requirement: string,
  place: Place,
  details: ReportDetails,
): Say<M> {
  const found = (level: Level, message: string, params: Params | undefined): Outcome => ({
    state: 'found',
    requirement,
    level,
    message,
    ...(params === undefined ? {} : { params }),
    place,
    ...details,
  });
  return {
    met: () => ({ state: 'met', requirement }),
    notApplicable: () => ({ state: 'notApplicable', requirement }),
    unchecked: (why, ...[params]) => ({
      state: 'unchecked',
      requirement,
      why,
      ...(params === undefined ? {} : { params }),
    }),
    error: (message, ...[params]) => found('error', message, params),
    warning: (message, ...[params]) => found('warning', message, params),
    info: (message, ...[params]) => found('info', message, params),
    found: (level, message, ...[params]) => found(level, message, params),
    with: (more) => say(requirement, place, { ...details, ...more }),
  };
}
