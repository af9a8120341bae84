import assert from "node:assert/strict";
import { test } from "node:test";
import type { RoomPart, SeenEvent, SyncAnswer } from "../../cast/sync-answer.ts";
import { Client } from "./client.ts";
import { compareViews } from "./compare.ts";
import { type Variant, variants } from "./variants.ts";

const room = "!room:here";
const bob = "@bob:here";
const alice = "@alice:here";

function event(
  event_id: string,
  type: string,
  content: SeenEvent["content"],
  more: Partial<SeenEvent> = {},
): SeenEvent {
  return { event_id, type, content, sender: alice, origin_server_ts: 1, ...more };
}

const create = event("$create", "m.room.create", { room_version: "12" }, { state_key: "" });
const name = event("$name", "m.room.name", { name: "A" }, { state_key: "" });
const newName = event("$name2", "m.room.name", { name: "B" }, { state_key: "" });
const member = event("$alice", "m.room.member", { membership: "join" }, { state_key: alice });
const own = event("$bob", "m.room.member", { membership: "join" }, { state_key: bob, sender: bob });
const said = event("$said", "m.room.message", { body: "one" });
const saidMore = event("$more", "m.room.message", { body: "two" });
const redaction = event("$redaction", "m.room.redaction", { redacts: "$said" });
const noName = event("$noname", "m.room.redaction", { redacts: "$name" });
const silenced = { ...said, content: {}, unsigned: { redacted_because: { event_id: "$redaction" } } };

function part(
  state: readonly SeenEvent[],
  timeline: readonly SeenEvent[],
  limited = false,
  more: RoomPart = {},
): RoomPart {
  return { state: { events: state }, timeline: { events: timeline, limited, prev_batch: "p" }, ...more };
}

function joined(room_: RoomPart): SyncAnswer {
  return { next_batch: "n", rooms: { join: { [room]: room_ }, leave: {}, invite: {}, knock: {} } };
}

const left = (room_: RoomPart): SyncAnswer => ({
  ...joined(room_),
  rooms: { join: {}, leave: { [room]: room_ }, invite: {}, knock: {} },
});
const invited: SyncAnswer = {
  next_batch: "n",
  rooms: { join: {}, leave: {}, knock: {}, invite: { [room]: { invite_state: { events: [] } } } },
};

type Case = {
  /** One answer after another. */
  readonly grown: readonly SyncAnswer[];
  readonly fresh: SyncAnswer;
  readonly truth?: SyncAnswer;
  readonly variant?: Variant;
};

function compare({ grown, fresh, truth, variant = variants.plain }: Case): void {
  const isLazy = variant.filter.room?.state?.lazy_load_members === true;
  const views = { grown: new Client(isLazy), fresh: new Client(isLazy), truth: new Client(false) };
  for (const answer of grown) views.grown.apply(answer);
  views.fresh.apply(fresh);
  views.truth.apply(truth ?? fresh);
  compareViews(views, variant);
}

const whole = [create, name, member, own];
const first = joined(part(whole, [said]));

const alike: Readonly<Record<string, Case>> = {
  "nothing new": { grown: [first], fresh: first },
  "a message more": { grown: [first, joined(part([], [saidMore]))], fresh: joined(part(whole, [said, saidMore])) },
  "a shorter look at the newest": {
    grown: [first, joined(part([], [saidMore]))],
    fresh: joined(part(whole, [saidMore], true)),
  },
  "a gap": { grown: [first, joined(part([], [saidMore], true))], fresh: joined(part(whole, [said, saidMore])) },
  "state in the timeline": { grown: [first, joined(part([], [newName]))], fresh: joined(part(whole, [said, newName])) },
  "state in a gap": {
    grown: [first, joined(part([newName], [saidMore], true))],
    fresh: joined(part([create, newName, member, own], [saidMore], true)),
  },
  "a redaction": { grown: [first, joined(part([], [redaction]))], fresh: joined(part(whole, [silenced, redaction])) },
  "a redaction in a gap": {
    grown: [joined(part(whole, [])), joined(part([], [said])), joined(part([], []))],
    fresh: joined(part(whole, [silenced])),
  },
  "a leave": { grown: [first, left(part([], [saidMore]))], fresh: left(part(whole, [said, saidMore])) },
  "an invitation after a leave, refused": {
    grown: [first, left(part([], [])), invited, left(part([], [saidMore]))],
    fresh: left(part(whole, [said, saidMore])),
  },
};

