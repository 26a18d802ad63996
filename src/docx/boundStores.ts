import { limits } from './limits';
import { relationshipsOf } from './parts';
import type { Parts } from './parts';
import { FileFault } from './problem';

/** An element of a store. */
interface StoreNode {
  /** Its name without a prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: StoreNode[];
  text: string;
}

/** Stores that every document has: the properties in the parts of these relationships (22.5). */
const builtIn: ReadonlyMap<string, string> = new Map([
  ['{6c3c8bc8-f283-45ae-878a-bab7291924a1}', 'core-properties'],
  ['{6668398d-a668-4e3e-a5eb-62b293d839f1}', 'extended-properties'],
]);

/** The XML that content controls may be bound to (`w:dataBinding`, 17.5.2.6), read when it is asked for. */
export class BoundStores {
  private parts: ReadonlyMap<string, string> | null = null;
  private readonly roots = new Map<string, StoreNode | null>();

  constructor(private readonly source: Parts) {}

  /**
   * The text a binding leads to.
   *
   * @param path an XPath of plain steps: `/ns0:form[1]/ns0:unit[1]`, at its end perhaps `@name` or `text()`;
   *   the names' prefixes are not looked at
   * @param store the id of the store; empty for any
   * @returns `null` when there is no such place, the store cannot be read, or the path is not of that form
   */
  value(path: string, store: string): string | null {
    const steps = stepsOf(path);
    if (steps === null) return null;
    const all = (this.parts ??= storeParts(this.source));
    const part = all.get(store.toLowerCase());
    const candidates = store === '' ? [...all.values()] : part === undefined ? [] : [part];
    for (const name of candidates) {
      const found = follow(this.rootOf(name), steps);
      if (found !== null) return found;
    }
    return null;
  }

  private rootOf(part: string): StoreNode | null {
    let root = this.roots.get(part);
    if (root === undefined) this.roots.set(part, (root = readStore(this.source, part)));
    return root;
  }
}

interface Step {
  readonly name: string;
  /** Which of the children of that name, from 1. */
  readonly position: number;
}

interface Path {
  readonly steps: readonly Step[];
  readonly attribute: string | null;
}

const longestPath = 2000;

function stepsOf(path: string): Path | null {
  if (!path.startsWith('/') || path.length > longestPath) return null;
  const written = path.slice(1).split('/');
  if (written.at(-1) === 'text()') written.pop();
  const attribute = /^@(?:[^:]*:)?([^:[\]@*()]+)$/.exec(written.at(-1) ?? '')?.[1] ?? null;
  if (attribute !== null) written.pop();
  const steps: Step[] = [];
  for (const step of written) {
    const [, name, position] = /^(?:[^:[\]]*:)?([^:[\]@*()]+)(?:\[(\d{1,6})\])?$/.exec(step) ?? [];
    if (name === undefined) return null;
    steps.push({ name, position: Number(position ?? 1) });
  }
  return steps.length === 0 ? null : { steps, attribute };
}

function follow(root: StoreNode | null, { steps, attribute }: Path): string | null {
  if (root === null) return null;
  let among: readonly StoreNode[] = [root];
  let node: StoreNode | undefined;
  for (const { name, position } of steps) {
    node = among.filter((candidate) => candidate.name === name)[position - 1];
    if (node === undefined) return null;
    among = node.children;
  }
  if (node === undefined) return null;
  return attribute === null ? node.text : (node.attributes[attribute] ?? null);
}

/** The stores' parts by the stores' ids, in lower case. */
function storeParts(parts: Parts): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const related = relationshipsOf(parts, '');
  for (const [id, type] of builtIn) {
    const target = related.find((relationship) => relationship.type === type)?.target;
    if (target !== undefined) found.set(id, target);
  }
  for (const name of parts.names) {
    if (!/(^|\/)customxml\/[^/]+\.xml$/i.test(name)) continue;
    const described = relationshipsOf(parts, name).find(({ type }) => type === 'customXmlProps');
    const id = described === undefined ? undefined : readStore(parts, described.target);
    const key = id?.attributes['itemID']?.toLowerCase();
    if (key !== undefined && !found.has(key)) found.set(key, name);
  }
  return found;
}

/** Reads a store; one that is broken, or larger than any a form is bound to, is none. */
function readStore(parts: Parts, part: string): StoreNode | null {
  const open: StoreNode[] = [];
  let root: StoreNode | null = null;
  let size = 0;
  try {
    parts.parse(part, {
      open({ name, attributes }) {
        size += 1;
        const node = {
          name: local(name),
          attributes: Object.fromEntries(
            Object.entries(attributes).map(([key, value]) => [local(key), value]),
          ),
          children: [],
          text: '',
        };
        root ??= node;
        if (size <= limits.treeElements) open.at(-1)?.children.push(node);
        open.push(node);
      },
      close() {
        open.pop();
      },
      text(text) {
        const node = open.at(-1);
        if (node !== undefined) node.text += text;
      },
    });
  } catch (error) {
    if (!(error instanceof FileFault)) throw error;
    if (error.problem.kind !== 'brokenXml' && error.problem.kind !== 'damaged') throw error;
    return null;
  }
  return size > limits.treeElements ? null : root;
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
