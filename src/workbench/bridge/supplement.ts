import type { ClientClass, ClientLibrary, ClientObject } from './clientLibrary';
import {
  defineEvent,
  defineMethod,
  defineNavigation,
  defineScalar,
  pascal,
} from './supplementMembers';
import type { Supplied } from './supplementMembers';
import { extendResults, extendNames } from './supplementResults';
import type { ClassMetadata, WordMetadata } from './wordMetadata';

/**
 * Adds the members of WordApi 1.4 and later to Microsoft's npm library, which stops at 1.3, from its own building
 * blocks: batching, load and sync, unloaded properties, null objects and errors stay Microsoft's code. The names these
 * members have on the wire are inferred (PascalCase), not recorded from Word.
 *
 * It also turns on the library's own check that a member's requirement set is there, which the published file leaves
 * off by mistake: a member this Word does not have fails before anything is sent.
 *
 * @param word the library's `Word`; classes and enumerations are added to it
 * @param library the library's `OfficeExtension`
 */
export function applySupplement(
  word: Record<string, unknown>,
  library: ClientLibrary,
  metadata: WordMetadata,
): void {
  library.CommonUtility._doApiNotSupportedCheck = true;
  for (const [name, members] of Object.entries(metadata.enums)) addEnum(word, name, members);
  const added = new Map<string, boolean>();
  for (const [name, description] of Object.entries(metadata.classes))
    added.set(name, ensureClass(word, library, name, description));
  for (const [name, description] of Object.entries(metadata.classes))
    extendClass(word, library, name, description, added.get(name) ?? false);
}

function addEnum(word: Record<string, unknown>, name: string, members: readonly string[]): void {
  const known = word[name];
  const values: Record<string, unknown> =
    typeof known === 'object' && known !== null ? { ...known } : {};
  if (typeof known === 'function') return;
  for (const member of members) values[member] ??= pascal(member);
  word[name] = values;
}

/** @returns whether the class is new to the library */
function ensureClass(
  word: Record<string, unknown>,
  library: ClientLibrary,
  name: string,
  description: ClassMetadata,
): boolean {
  if (typeof word[name] === 'function') return false;
  const made = class extends library.ClientObject {};
  // An enumeration may bear the class's name (Word.Style): its members stay.
  if (typeof word[name] === 'object') Object.assign(made, word[name]);
  word[name] = made;
  const { prototype } = made;
  const getter = (property: string, get: (this: ClientObject) => unknown): void => {
    Object.defineProperty(prototype, property, { configurable: true, enumerable: true, get });
  };
  getter('_className', () => name);
  getter('_isCollection', () => description.child !== undefined);
  getter('_ReferenceId', function () {
    return this.__R;
  });
  if (description.child !== undefined)
    getter('items', function () {
      library.Utility.throwIfNotLoaded('items', this.m__items, name, this._isNull);
      return this.m__items;
    });
  prototype._KeepReference = function (this: ClientObject) {
    library.BatchApiHelper.invokeMethod(this, '_KeepReference', 1, [], 4, 0);
  };
  prototype.load = function (this: ClientObject, options: unknown) {
    return library.Utility.load(this, options);
  };
  prototype.toJSON = function (this: ClientObject) {
    const scalars = Object.fromEntries(
      Object.keys(description.scalars).map((key) => [key, this[`$${key}`]]),
    );
    return library.Utility.toJson(this, scalars, {}, this.m__items);
  };
  return true;
}

function extendClass(
  word: Record<string, unknown>,
  library: ClientLibrary,
  name: string,
  description: ClassMetadata,
  isNew: boolean,
): void {
  const { prototype } = classNamed(word, name);
  const supplied: Supplied = {
    library,
    className: name,
    prototype,
    classNamed: (other) => classNamed(word, other),
  };
  for (const [key, scalar] of Object.entries(description.scalars))
    defineScalar(supplied, key, scalar);
  for (const [key, navigation] of Object.entries(description.navigations))
    defineNavigation(supplied, key, navigation);
  for (const [key, method] of Object.entries(description.methods))
    defineMethod(supplied, key, method, description.child !== undefined);
  for (const [key, event] of Object.entries(description.events)) defineEvent(supplied, key, event);
  extendResults(supplied, description, isNew);
  extendNames(prototype, description);
}

function classNamed(word: Record<string, unknown>, name: string): ClientClass {
  const found = word[name];
  if (!isClientClass(found)) throw new Error(`Word.${name} is no class`);
  return found;
}

function isClientClass(value: unknown): value is ClientClass {
  return typeof value === 'function';
}
