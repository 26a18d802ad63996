import { Arguments, ObjectArgument } from './arguments';
import type { Argument } from './arguments';
import { HostError, apiNotFound, invalidArgument, notFound } from './errors';
import { isHostObject } from './hostObject';
import type { HostObject } from './hostObject';
import { PathType } from './protocol';
import type { ArgumentInfo, Json, ObjectPath, Request } from './protocol';
import { camel } from './query';
import type { References } from './references';

/** What the engine serves: the document, and the types a client may make by name. */
export interface Host {
  /** The global object: Word's `Document`. */
  root(): HostObject;
  /** An object of a server type such as `Microsoft.WordServices.Application`; `null` when there is none. */
  create(typeName: string): HostObject | null;
}

/** One batch's objects: each path is evaluated once, at its first use. */
export class BatchObjects {
  private readonly resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly request: Request,
    private readonly host: Host,
    private readonly references: References,
    private readonly version: number,
  ) {}

  path(id: number): ObjectPath | undefined {
    return this.request.ObjectPaths?.[String(id)];
  }

  /** The object of a path; `null` is a null object. */
  resolve(id: number): HostObject | null {
    const known = this.resolved.get(id);
    if (known !== undefined) return known;
    const path = this.path(id);
    if (path === undefined) throw new HostError('InvalidObjectPath', `没有对象路径 ${id}。`);
    const object = this.evaluate(path);
    this.resolved.set(id, object);
    return object;
  }

  /** A call's arguments decoded: object paths become objects. */
  decode(info: ArgumentInfo | null | undefined, location: string): Arguments {
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds ?? [];
    return new Arguments(
      values.map((value, index) => this.argument(value, references[index])),
      location,
    );
  }

  private argument(value: unknown, reference: unknown): Argument {
    if (typeof reference === 'number' && reference > 0)
      return new ObjectArgument(this.resolve(reference));
    if (typeof value === 'object' && value !== null && '_ObjectPathId' in value) {
      const id = value._ObjectPathId;
      if (typeof id === 'number') return new ObjectArgument(this.resolve(id));
    }
    return jsonOf(value);
  }

  private evaluate(path: ObjectPath): HostObject | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.host.root();
      case PathType.nullObject:
        return null;
      case PathType.newObject: {
        const object = this.host.create(name);
        if (object === null) throw apiNotFound(name);
        return object;
      }
      case PathType.referenceId: {
        const object = this.references.find(name);
        if (object === undefined) throw notFound();
        return object;
      }
      default:
        return this.below(path, name);
    }
  }

  /** Below a null object everything is a null object. */
  private below(path: ObjectPath, name: string): HostObject | null {
    if (path.ParentObjectPathId === null || path.ParentObjectPathId === undefined)
      throw new HostError('InvalidObjectPath', `对象路径 ${path.Id} 没有上级。`);
    const parent = this.resolve(path.ParentObjectPathId);
    if (parent === null) return null;
    parent.check();
    const location = `${parent.typeName}.${camel(name)}`;
    switch (path.ObjectPathType) {
      case PathType.property:
        return parent.navigation(camel(name), this.version);
      case PathType.method: {
        const given = this.decode(path.ArgumentInfo, location);
        if (name === 'GetItemAt' && parent.items() !== null)
          return parent.items()?.[given.number(0)] ?? fail(notFound(location));
        const result = parent.call(camel(name), given, this.version);
        if (result === null || isHostObject(result)) return result;
        throw invalidArgument('此方法不返回对象', location);
      }
      case PathType.indexer: {
        const given = this.decode(path.ArgumentInfo, `${parent.typeName}.getItem`);
        const key = given.number(0);
        const items = parent.items() ?? [];
        return (
          items.find((item) => item.id === key) ??
          items[key] ??
          fail(notFound(`${parent.typeName}.getItem`))
        );
      }
      default:
        throw invalidArgument(`对象路径类型 ${path.ObjectPathType}`);
    }
  }
}

function fail(error: Error): never {
  throw error;
}

/** What JSON text held, typed as JSON. */
export function jsonOf(value: unknown): Json {
  if (value === null || value === undefined) return null;
  if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
    return value;
  if (Array.isArray(value)) return value.map(jsonOf);
  if (typeof value === 'object')
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, jsonOf(inner)]));
  return null;
}
