import { keysThatDiffer, overlay, type StateMap } from "@botschaft/room/state";
import { ownChange, type Placing } from "../turn.ts";
import type { Snapshot } from "../turn-rows.ts";
import { findGround, type Ground } from "./ground.ts";
import type { Arrival, IntakeParts, Placed } from "./intake.ts";
import { judgeByAuthEvents, judgeByView } from "./judge.ts";
import { itself, lineChangesBetween } from "./line-changes.ts";
import type { Outcome } from "./outcome.ts";
import { storeOutlier } from "./outliers.ts";
import { listKnown, viewOfState } from "./views.ts";

/** Every other case: the event stands beside others, refers to what is long past, or is refused. */
export async function placeOffTop(parts: IntakeParts, arrival: Arrival): Promise<Placed | Outcome> {
  const { turn, prepared, received } = arrival;
  await turn.actor.settled();
  turn.meet([prepared.sender, ...(prepared.target === undefined ? [] : [prepared.target]), ...(prepared.others ?? [])]);
  const ground = await findGround(parts, arrival);
  if ("kind" in ground) return ground;
  const refusal = await judge(parts, arrival, ground);
  const isShown = refusal === undefined && arrival.options.isBackfilled !== true;
  const placing = isShown ? await placeBeside(parts, arrival, ground) : aside(arrival, ground, refusal?.kind);
  const event = await turn.receive(prepared, received, placing);
  return { event, refusal, ids: ground.ids, endsHistory: ground.endsHistory };
}

/** https://spec.matrix.org/v1.19/server-server-api/#checks-performed-on-receipt-of-a-pdu, 4 to 6 */
async function judge(parts: IntakeParts, arrival: Arrival, ground: Ground): Promise<Placed["refusal"]> {
  const { turn, received, stored, options } = arrival;
  const { rules } = turn.actor;
  const { stateKeys, storage } = parts.rooms.ports;
  const { reads } = storage;
  // Whatever was rejected once stays so: others may have built on it.
  if (stored?.isRejected === true) return { kind: "rejected", rule: "rejected-before", why: "It was rejected before" };
  // 4. Its own authority allows it, else rejected.
  const create = turn.actor.state("m.room.create", "");
  const [known] = create === undefined ? [] : await listKnown(reads, rules, [create.nid]);
  const byAuth = judgeByAuthEvents(received, ground.authEvents, known, rules);
  if (byAuth !== undefined) return { kind: "rejected", ...byAuth };
  // 5. The state before it allows it, else rejected.
  const view = await viewOfState({ reads, stateKeys }, ground.before, received.pdu, rules);
  const byState = judgeByView(received.pdu, view, rules);
  if (byState !== undefined) return { kind: "rejected", ...byState };
  // 6. The current state allows it, else soft-failed. What is older than all that is here was not for now.
  const byCurrent = options.isBackfilled === true ? undefined : judgeByView(received.pdu, turn.view, rules);
  return byCurrent && { kind: "softFailed", ...byCurrent };
}

/** It has its place in the graph, and moves nothing. */
function aside(arrival: Arrival, ground: Ground, verdict: Placing["verdict"] = "accepted"): Placing {
  const { turn, stored, options } = arrival;
  return {
    verdict,
    place: options.isBackfilled === true ? "backfilled" : "timeline",
    prev: ground.prev,
    auth: ground.auth,
    otherExtremities: turn.actor.extremities,
    prelude: [],
    changes: [],
    snapshot: snapshotOf(ground, turn.actor.view.latestPos),
    replaced: undefined,
    stored,
  };
}

/** It becomes one of the room's newest events, and the room's state is resolved anew. */
async function placeBeside(parts: IntakeParts, arrival: Arrival, ground: Ground): Promise<Placing> {
  const { turn, received, prepared } = arrival;
  const { actor } = turn;
  const others = actor.extremities.filter(({ eventId }) => !received.prev.includes(eventId));
  const isMerge = prepared.stateKeyNid !== undefined && others.length > 0;
  // Resolution reads it from the disk.
  const stored = isMerge ? await storeOutlier(parts, arrival, ground) : arrival.stored;
  const after = afterIt(ground.before, prepared.stateKeyNid, isMerge ? (stored?.nid ?? itself) : itself);
  const next = others.length === 0 ? after : await merge(parts, arrival, after);
  const replaced = await turn.replacedBy(prepared);
  const [own] = ownChange(prepared, "itself", replaced, actor);
  const changes = await lineChangesBetween(
    parts.rooms,
    actor,
    ground.current,
    next,
    own && { ...own, nid: stored?.nid },
  );
  const isOnLine = keysThatDiffer(ground.before, ground.current).size === 0 && keysThatDiffer(after, next).size === 0;
  return {
    verdict: "accepted",
    place: "timeline",
    prev: ground.prev,
    auth: ground.auth,
    otherExtremities: others,
    prelude: [],
    changes,
    snapshot: isOnLine ? undefined : snapshotOf(ground, actor.view.latestPos),
    replaced: changes.some(({ next: is }) => is === "itself") ? replaced : undefined,
    stored,
  };
}

function afterIt(before: StateMap, keyNid: number | undefined, nid: number): StateMap {
  return keyNid === undefined ? before : overlay(before, new Map([[keyNid, nid]]));
}

async function merge({ states }: IntakeParts, { turn, received }: Arrival, after: StateMap): Promise<StateMap> {
  const { view, extremities } = turn.actor;
  const others = extremities.filter(({ eventId }) => !received.prev.includes(eventId));
  const theirs = await Promise.all(others.map(({ nid }) => states.afterAll(view, [nid])));
  return states.resolve(view, [after, ...theirs]);
}

function snapshotOf({ before, current }: Ground, linePos: number): Snapshot {
  return { linePos, keys: [...keysThatDiffer(before, current)].map((key) => [key, before.get(key) ?? 0] as const) };
}
