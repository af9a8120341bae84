import type { AuthView } from "@botschaft/room/auth";
import { type BuiltPdu, depthOf, type Pdu } from "@botschaft/room/event";
import type { PolicyServer } from "@botschaft/room/policy";
import { canNotify } from "@botschaft/room/power";
import { maskOf } from "@botschaft/room/push-rules";
import {
  arrivedEvents,
  eventPushes,
  events,
  memberships,
  placedEvents,
  type RowSet,
  redactedEvents,
  roomHeads,
  rows,
  snapshots,
  stateChanges,
  type Unit,
} from "@botschaft/storage";
import { getMemberEvent, listAuthEvents, type Named } from "./auth-events.ts";
import { buildEvent } from "./build-event.ts";
import { type ClientEvent, clientEventFrom, toClientEvent } from "./client-event.ts";
import type { FederationGate } from "./federation-gate.ts";
import type { LineChange } from "./line-change.ts";
import type { Membership } from "./members.ts";
import { findMissingPolicy, signedByPolicy } from "./policy-server.ts";
import type { Mentioning, PolicyServers, RoomListener, Signing, Storage } from "./ports.ts";
import { type PreparedEvent, subjectOf } from "./prepared-event.ts";
import type { RoomActor, Standing, Tip } from "./room-actor.ts";
import { type Because, type Decided, idBytes, type PlacedRows, rowsOf } from "./turn-rows.ts";

export type TurnPorts = {
  readonly storage: Storage;
  readonly signing: Signing;
  readonly listeners: readonly RoomListener[];
  readonly mentions: Mentioning;
  readonly gate: FederationGate;
  readonly policyServers: PolicyServers;
};

/** Where a received event goes, and what follows from it. */
export type Placing = Pick<Decided, "prev" | "auth" | "prelude" | "snapshot" | "verdict" | "place" | "because"> & {
  /** Forward extremities that stay beside it. */
  readonly otherExtremities: readonly Tip[];
  readonly changes: readonly (LineChange | ItsOwnChange)[];
  /** The state event that it takes the place of. */
  readonly replaced: ClientEvent | undefined;
  /** Its row, where its id or the event itself is on disk already. */
  readonly stored: { readonly nid: number; readonly isOutlier: boolean } | undefined;
};

