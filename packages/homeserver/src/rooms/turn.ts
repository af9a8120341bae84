import { MatrixError } from "@botschaft/protocol/errors";
import { eventIdBytes } from "@botschaft/protocol/ids";
import { JsonError, type JsonObject } from "@botschaft/protocol/json";
import { checkEvent, stateNeededFor } from "@botschaft/room/auth";
import { type BuiltPdu, buildPdu, checkSize, type EventDraft } from "@botschaft/room/event";
import { canNotify } from "@botschaft/room/power";
import { maskOf } from "@botschaft/room/push-rules";
import {
  type EventRow,
  events,
  listEventsByNid,
  type MembershipRow,
  membershipCode,
  memberships,
  place,
  type RedactedRow,
  type RowSet,
  redactedEvents,
  roomHeads,
  rows,
  type StateChangeRow,
  stateChanges,
  type Unit,
  verdict,
} from "@botschaft/storage";
import { type ClientEvent, clientEventFrom, relationOf, toClientEvent } from "./client-event.ts";
import type { Membership } from "./members.ts";
import type { Person, RoomListener, Signing, Storage } from "./ports.ts";
import type { RoomActor, Standing } from "./room-actor.ts";

export type TurnPorts = {
  readonly storage: Storage;
  readonly signing: Signing;
  readonly listeners: readonly RoomListener[];
};

/** An event before it has its place: everything that had to be looked up outside the room's queue is here. */
export type PreparedEvent = {
  readonly sender: Person;
  readonly type: string;
  readonly content: JsonObject;
  readonly stateKey?: string;
  readonly stateKeyNid?: number;
  /** Whoever else the rules ask about, such as the target of a kick. */
  readonly others?: readonly Person[];
  /** Whom a member event is about. */
  readonly target?: Person;
  readonly ts: number;
  readonly threadNid?: number;
  /** What a redaction takes the content of, already judged. */
  readonly redacts?: { readonly eventId: string; readonly stored: Parameters<typeof clientEventFrom>[0] };
  readonly strippedState?: string;
};

type Decided = {
  readonly prepared: PreparedEvent;
  readonly built: BuiltPdu;
  readonly event: ClientEvent;
  readonly prev: readonly Numbered[];
  readonly auth: readonly Numbered[];
  readonly replaced: Numbered | undefined;
  readonly before: Membership | undefined;
  readonly redacted: ClientEvent | undefined;
};

/** Its number is read when the rows are made, not before. */
type Numbered = { readonly nid: number };
type Named = Numbered & { readonly eventId: string };

/**
 * One act in a room: any number of events that are decided one on top of the other and committed together. A turn that
 * throws after its first event leaves its actor unusable; `Rooms` drops it.
 */
export class Turn {
  readonly actor: RoomActor;
  readonly #ports: TurnPorts;
  readonly #decided: Decided[] = [];
  readonly #people = new Map<string, number>();

  constructor(actor: RoomActor, ports: TurnPorts) {
    this.actor = actor;
    this.#ports = ports;
  }

  get hasDecided(): boolean {
    return this.#decided.length > 0;
  }

  async append(prepared: PreparedEvent): Promise<ClientEvent> {
    for (const { userId, userNid } of [prepared.sender, prepared.target, ...(prepared.others ?? [])].filter(isPerson)) {
      this.#people.set(userId, userNid);
    }
    const auth = await this.#authEvents(prepared);
    const replaced = await this.#replacedBy(prepared);
    const built = this.#build(prepared, auth);
    const decided = this.#decide(prepared, built, auth, replaced);
    this.#decided.push(decided);
    return decided.event;
  }

  /**
   * Everything decided, as one unit, to be submitted at once: the events get their numbers here, so that positions
   * commit in order. `extra` rows commit with them.
   */
  unit(extra: () => readonly RowSet[]): Unit {
    const { actor } = this;
    const { roomNid } = actor.view;
    actor.inFlight++;
    for (const { event } of this.#decided) number(event, this.#ports.storage.writer.numbers.next());
    const placed = this.#decided.map((decided) => rowsOf(decided, actor));
    const members = placed.flatMap(({ membership }) => membership ?? []);
    return {
      key: `room:${roomNid}`,
      rows: [
        ...extra(),
        rows(
          events,
          placed.map(({ event }) => event),
        ),
        rows(
          redactedEvents,
          placed.flatMap(({ redacted }) => redacted ?? []),
        ),
        rows(
          stateChanges,
          placed.flatMap(({ change }) => change ?? []),
        ),
        rows(memberships, members),
        rows(roomHeads, [
          {
            roomNid,
            extremities: actor.extremities.map(({ nid }) => nid),
            depth: actor.depth,
            latestPos: this.#decided.at(-1)?.event.pos ?? actor.view.latestPos,
          },
        ]),
      ],
      rooms: [roomNid],
      users: members.map(({ userNid }) => userNid),
      apply: () => this.#apply(placed),
    };
  }

  async #authEvents(prepared: PreparedEvent): Promise<readonly Named[]> {
    const { actor } = this;
    const found: Named[] = [];
    for (const [type, stateKey] of stateNeededFor(subjectOf(prepared), actor.rules)) {
      if (type !== "m.room.member") {
        const event = actor.state(type, stateKey);
        if (event !== undefined) found.push(event);
        continue;
      }
      const userNid = this.#people.get(stateKey);
      const standing = userNid === undefined ? undefined : actor.standingOf(userNid);
      if (standing !== undefined) found.push(await this.#namedMember(standing));
    }
    return found;
  }

  async #namedMember({ event }: Standing): Promise<Named> {
    if ("eventId" in event) return event;
    const known = this.actor.memberEventIds.get(event.nid);
    if (known !== undefined) return { nid: event.nid, eventId: known };
    const loaded = await this.#loadEvent(event.nid);
    this.actor.rememberMemberEvent(event.nid, loaded.eventId);
    return loaded;
  }

