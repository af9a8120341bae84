import { parseRoomId, type RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { buildPdu, roomIdFromCreate } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { newRooms, type RowSet, rows } from "@botschaft/storage";
import { emptyRoom } from "../empty-room.ts";
import { contentOf, memberEvent } from "../membership/change-membership.ts";
import type { Person } from "../ports.ts";
import type { Rooms } from "../rooms.ts";
import type { Turn } from "../turn.ts";
import type { StateEntry } from "./room-request.ts";

export type Opening = {
  readonly creator: Person;
  readonly rules: RoomVersionRules;
  /** Of the create event. */
  readonly content: JsonObject;
  readonly isListed: boolean;
};

export type Opened = {
  readonly roomId: RoomId;
  readonly roomNid: number;
  /** When it was made; what belongs to its making happens at the same time. */
  readonly ts: number;
};

/** Makes rooms, each with all of its first events in one commit. */
export class RoomOpening {
  readonly #rooms: Rooms;
  readonly #lastTs = new Map<number, number>();

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** @param fill appends what follows on the create event and the creator's join; `extra` rows commit with it */
  async open(
    { creator, rules, content, isListed }: Opening,
    fill: (turn: Turn, opened: Opened) => Promise<void>,
    extra: (opened: Opened) => readonly RowSet[],
  ): Promise<Opened> {
    const { storage, registry } = this.#rooms.ports;
    const { roomId, ts } = await this.#newId(creator, content, rules);
    const roomNid = storage.writer.numbers.next();
    const actor = emptyRoom(roomNid, roomId, rules);
    const opened = { roomId, roomNid, ts };
    await this.#rooms.act(
      actor,
      async (turn) => {
        await this.append(turn, creator, ["m.room.create", "", content], ts);
        await this.#join(turn, creator);
        await fill(turn, opened);
        registry.add(actor);
      },
      () => [rows(newRooms, [{ roomNid, roomId, version: rules.id, isListed }]), ...extra(opened)],
    );
    return opened;
  }

  async append(turn: Turn, sender: Person, [type, stateKey, content]: StateEntry, ts: number): Promise<void> {
    const stateKeyNid = await this.#rooms.ports.stateKeys.intern(type, stateKey);
    await turn.append({ sender, type, stateKey, stateKeyNid, content, ts });
  }

  async #join(turn: Turn, creator: Person): Promise<void> {
    const stateKeyNid = await this.#rooms.ports.stateKeys.intern("m.room.member", creator.userId);
    const content = await contentOf(this.#rooms, { content: { membership: "join" } }, creator);
    await turn.append(memberEvent(this.#rooms, turn.actor, { sender: creator, target: creator, stateKeyNid, content }));
  }

  /** After a restart, or where the clock was set back, a room of before may have the same id. */
  async #newId(creator: Person, content: JsonObject, rules: RoomVersionRules): Promise<{ roomId: RoomId; ts: number }> {
    for (;;) {
      const ts = this.#tsFor(creator);
      const roomId = this.#roomIdFor(creator, content, ts, rules);
      if ((await this.#rooms.ports.registry.findNid(roomId)) === undefined) return { roomId, ts };
    }
  }

  /** The create event's hash is the id from version 12 on, so two rooms of one moment must differ in their time. */
  #tsFor({ userNid }: Person): number {
    const ts = Math.max(this.#rooms.ports.clock.now(), (this.#lastTs.get(userNid) ?? 0) + 1);
    this.#lastTs.set(userNid, ts);
    if (this.#lastTs.size > 10_000) this.#lastTs.delete(this.#lastTs.keys().next().value as number);
    return ts;
  }

  #roomIdFor(creator: Person, content: JsonObject, ts: number, rules: RoomVersionRules): RoomId {
    const { signing, random } = this.#rooms.ports;
    if (!rules.event.roomIdIsCreateHash) return asRoomId(`!${random.text(18)}:${signing.signer.serverName}`);
    const draft = {
      type: "m.room.create",
      state_key: "",
      sender: creator.userId,
      content,
      origin_server_ts: ts,
      prev_events: [],
      auth_events: [],
      depth: 1,
    };
    return asRoomId(roomIdFromCreate(buildPdu(draft, rules, signing).eventId));
  }
}

function asRoomId(text: string): RoomId {
  const roomId = parseRoomId(text);
  if (roomId === undefined) throw new Error(`${text} is no room id`);
  return roomId;
}