/** A key that names the received event from now on. */
export type ItsOwnChange = Omit<LineChange, "next"> & { readonly next: "itself" };

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

  /** An event of somebody from here, on top of everything decided. Throws what the rules have against it. */
  async append(prepared: PreparedEvent): Promise<ClientEvent> {
    this.meet(prepared);
    const { actor } = this;
    const auth = await listAuthEvents(this.#ports.storage.reads, actor, prepared, this.#people);
    const replaced = await this.replacedBy(prepared);
    const made = buildEvent(prepared, { actor, view: this.view, authEvents: auth }, this.#ports);
    const built = await this.askPolicy(made);
    const mentioned = await this.#ports.mentions.find(actor.view, subjectOf(prepared));
    const event = this.#clientEvent(prepared, built, replaced);
    const prev = actor.extremities;
    actor.extremities = [event];
    actor.depth = built.pdu.depth;
    return this.#decide({
      prepared,
      built,
      event,
      prev,
      auth,
      mentioned,
      changes: ownChange(prepared, event, replaced, actor),
      prelude: [],
      snapshot: undefined,
      verdict: "accepted",
      place: "timeline",
      row: "made",
      storedNid: undefined,
    });
  }

  /** An event from elsewhere, judged already, with what follows from it. */
  async receive(prepared: PreparedEvent, received: Decided["built"], placing: Placing): Promise<ClientEvent> {
    this.meet(prepared);
    const { actor } = this;
    const { because } = placing;
    const isShown = placing.verdict === "accepted" && placing.place === "timeline";
    const speaks = isShown && because === undefined;
    const mentioned = speaks ? await this.#ports.mentions.find(actor.view, subjectOf(prepared)) : [];
    const event = this.#clientEvent(prepared, received, placing.replaced, because);
    const changes = placing.changes.map((change) => (change.next === "itself" ? { ...change, next: event } : change));
    if (isShown) {
      actor.extremities = [...placing.otherExtremities, event];
      actor.depth = Math.max(actor.depth, depthOf(received.pdu));
    }
    return this.#decide({
      ...placing,
      changes: changes as readonly LineChange[],
      prepared,
      built: received,
      event,
      mentioned,
      row: placing.stored?.isOutlier === true ? "placed" : "arrived",
      storedNid: placing.stored?.nid,
    });
  }

  /** An event of somebody from here, signed by the server that the room asks, where there is one. Throws what it says. */
  askPolicy(built: BuiltPdu): Promise<BuiltPdu> {
    const { storage, policyServers } = this.#ports;
    return signedByPolicy({ reads: storage.reads, servers: policyServers }, this.actor, built);
  }

  /** The server that the room asks, where it has not signed an event. */
  findMissingPolicy(pdu: Pdu): Promise<PolicyServer | undefined> {
    return findMissingPolicy(this.#ports.storage.reads, this.actor, pdu);
  }

  /** Whoever the rules may ask about for an event. */
  meet({ sender, target = sender, others = [] }: PreparedEvent): void {
    for (const { userId, userNid } of [sender, target, ...others]) this.#people.set(userId, userNid);
  }

  /** The state that the rules ask, with everything decided. */
  get view(): AuthView {
    return this.actor.authView((userId) => this.#people.get(userId));
  }

  /** The events of the current state that an event has to name as its authority, for somebody who was met. */
  listAuthEvents(prepared: PreparedEvent): Promise<readonly Named[]> {
    return listAuthEvents(this.#ports.storage.reads, this.actor, prepared, this.#people);
  }

  /**
   * Everything decided, as one unit, to be submitted at once: the events get their numbers here, so that positions
   * commit in order. `extra` rows commit with them.
   */
  unit(extra: () => readonly RowSet[]): Unit {
    const { actor } = this;
    const { roomNid } = actor.view;
    const { numbers } = this.#ports.storage.writer;
    actor.inFlight++;
    const placed = this.#decided.map((decided) => {
      if (decided.prelude.length > 0) decided.preludePos.pos = numbers.next();
      const { snapshot } = decided;
      const stateNid = snapshot === undefined ? null : (snapshot.stateNid ?? numbers.next());
      number(decided, numbers.next());
      return rowsOf(decided, actor, stateNid);
    });
    const changes = placed.flatMap((each) => each.changes);
    const members = changes.flatMap(({ membership }) => membership ?? []);
    const eventRows = (row: Decided["row"]) =>
      placed.flatMap(({ event }, at) => (this.#decided[at]?.row === row ? [event] : []));
    return {
      key: `room:${roomNid}`,
      rows: [
        ...extra(),
        rows(events, eventRows("made")),
        rows(arrivedEvents, eventRows("arrived")),
        rows(placedEvents, eventRows("placed")),
        rows(
          snapshots,
          placed.flatMap(({ snapshot }) => snapshot ?? []),
        ),
        rows(
          redactedEvents,
          placed.flatMap(({ redacted }) => redacted),
        ),
        rows(
          stateChanges,
          changes.map(({ row }) => row),
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
            latestPos: this.#latestPos(),
          },
        ]),
      ],
      rooms: [roomNid],
      users: members.map(({ userNid }) => userNid),
      apply: () => this.#apply(placed),
    };
  }

  /** Events that are not shown move nothing. */
  #latestPos(): number {
    return this.#decided.findLast(isShown)?.event.pos ?? this.actor.view.latestPos;
  }

  #clientEvent(
    prepared: PreparedEvent,
    { eventId, pdu }: Decided["built"],
    replaced: ClientEvent | undefined,
    because?: Because,
  ): ClientEvent {
    return toClientEvent(
      {
        nid: 0,
        pos: 0,
        eventId,
        stateKeyNid: prepared.stateKeyNid,
        senderNid: prepared.sender.userNid,
        mask: because === undefined ? this.#maskOf(prepared) : 0,
        threadNid: prepared.threadNid,
        pdu,
        roomId: this.actor.view.roomId,
        replaced: replaced === undefined ? undefined : { eventId: replaced.eventId, pdu: replaced },
        because,
      },
      this.actor.rules,
    );
  }

  #decide(decided: Omit<Decided, "redacted" | "preludePos">): ClientEvent {
    const { actor } = this;
    for (const change of [...decided.prelude, ...decided.changes]) actor.decideChange(change);
    const redacted = decided.verdict === "accepted" ? this.#redact(decided.prepared, decided.event) : undefined;
    actor.referenceHashes.remember(decided.built);
    this.#decided.push({ ...decided, redacted, preludePos: { pos: 0 } });
    return decided.event;
  }

  /** The state event that this one takes the place of. */
  async replacedBy({ type, stateKey, target }: PreparedEvent): Promise<ClientEvent | undefined> {
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
    const stored = prepared.redacts?.stored;
    if (stored === undefined || stored.becauseId !== null) return undefined;
    // It was read before this turn: another redaction may have come in between.
    if (this.actor.isRedacted(stored.eventNid)) return undefined;
    this.actor.decideRedaction(stored.eventNid);
    const because = { becauseId: idBytes(by.eventId, this.actor), becauseJson: JSON.stringify(pduOf(prepared, by)) };
    return clientEventFrom({ ...stored, ...because, mask: 0 }, this.actor.view.roomId, this.actor.rules);
  }

  #maskOf(prepared: PreparedEvent): number {
    const { userId } = prepared.sender;
    return maskOf(subjectOf(prepared), {
      memberCount: this.actor.joinedMembers,
      senderMayNotifyRoom: () => canNotify(this.view.power, userId, "room"),
    });
  }

  #apply(placed: readonly PlacedRows[]): void {
    const { actor } = this;
    const { view } = actor;
    const { listeners } = this.#ports;
    actor.inFlight--;
    const shown = this.#decided.filter(isShown).map(({ event }) => event);
    for (const [at, decided] of this.#decided.entries()) {
      const { event, redacted } = decided;
      if (isShown(decided)) view.applyEvent(event);
      else if (decided.verdict === "accepted") view.applyPlace(event);
      for (const { change, row, membership } of (placed[at] as PlacedRows).changes) {
        view.applyChange(row, change);
        if (membership !== undefined) {
          view.applyMembership(membership);
          for (const listener of listeners) listener.onMembership(membership, change.member?.before);
        }
        actor.settleChange(change);
      }
      if (redacted === undefined) continue;
      view.applyRedaction(redacted);
      actor.settleRedaction(redacted.nid);
      for (const listener of listeners) listener.onRedaction?.(redacted.nid, redacted);
    }
    for (const listener of listeners) listener.onEvents(view, shown);
  }
}

