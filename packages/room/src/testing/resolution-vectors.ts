import type { JsonObject } from "@botschaft/protocol/json";
import type { PlainEvent } from "./resolution-rooms.ts";

/** A file of vectors/resolution: histories of rooms of one version. Its README says how they came about. */
export type VectorFile = {
  readonly version: string;
  readonly synapse: string;
  readonly histories: readonly {
    readonly events: readonly EventRow[];
    /** States by the places of their events, and the state that they resolve to. */
    readonly cases: readonly { readonly sets: readonly (readonly number[])[]; readonly state: readonly number[] }[];
  }[];
};

type EventRow = readonly [
  eventId: string,
  type: string,
  stateKey: string,
  sender: string,
  content: JsonObject,
  originServerTs: number,
  depth: number,
  prev: readonly number[],
  auth: readonly number[],
  rejected?: 1,
];

export function eventOfRow(row: EventRow): PlainEvent {
  const [eventId, type, stateKey, sender, content, originServerTs, depth, prev, auth, rejected] = row;
  const told = { eventId, type, stateKey, sender, content, originServerTs, depth, prev, auth };
  return { ...told, rejected: rejected === 1 };
}
