import type { StateMap } from "@botschaft/room/state";
import type { StateChangeRow } from "@botschaft/storage";
import type { LineState } from "./line-state.ts";
import { valueAt } from "./line-steps.ts";
import type { Lines } from "./lines.ts";

/**
 * How states of one room differ from its line at a position, whatever position they are told by: the same states give
 * the same maps. Undefined when that takes more than `limit` changes of the line.
 */
export async function rebase(
  lines: Lines,
  states: readonly LineState[],
  linePos: number,
  limit?: number,
): Promise<readonly StateMap[] | undefined> {
  const [first] = states;
  if (first === undefined) return [];
  const { roomNid } = first;
  const positions = [...states.map((state) => state.linePos), linePos];
  const most = limit === undefined ? undefined : limit + 1;
  const steps = await lines.changes(roomNid, Math.min(...positions), Math.max(...positions), most);
  if (limit !== undefined && steps.length > limit) return undefined;
  const byKey = Map.groupBy(steps, (step) => step.stateKeyNid);
  const still = new Set(states.flatMap(({ changes }) => [...changes.keys()].filter((keyNid) => !byKey.has(keyNid))));
  const unmoved = await lines.valuesAt(roomNid, [...still], linePos);
  return states.map((state) => difference(state, { byKey, unmoved, linePos }));
}

type Stretch = {
  readonly byKey: ReadonlyMap<number, readonly StateChangeRow[]>;
  readonly unmoved: StateMap;
  readonly linePos: number;
};

function difference(state: LineState, { byKey, unmoved, linePos }: Stretch): StateMap {
  const found = new Map<number, number>();
  const note = (keyNid: number, eventNid: number, there: number) => {
    if (eventNid !== there) found.set(keyNid, eventNid);
  };
  for (const [keyNid, steps] of byKey) {
    note(keyNid, state.changes.get(keyNid) ?? valueAt(steps, state.linePos), valueAt(steps, linePos));
  }
  for (const [keyNid, eventNid] of state.changes) {
    if (!byKey.has(keyNid)) note(keyNid, eventNid, unmoved.get(keyNid) ?? 0);
  }
  return found;
}
