import { checkSize } from "@botschaft/room/event";
import type { Tip } from "../room-actor.ts";
import { ownChange } from "../turn.ts";
import { type Arrival, isRejected, type Placed, storedOf } from "./arrival.ts";
import { judgeByView } from "./judge.ts";
import { withRedaction } from "./prepare-received.ts";

/**
 * The ordinary case, from memory alone: the event follows everything that is here and names what we would name, so that
 * its authority, the state before it and the current state are one and the same. Undefined for every other case, and
 * where something is against the event.
 */
export async function placeOnTop(arrival: Arrival): Promise<Placed | undefined> {
  const { turn, received, prepared, known, options } = arrival;
  const { actor } = turn;
  const { rules } = actor;
  if (options.stateIds !== undefined || options.isBackfilled === true || isRejected(known)) return undefined;
  if (received.refusal !== undefined) return undefined;
  if (!areSame(received.prev, actor.extremities) || !checkSize(received).ok) return undefined;
  turn.meet(prepared);
  const auth = await turn.listAuthEvents(prepared);
  if (!areSame(received.auth, auth)) return undefined;
  if (judgeByView(received.pdu, turn.view, rules) !== undefined) return undefined;
  if ((await turn.findMissingPolicy(received.pdu)) !== undefined) return undefined;
  const replaced = await turn.replacedBy(prepared);
  const event = await turn.receive(withRedaction(prepared, turn.view.power, rules), received, {
    verdict: "accepted",
    place: "timeline",
    prev: actor.extremities,
    auth,
    otherExtremities: [],
    prelude: [],
    changes: ownChange(prepared, "itself", replaced, actor),
    snapshot: undefined,
    replaced,
    stored: storedOf(arrival),
  });
  return { event };
}

function areSame(ids: readonly string[], events: readonly Pick<Tip, "eventId">[]): boolean {
  return ids.length === events.length && events.every(({ eventId }) => ids.includes(eventId));
}
