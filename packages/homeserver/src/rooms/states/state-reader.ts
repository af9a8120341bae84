import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { overlay, type StateMap } from "@botschaft/room/state";
import { type EventFacts, listEventFacts, listSnapshots, verdict } from "@botschaft/storage";
import { bytesOf, fromSnapshot, type LineState, onLine, withEvent } from "./line-state.ts";
import type { Lines } from "./lines.ts";
import { rebase } from "./rebase.ts";

type Parts = {
  readonly reads: ReadPool;
  readonly lines: Lines;
  /** Of what is kept in memory, each of facts and snapshots. */
  readonly maxBytes: number;
};

/** A key of the line that has to name another event, or none. */
export type Move = { readonly keyNid: number; readonly oldNid: number | null; readonly newNid: number | null };

const bytesPerEvent = 150;

/**
 * States before and after events that are on disk: by difference to the room's line where that will do, whole where it
 * has to be.
 */
export class StateReader {
  readonly lines: Lines;
  readonly #reads: ReadPool;
  readonly #facts: BoundedMap<number, EventFacts>;
  readonly #snapshots: BoundedMap<number, LineState>;

  constructor({ reads, lines, maxBytes }: Parts) {
    this.#reads = reads;
    this.lines = lines;
    this.#facts = new BoundedMap(maxBytes);
    this.#snapshots = new BoundedMap(maxBytes);
  }

  /** The whole state before an event, by key. Undefined for what has no state: an id, an outlier. */
  async before(eventNid: number): Promise<StateMap | undefined> {
    const state = await this.findBefore(eventNid);
    return state && this.read(state);
  }

  async after(eventNid: number): Promise<StateMap | undefined> {
    const state = await this.findAfter(eventNid);
    return state && this.read(state);
  }

  async findBefore(eventNid: number): Promise<LineState | undefined> {
    const facts = await this.#factsOf(eventNid);
    return facts && this.#before(facts);
  }

  async findAfter(eventNid: number): Promise<LineState | undefined> {
    const facts = await this.#factsOf(eventNid);
    if (facts === undefined) return undefined;
    const { roomNid, pos, stateNid, stateKeyNid } = facts;
    if (stateNid === null && roomNid !== null && pos !== null && pos > 0) return onLine(roomNid, pos);
    const before = await this.#before(facts);
    const isApplied = stateKeyNid !== null && facts.verdict !== verdict.rejected;
    return before && isApplied ? withEvent(before, stateKeyNid, eventNid) : before;
  }

  async getSnapshot(stateNid: number): Promise<LineState> {
    const known = this.#snapshots.get(stateNid);
    if (known !== undefined) return known;
    const [row] = await listSnapshots(this.#reads, [stateNid]);
    if (row === undefined) throw new Error(`An event names snapshot ${stateNid}, which is not on disk`);
    const state = fromSnapshot(row);
    this.#snapshots.set(stateNid, state, bytesOf(state));
    return state;
  }

  /** All keys of a state. What it gives shares the line that is in memory. */
  async read({ roomNid, linePos, changes }: LineState): Promise<StateMap> {
    return overlay(await this.lines.at(roomNid, linePos), changes);
  }

  /** A few keys of a state; those that it does not have are left out. */
  async pick({ roomNid, linePos, changes }: LineState, keyNids: readonly number[]): Promise<StateMap> {
    const onTheLine = keyNids.filter((keyNid) => !changes.has(keyNid));
    const picked = new Map(await this.lines.valuesAt(roomNid, onTheLine, linePos));
    for (const keyNid of keyNids) {
      const eventNid = changes.get(keyNid);
      if (eventNid !== undefined && eventNid !== 0) picked.set(keyNid, eventNid);
    }
    return picked;
  }

  /** What the room's line, as it is at a position, has to change to become a state. */
  async listMoves(state: LineState, linePos: number): Promise<readonly Move[]> {
    const [changes = new Map<number, number>()] = (await rebase(this.lines, [state], linePos)) ?? [];
    const old = await this.lines.valuesAt(state.roomNid, [...changes.keys()], linePos);
    return [...changes].map(([keyNid, newNid]) => ({
      keyNid,
      oldNid: old.get(keyNid) ?? null,
      newNid: newNid || null,
    }));
  }

  forget(): void {
    this.lines.forget();
    this.#facts.clear();
    this.#snapshots.clear();
  }

  async #before({ roomNid, pos, stateNid }: EventFacts): Promise<LineState | undefined> {
    if (stateNid !== null) return this.getSnapshot(stateNid);
    // The line has no positions below 0: what was backfilled names a snapshot.
    return roomNid === null || pos === null || pos < 0 ? undefined : onLine(roomNid, pos - 1);
  }

  async #factsOf(eventNid: number): Promise<EventFacts | undefined> {
    const known = this.#facts.get(eventNid);
    if (known !== undefined) return known;
    const [facts] = await listEventFacts(this.#reads, [eventNid]);
    // Only what has a place is settled for ever.
    if (facts !== undefined && (facts.pos !== null || facts.stateNid !== null)) {
      this.#facts.set(eventNid, facts, bytesPerEvent);
    }
    return facts;
  }
}
