import type { JsonObject } from "@botschaft/protocol/json";
import fc from "fast-check";
import { stateNeededFor } from "../auth/index.ts";
import type { StateMap } from "../state/index.ts";
import { isAllowed } from "../state/is-allowed.ts";
import { roomVersions } from "../versions/index.ts";
import { anyContent } from "./events.ts";
import { GraphRoom, type PlainEvent } from "./resolution-rooms.ts";

/** A room and the states that its servers hold after not hearing of each other for a while. */
export type History = { readonly room: GraphRoom; readonly sets: readonly StateMap[] };

const users = ["@alice:a", "@anna:a", "@bob:b", "@cem:c"] as const;
const servers = [0, 1, 2] as const;
const kinds = ["topic", "levels", "rules", "join", "leave", "invite", "remove", "ban", "meet"] as const;

type Act = {
  readonly kind: (typeof kinds)[number];
  readonly server: (typeof servers)[number];
  readonly sender: (typeof users)[number];
  readonly target: (typeof users)[number];
  readonly level: number;
  readonly rule: string;
  /** Clocks differ, so events of different servers are not in the order of their times. */
  readonly ts: number;
  /** It stands in the state though the rules refuse it. */
  readonly forced: boolean;
};

/** As text the last two stand in another order than as UTF-16. */
const idUnit = fc.constantFrom("A", "b", "0", "-", "_", "\uffee", "\u{1f600}");

const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.constantFrom(...kinds),
  server: fc.constantFrom(...servers),
  sender: fc.constantFrom(...users),
  target: fc.constantFrom(...users),
  level: fc.constantFrom(0, 25, 50, 100),
  rule: fc.constantFrom("public", "public", "invite", "restricted"),
  ts: fc.nat({ max: 30 }),
  forced: fc.integer({ min: 0, max: 30 }).map((dice) => dice === 0),
});

/** What happened on three servers, of which each goes on from its own state unless it meets another. */
export const anyHistory: fc.Arbitrary<History> = fc
  .record({
    version: fc.constantFrom(...roomVersions.map(({ id }) => id)),
    ids: fc.uniqueArray(fc.string({ unit: idUnit, minLength: 1, maxLength: 4 }), { minLength: 60, maxLength: 60 }),
    acts: fc.array(act, { minLength: 4, maxLength: 45 }),
  })
  .map(({ version, ids, acts }) => play(version, ids, acts));

function play(version: string, ids: readonly string[], acts: readonly Act[]): History {
  const room = new GraphRoom(version);
  let states: readonly StateMap[] = servers.map(() => new Map());
  const send = (server: number, plain: Pick<PlainEvent, "type" | "stateKey" | "sender" | "content">, more: Told) => {
    const after = sent(room, states[server] ?? new Map(), { ...plain, eventId: `$${ids[room.events.size]}` }, more);
    states = states.map((state, place) => (place === server ? after : state));
  };
  for (const { content, ...plain } of beginning(version)) {
    send(0, { ...plain, sender: users[0], content }, { ts: 0, forced: true });
  }
  states = servers.map(() => states[0] ?? new Map());
  for (const each of acts) {
    const [mine = new Map(), other = new Map()] = [states[each.server], states[(each.server + 1) % servers.length]];
    if (each.kind === "meet") states = states.map((state) => (state === mine ? room.resolve([mine, other]) : state));
    else send(each.server, eventOf(each, room, mine), each);
  }
  return { room, sets: states };
}

function beginning(version: string): readonly Pick<PlainEvent, "type" | "stateKey" | "content">[] {
  const rules = roomVersions.find(({ id }) => id === version);
  const creators = rules?.power.privilegedCreators ? [] : [[users[0], 100]];
  return [
    { type: "m.room.create", stateKey: "", content: { room_version: version, creator: users[0] } },
    { type: "m.room.member", stateKey: users[0], content: { membership: "join" } },
    {
      type: "m.room.power_levels",
      stateKey: "",
      content: { users: Object.fromEntries([...creators, [users[2], 50]]) },
    },
    { type: "m.room.join_rules", stateKey: "", content: { join_rule: "public" } },
  ];
}

