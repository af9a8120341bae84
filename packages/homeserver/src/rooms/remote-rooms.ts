import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomAlias, RoomId, ServerName, UserId } from "@botschaft/protocol/ids";
import type { BuiltPdu } from "@botschaft/room/event";
import type { Person, PolicyServers } from "./ports.ts";
import type { RoomActor } from "./room-actor.ts";

export type RemoteAlias = { readonly roomId: RoomId; readonly servers: readonly ServerName[] };

/** Somebody from here at the door of a room in which nobody from here is. */
export type Arrival = {
  readonly person: Person;
  readonly roomId: RoomId;
  /** Servers that may be in the room. */
  readonly via: readonly ServerName[];
  readonly reason?: string | undefined;
};

export type Departure = Omit<Arrival, "via">;

/** An invitation to somebody elsewhere, signed here and not in the room yet. */
export type Invitation = { readonly actor: RoomActor; readonly target: UserId; readonly built: BuiltPdu };

/** What other servers are asked about rooms. */
export interface RemoteRooms {
  /** @throws {MatrixError} M_FORBIDDEN where this server does not speak with that one */
  checkReach(server: ServerName): void;
  /** Undefined where the alias' server knows no such alias, or cannot be reached. */
  findAlias(alias: RoomAlias): Promise<RemoteAlias | undefined>;
  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INCOMPATIBLE_ROOM_VERSION, M_UNKNOWN where nobody was reached */
  join(arrival: Arrival): Promise<void>;
  /** @throws {MatrixError} the same */
  knock(arrival: Arrival): Promise<void>;
  /**
   * Refuses an invitation or takes back a knock; here at least, where no server of the room is to be had.
   * @throws {MatrixError} M_FORBIDDEN for somebody who has nothing to leave
   */
  leave(departure: Departure): Promise<void>;
  /**
   * Brings an invitation to the invited person's server, and signed by both into the room.
   * @throws {MatrixError} M_FORBIDDEN, M_INVITE_BLOCKED, M_UNSUPPORTED_ROOM_VERSION, M_UNKNOWN where it was not reached
   */
  invite(invitation: Invitation): Promise<void>;
}

/** A server that speaks with no other. */
export const noRemoteRooms: RemoteRooms = {
  checkReach() {
    throw new MatrixError("M_FORBIDDEN", "This server does not exchange messages with other servers.", {
      fields: { "eu.botschaft.rule": "internal" },
    });
  },
  findAlias: async () => undefined,
  async join() {
    throw noSuchRoom();
  },
  async knock() {
    throw noSuchRoom();
  },
  async leave() {
    throw new MatrixError("M_FORBIDDEN", "You are not in this room.");
  },
  async invite() {
    throw new MatrixError("M_FORBIDDEN", "This server does not exchange messages with other servers.");
  },
};

export const noPolicyServers: PolicyServers = {
  async sign() {
    throw new MatrixError("M_FORBIDDEN", "This server does not exchange messages with other servers.");
  },
};

function noSuchRoom(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such room here.");
}
