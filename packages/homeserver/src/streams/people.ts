import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { parseUserId, type UserId } from "@botschaft/protocol/ids";
import { findPeopleById, findPeopleByNid, type GroupCommit, people, rows } from "@botschaft/storage";
import type { StateKeys } from "./state-keys.ts";

type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** User ids and their integers, both ways. Known ones cost no statement. */
export class People {
  readonly #storage: Storage;
  readonly #stateKeys: StateKeys;
  readonly #nids = new BoundedMap<string, number>(200_000);
  readonly #ids = new BoundedMap<number, UserId>(200_000);
  readonly #inFlight = new Map<string, Promise<number>>();

  constructor(storage: Storage, stateKeys: StateKeys) {
    this.#storage = storage;
    this.#stateKeys = stateKeys;
  }

  /** Undefined for somebody whom this server never saw. */
  async find(userId: UserId): Promise<number | undefined> {
    const known = this.#nids.get(userId);
    if (known !== undefined) return known;
    const [row] = await findPeopleById(this.#storage.reads, [userId]);
    if (row !== undefined) this.#remember(userId, row.userNid);
    return row?.userNid;
  }

  /** Those of them whom this server ever saw. */
  async findAll(userIds: readonly UserId[]): Promise<readonly { readonly userId: UserId; readonly userNid: number }[]> {
    const unknown = userIds.filter((userId) => this.#nids.get(userId) === undefined);
    const rows = unknown.length === 0 ? [] : await findPeopleById(this.#storage.reads, unknown);
    const read = new Map(rows.map((row) => [row.userId, row.userNid]));
    return userIds.flatMap((userId) => {
      const userNid = this.#nids.get(userId) ?? read.get(userId);
      if (userNid === undefined) return [];
      this.#remember(userId, userNid);
      return [{ userId, userNid }];
    });
  }

  known(userId: UserId): number | undefined {
    return this.#nids.get(userId);
  }

  knownId(userNid: number): UserId | undefined {
    return this.#ids.get(userNid);
  }

  /** The person's integer, made now for a new one together with the state key of their membership. */
  async intern(userId: UserId): Promise<number> {
    // Another request may have made them while this one looked on the disk.
    const found = (await this.find(userId)) ?? this.known(userId);
    if (found !== undefined) return found;
    const running = this.#inFlight.get(userId);
    if (running !== undefined) return running;
    const made = this.#make(userId).finally(() => this.#inFlight.delete(userId));
    this.#inFlight.set(userId, made);
    return made;
  }

  async internAll(userIds: readonly UserId[]): Promise<readonly number[]> {
    return Promise.all(userIds.map((userId) => this.intern(userId)));
  }

  /** The ids of people who are known to exist. */
  async listIds(userNids: readonly number[]): Promise<ReadonlyMap<number, UserId>> {
    const ids = new Map<number, UserId>();
    const missing: number[] = [];
    for (const nid of userNids) {
      const id = this.#ids.get(nid);
      if (id === undefined) missing.push(nid);
      else ids.set(nid, id);
    }
    if (missing.length === 0) return ids;
    for (const row of await findPeopleByNid(this.#storage.reads, missing)) {
      const userId = parseUserId(row.userId);
      if (userId === undefined) continue;
      this.#remember(userId, row.userNid);
      ids.set(row.userNid, userId);
    }
    return ids;
  }

  async getId(userNid: number): Promise<UserId> {
    const id = (await this.listIds([userNid])).get(userNid);
    if (id === undefined) throw new Error(`No person has the number ${userNid}`);
    return id;
  }

  async #make(userId: UserId): Promise<number> {
    const { writer } = this.#storage;
    const memberKey = this.#stateKeys.prepare("m.room.member", userId);
    const userNid = writer.numbers.next();
    await writer.submit({
      key: `person:${userId}`,
      rows: [rows(people, [{ userNid, userId }]), ...(memberKey === undefined ? [] : [memberKey.rows])],
      apply: () => {
        this.#remember(userId, userNid);
        memberKey?.apply();
      },
    });
    return userNid;
  }

  #remember(userId: UserId, userNid: number): void {
    this.#nids.set(userId, userNid);
    this.#ids.set(userNid, userId);
  }
}
