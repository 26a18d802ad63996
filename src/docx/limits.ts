/** The limits of what we read, each with its unit. */
export interface Limits {
  /** Bytes of one part, as declared and as really inflated. */
  partBytes: number;
  /** Bytes of all the parts we read together, really inflated. */
  totalBytes: number;
  /** Entries of the zip, or parts of a flat package. */
  parts: number;
  /** Elements open at once; a table in a table adds four. */
  depth: number;
  /** Elements of one part. */
  elements: number;
  /** Elements of one stretch we hold as a tree (a style, a run's properties). */
  treeElements: number;
  /** Namespace declarations in force at once that differ from their surroundings. */
  scopes: number;
  /** Paragraphs, spans and cells of the snapshot together. */
  items: number;
}

/**
 * How much of a file we are willing to read. Real documents stay far below: a 300-page paper has a
 * document part of some 5 MB; the limits are there so that a hostile file costs bounded time and memory.
 */
export const limits: Readonly<Limits> = {
  partBytes: 128 * 1024 * 1024,
  totalBytes: 192 * 1024 * 1024,
  parts: 10_000,
  depth: 4_000,
  elements: 8_000_000,
  treeElements: 50_000,
  scopes: 256,
  items: 1_000_000,
};
