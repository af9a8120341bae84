import { eventIdBytes } from "@botschaft/protocol/ids";
import type { StateMap } from "@botschaft/room/state";
import { type EventFacts, eventIds, type RowSet, rows } from "@botschaft/storage";
import type { Numbered } from "../turn-rows.ts";
import { edgesFrom, findFacts } from "./edges.ts";
import type { Arrival, IntakeParts } from "./intake.ts";
import type { Needs } from "./outcome.ts";
import { type KnownEvent, listKnown } from "./views.ts";

/** What an event stands on. */
export type Ground = {
  readonly prev: readonly Numbered[];
  readonly auth: readonly Numbered[];
  readonly authEvents: readonly KnownEvent[];
  /** The state before it. */
  readonly before: StateMap;
  /** The room's current state. */
  readonly current: StateMap;
  /** Rows of ids that it names and that are not here. */
  readonly ids: readonly RowSet[];
  /** Some of its predecessors are not here: the room's history ends at it. */
  readonly endsHistory: boolean;
};

/** Finds what the event stands on, or says what is missing. Everything decided in the room is on disk. */
export async function findGround(parts: IntakeParts, arrival: Arrival): Promise<Ground | Needs> {
  const { received, options, turn } = arrival;
  const { view } = turn.actor;
  const { reads } = parts.rooms.ports.storage;
  const facts = await findFacts(reads, turn.actor, [...received.prev, ...received.auth]);
  const found = edgesFrom(facts, received, view.roomNid);
  const isKnown = !("kind" in found);
  if (!isKnown && (found.auth.length > 0 || options.stateIds === undefined)) return found;
  const given = isKnown ? undefined : await stateOfIds(parts, arrival, options.stateIds ?? []);
  if (given !== undefined && "kind" in given) return given;
  const auth = received.auth.flatMap((id) => toNumbered(facts.get(id)));
  const named = isKnown ? { prev: found.prev.map(numbered), ids: [] } : nameAll(parts, arrival, facts);
  return {
    ...named,
    auth,
    authEvents: await listKnown(
      reads,
      turn.actor.rules,
      auth.map(({ nid }) => nid),
    ),
    before:
      given ??
      (await parts.states.afterAll(
        view,
        named.prev.map(({ nid }) => nid),
      )),
    current: await parts.states.current(view),
    endsHistory: !isKnown,
  };
}

/** The state that another server tells of. */
async function stateOfIds(parts: IntakeParts, { turn, received }: Arrival, ids: readonly string[]) {
  const facts = await findFacts(parts.rooms.ports.storage.reads, turn.actor, ids);
  const missing = ids.filter((id) => facts.get(id)?.hasJson !== true);
  if (missing.length > 0) return { kind: "needs", eventId: received.eventId, prev: [], auth: missing } as const;
  const state = new Map<number, number>();
  for (const { stateKeyNid, eventNid } of facts.values()) if (stateKeyNid !== null) state.set(stateKeyNid, eventNid);
  return state;
}

/** Predecessors that cannot be had are kept as ids: they may come one day. */
function nameAll(parts: IntakeParts, { received, turn }: Arrival, facts: ReadonlyMap<string, EventFacts>) {
  const { numbers } = parts.rooms.ports.storage.writer;
  const added: { readonly eventNid: number; readonly eventId: Uint8Array }[] = [];
  const prev = received.prev.map((id) => {
    const known = facts.get(id);
    if (known !== undefined) return numbered(known);
    const eventNid = numbers.next();
    added.push({ eventNid, eventId: eventIdBytes(id, turn.actor.rules.event.ids) as Uint8Array });
    return { nid: eventNid };
  });
  return { prev, ids: added.length === 0 ? [] : [rows(eventIds, added)] };
}

function numbered({ eventNid }: EventFacts): Numbered {
  return { nid: eventNid };
}

function toNumbered(facts: EventFacts | undefined): readonly Numbered[] {
  return facts === undefined ? [] : [numbered(facts)];
}
