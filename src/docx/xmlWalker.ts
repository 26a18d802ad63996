import { limits } from './limits';
import { NamespaceScope } from './namespaces';
import type { Declarations } from './namespaces';
import type { MarkupHandler } from './plainXml';
import { FileFault } from './problem';
import type { Tag } from './tag';
import type { XmlElement, XmlHandler, XmlPlace } from './xmlEvents';

interface OpenElement {
  readonly name: string;
  readonly scope: NamespaceScope;
  /** For mc:AlternateContent: whether a branch was taken. */
  branchTaken: boolean;
}

/** Follows a part's tags, and hands on the elements that are to be read, under our names. */
export class XmlWalker implements XmlPlace, MarkupHandler {
  private readonly stack: OpenElement[] = [];
  private readonly root: NamespaceScope;
  private elements = 0;
  /** Elements open since, and including, the one whose content is passed over. */
  private skipped = 0;

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

  open(tag: Tag): void {
    this.elements += 1;
    if (this.elements > limits.elements) this.fail('tooLarge');
    if (this.stack.length + this.skipped >= limits.depth) this.fail('tooDeep');
    if (this.skipped > 0) {
      this.skipped += 1;
      return;
    }
    const parent = this.stack.at(-1);
    const outer = parent?.scope ?? this.root;
    const scope = tag.declares ? outer.inside(tag.readAttributes()) : outer;
    if (scope === null) return this.fail('tooDeep');
    const element = tag.elementIn(scope);
    const { name } = element;
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
