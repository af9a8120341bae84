import type { RoomId } from "@botschaft/protocol/ids";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { HeadBlock } from "./head-block.ts";
import { Members } from "./members.ts";
import { RoomActor } from "./room-actor.ts";
import { RoomView } from "./room-view.ts";

/** A room of which nothing is on disk yet. */
export function emptyRoom(roomNid: number, roomId: RoomId, rules: RoomVersionRules): RoomActor {
  const head = new HeadBlock([], [], 0);
  const view = new RoomView({ roomNid, roomId, rules, members: new Members(), head, state: new Map(), latestPos: 0 });
  return new RoomActor(view, [], 0);
}
