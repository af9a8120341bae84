import type { EventRow, PlacedEventRow, SnapshotRow, StateChangeRow } from "@botschaft/storage";

/** What one unit brings of the graph of a room. */
export type Submitted = {
  readonly roomNid: number;
  readonly events?: readonly EventRow[];
  readonly placed?: readonly (PlacedEventRow & Pick<EventRow, "stateKeyNid">)[];
  readonly snapshots?: readonly SnapshotRow[];
  readonly changes?: readonly StateChangeRow[];
};

/** What an event's row says of the states around it. */
export type StateFacts = {
  readonly roomNid: number | null;
  readonly pos: number | null;
  readonly place: number | null;
  readonly verdict: number | null;
  readonly stateKeyNid: number | null;
  readonly stateNid: number | null;
};

type Unit = { readonly submitted: Submitted; readonly done: PromiseWithResolvers<void> };

/**
 * What was handed to the group commit and is not on disk yet. An actor decides on top of it, so whoever reads states
 * looks here first.
 */
export class Unsettled {
  readonly #units = new Map<number, Set<Unit>>();

  /** In the synchronous stretch of `submit`. What it gives is called by the unit's `apply`. */
  add(submitted: Submitted): () => void {
    const unit = { submitted, done: Promise.withResolvers<void>() };
    unit.done.promise.catch(() => {});
    const { roomNid } = submitted;
    const ofRoom = this.#units.get(roomNid) ?? new Set();
    this.#units.set(roomNid, ofRoom.add(unit));
    return () => {
      ofRoom.delete(unit);
      if (ofRoom.size === 0 && this.#units.get(roomNid) === ofRoom) this.#units.delete(roomNid);
      unit.done.resolve();
    };
  }

  findEvent(eventNid: number): StateFacts | undefined {
    for (const { events = [], placed = [], roomNid } of this.#all()) {
      const event = events.find((row) => row.eventNid === eventNid);
      if (event !== undefined) return { ...event, stateNid: event.stateNid ?? null };
      const former = placed.find((row) => row.eventNid === eventNid);
      if (former !== undefined) return { ...former, roomNid };
    }
    return undefined;
  }

  findSnapshot(stateNid: number): SnapshotRow | undefined {
    for (const { snapshots = [] } of this.#all()) {
      const found = snapshots.find((row) => row.stateNid === stateNid);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** Changes of a room's line after one position up to another, in order. */
  changesOf(roomNid: number, after: number, upTo: number): readonly StateChangeRow[] {
    const units = [...(this.#units.get(roomNid) ?? [])];
    return units.flatMap(({ submitted }) => submitted.changes ?? []).filter(({ pos }) => pos > after && pos <= upTo);
  }

  /** Resolves when all of a room that is under way now is on disk. Rejects when it never will be. */
  async settled(roomNid: number): Promise<void> {
    await Promise.all([...(this.#units.get(roomNid) ?? [])].map(({ done }) => done.promise));
  }

  /** A room's work was refused. */
  drop(roomNid: number): void {
    const units = this.#units.get(roomNid) ?? [];
    this.#units.delete(roomNid);
    for (const { done } of units) done.reject(new Error(`What was decided in room ${roomNid} was refused`));
  }

  forget(): void {
    for (const roomNid of [...this.#units.keys()]) this.drop(roomNid);
  }

  /** The newest unit first: an outlier may get its place while its row is still under way. */
  *#all(): Generator<Submitted> {
    for (const units of this.#units.values()) for (const { submitted } of [...units].toReversed()) yield submitted;
  }
}
