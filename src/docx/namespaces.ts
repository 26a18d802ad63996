import { limits } from './limits';

/**
 * The namespaces we read, and the prefix we call each by. Transitional and Strict (ISO/IEC 29500-1)
 * differ in their namespaces only, so both get the same prefix here.
 */
const prefixes: ReadonlyMap<string, string> = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/math', 'm'],
  ['http://purl.oclc.org/ooxml/officeDocument/math', 'm'],
  ['http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing', 'wp'],
  ['http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing', 'wp'],
  ['http://schemas.openxmlformats.org/drawingml/2006/main', 'a'],
  ['http://purl.oclc.org/ooxml/drawingml/main', 'a'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://schemas.openxmlformats.org/package/2006/relationships', 'rel'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/custom-properties', 'op'],
  ['http://purl.oclc.org/ooxml/officeDocument/customProperties', 'op'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/extended-properties', 'ep'],
  ['http://purl.oclc.org/ooxml/officeDocument/extendedProperties', 'ep'],
  ['http://schemas.microsoft.com/office/2006/xmlPackage', 'pkg'],
  ['http://schemas.microsoft.com/office/2006/activeX', 'ax'],
  ['urn:schemas-microsoft-com:vml', 'v'],
  ['http://schemas.microsoft.com/office/webextensions/webextension/2010/11', 'we'],
  ['http://schemas.microsoft.com/office/word/2010/wordml', 'w14'],
  ['http://schemas.microsoft.com/office/word/2012/wordml', 'w15'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingShape', 'wps'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingGroup', 'wpg'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas', 'wpc'],
  ['http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing', 'wp14'],
]);

/** Prefix → namespace, as declared on an element. */
export type Declarations = Readonly<Record<string, string>>;

/** Far more names than WordprocessingML has. */
const mostNames = 5000;

/** The namespaces in force at one place of a part, and the names already translated there. */
export class NamespaceScope {
  private readonly names = new Map<string, string>();

  private constructor(
    private readonly declared: ReadonlyMap<string, string>,
    private readonly outer: NamespaceScope | null,
    private readonly level: number,
  ) {}

  /** The scope of a part's root, with what a flat package declares around it. */
  static root(declarations: Declarations = {}): NamespaceScope {
    return new NamespaceScope(new Map(Object.entries(declarations)), null, 0);
  }

  /**
   * The scope inside an element: this one when it declares nothing new.
   *
   * @returns `null` when scopes are nested too deep
   */
  inside(attributes: Readonly<Record<string, string>>): NamespaceScope | null {
    let declared: Map<string, string> | null = null;
    for (const name in attributes) {
      if (!name.startsWith('xmlns') || (name.length > 5 && name[5] !== ':')) continue;
      const prefix = name.slice(6);
      const uri = attributes[name] ?? '';
      if (this.uriOf(prefix) === uri) continue;
      declared ??= new Map();
      declared.set(prefix, uri);
    }
    if (declared === null) return this;
    return this.level >= limits.scopes ? null : new NamespaceScope(declared, this, this.level + 1);
  }

  /** An element's name under our prefixes: `w:p`; `?:p` in a namespace we do not read. */
  elementName(name: string): string {
    let translated = this.names.get(name);
    if (translated === undefined) {
      const colon = name.indexOf(':');
      translated = `${this.ourPrefix(name.slice(0, Math.max(colon, 0)))}:${name.slice(colon + 1)}`;
      if (this.names.size < mostNames) this.names.set(name, translated);
    }
    return translated;
  }

  /** An attribute's name under our prefixes; without a prefix it is in no namespace. */
  attributeName(name: string): string {
    return !name.includes(':') || name.startsWith('xml') ? name : this.elementName(name);
  }

  /** Whether we read the namespace a prefix stands for. */
  understands(prefix: string): boolean {
    return this.ourPrefix(prefix) !== '?';
  }

  /** Everything declared here and around, innermost first. */
  declarations(): Declarations {
    return { ...(this.outer?.declarations() ?? {}), ...Object.fromEntries(this.declared) };
  }

  private ourPrefix(prefix: string): string {
    return prefixes.get(this.uriOf(prefix) ?? '') ?? '?';
  }

  private uriOf(prefix: string): string | undefined {
    return this.declared.get(prefix) ?? this.outer?.uriOf(prefix);
  }
}
