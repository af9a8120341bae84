import { compareCodePoints } from "@botschaft/protocol/json";
import { powerLevelsFrom } from "../power/index.ts";
import type { GraphEvent, StateMap } from "../state/index.ts";
import { isAllowed } from "../state/is-allowed.ts";
import { sha1 } from "../state/sha1.ts";
import type { GraphRoom } from "./resolution-rooms.ts";

/**
 * The algorithms once more, by their definitions and as slow as those are: with every event at hand, whole auth chains
 * and no shortcut. The specification's page is the guide; where Synapse differs from it, this does as Synapse does.
 */
export function resolveByDefinition(room: GraphRoom, sets: readonly StateMap[]): StateMap {
  return room.rules.stateResolution === "v1" ? resolveFirst(room, sets) : resolveSecond(room, sets);
}

type State = Map<number, GraphEvent>;

function resolveSecond(room: GraphRoom, sets: readonly StateMap[]): StateMap {
  const fromNothing = room.rules.stateResolution === "v2.1";
  const keys = new Set(sets.flatMap((set) => [...set.keys()]));
  const isAgreed = (key: number) => new Set(sets.map((set) => set.get(key))).size === 1;
  const unconflicted: State = new Map();
  const conflicted = new Set<GraphEvent>();
  for (const key of keys) {
    for (const event of sets.flatMap((set) => eventAt(room, set.get(key)))) {
      if (isAgreed(key)) unconflicted.set(key, event);
      else conflicted.add(event);
    }
  }
  if (conflicted.size === 0) return numbersOf(unconflicted);

  const chains = sets.map((set) =>
    chainOf(
      room,
      [...set.values()].flatMap((nid) => eventAt(room, nid)),
    ),
  );
  const full = new Set(conflicted);
  for (const event of room.events.values()) {
    const inChains = chains.filter((chain) => chain.has(event)).length;
    if (inChains > 0 && inChains < chains.length) full.add(event);
    if (fromNothing && isBetween(room, event, conflicted)) full.add(event);
  }

  const picked = new Set([...full].filter(isPowerEvent));
  for (let size = 0; size !== picked.size; ) {
    size = picked.size;
    for (const event of [...picked]) {
      for (const auth of authOf(room, event)) if (full.has(auth)) picked.add(auth);
    }
  }
  const sortedPower: GraphEvent[] = [];
  const isReady = (event: GraphEvent) =>
    !sortedPower.includes(event) &&
    authOf(room, event).every((auth) => !picked.has(auth) || sortedPower.includes(auth));
  for (let ready = [...picked].filter(isReady); ready.length > 0; ready = [...picked].filter(isReady)) {
    sortedPower.push(...ready.toSorted((left, right) => comparePower(room, left, right)).slice(0, 1));
  }

  const state: State = fromNothing ? new Map() : new Map(unconflicted);
  checkInTurn(room, sortedPower, state);
  const power = [...state.values()].find(isPowerLevels);
  const mainline = power === undefined ? [] : [power, ...powerHistory(room, power)];
  const positionOf = (event: GraphEvent) => {
    const found = powerHistory(room, event).find((each) => mainline.includes(each));
    return found === undefined ? Number.POSITIVE_INFINITY : mainline.indexOf(found);
  };
  const rest = [...full].filter((event) => !sortedPower.includes(event));
  const compareRest = (left: GraphEvent, right: GraphEvent) => {
    const [x, y] = [positionOf(left), positionOf(right)];
    return x === y ? compareAge(left, right) : x > y ? -1 : 1;
  };
  checkInTurn(room, rest.toSorted(compareRest), state);
  return numbersOf(new Map([...state, ...unconflicted]));
}

function checkInTurn(room: GraphRoom, events: readonly GraphEvent[], state: State): void {
  for (const event of events) {
    const named = [...authOf(room, event), ...impliedCreate(room)].filter(({ rejected }) => !rejected);
    const find = (type: string, stateKey: string) => {
      const isIt = (each: GraphEvent) => each.type === type && each.stateKey === stateKey;
      return [...state.values()].filter(({ rejected }) => !rejected).find(isIt) ?? named.findLast(isIt);
    };
    if (!event.rejected && isAllowed(event, find, room.events, room.rules)) state.set(event.keyNid, event);
  }
}