function eventOf(
  act: Act,
  room: GraphRoom,
  state: StateMap,
): Pick<PlainEvent, "type" | "stateKey" | "sender" | "content"> {
  const { kind, sender, target, level, rule } = act;
  const member = (stateKey: string, membership: string) => ({
    type: "m.room.member",
    stateKey,
    sender,
    content: { membership },
  });
  switch (kind) {
    case "levels": {
      const content: JsonObject = room.find(state, ["m.room.power_levels", ""])?.content ?? {};
      const levels = { ...content, users: { ...(content.users as JsonObject), [target]: level } };
      return { type: "m.room.power_levels", stateKey: "", sender, content: levels };
    }
    case "rules":
      return { type: "m.room.join_rules", stateKey: "", sender, content: { join_rule: rule } };
    case "join":
    case "leave":
      return member(sender, kind);
    case "invite":
    case "ban":
      return member(target, kind);
    case "remove":
      return member(target, "leave");
    default:
      return { type: "m.room.topic", stateKey: "", sender, content: { topic: rule } };
  }
}

type Told = Pick<Act, "ts" | "forced">;
type Draft = Pick<PlainEvent, "eventId" | "type" | "stateKey" | "sender" | "content">;

/** The state after an event, which is the state before it where the rules refuse the event. */
function sent(room: GraphRoom, state: StateMap, draft: Draft, { ts, forced }: Told): StateMap {
  const { type, stateKey, sender, content } = draft;
  const needed = stateNeededFor({ type, sender, content, state_key: stateKey }, room.rules);
  const auth = needed.flatMap((key) => room.find(state, key)?.nid ?? []).map((nid) => nid - 1);
  const find = (ofType: string, key: string) => room.find(state, [ofType, key]);
  const depth = state.size;
  const plain = { ...draft, originServerTs: ts, depth, rejected: false, prev: [], auth };
  const trial = { ...draft, originServerTs: ts, depth, rejected: false, nid: 0, keyNid: 0, prevNids: [], authNids: [] };
  if (!forced && !isAllowed(trial, find, room.events, room.rules)) return state;
  const event = room.add(plain);
  return new Map([...state, [event.keyNid, event.nid]]);
}

/** Events that no server would have taken: any content, edges in any direction, states that name events nobody has. */
export const anyNonsense: fc.Arbitrary<History> = fc
  .record({
    version: fc.constantFrom(...roomVersions.map(({ id }) => id)),
    events: fc.array(nonsense(), { minLength: 1, maxLength: 12 }),
    states: fc.array(fc.array(fc.nat({ max: 13 }), { maxLength: 6 }), { minLength: 1, maxLength: 3 }),
    unknown: fc.array(fc.tuple(fc.nat({ max: 5 }), fc.integer({ min: 90, max: 95 })), { maxLength: 1 }),
  })
  .map(({ version, events, states, unknown }) => {
    const distinct = events.map((event, place) => ({ ...event, eventId: `${event.eventId}:${place}` }));
    const room = new GraphRoom(version, distinct);
    return { room, sets: states.map((places) => new Map([...room.stateOf(places), ...unknown])) };
  });

function nonsense(): fc.Arbitrary<PlainEvent> {
  const place = fc.nat({ max: 13 });
  return fc.record({
    eventId: fc.string({ unit: idUnit, minLength: 1, maxLength: 4 }),
    type: fc.constantFrom("m.room.create", "m.room.member", "m.room.power_levels", "m.room.join_rules", "__proto__"),
    stateKey: fc.constantFrom("", users[0], users[2], "__proto__"),
    sender: fc.constantFrom(users[0], users[2], ""),
    content: fc.oneof(
      anyContent,
      anyContent.map((content): JsonObject => ({ ...content, membership: "ban" })),
      anyContent.map((content): JsonObject => ({ ...content, membership: "join" })),
    ),
    originServerTs: fc.nat({ max: 3 }),
    depth: fc.nat({ max: 3 }),
    rejected: fc.boolean(),
    prev: fc.array(place, { maxLength: 2 }),
    auth: fc.array(place, { maxLength: 5 }),
  });
}
