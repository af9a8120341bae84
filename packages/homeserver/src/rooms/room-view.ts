import type { JsonObject } from "@botschaft/protocol/json";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { type MembershipRow, membershipFromCode, type StateChangeRow } from "@botschaft/storage";
import { type ClientEvent, withoutContentOf } from "./client-event.ts";
import type { HeadBlock } from "./head-block.ts";
import type { LineChange } from "./line-change.ts";
import type { Members } from "./members.ts";

/** A room as it is on disk, kept in memory: what readers see. Only commits move it. */
export class RoomView {
  readonly roomNid: number;
  readonly roomId: string;
  readonly rules: RoomVersionRules;
  readonly members: Members;
  readonly head: HeadBlock;
  readonly #state: Map<string, ClientEvent>;
  latestPos: number;
  /** Counts the changes of state; caches of what is made from state compare it. */
  stateRevision = 0;

  constructor(parts: {
    readonly roomNid: number;
    readonly roomId: string;
    readonly rules: RoomVersionRules;
    readonly members: Members;
    readonly head: HeadBlock;
    readonly state: Map<string, ClientEvent>;
    readonly latestPos: number;
  }) {
    this.roomNid = parts.roomNid;
    this.roomId = parts.roomId;
    this.rules = parts.rules;
    this.members = parts.members;
    this.head = parts.head;
    this.#state = parts.state;
    this.latestPos = parts.latestPos;
  }

  /** Current state but for the members. */
  state(type: string, stateKey: string): ClientEvent | undefined {
    return this.#state.get(stateName(type, stateKey));
  }

  listState(): Iterable<ClientEvent> {
    return this.#state.values();
  }

  content(type: string, stateKey = ""): JsonObject | undefined {
    return this.state(type, stateKey)?.content;
  }

  /** Rough size in memory, for forgetting the rooms that were not used for longest. */
  get bytes(): number {
    let bytes = 2_000 + this.members.bytes;
    for (const event of this.head.events) bytes += event.text.length * 2;
    for (const event of this.#state.values()) bytes += event.text.length * 2;
    return bytes;
  }

  applyEvent(event: ClientEvent): void {
    this.head.append(event);
    this.latestPos = Math.max(this.latestPos, event.pos);
  }

  /** An event that is older than the room here got its place; the state may have named it before. */
  applyPlace({ nid, pos }: ClientEvent): void {
    for (const [name, event] of this.#state) if (event.nid === nid) this.#state.set(name, { ...event, pos });
  }

  applyChange(row: StateChangeRow, { type, stateKey, next }: Pick<LineChange, "type" | "stateKey" | "next">): void {
    this.head.change(row);
    this.latestPos = Math.max(this.latestPos, row.pos);
    this.stateRevision++;
    if (row.isMember) return;
    if (next === undefined) this.#state.delete(stateName(type, stateKey));
    else this.#state.set(stateName(type, stateKey), next);
  }

  applyMembership(row: MembershipRow): void {
    this.members.set(row.userNid, membershipFromCode(row.membership), row.eventNid);
  }

  /** Whether an event that is in memory has lost its content. */
  isRedacted(nid: number): boolean {
    const isIt = (event: ClientEvent) => event.nid === nid && event.isRedacted;
    return this.head.events.some(isIt) || [...this.#state.values()].some(isIt);
  }

  /** A redaction took the content of an event. It, and others that speak of it, may stand in the block and in the state. */
  applyRedaction(redacted: ClientEvent): void {
    const change = (event: ClientEvent) => (event.nid === redacted.nid ? redacted : withoutContentOf(event, redacted));
    this.head.update(change);
    for (const [name, event] of this.#state) {
      const changed = change(event);
      if (changed === event) continue;
      this.#state.set(name, changed);
      this.stateRevision++;
    }
  }
}

export function stateName(type: string, stateKey: string): string {
  return `${type}\u0000${stateKey}`;
}
