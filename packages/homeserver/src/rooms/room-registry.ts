import { BoundedMap } from "@botschaft/platform/bounded-map";
import { findRoomNid } from "@botschaft/storage";
import type { RoomListener, Storage } from "./ports.ts";
import type { RoomActor } from "./room-actor.ts";
import { loadRooms } from "./room-loader.ts";
import type { RoomView } from "./room-view.ts";

/** Every room that is in memory. The rooms that were not used for longest go first, and come back from the disk. */
export class RoomRegistry implements RoomListener {
  readonly #storage: Storage;
  readonly #maxBytes: number;
  readonly #actors = new Map<number, RoomActor>();
  readonly #loading = new Map<number, Promise<RoomActor | undefined>>();
  readonly #nids = new BoundedMap<string, number>(200_000);
  readonly #held = new Map<number, number>();
  #bytes = 0;
  /** How often everything was dropped. */
  #drops = 0;
  readonly #sizes = new Map<number, number>();

  /** @param maxBytes how much of the rooms stays in memory, roughly */
  constructor(storage: Storage, maxBytes: number) {
    this.#storage = storage;
    this.#maxBytes = maxBytes;
  }

  /** Undefined for a room that nobody here was ever in. */
  async findNid(roomId: string): Promise<number | undefined> {
    const known = this.#nids.get(roomId);
    if (known !== undefined) return known;
    const nid = await findRoomNid(this.#storage.reads, roomId);
    if (nid !== undefined) this.#nids.set(roomId, nid);
    return nid;
  }

  async find(roomId: string): Promise<RoomActor | undefined> {
    const nid = await this.findNid(roomId);
    return nid === undefined ? undefined : this.findByNid(nid);
  }

  /** Only what is in memory already. */
  loaded(roomNid: number): RoomActor | undefined {
    return this.#actors.get(roomNid);
  }

  async findByNid(roomNid: number): Promise<RoomActor | undefined> {
    const actor = this.#actors.get(roomNid);
    if (actor !== undefined) return this.#touch(actor);
    return (await this.findAll([roomNid]))[0];
  }

  /** The rooms that exist, loaded together. */
  async findAll(roomNids: readonly number[]): Promise<readonly RoomActor[]> {
    const missing = roomNids.filter((nid) => !this.#actors.has(nid) && !this.#loading.has(nid));
    if (missing.length > 0) this.#load(missing);
    const found = await Promise.all(roomNids.map((nid) => this.#actors.get(nid) ?? this.#loading.get(nid)));
    return found.filter((actor) => actor !== undefined);
  }

  /** A room that was just made. */
  add(actor: RoomActor): void {
    this.#actors.set(actor.view.roomNid, actor);
    this.#nids.set(actor.view.roomId, actor.view.roomNid);
    this.measure(actor);
  }

  /** Work of this room was refused, or it is to be forgotten: the next one who asks reads it from the disk. */
  drop(roomNid: number): void {
    const actor = this.#actors.get(roomNid);
    if (actor === undefined) return;
    actor.isDead = true;
    this.#forget(roomNid);
  }

  /** What is in memory may differ from the disk, all of it. */
  dropAll(): void {
    this.#drops++;
    for (const roomNid of [...this.#actors.keys()]) this.drop(roomNid);
  }

  /**
   * Keeps rooms from being evicted, for somebody who needs several in memory at once: without it, one that is loaded
   * could push out the one before it again and again. To be released, each as often as it was held.
   */
  hold(roomNid: number): void {
    this.#held.set(roomNid, (this.#held.get(roomNid) ?? 0) + 1);
  }

  release(roomNids: Iterable<number>): void {
    for (const roomNid of roomNids) {
      const others = (this.#held.get(roomNid) ?? 0) - 1;
      if (others > 0) this.#held.set(roomNid, others);
      else this.#held.delete(roomNid);
    }
  }

  /** Forgets an idle room. A room with work in its queue stays, and one that is held. */
  evict(roomNid: number): boolean {
    const actor = this.#actors.get(roomNid);
    if (actor === undefined || actor.isBusy || this.#held.has(roomNid)) return false;
    // Who holds it and has not asked for a turn yet must come to the one that is loaded next: a room has one writer.
    actor.isDead = true;
    this.#forget(roomNid);
    return true;
  }

  /** The room grew: keeps the total, and forgets others when it is too much. */
  measure(actor: RoomActor): void {
    const nid = actor.view.roomNid;
    if (this.#actors.get(nid) !== actor) return;
    const bytes = actor.view.bytes;
    this.#bytes += bytes - (this.#sizes.get(nid) ?? 0);
    this.#sizes.set(nid, bytes);
    for (const oldest of this.#actors.keys()) {
      if (this.#bytes <= this.#maxBytes) break;
      if (oldest !== nid) this.evict(oldest);
    }
  }

  /** A room that is written to grows; it is measured now and then. */
  onEvents(view: RoomView): void {
    const actor = this.#actors.get(view.roomNid);
    if (actor !== undefined && view.head.events.length % 50 === 0) this.measure(actor);
  }

  onMembership(): void {}

  get size(): number {
    return this.#actors.size;
  }

  /** What they take, roughly. */
  get bytes(): number {
    return this.#bytes;
  }

  #touch(actor: RoomActor): RoomActor {
    const nid = actor.view.roomNid;
    this.#actors.delete(nid);
    this.#actors.set(nid, actor);
    return actor;
  }

  #forget(roomNid: number): void {
    this.#actors.delete(roomNid);
    this.#bytes -= this.#sizes.get(roomNid) ?? 0;
    this.#sizes.delete(roomNid);
  }

  #load(roomNids: readonly number[]): void {
    const loaded = this.#read(roomNids).then((actors) => {
      for (const actor of actors) this.add(actor);
      return new Map(actors.map((actor) => [actor.view.roomNid, actor]));
    });
    for (const nid of roomNids) {
      const one = loaded.then((actors) => actors.get(nid)).finally(() => this.#loading.delete(nid));
      one.catch(() => {});
      this.#loading.set(nid, one);
    }
  }

  /** Again when everything was dropped meanwhile: what was read may be from before. */
  async #read(roomNids: readonly number[]): Promise<readonly RoomActor[]> {
    const drops = this.#drops;
    const actors = await loadRooms(this.#storage, roomNids);
    return drops === this.#drops ? actors : this.#read(roomNids);
  }
}
