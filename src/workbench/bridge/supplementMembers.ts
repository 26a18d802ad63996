import { callIfThere, Flags, Operation } from './clientLibrary';
import type { ClientClass, ClientLibrary, ClientObject } from './clientLibrary';
import { EVENT_NUMBERS, isEventName } from './eventNumbers';
import type {
  MemberMetadata,
  MethodMetadata,
  ReferenceMetadata,
  ScalarMetadata,
} from './wordMetadata';

/** A class being added to. */
export interface Supplied {
  readonly library: ClientLibrary;
  readonly className: string;
  readonly prototype: ClientObject;
  readonly classNamed: (name: string) => ClientClass;
}

/** Methods that change nothing; all others count as writing. */
const READS = /^(get|search|load|is|compare|expand|intersect|split|find|select|highlight)/;

/** `text` → `Text`, the spelling on the wire. */
export function pascal(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1);
}

/** The library's own check that this Word is new enough. */
function guard({ library, className }: Supplied, member: string, { since }: MemberMetadata): void {
  library.Utility.throwIfApiNotSupported(`${className}.${member}`, 'WordApi', since, 'Word');
}

/** A property with a value: it must be loaded before it is read. */
export function defineScalar(supplied: Supplied, name: string, scalar: ScalarMetadata): void {
  const { library, className } = supplied;
  const field = `$${name}`;
  Object.defineProperty(supplied.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      library.Utility.throwIfNotLoaded(name, this[field], className, this._isNull);
      guard(supplied, name, scalar);
      return this[field];
    },
    set: scalar.readOnly
      ? undefined
      : function (this: ClientObject, value: unknown) {
          guard(supplied, name, scalar);
          this[field] = value;
          library.BatchApiHelper.invokeSetProperty(this, pascal(name), value, Flags.none);
        },
  });
}

/** A property that leads to another object; always the same one. */
export function defineNavigation(
  supplied: Supplied,
  name: string,
  navigation: ReferenceMetadata,
): void {
  const field = `$${name}`;
  Object.defineProperty(supplied.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      guard(supplied, name, navigation);
      this[field] ??= supplied.library.BatchApiHelper.createPropertyObject(
        supplied.classNamed(navigation.type),
        this,
        pascal(name),
        navigation.isCollection,
        Flags.concurrent,
      );
      return this[field];
    },
  });
}

/** A method; one that returns an object happens when the object's path is evaluated. */
export function defineMethod(
  supplied: Supplied,
  name: string,
  method: MethodMetadata,
  onCollection: boolean,
): void {
  const { BatchApiHelper } = supplied.library;
  const reads = READS.test(name);
  const operation = reads ? Operation.read : Operation.write;
  const flags = reads ? Flags.concurrent : Flags.none;
  const { returns } = method;
  supplied.prototype[name] = function (this: ClientObject, ...given: unknown[]) {
    guard(supplied, name, method);
    const args = [...given];
    while (args.length < method.parameters) args.push(undefined);
    if (returns.kind !== 'object') {
      const result = BatchApiHelper.invokeMethod(this, pascal(name), operation, args, flags, 0);
      return returns.kind === 'value' ? result : undefined;
    }
    const type = supplied.classNamed(returns.type);
    return onCollection && name === 'getItem'
      ? BatchApiHelper.createIndexerObject(type, this, args)
      : BatchApiHelper.createMethodObject(
          type,
          this,
          pascal(name),
          operation,
          args,
          returns.isCollection,
          /^insert/.test(name),
          null,
          flags,
        );
  };
}

/** An event: registered with the document, delivered by number and reference id. */
export function defineEvent(supplied: Supplied, name: string, event: MemberMetadata): void {
  const { library, className } = supplied;
  // onParagraphChanged → ParagraphChanged; a control's onDataChanged → ContentControlDataChanged.
  const own = name.replace(/^on/, '');
  const wire =
    className === 'ContentControl' && !own.startsWith('ContentControl')
      ? `ContentControl${own}`
      : own;
  // Events the host does not know are answered by it with ApiNotFound.
  const eventType = isEventName(wire) ? EVENT_NUMBERS[wire] : -1;
  const field = `$${name}`;
  Object.defineProperty(supplied.prototype, name, {
    configurable: true,
    enumerable: true,
    get(this: ClientObject) {
      guard(supplied, name, event);
      const target = (): unknown => this.__R ?? this._ReferenceId;
      const tell = (method: string): void => {
        callIfThere(this.context.document, method, target(), wire);
      };
      this[field] ??= new library.GenericEventHandlers(this.context, this, wire, {
        eventType,
        getTargetIdFunc: target,
        registerFunc: () => {
          tell('_RegisterEvent');
        },
        unregisterFunc: () => {
          tell('_UnregisterEvent');
        },
        eventArgsTransformFunc: (value) => library.Utility._createPromiseFromResult({ ...value }),
      });
      return this[field];
    },
  });
}
