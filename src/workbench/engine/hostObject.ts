import type { Arguments } from './arguments';
import { apiNotFound, invalidArgument } from './errors';
import type { Json } from './protocol';

/** The requirement set version a member came with, `1.1` for WordApi 1.1. */
export type Since = `1.${number}`;

/** A property that holds a plain value. */
export interface Scalar<T> {
  readonly since: Since;
  readonly get: (self: T) => Json;
  /** Absent for a read-only property. */
  readonly set?: (self: T, value: Json) => void;
}

/** A property that leads to another object; `null` is a null object. */
export interface Navigation<T> {
  readonly since: Since;
  readonly get: (self: T) => HostObject | null;
}

/** A method; what it returns is an object, a null object, or a plain value. */
export interface Method<T> {
  readonly since: Since;
  readonly run: (self: T, given: Arguments) => HostObject | Json;
}

/** What a kind of object can do. Member names are written as an add-in writes them. */
export interface TypeDescription<T> {
  readonly name: string;
  /**
   * What makes two hosted objects the same thing (a paragraph's id, say): the same thing keeps one reference id.
   * Absent for objects that are never the same twice.
   */
  readonly identity?: (self: T) => string;
  /** Sent as `Id` with the object, where the client addresses children by it. */
  readonly id?: (self: T) => number;
  /** Throws `ItemNotFound` when the thing is no longer in the document. */
  readonly check?: (self: T) => void;
  /** Present for a collection. */
  readonly items?: (self: T) => readonly HostObject[];
  readonly scalars?: Readonly<Record<string, Scalar<T>>>;
  readonly navigations?: Readonly<Record<string, Navigation<T>>>;
  readonly methods?: Readonly<Record<string, Method<T>>>;
}

/** An object as the engine handles it: its kind's table bound to one thing. */
export interface HostObject {
  readonly typeName: string;
  readonly identity: string | null;
  readonly id: number | undefined;
  /** Items of a collection, `null` for any other object. */
  items(): readonly HostObject[] | null;
  /** Names of the scalars this version of Word has. */
  scalarNames(version: number): readonly string[];
  kindOf(name: string, version: number): 'scalar' | 'navigation' | null;
  scalar(name: string): Json;
  setScalar(name: string, value: Json, version: number): void;
  navigation(name: string, version: number): HostObject | null;
  call(name: string, given: Arguments, version: number): HostObject | Json;
  /** Throws `ItemNotFound` when the thing is gone. */
  check(): void;
}

/** `1.3` → 3, `1.10` → 10: requirement set versions compare by their minor number. */
export function minorOf(version: string): number {
  return Number(version.split('.')[1] ?? '0');
}

class Hosted<T> implements HostObject {
  constructor(
    private readonly type: HostType<T>,
    readonly self: T,
  ) {}

  get typeName(): string {
    return this.type.description.name;
  }

  get identity(): string | null {
    return this.type.description.identity?.(this.self) ?? null;
  }

  get id(): number | undefined {
    return this.type.description.id?.(this.self);
  }

  items(): readonly HostObject[] | null {
    return this.type.description.items?.(this.self) ?? null;
  }

  scalarNames(version: number): readonly string[] {
    return Object.entries(this.type.description.scalars ?? {})
      .filter(([, scalar]) => minorOf(scalar.since) <= version)
      .map(([name]) => name);
  }

  kindOf(name: string, version: number): 'scalar' | 'navigation' | null {
    const { scalars, navigations } = this.type.description;
    const scalar = scalars?.[name];
    if (scalar !== undefined) return this.within(scalar, name, version, 'scalar');
    const navigation = navigations?.[name];
    if (navigation !== undefined) return this.within(navigation, name, version, 'navigation');
    return null;
  }

  scalar(name: string): Json {
    const scalar = this.type.description.scalars?.[name];
    if (scalar === undefined) throw apiNotFound(this.place(name));
    return scalar.get(this.self);
  }

  setScalar(name: string, value: Json, version: number): void {
    const scalar = this.type.description.scalars?.[name];
    if (scalar === undefined) throw apiNotFound(this.place(name));
    this.within(scalar, name, version, 'scalar');
    if (scalar.set === undefined) throw invalidArgument('只读属性', this.place(name));
    scalar.set(this.self, value);
  }

  navigation(name: string, version: number): HostObject | null {
    const navigation = this.type.description.navigations?.[name];
    if (navigation === undefined) throw apiNotFound(this.place(name));
    this.within(navigation, name, version, 'navigation');
    return navigation.get(this.self);
  }

  call(name: string, given: Arguments, version: number): HostObject | Json {
    const method = this.type.description.methods?.[name];
    if (method === undefined) throw apiNotFound(this.place(name));
    this.within(method, name, version, 'method');
    return method.run(this.self, given);
  }

  check(): void {
    this.type.description.check?.(this.self);
  }

  private place(name: string): string {
    return `${this.typeName}.${name}`;
  }

  private within<K>(member: { readonly since: Since }, name: string, version: number, kind: K): K {
    if (minorOf(member.since) > version) throw apiNotFound(this.place(name));
    return kind;
  }
}

/** A kind of object: makes hosted objects of it and recognises them. */
export class HostType<T> {
  private made: TypeDescription<T> | null = null;

  /** @param describe the kind's table; as a function where kinds refer to each other, made at its first use */
  constructor(private readonly describe: TypeDescription<T> | (() => TypeDescription<T>)) {}

  get description(): TypeDescription<T> {
    this.made ??= typeof this.describe === 'function' ? this.describe() : this.describe;
    return this.made;
  }

  of(self: T): HostObject {
    return new Hosted(this, self);
  }

  /** The thing behind a hosted object of this kind; `undefined` for any other kind. */
  selfOf(object: object): T | undefined {
    return object instanceof Hosted && object.typeName === this.description.name
      ? (object.self as T)
      : undefined;
  }
}

/** Whether what a method returned is an object and not a plain value. */
export function isHostObject(value: HostObject | Json): value is HostObject {
  return value instanceof Hosted;
}
