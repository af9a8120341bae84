import { eventIdBytes } from "@botschaft/protocol/ids";
import { type EventFacts, verdict } from "@botschaft/storage";
import type { Numbered } from "../line-change.ts";
import { type LineState, lineStateOf, onLine } from "../states/line-state.ts";
import type { Arrival, IntakeParts, NewIds } from "./arrival.ts";
import { edgesFrom, findFacts } from "./edges.ts";
import type { Needs } from "./outcome.ts";
import { type KnownEvent, listKnown } from "./views.ts";

/** What an event stands on. */
export type Ground = {
  readonly prev: readonly Numbered[];
  readonly auth: readonly Numbered[];
  readonly authEvents: readonly KnownEvent[];
  /** The state before it. */
  readonly before: LineState;
  /** Ids that it names and that are not here. */
  readonly ids: NewIds | undefined;
};

/** Finds what the event stands on, or says what is missing. Everything decided in the room is on disk. */
export async function findGround(parts: IntakeParts, arrival: Arrival): Promise<Ground | Needs> {
  const { received, options, turn } = arrival;
  const { reads } = parts.rooms.ports.storage;
  const facts = await findFacts(reads, turn.actor, [...received.prev, ...received.auth]);
  const found = edgesFrom(facts, received, turn.actor.view.roomNid);
  const isKnown = !("kind" in found);
  if (!isKnown && (found.auth.length > 0 || options.stateIds === undefined)) return found;
  const given = isKnown ? undefined : await stateOfIds(parts, arrival, options.stateIds ?? []);
  if (given !== undefined && "kind" in given) return given;
  const { prev, ids } = isKnown ? { prev: found.prev.map(numbered), ids: undefined } : await nameAll(parts, arrival);
  const auth = received.auth.flatMap((id) => toNumbered(facts.get(id)));
  return {
    prev,
    ids,
    auth,
    authEvents: await listKnown(reads, turn.actor.rules, nidsOf(auth)),
    before: given ?? (await stateAfter(parts, arrival, nidsOf(prev))),
  };
}

/** Before the first event of a room there is nothing. */
async function stateAfter({ resolver }: IntakeParts, { turn }: Arrival, nids: readonly number[]): Promise<LineState> {
  const { view, rules } = turn.actor;
  return nids.length === 0 ? onLine(view.roomNid, 0) : resolver.resolveAfter(nids, rules.id);
}

/** The state that another server tells of. */
async function stateOfIds(parts: IntakeParts, { turn, received }: Arrival, ids: readonly string[]) {
  const { eventId } = received;
  const facts = await findFacts(parts.rooms.ports.storage.reads, turn.actor, ids);
  const missing = ids.filter((id) => facts.get(id)?.hasJson !== true);
  if (missing.length > 0) return { kind: "needs", eventId, prev: [], auth: missing } as const;
  // A server may name what it likes: what was rejected, and what another room has, is in no state of this room.
  const named = [...facts.values()].flatMap((event) => {
    if (event.verdict === verdict.rejected || event.roomNid !== turn.actor.view.roomNid) return [];
    return event.stateKeyNid === null ? [] : [[event.stateKeyNid, event.eventNid] as const];
  });
  // Every state of the room has the create event: without it this is a part of one, and the event is not judged by it.
  const create = turn.actor.state("m.room.create", "");
  if (create !== undefined && !named.some(([, nid]) => nid === create.nid)) {
    return { kind: "needs", eventId, prev: received.prev, auth: [] } as const;
  }
  const { roomNid, latestPos } = turn.actor.view;
  const line = { roomNid, pos: latestPos, state: await parts.reader.lines.at(roomNid, latestPos) };
  return lineStateOf(new Map(named), line, `told for ${eventId}`);
}

/** Predecessors that cannot be had are kept as ids: they may come one day. */
async function nameAll({ ids }: IntakeParts, { received, turn }: Arrival) {
  const bytes = received.prev.map((id) => eventIdBytes(id, turn.actor.rules.event.ids) as Uint8Array);
  const interned = await ids.intern(bytes);
  return { prev: bytes.map((id) => ({ nid: interned.nidOf(id) })), ids: interned };
}

function nidsOf(events: readonly Numbered[]): readonly number[] {
  return events.map(({ nid }) => nid);
}

function numbered({ eventNid }: EventFacts): Numbered {
  return { nid: eventNid };
}

function toNumbered(facts: EventFacts | undefined): readonly Numbered[] {
  return facts === undefined ? [] : [numbered(facts)];
}
