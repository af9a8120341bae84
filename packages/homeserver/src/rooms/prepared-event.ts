import type { JsonObject } from "@botschaft/protocol/json";
import type { StoredEvent } from "@botschaft/storage";
import type { Person } from "./ports.ts";

/** An event before it has its place: everything that had to be looked up outside the room's queue is here. */
export type PreparedEvent = {
  readonly sender: Person;
  readonly type: string;
  readonly content: JsonObject;
  readonly stateKey?: string;
  readonly stateKeyNid?: number;
  /** Whoever else the rules ask about, such as the target of a kick. */
  readonly others?: readonly Person[];
  /** Whom a member event is about. */
  readonly target?: Person;
  readonly ts: number;
  readonly threadNid?: number;
  /** What a redaction takes the content of, already judged; without `stored` it has not come yet. */
  readonly redacts?: { readonly eventId: string; readonly stored: StoredEvent | undefined };
  readonly strippedState?: string;
};

/** As the authorisation rules and the push rules look at it. */
export function subjectOf(prepared: PreparedEvent) {
  return {
    type: prepared.type,
    sender: prepared.sender.userId,
    content: prepared.content,
    ...(prepared.stateKey === undefined ? {} : { state_key: prepared.stateKey }),
  };
}