for (const [what, sides] of Object.entries(alike)) {
  test(`old and increments are as a fresh sync: ${what}`, () => compare(sides));
}

const lazySummary = { summary: { "m.joined_member_count": 2, "m.invited_member_count": 0, "m.heroes": [alice] } };
const { lazy, stateAfter } = variants;

const different: Readonly<Record<string, readonly [RegExp, Case]>> = {
  "a message is missing": [/newest events/, { grown: [first], fresh: joined(part(whole, [said, saidMore])) }],
  "a message is missing in the middle": [
    /newest events/,
    { grown: [first, joined(part([], [newName]))], fresh: joined(part(whole, [said, saidMore, newName])) },
  ],
  "the beginning is missing without a gap": [
    /reaches back further/,
    { grown: [joined(part(whole, [saidMore]))], fresh: joined(part(whole, [said, saidMore])) },
  ],
  "a fresh sync forgot the beginning": [
    /lacks its beginning/,
    { grown: [first, joined(part([], [saidMore]))], fresh: joined(part(whole, [saidMore])) },
  ],
  "an event comes twice": [/stands twice/, { grown: [first, joined(part([], [said]))], fresh: first }],
  "another order": [
    /newest events/,
    { grown: [first, joined(part([], [saidMore]))], fresh: joined(part(whole, [saidMore, said])) },
  ],
  "a change of state in a gap is missing": [
    /state m.room.name/,
    {
      grown: [first, joined(part([], [saidMore], true))],
      fresh: joined(part([create, newName, member, own], [saidMore], true)),
    },
  ],
  "state that is not there": [
    /known and not there/,
    { grown: [first], fresh: joined(part([create, member, own], [said])) },
  ],
  "a redaction took nothing": [
    /state m.room.name/,
    {
      grown: [first, joined(part([], [noName])), joined(part([], [saidMore], true))],
      fresh: joined(part([create, { ...name, unsigned: silenced.unsigned }, member, own], [saidMore], true)),
    },
  ],
  "the room is not left": [/rooms by standing/, { grown: [first], fresh: left(part(whole, [said])) }],
  "an invitation is missing": [/rooms by standing/, { grown: [], fresh: invited }],
  "a sender is unknown": [
    /nobody said who/,
    {
      variant: lazy,
      grown: [joined(part([create, name, own], [said], false, lazySummary))],
      fresh: joined(part(whole, [said], false, lazySummary)),
    },
  ],
  "a hero is unknown": [
    /hero/,
    {
      variant: lazy,
      grown: [joined(part([create, name, own], [], false, lazySummary))],
      fresh: joined(part([create, name, own], [], false, lazySummary)),
      truth: joined(part(whole, [])),
    },
  ],
  "a count is old": [
    /counts/,
    {
      variant: lazy,
      grown: [joined(part(whole, [said], false, lazySummary))],
      fresh: joined(part(whole, [said], false, { summary: { ...lazySummary.summary, "m.joined_member_count": 3 } })),
    },
  ],
  "state_after is left out": [
    /state m.room.name/,
    {
      variant: stateAfter,
      grown: [
        joined({ ...part([], [said]), state_after: { events: whole } }),
        joined({ timeline: part([], [newName]).timeline as never, state_after: { events: [] } }),
      ],
      fresh: joined(part([create, newName, member, own], [said, newName])),
    },
  ],
};

for (const [what, [complaint, sides]] of Object.entries(different)) {
  test(`the law is broken: ${what}`, () => {
    assert.throws(
      () => compare(sides),
      (error: Error) => complaint.test(messages(error)),
    );
  });
}

function messages(error: Error): string {
  return `${error.message} ${error.cause instanceof Error ? messages(error.cause) : ""}`;
}
