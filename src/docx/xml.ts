import { SaxesParser } from 'saxes';
import { limits } from './limits';
import type { Declarations } from './namespaces';
import { NamespaceScope } from './namespaces';
import { FileFault } from './problem';

/** An element as it opens, its names under the prefixes of namespaces.ts. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Where in a part's text the reader stands. */
export interface XmlPlace {
  /** The index just after the tag. */
  readonly position: number;
  /** The namespaces declared on the open elements. */
  declarations(): Declarations;
}

/** Told of a part's elements in document order. */
export interface XmlHandler {
  open(element: XmlElement, place: XmlPlace): void;
  close(name: string, place: XmlPlace): void;
  text(text: string): void;
}

/** A part's text, handed over in pieces. */
export type TextFeed = (write: (text: string) => void) => void;

interface OpenElement {
  readonly name: string;
  readonly scope: NamespaceScope;
  /** For mc:AlternateContent: whether a branch was taken. */
  branchTaken: boolean;
}

/**
 * Reads a part in one pass. Of `mc:AlternateContent` the handler sees one branch, as if it stood there
 * alone: the first `mc:Choice` whose namespaces we read, else `mc:Fallback` (ISO/IEC 29500-3, 7.6).
 *
 * @param part the part's name, for problems
 * @param declarations namespaces declared around the part (flat packages)
 * @throws FileFault for what is not well-formed, a document type, or what passes our limits
 */
export function parseXml(
  part: string,
  feed: TextFeed,
  handler: XmlHandler,
  declarations: Declarations = {},
): void {
  const parser = new SaxesParser({ xmlns: false });
  const walker = new Walker(part, handler, declarations, () => parser.position);
  parser.on('error', () => {
    throw new FileFault({ kind: 'brokenXml', part, line: parser.line });
  });
  parser.on('doctype', () => {
    throw new FileFault({ kind: 'doctype', part });
  });
  parser.on('attribute', ({ name }) => walker.attribute(name));
  parser.on('opentag', (tag) => walker.open(tag.name, tag.attributes));
  parser.on('closetag', () => walker.close());
  parser.on('text', (text) => walker.text(text));
  parser.on('cdata', (text) => walker.text(text));
  feed((text) => parser.write(text));
  parser.close();
}

class Walker implements XmlPlace {
  private readonly stack: OpenElement[] = [];
  private readonly root: NamespaceScope;
  private elements = 0;
  /** Elements open since, and including, the one whose content is passed over. */
  private skipped = 0;
  /** The tag now read declares a namespace: hardly any but a part's first does. */
  private declares = false;

  constructor(
    private readonly part: string,
    private readonly handler: XmlHandler,
    declarations: Declarations,
    private readonly positionNow: () => number,
  ) {
    this.root = NamespaceScope.root(declarations);
  }

  get position(): number {
    return this.positionNow();
  }

  declarations(): Declarations {
    return (this.stack.at(-1)?.scope ?? this.root).declarations();
  }

  /** The next attribute of the tag that opens. */
  attribute(name: string): void {
    if (name.startsWith('xmlns')) this.declares = true;
  }

  open(rawName: string, rawAttributes: Readonly<Record<string, string>>): void {
    const { declares } = this;
    this.declares = false;
    this.elements += 1;
    if (this.elements > limits.elements) this.fail('tooLarge');
    if (this.stack.length + this.skipped >= limits.depth) this.fail('tooDeep');
    if (this.skipped > 0) {
      this.skipped += 1;
      return;
    }
    const parent = this.stack.at(-1);
    const outer = parent?.scope ?? this.root;
    const scope = declares ? outer.inside(rawAttributes) : outer;
    if (scope === null) return this.fail('tooDeep');
    const name = scope.elementName(rawName);
    const element = new OpenedElement(name, rawAttributes, scope);
    if (parent?.name === 'mc:AlternateContent') {
      if (parent.branchTaken || !isReadable(element, scope)) {
        this.skipped = 1;
        return;
      }
      parent.branchTaken = true;
    }
    this.stack.push({ name, scope, branchTaken: false });
    if (!isAlternative(name)) this.handler.open(element, this);
  }

  close(): void {
    if (this.skipped > 0) {
      this.skipped -= 1;
      return;
    }
    const name = this.stack.pop()?.name;
    if (name !== undefined && !isAlternative(name)) this.handler.close(name, this);
  }

  text(text: string): void {
    if (this.skipped === 0) this.handler.text(text);
  }

  private fail(kind: 'tooLarge' | 'tooDeep'): never {
    throw new FileFault({ kind, part: this.part });
  }
}

function isAlternative(name: string): boolean {
  return name.startsWith('mc:');
}

function isReadable({ name, attributes }: XmlElement, scope: NamespaceScope): boolean {
  if (name === 'mc:Fallback') return true;
  if (name !== 'mc:Choice') return false;
  const required = (attributes['Requires'] ?? '').split(/\s+/).filter((prefix) => prefix !== '');
  return required.length > 0 && required.every((prefix) => scope.understands(prefix));
}

/** An element whose attributes get our prefixes when somebody asks for them: of most nobody does. */
class OpenedElement implements XmlElement {
  #attributes: Readonly<Record<string, string>> | null = null;

  constructor(
    readonly name: string,
    private readonly raw: Readonly<Record<string, string>>,
    private readonly scope: NamespaceScope,
  ) {}

  get attributes(): Readonly<Record<string, string>> {
    return (this.#attributes ??= translate(this.raw, this.scope));
  }
}

function translate(
  raw: Readonly<Record<string, string>>,
  scope: NamespaceScope,
): Readonly<Record<string, string>> {
  const translated: Record<string, string> = {};
  for (const name in raw) translated[scope.attributeName(name)] = raw[name] ?? '';
  return translated;
}
