/**
 * What only the package knows of a document. A fact is an entry here (its value, what a clean document
 * has, whether it outlives an edit) and a reader in src/docx/facts.
 */

/** A fact only the package holds: known, or unknown with the reason (never silently "fine"). */
export type Fact<T> =
  | { readonly state: 'known'; readonly value: T }
  | { readonly state: 'unknown'; readonly why: UnknownReason };

/** Why a fact is not known. The words for it are the front ends'. */
export type UnknownReason =
  /** The host has not read the package yet (it will, before printing). */
  | 'notReadYet'
  /** This host cannot read the package. */
  | 'hostCannot'
  /** Reading took too long and was given up. */
  | 'timedOut'
  /** The package's part could not be read. */
  | 'unreadable';

/** How many there are, and the paragraphs they are in (each once, reading order). */
export interface Occurrences {
  readonly count: number;
  readonly paragraphIds: readonly string[];
}

/** The page of one section, in twentieths of a point (`w:pgSz`, ECMA-376 Part 1, 17.6.13). */
export interface PageSize {
  readonly width: number;
  readonly height: number;
  /** A paragraph of that section, to go to; `null` when it has none. */
  readonly paragraphId: string | null;
}

/** Gives a paragraph the id it has in another reading; `null`: it is not there. */
type NewId = (id: string) => string | null;

/** What is said of a fact once. */
interface FactKind<T> {
  /** Its value in a clean document on A4. */
  readonly clean: T;
  /**
   * `always`: no typing can alter it. `whileUnchanged`: after an edit it is not known until the package
   * is read again.
   */
  readonly lasts: 'whileUnchanged' | 'always';
  /** The value with the paragraph ids of another reading, where it holds ids. */
  readonly withIds?: (value: T, newId: NewId) => T;
}

/** The facts and their values. */
interface FactValues {
  /** Tracked changes neither accepted nor rejected. */
  readonly revisions: Occurrences;
  readonly comments: Occurrences;
  readonly hiddenText: Occurrences;
  readonly pages: readonly PageSize[];
  /** Whether the document counts text boxes, footnotes and endnotes in 字数 (`w:doNotIncludeSubdocsInStats` absent). */
  readonly countsNotes: boolean;
  /** WPS saved the file last: its author may go by the 字数 that WPS shows. */
  readonly savedByWps: boolean;
  /** The add-in's settings kept in the document: key → JSON text. */
  readonly settings: Readonly<Record<string, string>>;
}

/** A fact's name. */
export type FactName = keyof FactValues;

/** Facts about the whole document. */
export type DocumentFacts = { readonly [Name in FactName]: Fact<FactValues[Name]> };

const occurrences: FactKind<Occurrences> = {
  clean: { count: 0, paragraphIds: [] },
  lasts: 'whileUnchanged',
  withIds: ({ count, paragraphIds }, newId) => ({
    count,
    paragraphIds: paragraphIds.flatMap((id) => newId(id) ?? []),
  }),
};

/** A4 in twentieths of a point. */
const a4 = { width: 11906, height: 16838, paragraphId: null };

const kinds: { readonly [Name in FactName]: FactKind<FactValues[Name]> } = {
  revisions: occurrences,
  comments: occurrences,
  hiddenText: occurrences,
  pages: {
    clean: [a4],
    lasts: 'whileUnchanged',
    withIds: (pages, newId) =>
      pages.map((page) => ({
        ...page,
        paragraphId: page.paragraphId === null ? null : newId(page.paragraphId),
      })),
  },
  countsNotes: { clean: true, lasts: 'always' },
  savedByWps: { clean: false, lasts: 'always' },
  settings: { clean: {}, lasts: 'always' },
};

/** The name of every fact. */
export const factNames = Object.keys(kinds) as readonly FactName[];

/** Makes a known fact. */
export function known<T>(value: T): Fact<T> {
  return { state: 'known', value };
}

/** Makes an unknown fact. */
export function unknown<T>(why: UnknownReason): Fact<T> {
  return { state: 'unknown', why };
}

/**
 * Every fact, each made by its name.
 *
 * @param make gives the fact of that name
 */
export function eachFact(
  make: <Name extends FactName>(name: Name) => Fact<FactValues[Name]>,
): DocumentFacts {
  return Object.fromEntries(factNames.map((name) => [name, make(name)])) as DocumentFacts;
}

/** Facts of which none is known. */
export function noFacts(why: UnknownReason): DocumentFacts {
  return eachFact(() => unknown(why));
}

/** The facts of a clean document on A4. */
export function cleanFacts(): DocumentFacts {
  return eachFact((name) => known(kinds[name].clean));
}

/**
 * A package's facts in a later reading of the same document.
 *
 * @param unchanged whether the document is still as it was when the package was read; otherwise only what
 *   no typing can alter is kept
 * @param why why the others are not known
 * @param newId from the package's paragraph ids to the reading's
 */
export function laterFacts(
  facts: DocumentFacts,
  unchanged: boolean,
  why: UnknownReason,
  newId: NewId,
): DocumentFacts {
  return eachFact((name) => later(facts[name], kinds[name], unchanged, why, newId));
}

function later<T>(
  fact: Fact<T>,
  { lasts, withIds }: FactKind<T>,
  unchanged: boolean,
  why: UnknownReason,
  newId: NewId,
): Fact<T> {
  if (!unchanged && lasts === 'whileUnchanged') return unknown(why);
  if (fact.state === 'unknown' || withIds === undefined) return fact;
  return known(withIds(fact.value, newId));
}
