import { keysThatDiffer, type StateMap } from "@botschaft/room/state";
import type { SnapshotRow } from "@botschaft/storage";

/** A state of a room, told as the room's line at a position (inclusive; 0 is nothing) with some keys replaced. */
export type LineState = {
  readonly roomNid: number;
  readonly linePos: number;
  /** Event by key; 0 where the state does not have the key. */
  readonly changes: StateMap;
  /** Two states with one id are the same; the other way round nothing is said. */
  readonly id: string;
  /** The snapshot that it is on disk already: further events off the line may name the same one. */
  readonly stateNid?: number;
};

const none: StateMap = new Map();

/** The line itself, as it is at a position (inclusive). */
export function onLine(roomNid: number, linePos: number): LineState {
  return { roomNid, linePos, changes: none, id: `line ${linePos}` };
}

export function fromSnapshot(row: SnapshotRow): LineState {
  const changes = new Map(row.keyNids.map((keyNid, at) => [keyNid, row.eventNids[at] as number]));
  const { roomNid, linePos, stateNid } = row;
  return { roomNid, linePos, changes, id: `snapshot ${stateNid}`, stateNid };
}

/** As it goes to the disk: what it costs there is what it differs by. */
export function toSnapshot(state: LineState, stateNid: number): SnapshotRow {
  const { roomNid, linePos, changes } = state;
  return { stateNid, roomNid, linePos, keyNids: [...changes.keys()], eventNids: [...changes.values()] };
}

/** The state once another event stands under a key. */
export function withEvent({ roomNid, linePos, changes, id }: LineState, keyNid: number, eventNid: number): LineState {
  return {
    roomNid,
    linePos,
    changes: new Map(changes).set(keyNid, eventNid),
    id: `${id}, ${keyNid}: ${eventNid}`,
  };
}

/**
 * A state that is known key by key, by its difference to the line as it is at a position, or from nothing where that is
 * shorter. @param id a name that no other state has
 */
export function lineStateOf(
  state: StateMap,
  line: { readonly roomNid: number; readonly pos: number; readonly state: StateMap },
  id: string,
): LineState {
  const { roomNid, pos } = line;
  const differing = keysThatDiffer(line.state, state);
  if (differing.size >= state.size) return { roomNid, linePos: 0, changes: state, id };
  const changes = new Map([...differing].map((keyNid) => [keyNid, state.get(keyNid) ?? 0]));
  return { roomNid, linePos: pos, changes, id };
}

/** Rough size in memory, in bytes. */
export function bytesOf(state: LineState): number {
  return 200 + bytesPerKey * state.changes.size;
}

/** What an entry of a map of numbers takes. */
export const bytesPerKey = 48;
