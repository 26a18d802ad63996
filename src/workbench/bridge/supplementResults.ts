import { callIfThere } from './clientLibrary';
import type { ClientObject } from './clientLibrary';
import { pascal } from './supplementMembers';
import type { Supplied } from './supplementMembers';
import type { ClassMetadata } from './wordMetadata';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

/** Takes over the answers to the added members; the rest is left to the library. */
export function extendResults(
  supplied: Supplied,
  description: ClassMetadata,
  isNew: boolean,
): void {
  const { library, prototype } = supplied;
  const handleResult = prototype._handleResult;
  prototype._handleResult = function (this: ClientObject, value: unknown) {
    if (typeof handleResult === 'function') Reflect.apply(handleResult, this, [value]);
    if (!isFields(value)) return;
    if (isNew) takeIdentity(this, value);
    for (const key of Object.keys(description.scalars))
      if (value[pascal(key)] !== undefined) this[`$${key}`] = value[pascal(key)];
    for (const key of Object.keys(description.navigations)) {
      if (value[pascal(key)] === undefined) continue;
      const inner = this[key];
      if (isFields(inner)) callIfThere(inner as ClientObject, '_handleResult', value[pascal(key)]);
    }
  };
  const handleIdResult = prototype._handleIdResult;
  prototype._handleIdResult = function (this: ClientObject, value: unknown) {
    if (typeof handleIdResult === 'function') Reflect.apply(handleIdResult, this, [value]);
    if (isNew && isFields(value) && value._ReferenceId !== undefined) this.__R = value._ReferenceId;
  };

  /** A class the library lacks: its path, reference id and items are ours to keep. */
  function takeIdentity(object: ClientObject, value: Fields): void {
    library.Utility.fixObjectPathIfNecessary(object, value);
    if (value._ReferenceId !== undefined) object.__R = value._ReferenceId;
    const { child } = description;
    if (child === undefined || !Array.isArray(value._Items)) return;
    object.m__items = value._Items.map((data: unknown, index) => {
      const type = supplied.classNamed(child);
      const item = library.BatchApiHelper.createChildItemObject(type, true, object, data, index);
      callIfThere(item, '_handleResult', data);
      return item;
    });
  }
}

/** Adds the members to the lists the library loads, sets and serializes by. */
export function extendNames(prototype: ClientObject, description: ClassMetadata): void {
  const scalars = Object.entries(description.scalars);
  const known = new Set(namesIn(prototype, '_scalarPropertyNames'));
  const fresh = scalars.filter(([name]) => !known.has(name));
  append(
    prototype,
    '_scalarPropertyNames',
    fresh.map(([name]) => name),
  );
  append(
    prototype,
    '_scalarPropertyOriginalNames',
    fresh.map(([name]) => pascal(name)),
  );
  append(
    prototype,
    '_scalarPropertyUpdateable',
    fresh.map(([, { readOnly }]) => !readOnly),
  );
  const navigations = new Set(namesIn(prototype, '_navigationPropertyNames'));
  append(
    prototype,
    '_navigationPropertyNames',
    Object.keys(description.navigations).filter((name) => !navigations.has(name)),
  );
}

function namesIn(prototype: ClientObject, property: string): unknown[] {
  const names = prototype[property];
  return Array.isArray(names) ? names : [];
}

function append(prototype: ClientObject, property: string, values: readonly unknown[]): void {
  const all = [...namesIn(prototype, property), ...values];
  Object.defineProperty(prototype, property, { configurable: true, get: () => all });
}
