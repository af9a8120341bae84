import assert from "node:assert/strict";
import type { JsonObject, JsonValue } from "@botschaft/protocol/json";
import type { RoomPart, SeenEvent, StrippedEvent } from "../../cast/sync-answer.ts";
import { Extras } from "./extras.ts";
import { type HeldEvent, redacted, targetOf } from "./redaction.ts";

export type Standing = "join" | "leave" | "invite" | "knock";

/** A room as a client keeps it, put together out of the answers to /sync as the specification says. */
export class ClientRoom {
  readonly roomId: string;
  readonly standing: Standing;
  /** As of the end of the timeline. */
  readonly state = new Map<string, HeldEvent>();
  readonly summary: { [key: string]: JsonValue } = {};
  readonly extras = new Extras();
  timeline: readonly HeldEvent[] = [];
  /** The timeline reaches back to where the reader may see nothing more. */
  isWhole = true;
  stripped: readonly StrippedEvent[] = [];

  constructor(roomId: string, standing: Standing) {
    this.roomId = roomId;
    this.standing = standing;
  }

  /** The same room, after one's own standing changed to anything but joined: what one knew one still knows. */
  as(standing: Standing): ClientRoom {
    const room = new ClientRoom(this.roomId, standing);
    for (const [key, event] of this.state) room.state.set(key, event);
    room.timeline = this.timeline;
    room.isWhole = this.isWhole;
    return room;
  }

  forgetMembers(): void {
    for (const [key, { type }] of this.state) if (type === "m.room.member") this.state.delete(key);
  }

  apply(part: RoomPart): void {
    const { timeline, state, state_after, summary } = part;
    for (const event of state?.events ?? []) this.#setState(event);
    this.#append(timeline?.events ?? [], timeline?.limited === true);
    if (state_after === undefined) for (const event of timeline?.events ?? []) this.#setState(event);
    else for (const event of state_after.events) this.#setState(event);
    for (const event of timeline?.events ?? []) this.#redact(event);
    Object.assign(this.summary, summary);
    this.extras.apply(part);
  }

  content(type: string, stateKey = ""): JsonObject | undefined {
    return this.state.get(stateName(type, stateKey))?.content;
  }

  #setState(event: SeenEvent): void {
    if (event.state_key !== undefined) this.state.set(stateName(event.type, event.state_key), event);
  }

  #append(events: readonly SeenEvent[], isLimited: boolean): void {
    const before = isLimited ? [] : this.timeline;
    if (isLimited) this.isWhole = false;
    const known = new Set(before.map(({ event_id }) => event_id));
    for (const { event_id } of events) {
      assert.ok(!known.has(event_id), `${event_id} stands twice in the timeline of ${this.roomId}`);
      known.add(event_id);
    }
    this.timeline = [...before, ...events];
  }

  #redact(by: SeenEvent): void {
    const target = targetOf(by);
    if (target === undefined) return;
    const version = this.content("m.room.create")?.room_version;
    const change = (event: HeldEvent) =>
      event.event_id === target ? redacted(event, by, typeof version === "string" ? version : "1") : event;
    this.timeline = this.timeline.map(change);
    for (const [key, event] of this.state) this.state.set(key, change(event));
  }
}

function stateName(type: string, stateKey: string): string {
  return `${type} ${stateKey}`;
}
