import type { BodyOf, OperationId, PathOf, QueryOf } from "@botschaft/protocol/contract";
import type { RoomId, ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { IntakeOptions } from "../rooms/intake/arrival.ts";
import type { RoomEntry } from "../rooms/intake/enter.ts";
import type { Outcome } from "../rooms/intake/outcome.ts";

type Api = "server-server";

/** What an operation of the server-server API is called with. Parts that it does not have are left out. */
export type RemoteRequest<Id extends OperationId<Api>> = {
  readonly path?: PathOf<Api, Id>;
  readonly query?: QueryOf<Api, Id>;
  readonly body?: BodyOf<Api, Id>;
};

export type CallOptions = {
  readonly timeoutMs?: number;
  /** Of the answer. */
  readonly maxBytes?: number;
  readonly signal?: AbortSignal;
};

/** Other servers, as this one calls them. */
export interface RemoteServers {
  /**
   * The JSON of an answer with status 200, not yet looked at: fields may be missing or anything.
   * @throws {RemoteError}
   */
  call<Id extends OperationId<Api>>(
    server: ServerName,
    id: Id,
    request: RemoteRequest<Id>,
    options?: CallOptions,
  ): Promise<JsonObject>;
}

/** Where events of other servers go. It never fetches: it says what it needs. */
export interface RoomIntake {
  accept(roomId: RoomId, pdu: JsonObject, options?: IntakeOptions): Promise<Outcome>;
  /** Events of auth chains and states, parents first. */
  acceptOutliers(roomId: RoomId, rules: RoomVersionRules, pdus: readonly JsonObject[]): Promise<readonly Outcome[]>;
  /** Takes up a room as the answer to a join tells it. */
  enter(entry: RoomEntry): Promise<void>;
}

/** For what a key is needed: an event of that time (ms since 1970), or one whose room version does not look at the time. */
export type KeyValidity = { readonly validAt: number } | { readonly whenever: true };

/** Keys with which servers sign, this one's included. */
export interface ServerKeys {
  /**
   * Base64 of an Ed25519 key; undefined where the server has no such key, or none that was valid then.
   * @throws {RemoteError} where it is not known and nobody could be asked
   */
  keyFor(server: ServerName, keyId: string, validity: KeyValidity): Promise<string | undefined>;
}

/** What is sent to the servers in a room, and by whom. */
export interface Outbound {
  /** An event of somebody elsewhere is coming that is for us to send to the others in the room. */
  passOn(eventId: string): void;
  /** An event of somebody here is coming that another server sends to the others in the room. */
  leaveToOthers(eventId: string): void;
  /** Whatever waits for a server need not wait longer. */
  heardFrom(server: ServerName): void;
}
