import { setImmediate as nextTurn } from "node:timers/promises";
import type { ReadPool } from "@botschaft/platform/postgres";
import { parseUserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { listJoinedMemberEvents, type MembershipRow } from "@botschaft/storage";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { RoomListener } from "../rooms/ports.ts";
import type { RoomView } from "../rooms/room-view.ts";
import type { People } from "../streams/people.ts";
import { NameIndex } from "./name-index.ts";

type Ports = { readonly reads: ReadPool; readonly people: Pick<People, "known" | "find"> };

type Loading = { readonly index: Promise<NameIndex>; readonly missed: (() => void)[] };

/** In bigger rooms nobody is looked for by name: their clients have long said whom they mean. */
const maxMembers = 10_000;
const parsedAtOnce = 100;

/** How the members of rooms are called, for rooms in which somebody wrote in the clear without saying whom they mean. */
export class MemberNames implements RoomListener {
  readonly #ports: Ports;
  readonly #ready = new WeakMap<RoomView, NameIndex>();
  readonly #loading = new WeakMap<RoomView, Loading>();

  constructor(ports: Ports) {
    this.#ports = ports;
  }

  async find(view: RoomView): Promise<NameIndex | undefined> {
    const ready = this.#ready.get(view);
    if (ready !== undefined) return ready;
    if (view.members.joined > maxMembers) return undefined;
    const running = this.#loading.get(view);
    if (running !== undefined) return running.index;
    const missed: (() => void)[] = [];
    const index = this.#load(view, missed).finally(() => this.#loading.delete(view));
    this.#loading.set(view, { index, missed });
    return index;
  }

  onEvents(view: RoomView, events: readonly ClientEvent[]): void {
    for (const event of events) {
      if (event.type !== "m.room.member" || event.stateKey === undefined) continue;
      const missed = this.#loading.get(view)?.missed;
      if (missed !== undefined) missed.push(() => this.#change(view, event));
      else this.#change(view, event);
    }
  }

  onMembership(_row: MembershipRow): void {}

  #change(view: RoomView, { stateKey, content, nid }: ClientEvent): void {
    const index = this.#ready.get(view);
    const userId = parseUserId(stateKey);
    const userNid = userId === undefined ? undefined : this.#ports.people.known(userId);
    if (index === undefined || userId === undefined || userNid === undefined) return;
    if (content.membership === "join") index.set({ userNid, userId, displayName: nameIn(content), eventNid: nid });
    else index.delete(userNid);
  }

  async #load(view: RoomView, missed: readonly (() => void)[]): Promise<NameIndex> {
    const rows = await listJoinedMemberEvents(this.#ports.reads, view.roomNid);
    const index = new NameIndex();
    for (const [at, { userNid, eventNid, json }] of rows.entries()) {
      if (at % parsedAtOnce === parsedAtOnce - 1) await nextTurn();
      const { state_key, content } = JSON.parse(json) as { state_key: string; content: JsonObject };
      const userId = parseUserId(state_key);
      if (userId !== undefined) index.set({ userNid, userId, displayName: nameIn(content), eventNid });
    }
    this.#ready.set(view, index);
    for (const change of missed) change();
    return index;
  }
}

function nameIn({ displayname }: JsonObject): string | undefined {
  return typeof displayname === "string" ? displayname : undefined;
}
