import { historyVisibilityFrom } from "@botschaft/room/visibility";
import type { RoomView } from "../rooms/room-view.ts";

/** Whether anybody may read a room without being in it. */
export function isReadableByAll(view: RoomView): boolean {
  return historyVisibilityFrom(view.content("m.room.history_visibility")) === "world_readable";
}
