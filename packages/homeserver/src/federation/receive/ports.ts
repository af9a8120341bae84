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

/** Which rooms take events, and from which servers. */
export interface PduDoor {
  /** Why a room takes none of these events from that server, with their ids; undefined where it takes them. */
  findDenial(
    origin: ServerName,
    roomId: RoomId,
    pdus: readonly JsonObject[],
  ): Promise<{ readonly eventIds: readonly string[]; readonly why: string } | undefined>;
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
