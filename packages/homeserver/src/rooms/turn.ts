import type { BuiltPdu } from "@botschaft/room/event";
import { canNotify } from "@botschaft/room/power";
import { maskOf } from "@botschaft/room/push-rules";
import {
  eventPushes,
  events,
  memberships,
  type RowSet,
  redactedEvents,
  roomHeads,
  rows,
  stateChanges,
  type Unit,
} from "@botschaft/storage";
import { getMemberEvent, listAuthEvents, type Named } from "./auth-events.ts";
import { buildEvent } from "./build-event.ts";
import { type ClientEvent, clientEventFrom, toClientEvent } from "./client-event.ts";
import type { Membership } from "./members.ts";
import type { Mentioned, Mentioning, Person, RoomListener, Signing, Storage } from "./ports.ts";
import { type PreparedEvent, subjectOf } from "./prepared-event.ts";
import type { RoomActor, Standing } from "./room-actor.ts";
import { type Decided, idBytes, type PlacedRows, rowsOf } from "./turn-rows.ts";

export type TurnPorts = {
  readonly storage: Storage;
  readonly signing: Signing;
  readonly listeners: readonly RoomListener[];
  readonly mentions: Mentioning;
};

type LookedUp = {
  readonly auth: readonly Named[];
  readonly replaced: ClientEvent | undefined;
  readonly mentioned: readonly Mentioned[];
};

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
    const { reads } = this.#ports.storage;
    const auth = await listAuthEvents(reads, this.actor, prepared, this.#people);
    const replaced = await this.#replacedBy(prepared);
    const view = this.actor.authView((userId) => this.#people.get(userId));
    const built = buildEvent(prepared, { actor: this.actor, view, authEvents: auth }, this.#ports.signing);
    const mentioned = await this.#ports.mentions.find(this.actor.view, subjectOf(prepared));
    const decided = this.#decide(prepared, built, { auth, replaced, mentioned });
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
        rows(
          eventPushes,
          this.#decided.flatMap(({ event, mentioned }) => this.#ports.mentions.rowsOf(actor, event, mentioned)),
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

  #decide(prepared: PreparedEvent, built: BuiltPdu, { auth, replaced, mentioned }: LookedUp): Decided {
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
    actor.referenceHashes.remember(built);
    if (prepared.target !== undefined) {
      const membership = prepared.content.membership as Membership;
      actor.decideMember(prepared.target.userNid, { membership, event });
    } else if (prepared.stateKey !== undefined) actor.decideState(event);
    const redacted = this.#redact(prepared, event);
    return { prepared, built, event, prev, auth, replaced, mentioned, before, redacted };
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
  memberEvent(standing: Standing): Promise<ClientEvent> {
    return getMemberEvent(this.#ports.storage.reads, this.actor, standing);
  }

  /** The target without its content, unless an earlier redaction took it. */
  #redact(prepared: PreparedEvent, by: ClientEvent): ClientEvent | undefined {
    if (prepared.redacts === undefined || prepared.redacts.stored.becauseId !== null) return undefined;
    const { stored } = prepared.redacts;
    // It was read before this turn: another redaction may have come in between.
    if (this.actor.isRedacted(stored.eventNid)) return undefined;
    this.actor.decideRedaction(stored.eventNid);
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
        actor.settleRedaction(redacted.nid);
        for (const listener of this.#ports.listeners) listener.onRedaction?.(redacted.nid, redacted);
      }
    }
    const appended = this.#decided.map(({ event }) => event);
    for (const listener of this.#ports.listeners) listener.onEvents(view, appended);
  }
}

/** The one place where an event's number changes, and only from 0. */
function number(event: ClientEvent, nid: number): void {
  Object.assign(event, { nid, pos: nid });
}

function pduOf(prepared: PreparedEvent, event: ClientEvent) {
  return { ...subjectOf(prepared), origin_server_ts: event.ts, redacts: prepared.redacts?.eventId };
}

function isPerson(person: Person | undefined): person is Person {
  return person !== undefined;
}
