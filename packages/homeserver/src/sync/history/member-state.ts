import type { UserId } from "@botschaft/protocol/ids";
import { findStateAt, listStateAt } from "@botschaft/storage";
import type { ClientEvent } from "../../rooms/client-event.ts";
import { eventTest, type RoomEventFilter } from "../filter.ts";
import type { Access } from "./access.ts";
import type { HistoryPorts } from "./room-history.ts";

type Ports = Pick<HistoryPorts, "reads" | "stateKeys" | "events">;

/** The state at a position; with lazy loading only those members who sent one of the events. */
export async function memberStateFor(
  { reads, stateKeys, events }: Ports,
  { view, leftPos }: Access,
  pos: number,
  filter: RoomEventFilter,
  shown: readonly ClientEvent[],
): Promise<readonly ClientEvent[]> {
  const at = Math.min(pos, leftPos ?? pos);
  const isLazy = filter.lazy_load_members === true;
  const lines = await listStateAt(reads, view.roomNid, at, isLazy ? false : undefined);
  const nids = lines.map(({ eventNid }) => eventNid);
  if (isLazy) {
    const senders = new Set(shown.map(({ sender }) => sender as UserId));
    for (const sender of senders) {
      const key = await stateKeys.find("m.room.member", sender);
      const nid = key === undefined ? undefined : await findStateAt(reads, view.roomNid, key, at);
      if (nid !== undefined) nids.push(nid);
    }
  }
  const state = await events.load(view, nids);
  const passes = eventTest(filter);
  return passes === undefined ? state : state.filter(passes);
}
