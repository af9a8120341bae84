import type { Announcement } from "@botschaft/storage";

export interface Watcher {
  /** Something that it watches moved on; where to, it reads itself. */
  wake(): void;
}

/** Who is to be woken for which room and which person: only those who are connected stand here. */
export class Wakeups {
  readonly #rooms = new Map<number, Set<Watcher>>();
  readonly #users = new Map<number, Set<Watcher>>();

  watchRoom(roomNid: number, watcher: Watcher): void {
    add(this.#rooms, roomNid, watcher);
  }

  unwatchRoom(roomNid: number, watcher: Watcher): void {
    remove(this.#rooms, roomNid, watcher);
  }

  watchUser(userNid: number, watcher: Watcher): void {
    add(this.#users, userNid, watcher);
  }

  unwatchUser(userNid: number, watcher: Watcher): void {
    remove(this.#users, userNid, watcher);
  }

  /** One wake-up for each watcher, however much of what it watches moved. */
  announce({ rooms, users }: Announcement): void {
    const woken = new Set<Watcher>();
    for (const roomNid of rooms) for (const watcher of this.#rooms.get(roomNid) ?? []) woken.add(watcher);
    for (const userNid of users) for (const watcher of this.#users.get(userNid) ?? []) woken.add(watcher);
    for (const watcher of woken) watcher.wake();
  }
}

function add(sets: Map<number, Set<Watcher>>, nid: number, watcher: Watcher): void {
  const set = sets.get(nid);
  if (set === undefined) sets.set(nid, new Set([watcher]));
  else set.add(watcher);
}

function remove(sets: Map<number, Set<Watcher>>, nid: number, watcher: Watcher): void {
  const set = sets.get(nid);
  set?.delete(watcher);
  if (set?.size === 0) sets.delete(nid);
}