  async #loadEvent(eventNid: number): Promise<ClientEvent> {
    const [stored] = await listEventsByNid(this.#ports.storage.reads, [eventNid]);
    if (stored === undefined) throw new Error(`State names event ${eventNid}, which is not on disk`);
    return clientEventFrom(stored, this.actor.view.roomId, this.actor.rules);
  }

  #build(prepared: PreparedEvent, authEvents: readonly Named[]): BuiltPdu {
    const { actor } = this;
    const draft: EventDraft = {
      ...subjectOf(prepared),
      ...(isHashRoomCreate(prepared, actor) ? {} : { room_id: actor.view.roomId }),
      ...(prepared.redacts !== undefined && actor.rules.event.redacts === "event"
        ? { redacts: prepared.redacts.eventId }
        : {}),
      origin_server_ts: prepared.ts,
      prev_events: actor.extremities.map(({ eventId }) => eventId),
      auth_events: authEvents.map(({ eventId }) => eventId),
      // A remote server's claim may be anything; ours stays an integer of canonical JSON.
      depth: Math.min(actor.depth + 1, Number.MAX_SAFE_INTEGER),
    };
    const verdict = checkEvent(
      draft,
      actor.authView((userId) => this.#people.get(userId)),
      actor.rules,
      {
        voucherSigned: true,
      },
    );
    if (!verdict.ok) throw new MatrixError("M_FORBIDDEN", verdict.why, { detail: verdict.rule });
    return buildChecked(draft, actor, this.#ports.signing);
  }

  #decide(
    prepared: PreparedEvent,
    built: BuiltPdu,
    auth: readonly Named[],
    replaced: ClientEvent | undefined,
  ): Decided {
    const { actor } = this;
    const event = toClientEvent(
      {
        nid: 0,
        pos: 0,
        eventId: built.eventId,
        stateKeyNid: prepared.stateKeyNid,
        senderNid: prepared.sender.userNid,
        mask: this.#maskOf(prepared),
        threadNid: prepared.threadNid,
        pdu: built.pdu,
        roomId: actor.view.roomId,
        replaced: replaced === undefined ? undefined : { eventId: replaced.eventId, pdu: replaced },
      },
      actor.rules,
    );
    const before = prepared.target && actor.standingOf(prepared.target.userNid)?.membership;
    const prev = actor.extremities;
    actor.extremities = [event];
    actor.depth = built.pdu.depth;
    if (prepared.target !== undefined) {
      const membership = prepared.content.membership as Membership;
      actor.decideMember(prepared.target.userNid, { membership, event });
    } else if (prepared.stateKey !== undefined) actor.decideState(event);
    return { prepared, built, event, prev, auth, replaced, before, redacted: this.#redact(prepared, event) };
  }

  /** The state event that this one takes the place of. */
  async #replacedBy({ type, stateKey, target }: PreparedEvent): Promise<ClientEvent | undefined> {
    if (stateKey === undefined) return undefined;
    if (target === undefined) return this.actor.state(type, stateKey);
    const standing = this.actor.standingOf(target.userNid);
    if (standing === undefined) return undefined;
    return this.memberEvent(standing);
  }

  /** The member event behind a standing, from memory as long as it is not on disk. */
  async memberEvent(standing: Standing): Promise<ClientEvent> {
    return "eventId" in standing.event ? standing.event : this.#loadEvent(standing.event.nid);
  }