function resolveFirst(room: GraphRoom, sets: readonly StateMap[]): StateMap {
  const keys = new Set(sets.flatMap((set) => [...set.keys()]));
  const state: State = new Map();
  const result: State = new Map();
  const contests = new Map<number, readonly GraphEvent[]>();
  for (const key of keys) {
    const named = new Set(sets.flatMap((set) => eventAt(room, set.get(key))));
    const able = [...named].filter(({ rejected }) => !rejected);
    for (const event of able) if (named.size === 1) state.set(key, event);
    for (const event of named.size === 1 ? named : able.length === 1 ? able : []) result.set(key, event);
    if (able.length > 1) contests.set(key, able.toSorted(compareDepth));
  }
  const allows = (event: GraphEvent, over: State) => {
    const find = (type: string, stateKey: string) =>
      [...over.values()].find((each) => each.type === type && each.stateKey === stateKey);
    return isAllowed(event, find, room.events, room.rules);
  };
  for (const pass of [isPowerLevels, isOf("m.room.join_rules"), isOf("m.room.member"), undefined]) {
    const before = new Map(state);
    for (const [key, sorted] of contests) {
      const [first] = sorted;
      if (first === undefined || result.has(key) || (pass !== undefined && !pass(first))) continue;
      const follows = (event: GraphEvent, place: number) =>
        place === 0 || allows(event, new Map([...before, [key, sorted[place - 1] ?? event]]));
      const firstRefused = sorted.findIndex((event, place) => !follows(event, place));
      const lastOfRow = sorted.at(firstRefused < 0 ? -1 : firstRefused - 1) ?? first;
      const highest = sorted.findLast((event) => allows(event, before)) ?? first;
      const winner = pass === undefined ? highest : lastOfRow;
      result.set(key, winner);
      state.set(key, winner);
    }
  }
  return numbersOf(result);
}

function isOf(type: string): (event: GraphEvent) => boolean {
  return (event) => event.type === type;
}

function eventAt(room: GraphRoom, nid: number | undefined): readonly GraphEvent[] {
  const event = room.events.get(nid ?? 0);
  return event === undefined ? [] : [event];
}

function authOf(room: GraphRoom, event: GraphEvent): readonly GraphEvent[] {
  return event.authNids.flatMap((nid) => eventAt(room, nid));
}

function chainOf(room: GraphRoom, events: readonly GraphEvent[]): ReadonlySet<GraphEvent> {
  const chain = new Set(events);
  for (const event of chain) for (const auth of authOf(room, event)) chain.add(auth);
  return chain;
}

function isBetween(room: GraphRoom, event: GraphEvent, conflicted: ReadonlySet<GraphEvent>): boolean {
  const isAbove = [...conflicted].some((above) => chainOf(room, [above]).has(event));
  return isAbove && [...chainOf(room, [event])].some((below) => conflicted.has(below));
}

function impliedCreate(room: GraphRoom): readonly GraphEvent[] {
  return room.rules.auth.createIsAuthEvent ? [] : [...room.events.values()].filter(isOf("m.room.create")).slice(0, 1);
}

function isPowerLevels({ type, stateKey }: GraphEvent): boolean {
  return type === "m.room.power_levels" && stateKey === "";
}

function isPowerEvent(event: GraphEvent): boolean {
  const { type, stateKey, sender, content } = event;
  const removes = content.membership === "leave" || content.membership === "ban";
  if (type === "m.room.member") return removes && sender !== stateKey;
  return isPowerLevels(event) || (type === "m.room.join_rules" && stateKey === "");
}

function comparePower(room: GraphRoom, left: GraphEvent, right: GraphEvent): number {
  const [x, y] = [levelOf(room, left), levelOf(room, right)];
  return x === y ? compareAge(left, right) : x > y ? -1 : 1;
}

function levelOf(room: GraphRoom, event: GraphEvent): number {
  const create = isOf("m.room.create")(event) ? [] : impliedCreate(room);
  const named = [...authOf(room, event), ...create];
  const createEvent = named.findLast((each) => each.type === "m.room.create" && each.stateKey === "");
  return powerLevelsFrom(named.findLast(isPowerLevels)?.content, createEvent, room.rules).userLevel(event.sender);
}

function powerHistory(room: GraphRoom, event: GraphEvent): readonly GraphEvent[] {
  const history: GraphEvent[] = [];
  let next = authOf(room, event).find(isPowerLevels);
  while (next !== undefined && !history.includes(next)) {
    history.push(next);
    next = authOf(room, next).find(isPowerLevels);
  }
  return history;
}

function compareAge(left: GraphEvent, right: GraphEvent): number {
  return left.originServerTs - right.originServerTs || compareCodePoints(left.eventId, right.eventId);
}

function compareDepth(left: GraphEvent, right: GraphEvent): number {
  return left.depth - right.depth || compareCodePoints(sha1(right.eventId), sha1(left.eventId));
}

function numbersOf(state: State): StateMap {
  return new Map([...state].map(([key, event]) => [key, event.nid]));
}
