import type { StateMap } from "@botschaft/room/state";
import type { RoomView } from "../room-view.ts";

/** The states of a room at its events, as intake asks for them. Everything that it asks about is on disk. */
export interface RoomStates {
  /** The room's current state: its line as it stands. */
  current(view: RoomView): Promise<StateMap>;
  /** The state after these events, resolved where they differ. */
  afterAll(view: RoomView, eventNids: readonly number[]): Promise<StateMap>;
  resolve(view: RoomView, states: readonly StateMap[]): Promise<StateMap>;
}
