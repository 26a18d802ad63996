import type { StoryState } from '../storyState';
import type { XmlNode } from '../tree';
import type { XmlElement } from '../xmlEvents';

/** What reading one kind of element does. An element with no reader is walked through. */
export interface ElementReader {
  /** When it opens, before what is in it. */
  readonly open?: (state: StoryState, element: XmlElement) => void;
  /** When it closes. */
  readonly close?: (state: StoryState) => void;
  /** Collects the element as a tree instead of walking through it. */
  readonly collected?: (state: StoryState, node: XmlNode) => void;
  /** Collects its text. */
  readonly text?: (state: StoryState, text: string) => void;
  /** Passes over it and all that is in it. */
  readonly skip?: true;
}

/** Readers by the element's name. */
export type ElementReaders = Readonly<Record<string, ElementReader>>;
