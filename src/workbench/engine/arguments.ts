import { invalidArgument } from './errors';
import type { Json } from './protocol';

/** An argument that is an object the client named by its path; `null` for a null object. */
export class ObjectArgument {
  constructor(readonly object: object | null) {}
}

/** Recognizes the objects of one kind; `HostType` is one. */
export interface ObjectKind<T> {
  readonly description: { readonly name: string };
  /** The thing behind an object of this kind; `undefined` for any other object. */
  selfOf(object: object): T | undefined;
}

/** A decoded argument: a plain value or an object. */
export type Argument = Json | ObjectArgument;

/** A call's arguments, each read as what the member expects; anything else is `InvalidArgument`. */
export class Arguments {
  constructor(
    private readonly values: readonly Argument[],
    private readonly location: string,
  ) {}

  string(index: number): string {
    const value = this.plain(index);
    if (typeof value !== 'string') throw this.wrong(index, '应为文本');
    return value;
  }

  number(index: number): number {
    const value = this.plain(index);
    if (typeof value !== 'number') throw this.wrong(index, '应为数字');
    return value;
  }

  /** A number, or `null` when nothing was given. */
  optionalNumber(index: number): number | null {
    return this.plain(index) === null ? null : this.number(index);
  }

  /** A text, or `null` when nothing was given. */
  optionalString(index: number): string | null {
    return this.plain(index) === null ? null : this.string(index);
  }

  /** Whether an object was given. */
  isObject(index: number): boolean {
    return this.values[index] instanceof ObjectArgument;
  }

  boolean(index: number): boolean {
    const value = this.plain(index);
    if (typeof value !== 'boolean') throw this.wrong(index, '应为真假值');
    return value;
  }

  /** One of the named choices; `null` or nothing gives the fallback, without one it is an error. */
  oneOf<C extends string>(index: number, choices: readonly C[], fallback?: C): C {
    const value = this.plain(index);
    if (value === null && fallback !== undefined) return fallback;
    const choice = choices.find((name) => name === value);
    if (choice === undefined) throw this.wrong(index, `应为 ${choices.join('、')} 之一`);
    return choice;
  }

  /** A list of texts. */
  strings(index: number): readonly string[] {
    const value = this.plain(index);
    if (!Array.isArray(value)) throw this.wrong(index, '应为列表');
    return value.filter((item) => typeof item === 'string');
  }

  /** A plain object, `{}` when nothing was given. */
  options(index: number): Readonly<Record<string, Json | undefined>> {
    const value = this.plain(index);
    if (value === null) return {};
    if (!isRecord(value)) throw this.wrong(index, '应为对象');
    return value;
  }

  /** The thing behind an object argument of one kind. */
  object<T>(index: number, type: ObjectKind<T>): T {
    const value = this.values[index] ?? null;
    if (!(value instanceof ObjectArgument) || value.object === null)
      throw this.wrong(index, '应为对象');
    const self = type.selfOf(value.object);
    if (self === undefined) throw this.wrong(index, `应为 ${type.description.name}`);
    return self;
  }

  private plain(index: number): Json {
    const value = this.values[index] ?? null;
    if (value instanceof ObjectArgument) throw this.wrong(index, '不应为对象');
    return value;
  }

  private wrong(index: number, detail: string): Error {
    return invalidArgument(`第 ${index + 1} 个参数${detail}`, this.location);
  }
}

function isRecord(value: Json): value is Readonly<Record<string, Json | undefined>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
