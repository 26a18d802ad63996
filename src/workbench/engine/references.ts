import type { HostObject } from './hostObject';

/** The reference ids given out: names by which the client finds an object again in a later batch. */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly byIdentity = new Map<string, string>();
  private readonly byObject = new WeakMap<HostObject, string>();
  private count = 0;

  /** The object's reference id; the same thing always has the same one. */
  keep(object: HostObject): string {
    const known = this.known(object);
    if (known !== null) {
      this.objects.set(known, object);
      return known;
    }
    this.count += 1;
    const id = `{${this.count}}${object.typeName}`;
    this.byObject.set(object, id);
    if (object.identity !== null) this.byIdentity.set(identityKey(object, object.identity), id);
    this.objects.set(id, object);
    return id;
  }

  find(id: string): HostObject | undefined {
    return this.objects.get(id);
  }

  /** Lets an object go; its id stays its own should it be kept again. */
  remove(id: string): void {
    this.objects.delete(id);
  }

  /** Lets everything go: the add-in's page was loaded afresh. */
  clear(): void {
    this.objects.clear();
  }

  /** The id the object was given before; `null` when it never was. */
  known(object: HostObject): string | null {
    const id =
      object.identity === null
        ? this.byObject.get(object)
        : this.byIdentity.get(identityKey(object, object.identity));
    return id ?? null;
  }
}

function identityKey(object: HostObject, identity: string): string {
  return `${object.typeName} ${identity}`;
}
