import type { SyncAnswer } from "../../cast/sync-answer.ts";
import { ClientRoom } from "./client-room.ts";

/** What a client knows that did nothing but read its answers to /sync. */
export class Client {
  readonly rooms = new Map<string, ClientRoom>();
  since: string | undefined;

  apply(answer: SyncAnswer): void {
    const { join, leave, invite, knock } = answer.rooms;
    for (const [roomId, part] of Object.entries(join)) {
      // Who comes back begins anew: what was known before one left may have changed since.
      const known = this.rooms.get(roomId);
      const room = known?.standing === "join" ? known : new ClientRoom(roomId, "join");
      this.rooms.set(roomId, room);
      room.apply(part);
    }
    for (const [roomId, part] of Object.entries(leave)) {
      const room = this.rooms.get(roomId)?.leave() ?? new ClientRoom(roomId, "leave");
      this.rooms.set(roomId, room);
      room.apply(part);
    }
    for (const [roomId, { invite_state }] of Object.entries(invite)) {
      const room = new ClientRoom(roomId, "invite");
      room.stripped = invite_state.events;
      this.rooms.set(roomId, room);
    }
    for (const [roomId, { knock_state }] of Object.entries(knock)) {
      const room = new ClientRoom(roomId, "knock");
      room.stripped = knock_state.events;
      this.rooms.set(roomId, room);
    }
    this.since = answer.next_batch;
  }
}
