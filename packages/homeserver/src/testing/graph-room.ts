import { createHash } from "node:crypto";
import { eventIdText } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { stateNeededFor } from "@botschaft/room/auth";
import { conflictIn, type GraphEvent, resolveState, type StateMap, stateNeededToResolve } from "@botschaft/room/state";
import { findRoomVersion } from "@botschaft/room/versions";
import {
  arrivedEvents,
  type EventRow,
  newRooms,
  place,
  rows,
  snapshots,
  stateChanges,
  stateKeys,
  verdict,
} from "@botschaft/storage";
import { type LineState, onLine, toSnapshot } from "../rooms/states/line-state.ts";
import { type Placing, placeEvent } from "../rooms/states/place-event.ts";
import type { OpenStates } from "./open-states.ts";

export type NewEvent = {
  readonly type: string;
  readonly stateKey?: string;
  readonly sender: string;
  readonly content: JsonObject;
  /** Numbers of the events before it. */
  readonly prev: readonly number[];
  readonly ts?: number;
  readonly rejected?: boolean;
};

type Known = { readonly event: GraphEvent; readonly before: StateMap; readonly after: StateMap };

/** A room that grows as intake lets it grow, and beside it every state as the core alone gives it: whole maps in memory. */
export class GraphRoom {
  readonly roomNid: number;
  readonly rules;
  readonly known = new Map<number, Known>();
  readonly places = new Map<number, Placing>();
  extremities: readonly number[] = [];
  /** The current state. */
  current: StateMap = new Map();
  latestPos = 0;
  readonly #states: OpenStates;
  static async create(states: OpenStates, version = "10"): Promise<GraphRoom> {
    const roomNid = states.writer.numbers.next();
    const room = { roomNid, roomId: `!${roomNid}:one.example`, version, isListed: false };
    await states.writer.submit({ key: "room", rows: [rows(newRooms, [room])] });
    return new GraphRoom(states, roomNid, version);
  }

  constructor(states: OpenStates, roomNid: number, version: string) {
    const rules = findRoomVersion(version);
    if (rules === undefined) throw new Error(`Room version ${version} is not served`);
    this.rules = rules;
    this.roomNid = roomNid;
    this.#states = states;
  }

  /** @returns its number, once it is on disk */
  async append(given: NewEvent): Promise<number> {
    const { reader, resolver, writer } = this.#states;
    const nid = writer.numbers.next();
    const known = this.#decide(nid, given);
    this.known.set(nid, known);
    const { event } = known;
    const isState = given.stateKey !== undefined;
    const isRejected = given.rejected === true;
    const before =
      given.prev.length === 0 ? onLine(this.roomNid, 0) : await resolver.resolveAfter(given.prev, this.rules.id);
    const change = isState && !isRejected ? event : undefined;
    const rest = this.extremities.filter((each) => !given.prev.includes(each));
    const others = await Promise.all(rest.map(async (each) => (await reader.findAfter(each)) as LineState));
    const { rules, latestPos } = this;
    const placed = isRejected
      ? { snapshot: before, moves: [] }
      : await placeEvent({ reader, resolver }, { rulesId: rules.id, before, change, others, latestPos });
    this.places.set(nid, placed);
    if (!isRejected) this.#advance([...rest, nid]);
    const pos = writer.numbers.next();
    this.latestPos = pos;
    const { snapshot, moves } = placed;
    const stateNid = snapshot && (snapshot.stateNid ?? writer.numbers.next());
    const snapshotRows =
      snapshot === undefined || snapshot.stateNid !== undefined ? [] : [toSnapshot(snapshot, stateNid as number)];
    const changes = moves.map(({ keyNid, oldNid, newNid }) => ({
      roomNid: this.roomNid,
      stateKeyNid: keyNid,
      pos,
      oldNid,
      newNid,
      isMember: false,
    }));
    const row = this.#rowOf(event, { isState, isRejected, pos, stateNid: stateNid ?? null });
    const keyRows = this.#newKeys.splice(0);
    await writer.submit({
      key: `room:${this.roomNid}`,
      rows: [
        rows(stateKeys, keyRows),
        rows(snapshots, snapshotRows),
        rows(arrivedEvents, [row]),
        rows(stateChanges, changes),
      ],
    });
    return nid;
  }

  /** What the core alone makes of states. */
  resolve(sets: readonly StateMap[]): StateMap {
    const graph = {
      authOf: (nid: number) => this.known.get(nid)?.event.authNids ?? [],
      keyOf: (nid: number) => this.known.get(nid)?.event.keyNid,
    };
    const conflict = conflictIn(sets, graph, this.rules);
    const load = (nids: readonly number[]) =>
      new Map(nids.flatMap((nid) => this.known.get(nid)?.event ?? []).map((event) => [event.nid, event]));
    const events = load(conflict.eventsNeeded);
    const keys = stateNeededToResolve(conflict, events, this.rules).map(([type, key]) => this.keyNid(type, key));
    const needed = keys.flatMap((key) => conflict.unconflicted.get(key) ?? []);
    return resolveState(conflict, new Map([...events, ...load(needed)]), graph, this.rules);
  }