  /** The target without its content, unless an earlier redaction took it. */
  #redact(prepared: PreparedEvent, by: ClientEvent): ClientEvent | undefined {
    if (prepared.redacts === undefined || prepared.redacts.stored.becauseId !== null) return undefined;
    const { stored } = prepared.redacts;
    const because = { becauseId: idBytes(by.eventId, this.actor), becauseJson: JSON.stringify(pduOf(prepared, by)) };
    return clientEventFrom({ ...stored, ...because, mask: 0 }, this.actor.view.roomId, this.actor.rules);
  }

  #maskOf(prepared: PreparedEvent): number {
    const { actor } = this;
    const { userId } = prepared.sender;
    return maskOf(subjectOf(prepared), {
      memberCount: actor.joinedMembers,
      senderMayNotifyRoom: () => canNotify(actor.authView((id) => this.#people.get(id)).power, userId, "room"),
    });
  }

  #apply(placed: readonly PlacedRows[]): void {
    const { actor } = this;
    const { view } = actor;
    actor.inFlight--;
    for (const [at, { event, redacted, before }] of this.#decided.entries()) {
      const { change, membership } = placed[at] as PlacedRows;
      view.applyEvent(event);
      if (change !== undefined) view.applyChange(change, event);
      if (membership !== undefined) {
        view.applyMembership(membership);
        actor.settleMember(membership.userNid, event);
        for (const listener of this.#ports.listeners) listener.onMembership(membership, before);
      } else if (change !== undefined) actor.settleState(event);
      if (redacted !== undefined) {
        view.applyRedaction(redacted);
        actor.forgetAuth();
        for (const listener of this.#ports.listeners) listener.onRedaction?.(redacted.nid);
      }
    }
    const appended = this.#decided.map(({ event }) => event);
    for (const listener of this.#ports.listeners) listener.onEvents(view, appended);
  }
}

type PlacedRows = {
  readonly event: EventRow;
  readonly change: StateChangeRow | undefined;
  readonly membership: MembershipRow | undefined;
  readonly redacted: RedactedRow | undefined;
};

function rowsOf({ prepared, built, event, prev, auth, replaced, redacted }: Decided, actor: RoomActor): PlacedRows {
  const { roomNid } = actor.view;
  const relation = relationOf(prepared.content);
  return {
    event: {
      eventNid: event.nid,
      eventId: idBytes(built.eventId, actor),
      roomNid,
      pos: event.pos,
      arrival: event.nid,
      depth: built.pdu.depth,
      place: place.timeline,
      verdict: verdict.accepted,
      type: prepared.type,
      stateKeyNid: prepared.stateKeyNid ?? null,
      senderNid: prepared.sender.userNid,
      originServerTs: prepared.ts,
      mask: event.mask,
      threadNid: prepared.threadNid ?? null,
      relType: relation?.relType ?? null,
      relatesTo: relation?.eventId ?? null,
      prevNids: prev.map(({ nid }) => nid),
      authNids: auth.map(({ nid }) => nid),
      json: built.json,
    },
    change: prepared.stateKeyNid === undefined ? undefined : changeOf(prepared, event, replaced, roomNid),
    membership: prepared.target && membershipOf(prepared, event, prepared.target, roomNid),
    redacted: redacted && { eventNid: redacted.nid, redactedByNid: event.nid },
  };
}

function changeOf(
  prepared: PreparedEvent,
  event: ClientEvent,
  replaced: Numbered | undefined,
  roomNid: number,
): StateChangeRow {
  return {
    roomNid,
    stateKeyNid: prepared.stateKeyNid as number,
    pos: event.pos,
    oldNid: replaced?.nid ?? null,
    newNid: event.nid,
    isMember: prepared.target !== undefined,
  };
}

function membershipOf(prepared: PreparedEvent, event: ClientEvent, target: Person, roomNid: number): MembershipRow {
  return {
    roomNid,
    userNid: target.userNid,
    membership: membershipCode[prepared.content.membership as Membership],
    eventNid: event.nid,
    pos: event.pos,
    strippedState: prepared.strippedState ?? null,
  };
}

/** The one place where an event's number changes, and only from 0. */
function number(event: ClientEvent, nid: number): void {
  Object.assign(event, { nid, pos: nid });
}

function buildChecked(draft: EventDraft, actor: RoomActor, signing: Signing): BuiltPdu {
  try {
    const built = buildPdu(draft, actor.rules, signing);
    const size = checkSize(built);
    if (!size.ok) throw new MatrixError("M_TOO_LARGE", size.why, { detail: size.rule });
    return built;
  } catch (error) {
    if (error instanceof JsonError) throw new MatrixError("M_BAD_JSON", error.message);
    throw error;
  }
}

function subjectOf(prepared: PreparedEvent) {
  return {
    type: prepared.type,
    sender: prepared.sender.userId,
    content: prepared.content,
    ...(prepared.stateKey === undefined ? {} : { state_key: prepared.stateKey }),
  };
}

function pduOf(prepared: PreparedEvent, event: ClientEvent) {
  return { ...subjectOf(prepared), origin_server_ts: event.ts, redacts: prepared.redacts?.eventId };
}

function isHashRoomCreate(prepared: PreparedEvent, actor: RoomActor): boolean {
  return prepared.type === "m.room.create" && actor.rules.event.roomIdIsCreateHash;
}

function idBytes(eventId: string, actor: RoomActor): Uint8Array {
  const bytes = eventIdBytes(eventId, actor.rules.event.ids);
  if (bytes === undefined) throw new Error(`${eventId} is no event id of room version ${actor.rules.id}`);
  return bytes;
}

function isPerson(person: Person | undefined): person is Person {
  return person !== undefined;
}
