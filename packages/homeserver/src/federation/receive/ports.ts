import type { ReadPool } from "@botschaft/platform/postgres";
import type { RoomId, ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { GroupCommit } from "@botschaft/storage";
import type { Needs, Outcome } from "../../rooms/intake/outcome.ts";

export type Storage = { readonly reads: ReadPool; readonly writer: GroupCommit };

/** Where events of other servers go: one at a time, and it says what it needs. */
export interface PduIntake {
  accept(roomId: RoomId, pdu: JsonObject): Promise<Outcome>;
}

/** Which servers a room keeps out. */
export interface PduDoor {
  /** The ids of a room's events where it takes none from that server; undefined where it takes them. */
  listDenied(origin: ServerName, roomId: RoomId, pdus: readonly JsonObject[]): Promise<readonly string[] | undefined>;
}

/** Whoever gets events that an event names and that are not here. */
export interface MissingEvents {
  /**
   * Brings what an event needs and gives the event itself to the intake again.
   * @param origin the server that sent it
   * @returns what became of the event; `needs` where it is to be had nowhere
   */
  fetchMissing(origin: ServerName, roomId: RoomId, pdu: JsonObject, needs: Needs): Promise<Outcome>;
}

/** What one kind of EDU does. */
export type EduHandler = (origin: ServerName, content: JsonObject) => Promise<void>;
