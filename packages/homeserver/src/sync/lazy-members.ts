import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ClientEvent } from "../rooms/client-event.ts";
import type { RoomView } from "../rooms/room-view.ts";
import { joinedSince, type ReaderRoom } from "./reader.ts";
import type { Ask } from "./sections.ts";
import type { LazyMember } from "./state-delta.ts";

const maxDevices = 20_000;
const maxMembersPerDevice = 5_000;

type Sent = { readonly nid: number; readonly end: number };

/** Which member events a device has, so that they are not sent again. Forgetting costs bytes, nothing else. */
export class LazyMembers {
  readonly #devices = new BoundedMap<number, BoundedMap<string, Sent>>(maxDevices);

  /**
   * Only what came in an answer that the device has acknowledged by going on from it, and not before the reader last
   * joined: clients forget the members of a room that they leave.
   */
  has({ deviceNid, since }: Ask, view: RoomView, room: ReaderRoom, { userNid, userId }: LazyMember): boolean {
    const sent = this.#devices.get(deviceNid)?.get(`${view.roomNid} ${userId}`);
    if (sent === undefined || sent.nid !== view.members.eventNidOf(userNid)) return false;
    return sent.end <= since && sent.end >= joinedSince(room);
  }

  remember({ deviceNid, filter, end }: Ask, view: RoomView, events: readonly ClientEvent[]): void {
    if (filter.room?.state?.lazy_load_members !== true) return;
    for (const event of events) {
      if (event.type !== "m.room.member") continue;
      const name = `${view.roomNid} ${event.stateKey}`;
      const device = this.#device(deviceNid);
      if (device.get(name)?.nid !== event.nid) device.set(name, { nid: event.nid, end });
    }
  }

  #device(deviceNid: number): BoundedMap<string, Sent> {
    const known = this.#devices.get(deviceNid);
    if (known !== undefined) return known;
    const made = new BoundedMap<string, Sent>(maxMembersPerDevice);
    this.#devices.set(deviceNid, made);
    return made;
  }
}
