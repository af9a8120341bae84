import { parseUserId, type RoomId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import {
  findOutsideRoomNid,
  findOwnMembership,
  membershipCode,
  membershipFromCode,
  type OutsideMembershipRow,
  outsideMemberships,
  rows,
} from "@botschaft/storage";
import type { Membership } from "../../rooms/members.ts";
import type { Person } from "../../rooms/ports.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { KeyedTurns } from "../../streams/keyed-turns.ts";

/** How somebody from here stands to a room, and what they were shown of it. */
export type Standing = { readonly membership: Membership; readonly strippedState: readonly JsonObject[] };

/**
 * Rooms that nobody here is in: invitations to them and knocks at them. They have neither state nor actor; what is kept
 * is how people stand and what the other server showed.
 */
export class OutsideRooms {
  readonly #rooms: Rooms;
  readonly #turns = new KeyedTurns<RoomId>();

  constructor(rooms: Rooms) {
    this.#rooms = rooms;
  }

  /** The number under which the room is known, if it is. */
  async findNid(roomId: RoomId): Promise<number | undefined> {
    const { registry, storage } = this.#rooms.ports;
    return (await registry.findNid(roomId)) ?? findOutsideRoomNid(storage.reads, roomId);
  }

  async find(roomId: RoomId, person: Person): Promise<Standing | undefined> {
    const row = await findOwnMembership(this.#rooms.ports.storage.reads, roomId, person.userNid);
    if (row === undefined) return undefined;
    const stripped = row.strippedState === null ? [] : (JSON.parse(row.strippedState) as readonly JsonObject[]);
    return { membership: membershipFromCode(row.membership), strippedState: stripped };
  }

  put(roomId: RoomId, person: Person, membership: Membership, stripped: readonly JsonObject[]): Promise<void> {
    // The first one gives the room its number.
    return this.#turns.run(roomId, () => this.#put(roomId, person, membership, stripped));
  }

  async #put(roomId: RoomId, { userNid }: Person, membership: Membership, stripped: readonly JsonObject[]) {
    const { storage, registry, listeners } = this.#rooms.ports;
    const { writer } = storage;
    const before = await findOwnMembership(storage.reads, roomId, userNid);
    const roomNid = (await this.findNid(roomId)) ?? writer.numbers.next();
    const pos = writer.numbers.next();
    const row: OutsideMembershipRow = {
      roomNid,
      roomId,
      userNid,
      membership: membershipCode[membership],
      eventNid: pos,
      pos,
      strippedState: JSON.stringify(stripped),
    };
    await writer.submit({
      key: `room:${roomNid}`,
      rows: [rows(outsideMemberships, [row])],
      users: [userNid],
      apply: () => {
        registry.loaded(roomNid)?.view.applyMembership(row);
        const was = before && membershipFromCode(before.membership);
        for (const listener of listeners) listener.onMembership(row, was);
      },
    });
  }
}

/** The servers of those who speak in what was shown of a room: whoever invited the person first. */
export function serversShown({ strippedState }: Standing, userId: UserId): readonly ServerName[] {
  const own = strippedState.filter(({ type, state_key }) => type === "m.room.member" && state_key === userId);
  const senders = [...own, ...strippedState].flatMap(({ sender }) => parseUserId(sender) ?? []);
  return [...new Set(senders.filter((sender) => sender !== userId).map((sender) => serverNameOf(sender)))];
}

/** Whole events or stripped ones, as clients get them. https://spec.matrix.org/v1.19/client-server-api/#stripped-state */
export function strippedFrom(given: unknown): readonly JsonObject[] {
  if (!Array.isArray(given)) return [];
  return given.filter(isObject).flatMap(({ type, state_key, sender, content }) => {
    if (typeof type !== "string" || typeof state_key !== "string" || !isObject(content)) return [];
    return parseUserId(sender) === undefined ? [] : [{ type, state_key, sender: sender as string, content }];
  });
}
