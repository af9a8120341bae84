import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomAlias, RoomId, ServerName } from "@botschaft/protocol/ids";
import type { Person } from "./ports.ts";

export type RemoteAlias = { readonly roomId: RoomId; readonly servers: readonly ServerName[] };

/** Somebody from here at the door of a room in which nobody from here is. */
export type Arrival = {
  readonly person: Person;
  readonly roomId: RoomId;
  /** Servers that may be in the room. */
  readonly via: readonly ServerName[];
  readonly reason?: string | undefined;
};

/** What other servers are asked about rooms. */
export interface RemoteRooms {
  /** Undefined where the alias' server knows no such alias, or cannot be reached. */
  findAlias(alias: RoomAlias): Promise<RemoteAlias | undefined>;
  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  join(arrival: Arrival): Promise<void>;
  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN */
  knock(arrival: Arrival): Promise<void>;
}

/** A server that speaks with no other. */
export const noRemoteRooms: RemoteRooms = {
  findAlias: async () => undefined,
  async join() {
    throw noSuchRoom();
  },
  async knock() {
    throw noSuchRoom();
  },
};

function noSuchRoom(): MatrixError {
  return new MatrixError("M_NOT_FOUND", "There is no such room here.");
}
