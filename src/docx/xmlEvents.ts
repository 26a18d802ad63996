import type { Declarations } from './namespaces';

/** An element as it opens, its names under the prefixes of namespaces.ts. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where in a part's text the reader is. */
export interface XmlPlace {
  /** The index just after the tag. */
  readonly position: number;
  /** The namespaces declared on the open elements. */
  declarations(): Declarations;
}

/** Receives a part's elements in document order. */
export interface XmlHandler {
  open(element: XmlElement, place: XmlPlace): void;
  close(name: string, place: XmlPlace): void;
  text(text: string): void;
}

/** Hands over a part's text in chunks. */
export type TextFeed = (write: (text: string) => void) => void;
