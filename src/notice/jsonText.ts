/** Keys and positions from the root of JSON data to one of its values. */
export type JsonPath = readonly (string | number)[];

/** What is wrong with a text that should be JSON. */
export type JsonFault =
  | { readonly kind: 'ended' }
  | { readonly kind: 'unexpected'; readonly found: string; readonly expected: JsonExpected }
  | { readonly kind: 'string' }
  | { readonly kind: 'duplicate'; readonly key: string };

/** What should have stood there. */
export type JsonExpected = 'value' | 'key' | 'colon' | 'commaOrEnd' | 'nothing';

/** A JSON text, scanned for the places of its values. */
export type JsonScan =
  | {
      readonly ok: true;
      /** Where a value begins (for a member of an object: its key), as an offset; of what is not there, the place of what should hold it. */
      readonly offsetOf: (path: JsonPath) => number;
    }
  | { readonly ok: false; readonly offset: number; readonly fault: JsonFault };

/**
 * Scans JSON (RFC 8259) and remembers where every value is. Stricter than `JSON.parse` in one thing:
 * a key that is twice in an object is a fault, since one of its values would be lost.
 *
 * @param text the JSON text, without a byte order mark
 */
export function scanJson(text: string): JsonScan {
  const scanner = new Scanner(text);
  try {
    scanner.whole();
  } catch (error) {
    if (error instanceof JsonFaultError)
      return { ok: false, offset: error.offset, fault: error.fault };
    throw error;
  }
  return {
    ok: true,
    offsetOf(path) {
      for (let length = path.length; length > 0; length -= 1) {
        const offset = scanner.offsets.get(JSON.stringify(path.slice(0, length)));
        if (offset !== undefined) return offset;
      }
      return 0;
    },
  };
}

/** The line and the column of an offset, both from 1; columns count characters as editors do. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: before.length, column: Array.from(before.at(-1) ?? '').length + 1 };
}

class JsonFaultError extends Error {
  constructor(
    readonly offset: number,
    readonly fault: JsonFault,
  ) {
    super(fault.kind);
  }
}

const literal = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const word = /[，：“”｛｝［］]|[^\s,:"[\]{}，：“”｛｝［］]+|./suy;

class Scanner {
  readonly offsets = new Map<string, number>();
  private at = 0;

  constructor(private readonly text: string) {}

  whole(): void {
    this.value([]);
    this.space();
    if (this.at < this.text.length) this.unexpected('nothing');
  }

  private value(path: JsonPath): void {
    this.space();
    const key = JSON.stringify(path);
    // A member of an object is known by its key already.
    if (!this.offsets.has(key)) this.offsets.set(key, this.at);
    if (this.takes('{')) this.members(path);
    else if (this.takes('[')) this.items(path);
    else if (this.text[this.at] === '"') this.string();
    else if (this.match(literal) === null) this.unexpected('value');
  }

  private members(path: JsonPath): void {
    this.space();
    if (this.takes('}')) return;
    do {
      this.space();
      const offset = this.at;
      if (this.text[this.at] !== '"') this.unexpected('key');
      const name: unknown = JSON.parse(this.string());
      const member = [...path, String(name)];
      const id = JSON.stringify(member);
      if (this.offsets.has(id))
        throw new JsonFaultError(offset, { kind: 'duplicate', key: String(name) });
      this.offsets.set(id, offset);
      this.space();
      if (!this.takes(':')) this.unexpected('colon');
      this.value(member);
      this.space();
    } while (this.takes(','));
    if (!this.takes('}')) this.unexpected('commaOrEnd');
  }

  private items(path: JsonPath): void {
    this.space();
    if (this.takes(']')) return;
    let index = 0;
    do {
      this.value([...path, index]);
      index += 1;
      this.space();
    } while (this.takes(','));
    if (!this.takes(']')) this.unexpected('commaOrEnd');
  }

  /** Takes a string, quotation marks included. */
  private string(): string {
    const taken = this.match(string);
    if (taken === null) throw new JsonFaultError(this.at, { kind: 'string' });
    return taken;
  }

  private space(): void {
    while (/[ \t\r\n]/.test(this.text[this.at] ?? '')) this.at += 1;
  }

  private takes(mark: string): boolean {
    if (this.text[this.at] !== mark) return false;
    this.at += 1;
    return true;
  }

  private match(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const [found] = pattern.exec(this.text) ?? [null];
    if (found !== null) this.at += found.length;
    return found;
  }

  private unexpected(expected: JsonExpected): never {
    const offset = this.at;
    const found = this.match(word);
    throw new JsonFaultError(
      offset,
      found === null ? { kind: 'ended' } : { kind: 'unexpected', found, expected },
    );
  }
}
