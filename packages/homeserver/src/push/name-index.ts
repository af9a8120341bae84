import type { UserId } from "@botschaft/protocol/ids";
import { localpartOf } from "@botschaft/protocol/ids";
import { mentionKeyOf, mentionKeysIn } from "@botschaft/room/push-rules";

export type Named = {
  readonly userNid: number;
  readonly userId: UserId;
  readonly displayName: string | undefined;
  /** The member event that says so. */
  readonly eventNid: number;
};

/** Whose name may stand in a text, found without asking everybody: by one word of each name. */
export class NameIndex {
  readonly #people = new Map<number, Named>();
  readonly #byKey = new Map<string, Set<number>>();

  get(userNid: number): Named | undefined {
    return this.#people.get(userNid);
  }

  /** An older member event than the one that is known changes nothing. */
  set(person: Named): void {
    const known = this.#people.get(person.userNid);
    if (known !== undefined && known.eventNid > person.eventNid) return;
    if (known !== undefined) this.#unlink(known);
    this.#people.set(person.userNid, person);
    for (const key of keysOf(person)) {
      const nids = this.#byKey.get(key);
      if (nids === undefined) this.#byKey.set(key, new Set([person.userNid]));
      else nids.add(person.userNid);
    }
  }

  delete(userNid: number): void {
    const known = this.#people.get(userNid);
    if (known === undefined) return;
    this.#unlink(known);
    this.#people.delete(userNid);
  }

  /** Those whose name may stand in it; whether it does, their rules say. */
  listIn(text: string): readonly Named[] {
    const found = new Set<Named>();
    for (const key of mentionKeysIn(text)) {
      for (const nid of this.#byKey.get(key) ?? []) found.add(this.#people.get(nid) as Named);
    }
    return [...found];
  }

  #unlink(person: Named): void {
    for (const key of keysOf(person)) {
      const nids = this.#byKey.get(key);
      nids?.delete(person.userNid);
      if (nids?.size === 0) this.#byKey.delete(key);
    }
  }
}

function keysOf({ userId, displayName }: Named): ReadonlySet<string> {
  const keys = [mentionKeyOf(localpartOf(userId)), displayName === undefined ? undefined : mentionKeyOf(displayName)];
  return new Set(keys.filter((key) => key !== undefined));
}