/** What an event changes of the state on which it stands: its own key, when it is a state event. */
export function ownChange<Event extends ClientEvent | "itself">(
  { type, stateKey, stateKeyNid, target, content, strippedState }: PreparedEvent,
  event: Event,
  old: ClientEvent | undefined,
  actor: RoomActor,
): readonly (Omit<LineChange, "next"> & { readonly next: Event })[] {
  if (stateKey === undefined || stateKeyNid === undefined) return [];
  const membership = content.membership as Membership;
  const before = target && actor.standingOf(target.userNid)?.membership;
  const member = target && { userNid: target.userNid, membership, before, strippedState };
  return [{ stateKeyNid, type, stateKey, old, next: event, member }];
}

/** The one place where an event's numbers change, and only from 0. What is older than the room here counts downwards. */
function number({ event, storedNid, place }: Decided, pos: number): void {
  Object.assign(event, { nid: storedNid ?? pos, pos: place === "backfilled" ? -pos : pos });
}

function pduOf(prepared: PreparedEvent, event: ClientEvent) {
  return { ...subjectOf(prepared), origin_server_ts: event.ts, redacts: prepared.redacts?.eventId };
}

/** What only stands in the graph is told to nobody. */
function isShown({ verdict, place }: Pick<Decided, "verdict" | "place">): boolean {
  return verdict === "accepted" && place === "timeline";
}
