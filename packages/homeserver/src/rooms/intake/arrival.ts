import type { HashPorts } from "@botschaft/room/event";
import { type EventFacts, type RowSet, verdict } from "@botschaft/storage";
import type { ClientEvent } from "../client-event.ts";
import type { FederationGate } from "../federation-gate.ts";
import type { EventSignatures } from "../ports.ts";
import type { PreparedEvent } from "../prepared-event.ts";
import type { Rooms } from "../rooms.ts";
import type { EventIds } from "../states/event-ids.ts";
import type { Resolver } from "../states/resolver.ts";
import type { StateReader } from "../states/state-reader.ts";
import type { Turn } from "../turn.ts";
import type { Refusal } from "./outcome.ts";
import type { ReceivedEvent } from "./received-event.ts";

export type IntakeParts = {
  readonly rooms: Rooms;
  readonly hashing: HashPorts;
  readonly signatures: EventSignatures;
  readonly reader: StateReader;
  readonly resolver: Resolver;
  readonly ids: EventIds;
  readonly gate: Pick<FederationGate, "inbound" | "room">;
};

export type IntakeOptions = {
  /** Ids of the state before it, as another server tells it, where its predecessors cannot be had. All are here. */
  readonly stateIds?: readonly string[];
  /** It is older than what is here: it never shows up in sync, and changes nothing. */
  readonly isBackfilled?: boolean;
  /** The server that the room asks about events has been asked, whatever it said. */
  readonly isAsked?: boolean;
};

/** An event that was put into the graph, and what was decided about it. */
export type Placed = {
  readonly event: ClientEvent;
  readonly refusal?: (Refusal & { readonly kind: "softFailed" | "rejected" }) | undefined;
  /** Predecessors that are not here: the room's history ends at this event. */
  readonly ids?: NewIds | undefined;
};

/** All that a step of the way looks at. */
export type Arrival = {
  readonly turn: Turn;
  readonly received: ReceivedEvent;
  readonly prepared: PreparedEvent;
  /** What is on disk of it: an id that others named, or the event without a place. */
  readonly known: EventFacts | undefined;
  /** Its number, once it is sure to get a place. */
  takeNid(): number;
  readonly options: IntakeOptions;
};

/** Rows of ids whose events have not come, and what is to be called once they are on disk. */
export type NewIds = { readonly rows: RowSet; settle(): void };

/** Whatever was rejected once stays so: others may have built on it. */
export function isRejected(known: EventFacts | undefined): boolean {
  return known?.verdict === verdict.rejected;
}

/** The row that the event gets or has. */
export function storedOf({ known, takeNid }: Arrival): { readonly nid: number; readonly isOutlier: boolean } {
  return { nid: takeNid(), isOutlier: known?.hasJson === true };
}
