import type { JsonObject } from "@botschaft/protocol/json";

/** Which event each key of a state names. Keys and events are the caller's numbers; no event has the number 0. */
export type StateMap = ReadonlyMap<number /* key */, number /* event */>;

/** A state event as resolution reads it. */
export type GraphEvent = {
  readonly nid: number;
  readonly eventId: string;
  readonly type: string;
  readonly stateKey: string;
  /** The number of its type and state key in a `StateMap`. */
  readonly keyNid: number;
  readonly sender: string;
  readonly content: JsonObject;
  readonly originServerTs: number;
  /** Its server's claim. Only room version 1 sorts by it. */
  readonly depth: number;
  readonly prevNids: readonly number[];
  readonly authNids: readonly number[];
  readonly rejected: boolean;
};

/** Who was named as whose reason: the chains of `auth_events` back to the start of the room, in memory. */
export interface AuthGraph {
  /** What the event names in its `auth_events`; nothing for an event that is not known. */
  authOf(nid: number): readonly number[];
  /** The key of a state event; undefined for one that is not known. */
  keyOf(nid: number): number | undefined;
}

export type GraphEvents = ReadonlyMap<number /* event */, GraphEvent>;

/** The event of a state under its key. */
export type FindEvent = (type: string, stateKey: string) => GraphEvent | undefined;
