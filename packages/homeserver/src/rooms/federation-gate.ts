import type { ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";

/** Something that wants in from another server, or out to one. */
export type Crossing = {
  readonly kind:
    | "event"
    | "state"
    | "invite"
    | "knock"
    | "join"
    | "leave"
    | "alias"
    | "media"
    | "profile"
    | "devices"
    | "message"
    | "directory"
    | "edu";
  /** The other server, where there is one yet: it brings this or gets it. */
  readonly server?: ServerName;
  readonly roomId?: string;
  readonly eventId?: string;
  readonly eventType?: string;
  readonly sender?: string;
  /** Names that are judged beside those in `event`. */
  readonly servers?: readonly string[];
  /** Looked through for names of servers; never kept, never logged. An event, or what stands in its content. */
  readonly event?: JsonObject;
};

/** `rule` and `why` are for people: they stand in answers and in the border's log. */
export type GateVerdict = { readonly ok: true } | { readonly ok: false; readonly rule: string; readonly why: string };

/** A room as the answer to a join tells it, before anything of it is kept. */
export type RoomCrossing = {
  readonly server: ServerName;
  readonly roomId: string;
  /** Unchecked. */
  readonly state: readonly JsonObject[];
};

/**
 * Whom this server speaks with, and whom it lets be named. Asked at every place where something of other servers comes
 * in or goes out, before anything is stored or sent. Answers from memory, and notes what it refuses by itself.
 */
export interface FederationGate {
  inbound(crossing: Crossing): GateVerdict;
  outbound(crossing: Crossing): GateVerdict;
  /** Whether people here may join a room. */
  room(facts: RoomCrossing): GateVerdict;
}

const through = { ok: true } as const;

/** Lets everything through. */
export const openGate: FederationGate = { inbound: () => through, outbound: () => through, room: () => through };
