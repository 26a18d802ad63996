/** Text or bytes that come in pieces, to be gone through once. */
export type Pieces = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Texts are gathered up to so many characters before they are written. */
const blockLength = 128 * 1024;

/** The pieces in blocks that are worth a call of the system each; bytes are handed on as they come. */
export async function* inBlocks(pieces: Pieces): AsyncGenerator<string | Uint8Array> {
  let gathered = '';
  for await (const piece of pieces) {
    if (typeof piece === 'string') {
      gathered += piece;
      if (gathered.length < blockLength) continue;
    }
    if (gathered !== '') yield gathered;
    gathered = '';
    if (typeof piece !== 'string') yield piece;
  }
  if (gathered !== '') yield gathered;
}
