import type { BodyOf, OperationId, PathOf, QueryOf } from "@botschaft/protocol/contract";
import type { RoomId, ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "@botschaft/room/versions";
import type { RoomEntry } from "../rooms/intake/enter.ts";
import type { IntakeOptions } from "../rooms/intake/intake.ts";
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

/** Keys with which servers sign, this one's included. */
export interface ServerKeys {
  /**
   * Base64 of an Ed25519 key that a server signs with; undefined where it is not known, or was not valid.
   * @param validAt milliseconds; undefined where the time does not matter
   */
  find(server: ServerName, keyId: string, validAt: number | undefined): Promise<string | undefined>;
}
