import { HostError } from './errors';
import type { HostObject } from './hostObject';
import type { Json, QueryInfo } from './protocol';

/** What a query needs of the engine. */
export interface QueryContext {
  /** The played WordApi minor version. */
  readonly version: number;
  /** Id and reference id of an object, as sent with it. */
  identify(object: HostObject): Record<string, Json>;
  /**
   * The same for an item or a member inside the answer. The client makes an object of its own of each and
   * lets it go by itself, so that each is held.
   */
  identifyInside(object: HostObject): Record<string, Json>;
}

/**
 * Answers a query: exactly the members asked for, PascalCase; a collection's members are its items'.
 *
 * @param object what is asked; `null` is a null object and answers `null`
 * @throws HostError InvalidArgument for a member the kind does not have, ApiNotFound for one too new
 */
export function project(
  object: HostObject | null,
  query: QueryInfo | null,
  context: QueryContext,
): Json {
  const paths = [...(query?.Select ?? []), ...(query?.Expand ?? [])];
  const named = object === null ? {} : context.identify(object);
  return projectPaths(object, paths.length > 0 ? paths : ['*'], query ?? {}, context, named);
}

function projectPaths(
  object: HostObject | null,
  paths: readonly string[],
  page: Pick<QueryInfo, 'Top' | 'Skip'>,
  context: QueryContext,
  named: Record<string, Json>,
): Json {
  if (object === null) return null;
  object.check();
  const items = object.items();
  if (items !== null) {
    const from = page.Skip ?? 0;
    const to = page.Top === null || page.Top === undefined ? undefined : from + page.Top;
    const sent = items.slice(from, to).map((item, index) => {
      const value = projectPaths(item, paths, {}, context, context.identifyInside(item));
      return isPlainObject(value) ? { ...value, _Index: from + index } : value;
    });
    return { ...named, _Items: sent };
  }
  const value: Record<string, Json> = { ...named };
  for (const [name, rest] of byFirstName(paths)) {
    if (name === '*' || name === '$all') {
      for (const scalar of object.scalarNames(context.version))
        value[pascal(scalar)] = object.scalar(scalar);
      continue;
    }
    // Answered by the client itself.
    if (name === 'isNullObject') continue;
    switch (object.kindOf(name, context.version)) {
      case 'scalar':
        value[pascal(name)] = object.scalar(name);
        break;
      case 'navigation': {
        const inner = object.navigation(name, context.version);
        value[pascal(name)] = projectPaths(
          inner,
          rest.length > 0 ? rest : ['*'],
          {},
          context,
          inner === null ? {} : context.identifyInside(inner),
        );
        break;
      }
      case null:
        throw new HostError(
          'InvalidArgument',
          `${object.typeName} 没有属性 ${name}。`,
          `${object.typeName}.${name}`,
        );
    }
  }
  return value;
}

/** `['a/b', 'a/c', 'd']` → a: [b, c], d: []. */
function byFirstName(paths: readonly string[]): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const path of paths) {
    const [first = '', ...rest] = path.replaceAll('.', '/').split('/');
    const name = camel(first);
    const group = groups.get(name) ?? [];
    if (rest.length > 0) group.push(rest.join('/'));
    groups.set(name, group);
  }
  return groups;
}

/** `text` → `Text`; the wire's spelling. */
export function pascal(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** `Text` → `text`; an add-in's spelling. */
export function camel(name: string): string {
  return name.startsWith('_') ? name : name.slice(0, 1).toLowerCase() + name.slice(1);
}

/** The answer of a query as an add-in's own JSON: camelCase, items in `items`. */
export function inJsonCase(value: Json): Json {
  if (Array.isArray(value)) return value.map((item: Json) => inJsonCase(item));
  if (!isPlainObject(value)) return value;
  const entries = Object.entries(value).filter(([key]) => key === '_Items' || !key.startsWith('_'));
  return Object.fromEntries(
    entries.map(([key, inner]) => [
      key === '_Items' ? 'items' : camel(key),
      inJsonCase(inner ?? null),
    ]),
  );
}

/** Whether a JSON value is an object. */
function isPlainObject(value: Json): value is Readonly<Record<string, Json | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
