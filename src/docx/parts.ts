import type { TextFeed, XmlHandler } from './xmlEvents';
import { parseXml } from './xml';
import { PartDecoder, decodeWhole } from './decode';
import { limits } from './limits';
import type { Declarations } from './namespaces';
import { TreeBuilder } from './tree';
import type { XmlNode } from './tree';
import type { ZipEntry } from './zip';
import { inflateEntry, inflateWhole, listZip } from './zip';

/** A part's text, and the namespaces declared around it where the package is flat. */
export interface PartText {
  /** Gives it whole, or in pieces when it is large. */
  readonly open: () => string | TextFeed;
  readonly declarations?: Declarations;
}

/** The parts of a package, by name without the leading slash; names differ not only in case (OPC 6.2.2). */
export class Parts {
  private readonly byName: ReadonlyMap<string, PartText>;

  constructor(parts: Iterable<readonly [name: string, text: PartText]>) {
    const byName = new Map<string, PartText>();
    for (const [name, text] of parts) {
      const key = keyOf(name);
      if (!byName.has(key)) byName.set(key, text);
    }
    this.byName = byName;
  }

  get names(): readonly string[] {
    return [...this.byName.keys()];
  }

  has(name: string): boolean {
    return this.byName.has(keyOf(name));
  }

  /**
   * Parses a part, if there is one of that name.
   *
   * @throws FileFault see {@link parseXml}
   */
  parse(name: string, handler: XmlHandler): void {
    const part = this.byName.get(keyOf(name));
    if (part !== undefined) parseXml(name, part.open(), handler, part.declarations);
  }

  /**
   * Hands over each of the root's children of the given names as a tree, one after the other.
   *
   * @returns the root's name; `null` when there is no such part
   * @throws FileFault see {@link parseXml}
   */
  eachChild(
    name: string,
    wanted: ReadonlySet<string>,
    onChild: (node: XmlNode) => void,
  ): string | null {
    let root: string | null = null;
    let depth = 0;
    let builder: TreeBuilder | null = null;
    this.parse(name, {
      open(element) {
        depth += 1;
        if (depth === 1) root = element.name;
        if (builder !== null) builder.add(element);
        else if (depth === 2 && wanted.has(element.name)) builder = new TreeBuilder(element, name);
      },
      close() {
        depth -= 1;
        const node = builder?.close() ?? null;
        if (node === null) return;
        builder = null;
        onChild(node);
      },
      text() {
        // Properties keep their values in attributes.
      },
    });
    return root;
  }
}

function keyOf(name: string): string {
  return name.replace(/^\/+/, '').toLowerCase();
}

/** The parts of a zip; each is inflated when it is parsed, within the limits of them all together. */
export function zipParts(bytes: Uint8Array): Parts {
  let left: number = limits.totalBytes;
  const open = (entry: ZipEntry): string | TextFeed => {
    const whole = inflateWhole(bytes, entry, Math.min(left, limits.partBytes));
    if (whole !== null) {
      left -= whole.length;
      return decodeWhole(whole);
    }
    return (write) => {
      const decoder = new PartDecoder(write);
      left -= inflateEntry(bytes, entry, Math.min(left, limits.partBytes), (piece) =>
        decoder.push(piece),
      );
      decoder.end();
    };
  };
  return new Parts(
    listZip(bytes).map((entry) => [entry.name, { open: () => open(entry) }] as const),
  );
}

/** A relationship of a part: its kind (the type's last word) and the part it leads to. */
export interface Relationship {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/**
 * The relationships of a part that lead to other parts of the package (OPC 6.5).
 *
 * @param source the part's name; empty for the package itself
 */
export function relationshipsOf(parts: Parts, source: string): readonly Relationship[] {
  const slash = source.lastIndexOf('/');
  const folder = source.slice(0, slash + 1);
  const found: Relationship[] = [];
  const name = `${folder}_rels/${source.slice(slash + 1)}.rels`;
  parts.eachChild(name, new Set(['rel:Relationship']), ({ attributes }) => {
    const { Id: id = '', Type: type = '', Target: target = '', TargetMode: mode } = attributes;
    if (mode === 'External') return;
    found.push({
      id,
      type: type.slice(type.lastIndexOf('/') + 1),
      target: resolve(folder, target),
    });
  });
  return found;
}

function resolve(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
