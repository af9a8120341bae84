import type { JsonObject } from "@botschaft/protocol/json";
import { stateNeededFor } from "@botschaft/room/auth";
import type { EventDraft, Pdu } from "@botschaft/room/event";
import { findRoomVersion, type RoomVersionRules } from "@botschaft/room/versions";
import type { ForeignServer } from "./foreign-server.ts";

export type Signed = { readonly eventId: string; readonly pdu: JsonObject };
type New = Pick<EventDraft, "type" | "content"> & { readonly sender?: string; readonly state_key?: string };

/** A room on another server, one event after the other, as that server has it. */
export class ForeignRoom {
  readonly roomId: string;
  readonly rules: RoomVersionRules;
  readonly events: Signed[] = [];
  readonly state = new Map<string, Signed>();
  readonly owner: string;
  readonly #server: ForeignServer;
  #now: number;

  constructor(server: ForeignServer, name: string, now: number, version = "10") {
    this.#server = server;
    this.#now = now;
    this.roomId = `!${name}:${server.name}`;
    this.rules = findRoomVersion(version) as RoomVersionRules;
    this.owner = server.user("frieda");
    this.append({ type: "m.room.create", state_key: "", content: { room_version: version, creator: this.owner } });
    this.append({ type: "m.room.member", state_key: this.owner, content: { membership: "join" } });
    this.append({ type: "m.room.power_levels", state_key: "", content: { users: { [this.owner]: 100 } } });
    this.append({ type: "m.room.join_rules", state_key: "", content: { join_rule: "public" } });
  }

  get tip(): Signed {
    return this.events.at(-1) as Signed;
  }

  append(event: New): Signed {
    const signed = this.#server.sign(this.draft(event), this.rules);
    this.take(signed);
    return signed;
  }

  /** An event of whoever made it. */
  take(signed: Signed): void {
    this.events.push(signed);
    const { type, state_key } = signed.pdu as unknown as Pdu;
    if (state_key !== undefined) this.state.set(`${type} ${state_key}`, signed);
  }

  /** On top of the room. */
  draft({ sender = this.owner, ...event }: New): EventDraft {
    const needed = stateNeededFor({ sender, ...event }, this.rules);
    const auth = needed.flatMap(([type, stateKey]) => this.state.get(`${type} ${stateKey}`)?.eventId ?? []);
    return {
      ...event,
      sender,
      room_id: this.roomId,
      origin_server_ts: ++this.#now,
      prev_events: this.events.slice(-1).map(({ eventId }) => eventId),
      auth_events: event.type === "m.room.create" ? [] : auth,
      depth: this.events.length + 1,
    };
  }

  get pdus(): readonly JsonObject[] {
    return [...this.state.values()].map(({ pdu }) => pdu);
  }
}
