import { notFound } from '../../engine/errors';
import { HostType } from '../../engine/hostObject';
import type { HostObject, Method } from '../../engine/hostObject';

/** A collection: what gives its items now, and a name that makes it the same collection next time. */
export interface Collection {
  readonly items: () => readonly HostObject[];
}

/** Makes a kind of collection, with the members every collection of Word has. */
export function collectionType(
  name: string,
  methods: Readonly<Record<string, Method<Collection>>> = {},
): HostType<Collection> {
  return new HostType<Collection>({
    name,
    items: (self) => self.items(),
    methods: {
      getFirst: { since: '1.1', run: (self) => required(self.items()[0], `${name}.getFirst`) },
      getFirstOrNullObject: { since: '1.3', run: (self) => self.items()[0] ?? null },
      getLast: { since: '1.3', run: (self) => required(self.items().at(-1), `${name}.getLast`) },
      getLastOrNullObject: { since: '1.3', run: (self) => self.items().at(-1) ?? null },
      ...methods,
    },
  });
}

/** The object, or `ItemNotFound`. */
export function required(object: HostObject | null | undefined, location: string): HostObject {
  if (object === null || object === undefined) throw notFound(location);
  return object;
}
