import { Tag } from './tag';

/*
 * XML without declarations of any kind, comments, sections and instructions (`<!…`, `<?…`): what word
 * processors write. It needs a fraction of the work that XML at large does; all else is saxes' to read.
 */

/** Told of tags and text in document order. */
export interface MarkupHandler {
  open(tag: Tag): void;
  close(): void;
  text(text: string): void;
}

/** Text that is not well-formed: where, an index in it. */
export class NotWellFormed extends Error {
  constructor(readonly position: number) {
    super(`Not well-formed at ${position}`);
  }
}

const xmlDeclaration =
  /^<\?xml version="1\.0"(?: encoding="[A-Za-z][\w.-]*")?(?: standalone="(?:yes|no)")? ?\?>\r?\n?/;
/** What is left to saxes: other markup, references to characters, characters that XML may not hold. */
const notPlain = /<[!?]|]]>|&#|[\u0000-\u0008\u000b-\u001f\ud800-\udfff\ufffe\uffff]/;

/** Where the elements of a text begin, or `null` when it is no plain XML. */
export function plainStart(text: string): number | null {
  const start = xmlDeclaration.exec(text)?.[0].length ?? 0;
  return notPlain.test(start === 0 ? text : text.slice(start)) ? null : start;
}

// XML 1.0, 2.3; a character beyond U+FFFF is not plain.
const nameStart =
  ':A-Z_a-z\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u02FF\\u0370-\\u037D\\u037F-\\u1FFF\\u200C\\u200D\\u2070-\\u218F\\u2C00-\\u2FEF\\u3001-\\uD7FF\\uF900-\\uFDCF\\uFDF0-\\uFFFD';
const name = `[${nameStart}][${nameStart}\\-.0-9\\u00B7\\u0300-\\u036F\\u203F\\u2040]*`;
const equals = '[ \\t\\n]*=[ \\t\\n]*';
const openTag = new RegExp(
  `<(${name})((?:[ \\t\\n]+${name}${equals}(?:"[^"<]*"|'[^'<]*'))*)[ \\t\\n]*(/?)>`,
  'y',
);
const attribute = new RegExp(`(${name})${equals}(?:"([^"]*)"|'([^']*)')`, 'g');

/** A tag met, and how many characters it has. */
interface KnownTag {
  readonly tag: Tag;
  readonly isEmpty: boolean;
  readonly length: number;
}

/** So many different tags of a text are remembered, each of so many characters at most. */
const mostTags = 1000;
const longestTag = 200;

/** Reads plain XML: {@link plainStart} tells whether a text is. */
export class PlainXml {
  /** Names of the open elements, outermost first. */
  readonly #open: string[] = [];
  /** By how they are written. */
  readonly #tags = new Map<string, KnownTag>();
  #rootSeen = false;
  #at: number;

  constructor(
    private readonly text: string,
    start: number,
    private readonly handler: MarkupHandler,
  ) {
    this.#at = start;
  }

  /** The index just after what was read last. */
  get position(): number {
    return this.#at;
  }

  /** @throws NotWellFormed when it is not */
  read(): void {
    const { text } = this;
    for (let tag = text.indexOf('<', this.#at); tag >= 0; tag = text.indexOf('<', this.#at)) {
      this.#readText(tag);
      if (text.startsWith('</', tag)) this.#readClose(tag);
      else this.#readOpen(tag);
    }
    this.#readText(text.length);
    if (this.#open.length > 0 || !this.#rootSeen) throw new NotWellFormed(text.length);
  }

  #readText(end: number): void {
    if (end === this.#at) return;
    const text = this.text.slice(this.#at, end);
    if (this.#open.length > 0) this.handler.text(this.#withEntities(text, this.#at));
    else this.#refuseInk(text);
    this.#at = end;
  }

  #readOpen(at: number): void {
    if (this.#rootSeen && this.#open.length === 0) throw new NotWellFormed(at);
    const { tag, isEmpty, length } = this.#tagAt(at);
    this.#rootSeen = true;
    this.#at = at + length;
    this.handler.open(tag);
    if (isEmpty) this.handler.close();
    else this.#open.push(tag.name);
  }

  /** The tag that begins here. Most stand in a text again and again. */
  #tagAt(at: number): KnownTag {
    const written = this.text.slice(at, this.text.indexOf('>', at) + 1);
    const known = this.#tags.get(written);
    if (known !== undefined) return known;
    openTag.lastIndex = at;
    const found = openTag.exec(this.text);
    if (found === null) throw new NotWellFormed(at);
    const [{ length }, name = '', inside = '', end] = found;
    const tag = new Tag(name, inside.includes('xmlns'), () => this.#attributesIn(inside));
    const read = { tag, isEmpty: end === '/', length };
    // A `>` in a value does not end the tag.
    const isWhole = length === written.length;
    if (isWhole && length <= longestTag && this.#tags.size < mostTags)
      this.#tags.set(written, read);
    return read;
  }

  #readClose(at: number): void {
    const name = this.#open.pop();
    if (name === undefined || !this.text.startsWith(name, at + 2)) throw new NotWellFormed(at);
    const end = this.text.indexOf('>', at);
    const behind = this.text.slice(at + 2 + name.length, end);
    if (end < 0 || /[^ \t\n]/.test(behind)) throw new NotWellFormed(at);
    this.#at = end + 1;
    this.handler.close();
  }

  /** Looks into a tag's attributes; one that stands there twice is noticed only then. */
  #attributesIn(inside: string): Record<string, string> {
    const attributes: Record<string, string> = {};
    attribute.lastIndex = 0;
    for (let found = attribute.exec(inside); found !== null; found = attribute.exec(inside)) {
      const [, attributeName = '', double, single = ''] = found;
      if (Object.hasOwn(attributes, attributeName)) throw new NotWellFormed(this.#at);
      // A line break or tab in a value is a space (XML 1.0, 3.3.3).
      const value = this.#withEntities(double ?? single, this.#at).replace(/[\t\n]/g, ' ');
      attributes[attributeName] = value;
    }
    return attributes;
  }

  /** @param at where the text stands */
  #withEntities(text: string, at: number): string {
    if (!text.includes('&')) return text;
    return text.replace(/&(?:([a-z]+);)?/g, (_, entity: string | undefined, offset: number) => {
      const character = entities.get(entity ?? '');
      if (character === undefined) throw new NotWellFormed(at + offset);
      return character;
    });
  }

  /** Outside the root there may be white space only. */
  #refuseInk(text: string): void {
    const ink = text.search(/[^ \t\r\n]/);
    if (ink >= 0) throw new NotWellFormed(this.#at + ink);
  }
}

/** The entities every document has (XML 1.0, 4.6). */
const entities: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);
