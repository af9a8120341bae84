import { MatrixError } from "@botschaft/protocol/errors";
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
  readonly server?: ServerName | undefined;
  readonly roomId?: string | undefined;
  readonly eventId?: string | undefined;
  readonly eventType?: string | undefined;
  readonly sender?: string | undefined;
  /** Names that are judged beside those in `event`. */
  readonly servers?: readonly string[] | undefined;
  /** Looked through for names of servers; never kept, never logged. An event, or what stands in its content. */
  readonly event?: JsonObject | undefined;
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

/** @throws {MatrixError} M_FORBIDDEN with the rule's name, for whoever shows it, and its reason */
export function checkGate(verdict: GateVerdict): void {
  if (verdict.ok) return;
  throw new MatrixError("M_FORBIDDEN", `${verdict.why}.`, { fields: { "eu.botschaft.rule": verdict.rule } });
}

/**
 * A room that is here already, in what crosses: the server that its id names, where it names one, is nobody whom this
 * crossing brings in. It may be gone from the room for long, and a room outlives its creator's server.
 */
export function ofRoomHere(roomId: string): Pick<Crossing, "roomId"> {
  return roomId.includes(":") ? {} : { roomId };
}
