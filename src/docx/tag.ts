import type { NamespaceScope } from './namespaces';
import type { XmlElement } from './xmlEvents';

/** An opening tag as it is written; the same one may open many elements. */
export class Tag {
  #scope: NamespaceScope | null = null;
  #element: XmlElement | null = null;

  /**
   * @param name the element's name as written
   * @param declares whether it declares a namespace: hardly any but a part's first does
   * @param readAttributes gives its attributes by their names as written
   */
  constructor(
    readonly name: string,
    readonly declares: boolean,
    readonly readAttributes: () => Readonly<Record<string, string>>,
  ) {}

  /** The element it opens, its names under our prefixes. */
  elementIn(scope: NamespaceScope): XmlElement {
    if (this.#element === null || this.#scope !== scope) {
      this.#element = new OpenedElement(scope.elementName(this.name), this, scope);
      this.#scope = scope;
    }
    return this.#element;
  }
}

/** An element whose attributes are read when somebody asks for them: of most nobody does. */
class OpenedElement implements XmlElement {
  #attributes: Readonly<Record<string, string>> | null = null;

  constructor(
    readonly name: string,
    private readonly tag: Tag,
    private readonly scope: NamespaceScope,
  ) {}

  get attributes(): Readonly<Record<string, string>> {
    return (this.#attributes ??= translate(this.tag.readAttributes(), this.scope));
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
