import type { AuthView } from "@botschaft/room/auth";
import { checkSize, depthOf } from "@botschaft/room/event";
import type { GraphEvent } from "@botschaft/room/state";
import { placeEvent } from "../states/place-event.ts";
import { ownChange, type Placing } from "../turn.ts";
import { type Arrival, type IntakeParts, isRejected, type Placed, storedOf } from "./arrival.ts";
import { findGround, type Ground } from "./ground.ts";
import { judgeByAuthEvents, judgeByView } from "./judge.ts";
import { lineChangesOf } from "./line-changes.ts";
import type { Outcome, Unsigned } from "./outcome.ts";
import { withRedaction } from "./prepare-received.ts";
import { listKnown, viewOfState } from "./views.ts";
import { findWaitingRedaction } from "./waiting-redactions.ts";

/** Every other case: the event stands beside others, refers to what is long past, or is refused. */
export async function placeOffTop(parts: IntakeParts, arrival: Arrival): Promise<Placed | Outcome | Unsigned> {
  const { turn, prepared, received, options } = arrival;
  await turn.actor.settled();
  turn.meet(prepared);
  const ground = await findGround(parts, arrival);
  if ("kind" in ground) return ground;
  const view = await viewOfState(parts, ground.before, received.pdu, turn.actor.rules);
  const judged = await judge(parts, arrival, ground, view);
  const refusal = judged ?? (await judgeByPolicy(arrival));
  if (refusal?.kind === "unsigned") return refusal;
  const isShown = refusal === undefined && options.isBackfilled !== true;
  const placing = isShown ? await placeBeside(parts, arrival, ground) : aside(arrival, ground, refusal?.kind);
  // Whether a redaction has an effect is asked of the state that let it in.
  const because = refusal === undefined ? await findWaitingRedaction(parts, arrival) : undefined;
  const redacting = withRedaction(prepared, view.power, turn.actor.rules);
  const event = await turn.receive(redacting, received, { ...placing, because });
  return { event, refusal, ids: ground.ids };
}

/** https://spec.matrix.org/v1.19/server-server-api/#checks-performed-on-receipt-of-a-pdu, 4 to 6 */
async function judge(
  parts: IntakeParts,
  arrival: Arrival,
  ground: Ground,
  before: AuthView,
): Promise<Placed["refusal"]> {
  const { turn, received, known, options } = arrival;
  const { rules } = turn.actor;
  const { storage } = parts.rooms.ports;
  if (isRejected(known)) return { kind: "rejected", rule: "rejected-before", why: "It was rejected before" };
  if (received.refusal !== undefined) return { kind: "rejected", ...received.refusal };
  // @COMPAT(Synapse): events of old room versions may be within the limits of code points and beyond those of bytes.
  const size = checkSize(received);
  if (!size.ok) return { kind: "rejected", rule: size.rule, why: size.why };
  // 4. Its own authority allows it, else rejected.
  const create = turn.actor.state("m.room.create", "");
  const [first] = create === undefined ? [] : await listKnown(storage.reads, rules, [create.nid]);
  const byAuth = judgeByAuthEvents(received, ground.authEvents, first, rules);
  if (byAuth !== undefined) return { kind: "rejected", ...byAuth };
  // 5. The state before it allows it, else rejected.
  const byState = judgeByView(received.pdu, before, rules);
  if (byState !== undefined) return { kind: "rejected", ...byState };
  // 6. The current state allows it, else soft-failed. What is older than all that is here was not for now.
  if (options.isBackfilled === true || judgeByView(received.pdu, turn.view, rules) === undefined) return undefined;
  const byCurrent = judgeByView(received.pdu, await viewWith(parts, arrival, ground), rules);
  return byCurrent && { kind: "softFailed", ...byCurrent };
}

/** 7. The server that the room asks about events has signed it, else soft-failed. It is asked once before that. */
async function judgeByPolicy({ turn, received, options }: Arrival): Promise<Placed["refusal"] | Unsigned> {
  if (options.isBackfilled === true) return undefined;
  const server = await turn.findMissingPolicy(received.pdu);
  if (server === undefined) return undefined;
  const { via } = server;
  if (options.isAsked !== true) return { kind: "unsigned", eventId: received.eventId, via };
  return { kind: "softFailed", rule: "policy-server", why: `${via}, which the room asks, did not sign the event` };
}

/**
 * @COMPAT(Synapse): what the event itself knows belongs to the current state. Somebody who came while this server was cut
 * off is in the room, also where their coming is not here.
 */
async function viewWith(parts: IntakeParts, { turn, received }: Arrival, { before }: Ground) {
  const { rules, extremities } = turn.actor;
  const tips = await Promise.all(extremities.map(({ nid }) => parts.resolver.resolveAfter([nid], rules.id)));
  const merged = await parts.resolver.resolve({ states: [...tips, before], rulesId: rules.id, news: [] });
  return viewOfState(parts, merged, received.pdu, rules);
}

/** It has its place in the graph, and moves nothing. */
function aside(arrival: Arrival, ground: Ground, verdict: Placing["verdict"] = "accepted"): Placing {
  const { turn, options } = arrival;
  return {
    verdict,
    place: options.isBackfilled === true ? "backfilled" : "timeline",
    prev: ground.prev,
    auth: ground.auth,
    otherExtremities: turn.actor.extremities,
    prelude: [],
    changes: [],
    snapshot: ground.before,
    replaced: undefined,
    stored: storedOf(arrival),
  };
}

/** It becomes one of the room's newest events, and the room's state is resolved anew. */
async function placeBeside(parts: IntakeParts, arrival: Arrival, ground: Ground): Promise<Placing> {
  const { turn, received, prepared } = arrival;
  const { actor } = turn;
  const stored = storedOf(arrival);
  const rulesId = actor.rules.id;
  const otherExtremities = actor.extremities.filter(({ eventId }) => !received.prev.includes(eventId));
  const change = graphEventOf(arrival, ground, stored.nid);
  const { snapshot, moves } = await placeEvent(parts, {
    rulesId,
    before: ground.before,
    change,
    others: await Promise.all(otherExtremities.map(({ nid }) => parts.resolver.resolveAfter([nid], rulesId))),
    latestPos: actor.view.latestPos,
  });
  const replaced = await turn.replacedBy(prepared);
  const [own] = ownChange(prepared, "itself" as const, replaced, actor);
  const changes = await lineChangesOf(parts.rooms, actor, moves, own && change && { ...own, nid: change.nid });
  return {
    verdict: "accepted",
    place: "timeline",
    prev: ground.prev,
    auth: ground.auth,
    otherExtremities,
    prelude: [],
    changes,
    snapshot,
    replaced: changes.some(({ next }) => next === "itself") ? replaced : undefined,
    stored,
  };
}

/** As resolution reads it. Undefined for what is no state event. */
function graphEventOf({ received, prepared }: Arrival, ground: Ground, nid: number) {
  const { stateKey, stateKeyNid } = prepared;
  if (stateKey === undefined || stateKeyNid === undefined) return undefined;
  const event: GraphEvent = {
    nid,
    eventId: received.eventId,
    type: prepared.type,
    stateKey,
    keyNid: stateKeyNid,
    sender: prepared.sender.userId,
    content: prepared.content,
    originServerTs: prepared.ts,
    depth: depthOf(received.pdu),
    prevNids: ground.prev.map(({ nid }) => nid),
    authNids: ground.auth.map(({ nid }) => nid),
    rejected: false,
  };
  return event;
}