  keyNid(type: string, stateKey: string): number {
    const name = JSON.stringify([type, stateKey]);
    const known = this.#states.keys.get(name);
    if (known !== undefined) return known;
    const stateKeyNid = this.#states.writer.numbers.next();
    this.#states.keys.set(name, stateKeyNid);
    this.#newKeys.push({ stateKeyNid, type, stateKey });
    return stateKeyNid;
  }

  readonly #newKeys: { readonly stateKeyNid: number; readonly type: string; readonly stateKey: string }[] = [];

  #advance(extremities: readonly number[]): void {
    this.extremities = extremities;
    this.current = this.resolve(extremities.map((nid) => this.#afterOf(nid)));
  }

  #afterOf(nid: number): StateMap {
    const known = this.known.get(nid);
    if (known === undefined) throw new Error(`There is no event ${nid}`);
    return known.after;
  }

  #decide(nid: number, { type, stateKey, sender, content, prev, ts, rejected = false }: NewEvent): Known {
    const before =
      prev.length === 0 ? new Map<number, number>() : this.resolve(prev.map((each) => this.#afterOf(each)));
    const subject = { type, sender, content, ...(stateKey === undefined ? {} : { state_key: stateKey }) };
    const needed = stateNeededFor(subject, this.rules);
    const authNids = needed.flatMap(([keyType, key]) => before.get(this.keyNid(keyType, key)) ?? []);
    const depths = prev.map((each) => this.known.get(each)?.event.depth ?? 0);
    const event: GraphEvent = {
      nid,
      eventId: eventIdText(idBytesOf(nid), this.rules.event.ids),
      type,
      stateKey: stateKey ?? "",
      keyNid: stateKey === undefined ? 0 : this.keyNid(type, stateKey),
      sender,
      content,
      originServerTs: ts ?? nid,
      depth: 1 + Math.max(0, ...depths),
      prevNids: prev,
      authNids,
      rejected,
    };
    const isApplied = stateKey !== undefined && !rejected;
    return { event, before, after: isApplied ? new Map(before).set(event.keyNid, nid) : before };
  }

  #rowOf(event: GraphEvent, { isState, isRejected, pos, stateNid }: Stored): EventRow {
    const { type, stateKey, sender, content, originServerTs, depth } = event;
    const pdu = {
      type,
      sender,
      content,
      origin_server_ts: originServerTs,
      ...(isState ? { state_key: stateKey } : {}),
    };
    return {
      eventNid: event.nid,
      eventId: idBytesOf(event.nid),
      roomNid: this.roomNid,
      pos: isRejected ? null : pos,
      arrival: pos,
      depth,
      place: place.timeline,
      verdict: isRejected ? verdict.rejected : verdict.accepted,
      type,
      stateKeyNid: isState ? event.keyNid : null,
      senderNid: 1,
      originServerTs,
      mask: 0,
      threadNid: null,
      relType: null,
      relatesTo: null,
      stateNid,
      prevNids: event.prevNids,
      authNids: event.authNids,
      json: JSON.stringify(pdu),
    };
  }
}

type Stored = {
  readonly isState: boolean;
  readonly isRejected: boolean;
  readonly pos: number;
  readonly stateNid: number | null;
};

/** Ids are in another order than the numbers. */
function idBytesOf(nid: number): Uint8Array {
  return createHash("sha256").update(String(nid)).digest();
}

export const creator = "@creator:one.example";

/** A room with its creator in it, who may do everything, while others may do something. Gives the last event. */
export async function beginRoom(room: GraphRoom, members: readonly string[] = []): Promise<number> {
  const levels = {
    users: { [creator]: 100 },
    users_default: 50,
    events_default: 0,
    state_default: 50,
    ban: 50,
    kick: 50,
  };
  const first: readonly Omit<NewEvent, "prev" | "sender">[] = [
    { type: "m.room.create", stateKey: "", content: { creator, room_version: room.rules.id } },
    { type: "m.room.member", stateKey: creator, content: { membership: "join" } },
    { type: "m.room.power_levels", stateKey: "", content: levels },
    { type: "m.room.join_rules", stateKey: "", content: { join_rule: "public" } },
  ];
  const joins = members.map((member) => ({
    type: "m.room.member",
    stateKey: member,
    sender: member,
    content: { membership: "join" },
  }));
  for (const event of [...first, ...joins]) await room.append({ sender: creator, ...event, prev: room.extremities });
  return room.extremities[0] as number;
}
