/**
 * How much of a file we are willing to read. Real documents stay far below: a 300-page paper has a
 * document part of some 5 MB; the limits are there so that a hostile file costs bounded time and memory.
 */
export const limits = {
  /** Bytes of one part, as declared and as really inflated. */
  partBytes: 128 * 1024 * 1024,
  /** Bytes of all the parts we read together, really inflated. */
  totalBytes: 192 * 1024 * 1024,
  /** Entries of the zip, or parts of a flat package. */
  parts: 10_000,
  /** Elements open at once; a table in a table adds four. */
  depth: 4_000,
  /** Elements of one part. */
  elements: 8_000_000,
  /** Elements of one stretch we hold as a tree (a style, a run's properties). */
  treeElements: 50_000,
  /** Namespace declarations in force at once that differ from their surroundings. */
  scopes: 256,
  /** Paragraphs, spans and cells of the snapshot together. */
  items: 1_500_000,
} as const;
