import assert from "node:assert/strict";
import type { Client } from "./client.ts";
import type { ClientRoom } from "./client-room.ts";
import { compareExtras } from "./extras.ts";
import type { HeldEvent } from "./redaction.ts";
import { typeMatches } from "./type-matches.ts";
import type { Variant } from "./variants.ts";

/** Three views of the same moment, of one person. */
export type Views = {
  /** Put together from one answer after another. */
  readonly grown: Client;
  /** From one answer to a client that knew nothing and asked alike. */
  readonly fresh: Client;
  /** From one answer without a filter that tells the state behind the timeline: where it truly stands. */
  readonly truth: Client;
};

const none: ReadonlySet<string> = new Set();

/**
 * Old sync and increments must be what a fresh sync says.
 * @param forgotten rooms of which only the standing is compared: what one knew of them is lost
 */
export function compareViews(views: Views, variant: Variant, forgotten = none): void {
  assert.deepEqual(standings(views.grown), standings(views.fresh), "rooms by standing");
  assert.deepEqual(views.grown.accountData, views.fresh.accountData, "account data");
  for (const [roomId, grown] of views.grown.rooms) {
    const fresh = views.fresh.rooms.get(roomId) as ClientRoom;
    const truth = views.truth.rooms.get(roomId) as ClientRoom;
    try {
      assert.deepEqual(sorted(grown.stripped), sorted(fresh.stripped), "stripped state");
      // Who is asked in sees what the invitation shows, and may remember the room.
      if (grown.standing === "invite" || grown.standing === "knock" || forgotten.has(roomId)) continue;
      compareTimelines(grown, fresh);
      compareState(grown, fresh, truth, variant);
      compareSummaries(grown, fresh, variant);
      if (grown.standing === "join")
        compareExtras(grown.extras, fresh.extras, { withUnread: showsEverything(variant) });
    } catch (error) {
      throw new Error(`${roomId} (${grown.standing})`, { cause: error });
    }
  }
}

/** Whose filter hides events is not told of a count that a hidden one changed. */
function showsEverything({ filter }: Variant): boolean {
  const { types, senders, not_senders, limit } = filter.room?.timeline ?? {};
  return limit !== 0 && types === undefined && senders === undefined && not_senders === undefined;
}

function standings({ rooms }: Client): object {
  return Object.fromEntries([...rooms].map(([roomId, { standing }]) => [roomId, standing]).sort());
}

/** The newer ends must be the same; one may reach back further, but not because the other lost something. */
function compareTimelines(grown: ClientRoom, fresh: ClientRoom): void {
  const length = Math.min(grown.timeline.length, fresh.timeline.length);
  const tail = (events: readonly HeldEvent[]) => (length === 0 ? [] : events.slice(-length));
  const [left, right] = both(tail(grown.timeline), tail(fresh.timeline));
  assert.deepEqual(left, right, "the newest events of the timeline");
  if (fresh.timeline.length > length) assert.ok(!grown.isWhole, "a fresh timeline reaches back further");
  if (grown.timeline.length > length) assert.ok(!fresh.isWhole, "a fresh timeline lacks its beginning");
}

function compareState(grown: ClientRoom, fresh: ClientRoom, truth: ClientRoom, { filter }: Variant): void {
  const isLazy = filter.room?.state?.lazy_load_members === true;
  const isWanted = ({ type }: HeldEvent) => typeMatches(type, filter.room?.state);
  // What a filter keeps out of `state` may still come with the timeline.
  const stateOf = (room: ClientRoom) => [...room.state].filter(([, event]) => isWanted(event));
  const known = new Map(stateOf(grown));
  for (const [key, event] of stateOf(truth)) {
    if (isLazy && event.type === "m.room.member" && !known.has(key)) continue;
    const [left, right] = both([known.get(key)], [event]);
    assert.deepEqual(left, right, `state ${key}`);
  }
  for (const key of known.keys()) assert.ok(truth.state.has(key), `state ${key} is known and not there`);
  for (const [key, { type }] of stateOf(fresh)) {
    const isOptional = isLazy && type === "m.room.member";
    assert.ok(isOptional || known.has(key), `state ${key} is unknown and in a fresh sync`);
  }
  if (!isLazy) return;
  const senders = new Set(grown.timeline.slice(-fresh.timeline.length).map(({ sender }) => sender));
  for (const sender of fresh.timeline.length === 0 ? [] : senders) {
    if (!truth.state.has(`m.room.member ${sender}`)) continue;
    assert.ok(known.has(`m.room.member ${sender}`), `nobody said who ${sender} is`);
  }
}

function compareSummaries(grown: ClientRoom, fresh: ClientRoom, { filter }: Variant): void {
  const isLazy = filter.room?.state?.lazy_load_members === true;
  if (!isLazy || grown.standing !== "join") return;
  const { "m.heroes": heroes, ...counts } = fresh.summary;
  const { "m.heroes": grownHeroes, ...grownCounts } = grown.summary;
  assert.deepEqual(grownCounts, counts, "the counts of the summary");
  // Where the room has a name, nobody asks for heroes, and they may be what they were.
  if (heroes === undefined) return;
  assert.deepEqual(grownHeroes, heroes, "the heroes of the summary");
  for (const hero of heroes as readonly string[]) {
    assert.ok(grown.state.has(`m.room.member ${hero}`), `nobody said who the hero ${hero} is`);
  }
}

/** Both sides without what may differ: a redaction that the client was never told of leaves it the content. */
function both(grown: readonly (HeldEvent | undefined)[], fresh: readonly (HeldEvent | undefined)[]) {
  const left = grown.map((event) => event && essence(event));
  const right = fresh.map((event) => event && essence(event));
  for (const [at, event] of right.entries()) {
    const other = left[at];
    if (event?.redactedBy === undefined || other === undefined) continue;
    // One that was told of a second redaction only knows another one.
    const content = other.redactedBy === undefined ? event.content : other.content;
    left[at] = { ...other, content, redactedBy: event.redactedBy };
  }
  return [left, right] as const;
}

function essence(event: HeldEvent) {
  const { event_id, type, sender, state_key, origin_server_ts, content, unsigned, redactedBy } = event;
  const because = unsigned?.redacted_because as { readonly event_id: string } | undefined;
  return { event_id, type, sender, state_key, origin_server_ts, content, redactedBy: redactedBy ?? because?.event_id };
}

function sorted<Item>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((left, right) => (JSON.stringify(left) < JSON.stringify(right) ? -1 : 1));
}
