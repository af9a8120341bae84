import type { JsonObject } from "@botschaft/protocol/json";
import type { Events, StrippedEvent, SyncAnswer } from "../../cast/sync-answer.ts";
import { ClientRoom, type Standing } from "./client-room.ts";
import { keepAccountData } from "./extras.ts";

/** What a client knows that did nothing but read its answers to /sync. */
export class Client {
  readonly rooms = new Map<string, ClientRoom>();
  readonly #isLazy: boolean;
  readonly accountData = new Map<string, JsonObject>();
  /** Messages to this device, in their order. */
  readonly toDevice: JsonObject[] = [];
  since: string | undefined;

  /** @param isLazy whether it is told of members only when it needs them */
  constructor(isLazy: boolean) {
    this.#isLazy = isLazy;
  }

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
      const known = this.rooms.get(roomId) ?? new ClientRoom(roomId, "leave");
      const room = known.as("leave");
      // A gap where one was not in the room may hide that one was in it meanwhile.
      if (this.#isLazy && known.standing !== "join" && part.timeline?.limited === true) room.forgetMembers();
      this.rooms.set(roomId, room);
      room.apply(part);
    }
    for (const [roomId, { invite_state }] of Object.entries(invite)) this.#ask(roomId, "invite", invite_state);
    for (const [roomId, { knock_state }] of Object.entries(knock)) this.#ask(roomId, "knock", knock_state);
    keepAccountData(this.accountData, answer.account_data?.events);
    this.toDevice.push(...(answer.to_device?.events ?? []).map(({ content }) => content));
    this.since = answer.next_batch;
  }

  #ask(roomId: string, standing: Standing, { events }: Events<StrippedEvent>): void {
    const room = (this.rooms.get(roomId) ?? new ClientRoom(roomId, standing)).as(standing);
    room.stripped = events;
    this.rooms.set(roomId, room);
  }
}
