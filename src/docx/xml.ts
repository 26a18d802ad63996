import { SaxesParser } from 'saxes';
import type { Declarations } from './namespaces';
import { NotWellFormed, PlainXml, plainStart } from './plainXml';
import { FileFault } from './problem';
import { Tag } from './tag';
import type { TextFeed, XmlHandler } from './xmlEvents';
import { XmlWalker } from './xmlWalker';

/**
 * Reads a part in one pass. Of `mc:AlternateContent` the handler sees one branch, as if it stood there
 * alone: the first `mc:Choice` whose namespaces we read, else `mc:Fallback` (ISO/IEC 29500-3, 7.6).
 *
 * @param part the part's name, for problems
 * @param source its text, whole or in pieces
 * @param declarations namespaces declared around the part (flat packages)
 * @throws FileFault for what is not well-formed, a document type, or what passes our limits
 */
export function parseXml(
  part: string,
  source: string | TextFeed,
  handler: XmlHandler,
  declarations: Declarations = {},
): void {
  const walkWith = (positionNow: () => number): XmlWalker =>
    new XmlWalker(part, handler, declarations, positionNow);
  const start = typeof source === 'string' ? plainStart(source) : null;
  if (typeof source === 'string' && start !== null) readPlain(part, source, start, walkWith);
  else readAny(part, typeof source === 'string' ? (write) => write(source) : source, walkWith);
}

type WalkWith = (positionNow: () => number) => XmlWalker;

function readPlain(part: string, text: string, start: number, walkWith: WalkWith): void {
  const xml: PlainXml = new PlainXml(
    text,
    start,
    walkWith(() => xml.position),
  );
  try {
    xml.read();
  } catch (error) {
    if (!(error instanceof NotWellFormed)) throw error;
    const line = text.slice(0, error.position).split('\n').length;
    throw new FileFault({ kind: 'brokenXml', part, line });
  }
}

function readAny(part: string, feed: TextFeed, walkWith: WalkWith): void {
  const parser = new SaxesParser({ xmlns: false });
  const walker = walkWith(() => parser.position);
  parser.on('error', () => {
    throw new FileFault({ kind: 'brokenXml', part, line: parser.line });
  });
  parser.on('doctype', () => {
    throw new FileFault({ kind: 'doctype', part });
  });
  let declares = false;
  parser.on('attribute', ({ name }) => (declares ||= name.startsWith('xmlns')));
  parser.on('opentag', ({ name, attributes }) => {
    walker.open(new Tag(name, declares, () => attributes));
    declares = false;
  });
  parser.on('closetag', () => walker.close());
  parser.on('text', (text) => walker.text(text));
  parser.on('cdata', (text) => walker.text(text));
  feed((text) => parser.write(text));
  parser.close();
}
