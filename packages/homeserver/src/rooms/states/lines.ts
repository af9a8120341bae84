import type { ReadPool } from "@botschaft/platform/postgres";
import { overlay, type StateMap } from "@botschaft/room/state";
import { listStateAt, listStateChanges, listStateOfKeys, type StateChangeRow } from "@botschaft/storage";
import { BoundedMap } from "../../streams/bounded-map.ts";
import { bytesPerKey } from "./line-state.ts";
import { valueAfter, valueBefore } from "./line-steps.ts";
import type { Unsettled } from "./unsettled.ts";

type Base = { readonly pos: number; readonly state: StateMap };
type Pending = Pick<Unsettled, "changesOf">;

/** Further apart than this, a state is read anew instead of being made from a known one. */
const stepsAtMost = 1_000;

/** Rooms' lines of state at any of their positions. One position a room stays in memory; others are made from it. */
export class Lines {
  readonly #reads: ReadPool;
  readonly #pending: Pending;
  readonly #bases: BoundedMap<number, Base>;
  /** How often something was thrown away. What was being read meanwhile may rest on it. */
  #drops = 0;

  constructor(reads: ReadPool, pending: Pending, maxBytes: number) {
    this.#reads = reads;
    this.#pending = pending;
    this.#bases = new BoundedMap(maxBytes);
  }

  /** The whole state at a position (inclusive). */
  async at(roomNid: number, pos: number): Promise<StateMap> {
    if (pos <= 0) return new Map();
    const base = this.#bases.get(roomNid);
    if (base === undefined) return this.#read(roomNid, pos);
    const steps = await this.changes(roomNid, Math.min(base.pos, pos), Math.max(base.pos, pos), stepsAtMost + 1);
    if (steps.length > stepsAtMost) return this.#read(roomNid, pos);
    const value = pos > base.pos ? valueAfter : valueBefore;
    const byKey = Map.groupBy(steps, (step) => step.stateKeyNid);
    return overlay(base.state, new Map([...byKey].map(([keyNid, ofKey]) => [keyNid, value(ofKey)])));
  }

  /** What some keys named at a position (inclusive); those that named nothing are left out. */
  async valuesAt(roomNid: number, keyNids: readonly number[], pos: number): Promise<StateMap> {
    // Taken before the disk is read: what settles meanwhile is in one of the two.
    const pending = this.#pending.changesOf(roomNid, 0, pos);
    const rows = await listStateOfKeys(this.#reads, roomNid, keyNids, pos);
    const values = new Map(rows.map((row) => [row.stateKeyNid, row.eventNid]));
    const wanted = new Set(keyNids);
    take(
      values,
      pending.filter(({ stateKeyNid }) => wanted.has(stateKeyNid)),
    );
    return values;
  }

  /** Changes after one position up to another, in order; the oldest `limit` where there are more. */
  async changes(roomNid: number, after: number, upTo: number, limit?: number): Promise<readonly StateChangeRow[]> {
    if (after >= upTo) return [];
    const pending = this.#pending.changesOf(roomNid, after, upTo);
    const stored = await listStateChanges(this.#reads, roomNid, after, upTo, limit);
    const known = new Set(stored.map(nameOf));
    return [...stored, ...pending.filter((change) => !known.has(nameOf(change)))].slice(0, limit);
  }

  drop(roomNid: number): void {
    this.#drops++;
    this.#bases.delete(roomNid);
  }

  forget(): void {
    this.#drops++;
    this.#bases.clear();
  }

  async #read(roomNid: number, pos: number): Promise<StateMap> {
    const drops = this.#drops;
    const pending = this.#pending.changesOf(roomNid, 0, pos);
    const rows = await listStateAt(this.#reads, roomNid, pos);
    const state = new Map(rows.map((row) => [row.stateKeyNid, row.eventNid]));
    take(state, pending);
    if (drops === this.#drops) this.#bases.set(roomNid, { pos, state }, 200 + bytesPerKey * state.size);
    return state;
  }
}

function take(state: Map<number, number>, changes: readonly StateChangeRow[]): void {
  for (const { stateKeyNid, newNid } of changes) {
    if (newNid === null) state.delete(stateKeyNid);
    else state.set(stateKeyNid, newNid);
  }
}

function nameOf({ pos, stateKeyNid }: StateChangeRow): string {
  return `${pos} ${stateKeyNid}`;
}
