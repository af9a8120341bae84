import type { GraphEvent } from "@botschaft/room/state";
import { type LineState, withEvent } from "./line-state.ts";
import type { Resolver } from "./resolver.ts";
import type { Move, StateReader } from "./state-reader.ts";

export type Arrival = {
  /** The room version. */
  readonly rulesId: string;
  readonly before: LineState;
  /** The event where it is an accepted state event; undefined where it changes no state. */
  readonly change: GraphEvent | undefined;
  /** The states after the room's other forward extremities, those which the event does not replace. */
  readonly others: readonly LineState[];
  /** Of the room's line. */
  readonly latestPos: number;
};

export type Placing = {
  /** The state before the event where it is off the line; undefined where the line tells it. */
  readonly snapshot: LineState | undefined;
  /** What the line changes at the event's position, so that it is the state after all forward extremities. */
  readonly moves: readonly Move[];
};

/**
 * Where an event stands to its room's line. It is on the line when the line tells the state before it and the state
 * after it, so that it needs no snapshot.
 */
export async function placeEvent(
  { reader, resolver }: { readonly reader: StateReader; readonly resolver: Resolver },
  { rulesId, before, change, others, latestPos }: Arrival,
): Promise<Placing> {
  const after = change === undefined ? before : withEvent(before, change.keyNid, change.nid);
  const news = change === undefined ? [] : [change];
  const now = await resolver.resolve({ states: [after, ...others], rulesId, news });
  const [distance, moves] = await Promise.all([reader.listMoves(before, latestPos), reader.listMoves(now, latestPos)]);
  const isOwnMove = moves.length === news.length && moves.every(({ newNid }) => newNid === change?.nid);
  return { snapshot: distance.length === 0 && isOwnMove ? undefined : before, moves };
}
