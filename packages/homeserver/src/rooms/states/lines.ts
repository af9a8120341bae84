import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { overlay, type StateMap } from "@botschaft/room/state";
import { findWholeStateAt, listStateChanges, listStateOfKeys, type StateChangeRow } from "@botschaft/storage";
import { bytesPerKey } from "./line-state.ts";
import { valueAfter, valueBefore } from "./line-steps.ts";

type Base = { readonly pos: number; readonly state: StateMap };

/** Further apart than this, a state is read anew instead of being made from a known one. */
const stepsAtMost = 1_000;

/**
 * Rooms' lines of state at any position up to which they are on disk: nothing changes there any more. One position a
 * room stays in memory; others are made from it.
 */
export class Lines {
  readonly #reads: ReadPool;
  readonly #bases: BoundedMap<number, Base>;

  constructor(reads: ReadPool, maxBytes: number) {
    this.#reads = reads;
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
    const rows = await listStateOfKeys(this.#reads, roomNid, keyNids, pos);
    return new Map(rows.map((row) => [row.stateKeyNid, row.eventNid]));
  }

  /** Changes after one position up to another, in order; the oldest `limit` where there are more. */
  async changes(roomNid: number, after: number, upTo: number, limit?: number): Promise<readonly StateChangeRow[]> {
    return after >= upTo ? [] : listStateChanges(this.#reads, roomNid, after, upTo, limit);
  }

  forget(): void {
    this.#bases.clear();
  }

  async #read(roomNid: number, pos: number): Promise<StateMap> {
    const state = await findWholeStateAt(this.#reads, roomNid, pos);
    this.#bases.set(roomNid, { pos, state }, 200 + bytesPerKey * state.size);
    return state;
  }
}
