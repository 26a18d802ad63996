import type { HostObject } from './hostObject';

/**
 * The reference ids given out: names by which the client finds an object again in a later batch.
 *
 * Two requests' contexts that overlap hold the same thing under the same id, and the one that ends first
 * lets go of it alone: so it is counted how often a thing is held.
 */
export class References {
  private readonly objects = new Map<string, HostObject>();
  private readonly holds = new Map<string, number>();
  private readonly byIdentity = new Map<string, string>();
  private readonly byObject = new WeakMap<HostObject, string>();
  private count = 0;

  /** Names an object once more and holds it until it is let go as often as it was held. */
  hold(object: HostObject): string {
    const id = this.nameOf(object);
    this.holds.set(id, (this.holds.get(id) ?? 0) + 1);
    return id;
  }

  /** The object's reference id; the same thing always has the same one. */
  nameOf(object: HostObject): string {
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

  /** One holder lets an object go; its id stays its own should it be held again. */
  remove(id: string): void {
    const left = (this.holds.get(id) ?? 0) - 1;
    if (left > 0) {
      this.holds.set(id, left);
      return;
    }
    this.holds.delete(id);
    this.objects.delete(id);
  }

  /** Lets everything go: the add-in's page was loaded afresh. */
  clear(): void {
    this.objects.clear();
    this.holds.clear();
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
