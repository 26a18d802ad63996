/** What Word's members of WordApi 1.4 and later are, as Microsoft's type declarations say. */
export interface WordMetadata {
  readonly classes: Readonly<Record<string, ClassMetadata>>;
  /** Names of each enumeration's members. */
  readonly enums: Readonly<Record<string, readonly string[]>>;
}

/** A class of `Word`. Only members of WordApi 1.4 and later are listed. */
export interface ClassMetadata {
  /** The class of a collection's items. */
  readonly child?: string;
  readonly scalars: Readonly<Record<string, ScalarMetadata>>;
  readonly navigations: Readonly<Record<string, ReferenceMetadata>>;
  readonly methods: Readonly<Record<string, MethodMetadata>>;
  readonly events: Readonly<Record<string, MemberMetadata>>;
}

/** What every member has: the WordApi version it came with, `1.6`. */
export interface MemberMetadata {
  readonly since: string;
}

/** A property with a plain value. */
export interface ScalarMetadata extends MemberMetadata {
  readonly readOnly: boolean;
}

/** A property that leads to another object. */
export interface ReferenceMetadata extends MemberMetadata {
  readonly type: string;
  readonly isCollection: boolean;
}

/** A method: it returns an object of a class, a value to wait for, or nothing. */
export interface MethodMetadata extends MemberMetadata {
  readonly parameters: number;
  readonly returns:
    | { readonly kind: 'object'; readonly type: string; readonly isCollection: boolean }
    | { readonly kind: 'value' }
    | { readonly kind: 'nothing' };
}
