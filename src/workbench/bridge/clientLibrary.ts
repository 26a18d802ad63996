/**
 * The parts of Microsoft's client library (`OfficeExtension`) that a class of `Word` is made of, as the published
 * library has them. They are exported by it, but declared nowhere.
 */

/** An object of the client: fields hold loaded values. */
export interface ClientObject {
  readonly context: { readonly document: ClientObject };
  readonly _isNull: boolean;
  [field: string]: unknown;
}

/** A class of `Word`. */
export interface ClientClass {
  new (context: unknown, path: unknown): ClientObject;
  readonly prototype: ClientObject;
}

/** Whether an action reads or writes. */
export const Operation = { write: 0, read: 1 } as const;
/** Request flags: 4 marks a read that needs no exclusive access. */
export const Flags = { none: 0, concurrent: 4 } as const;

/** What an event needs of the client. */
export interface EventInfo {
  readonly eventType: number;
  readonly getTargetIdFunc: () => unknown;
  readonly registerFunc: () => void;
  readonly unregisterFunc: () => void;
  readonly eventArgsTransformFunc: (value: object) => unknown;
}

/** `OfficeExtension`. */
export interface ClientLibrary {
  readonly ClientObject: ClientClass;
  readonly CommonUtility: { _doApiNotSupportedCheck: boolean };
  readonly GenericEventHandlers: new (
    context: unknown,
    parent: ClientObject,
    name: string,
    info: EventInfo,
  ) => object;
  readonly BatchApiHelper: {
    createPropertyObject(
      type: ClientClass,
      parent: ClientObject,
      name: string,
      isCollection: boolean,
      flags: number,
    ): ClientObject;
    createMethodObject(
      type: ClientClass,
      parent: ClientObject,
      name: string,
      operation: number,
      args: readonly unknown[],
      isCollection: boolean,
      isInvalidAfterRequest: boolean,
      getByIdMethodName: null,
      flags: number,
    ): ClientObject;
    createIndexerObject(
      type: ClientClass,
      parent: ClientObject,
      args: readonly unknown[],
    ): ClientObject;
    createChildItemObject(
      type: ClientClass,
      hasIndexer: boolean,
      parent: ClientObject,
      item: unknown,
      index: number,
    ): ClientObject;
    invokeMethod(
      object: ClientObject,
      name: string,
      operation: number,
      args: readonly unknown[],
      flags: number,
      resultProcess: number,
    ): unknown;
    invokeSetProperty(object: ClientObject, name: string, value: unknown, flags: number): void;
  };
  readonly Utility: {
    load(object: ClientObject, options: unknown): ClientObject;
    toJson(object: ClientObject, scalars: object, navigations: object, items: unknown): unknown;
    fixObjectPathIfNecessary(object: ClientObject, value: unknown): void;
    throwIfNotLoaded(name: string, value: unknown, className: string, isNull: boolean): void;
    throwIfApiNotSupported(name: string, set: string, version: string, host: string): void;
    _createPromiseFromResult(value: unknown): unknown;
  };
}

/** Calls a method an object may have, as the library does. */
export function callIfThere(object: ClientObject, name: string, ...args: unknown[]): void {
  const method = object[name];
  if (typeof method === 'function') Reflect.apply(method, object, args);
}
