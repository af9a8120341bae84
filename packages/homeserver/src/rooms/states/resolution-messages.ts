import type { ConnectionOptions } from "@botschaft/platform/postgres";
import type { GraphEvent, StateMap } from "@botschaft/room/state";
import type { LineState } from "./line-state.ts";

/** What the thread is started with. */
export type ThreadData = { readonly connection: ConnectionOptions; readonly maxBytes: number };

/** A state by its position on the line and pairs of key and event: numbers go to the thread and come back. */
export type StateMessage = { readonly linePos: number; readonly pairs: Float64Array };

export type ResolutionRequest = {
  readonly id: number;
  readonly roomNid: number;
  readonly rulesId: string;
  readonly states: readonly StateMessage[];
  /** State events that are named and not on disk, because they are being decided about. */
  readonly news: readonly GraphEvent[];
};

/** `state` says the position of the line that it was read at. */
export type ResolutionAnswer = { readonly id: number } & (
  | { readonly state: StateMessage }
  | { readonly problem: string; readonly isUnavailable: boolean }
);

export function toMessage({ linePos, changes }: Pick<LineState, "linePos" | "changes">): StateMessage {
  return { linePos, pairs: Float64Array.from([...changes].flat()) };
}

export function changesFrom({ pairs }: StateMessage): StateMap {
  const changes = new Map<number, number>();
  for (let at = 0; at < pairs.length; at += 2) changes.set(pairs[at] as number, pairs[at + 1] as number);
  return changes;
}
