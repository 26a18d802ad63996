/**
 * Addresses in a document: where something is, and where something can be written. Every host can go to
 * a place; a slot is written only while its paragraph reads as it did.
 */

/** Where something is, in terms every host can go to. */
export type Place =
  /** A paragraph; `quote` is the text in it that is meant, when not the whole. */
  | { readonly kind: 'paragraph'; readonly paragraphId: string; readonly quote?: string }
  /** A table cell, by the label an author knows it by; `paragraphId` is its first paragraph. */
  | {
      readonly kind: 'cell';
      readonly tableId: string;
      readonly cellId: string;
      readonly label: string;
      readonly paragraphId: string | null;
    }
  /** Where something missing belongs: after this paragraph, or at the start of the document. */
  | { readonly kind: 'insertAfter'; readonly paragraphId: string | null; readonly part: string }
  /** The document as a whole. */
  | { readonly kind: 'document' };

/** A change the program can make safely when the author asks. */
export type Fix =
  /** Inserts the blank part of the notice with this requirement id at the place. */
  | { readonly kind: 'insertPart'; readonly part: string; readonly at: Place }
  /** Removes a paragraph that only repeats the notice's guidance. */
  | { readonly kind: 'removeParagraph'; readonly paragraphId: string };

/** A range of one paragraph's text, as the document was read. */
export interface Slot {
  readonly paragraphId: string;
  /** The paragraph's whole text then: nothing is written once it is another. */
  readonly paragraphText: string;
  /** Where the range begins and ends in it, in UTF-16 units; equal when there is nothing yet. */
  readonly from: number;
  readonly to: number;
  /** Our content control that holds the range and nothing else, by its tag; `null` without one. */
  readonly tag: string | null;
}

/** A box to tick: one character of a paragraph. */
export interface BoxSlot extends Slot {
  /** The character to leave behind when the box is unticked. */
  readonly empty: string;
}
