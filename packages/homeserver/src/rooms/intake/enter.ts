import { MatrixError } from "@botschaft/protocol/errors";
import { eventIdBytes, parseUserId, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import { membershipFrom } from "@botschaft/room/auth";
import { keysThatDiffer, type StateMap } from "@botschaft/room/state";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { backwardExtremities, newRooms, rows } from "@botschaft/storage";
import { type ClientEvent, toClientEvent } from "../client-event.ts";
import { emptyRoom } from "../empty-room.ts";
import { checkGate } from "../federation-gate.ts";
import type { LineChange, MemberChange, Numbered } from "../line-change.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import type { Turn } from "../turn.ts";
import type { IntakeParts } from "./arrival.ts";
import { judgeByAuthEvents, judgeByView } from "./judge.ts";
import { lineChangesOf } from "./line-changes.ts";
import { judgeOutliers, type Outliers } from "./outliers.ts";
import { prepareReceived } from "./prepare-received.ts";
import { readReceived } from "./received-event.ts";
import { type KnownEvent, viewOfEvents } from "./views.ts";

/** A room as the answer to a join tells it. */
export type RoomEntry = {
  /** Who tells it. The border has let the room through. */
  readonly server: ServerName;
  readonly roomId: RoomId;
  readonly rules: RoomVersionRules;
  /** The join that was sent, with all its signatures. */
  readonly join: { readonly pdu: JsonObject };
  /** The state before it. */
  readonly state: readonly JsonObject[];
  readonly authChain: readonly JsonObject[];
  /** Of a room of which an invitation is here. */
  readonly roomNid?: number | undefined;
};

/**
 * Takes up a room that nobody here is in, in one commit: the state that another server tells of, and the join on top of
 * it. https://spec.matrix.org/v1.19/server-server-api/#joining-rooms
 * @throws {MatrixError} M_FORBIDDEN where the state is not one, or does not let the join in
 */
export async function enterRoom(parts: IntakeParts, entry: RoomEntry): Promise<void> {
  const { rooms } = parts;
  const { registry, storage } = rooms.ports;
  const present = await registry.find(entry.roomId);
  const actor = present ?? emptyRoom(entry.roomNid ?? storage.writer.numbers.next(), entry.roomId, entry.rules);
  const entering = await prepare(parts, actor, entry);
  await rooms.act(
    actor,
    async (turn) => {
      const event = await place(parts, turn, entering);
      if (present === undefined) registry.add(actor);
      return event;
    },
    ({ nid: eventNid }) => {
      const { roomNid, roomId } = actor.view;
      return [
        ...(present === undefined
          ? [rows(newRooms, [{ roomNid, roomId, version: entry.rules.id, isListed: false }])]
          : []),
        entering.outliers.ids.rows,
        ...entering.outliers.rows,
        entering.prev.rows,
        rows(backwardExtremities, [{ roomNid, eventNid }]),
      ];
    },
  );
  entering.prev.settle();
  entering.outliers.ids.settle();
}

type Entering = Awaited<ReturnType<typeof prepare>>;

async function prepare(parts: IntakeParts, actor: RoomActor, entry: RoomEntry) {
  const { server, roomId, rules, join, state, authChain } = entry;
  const { roomNid } = actor.view;
  const received = await readReceived(join.pdu, roomId, rules, parts);
  if ("kind" in received) throw refused(received.why);
  if (received.refusal !== undefined) throw refused(received.refusal.why);
  const batch = { roomNid, roomId, rules, pdus: [...authChain, ...state], isJudged: true };
  const outliers = await judgeOutliers(parts, batch);
  // Somebody's keys may have turned out not to be the pinned ones just now: then nothing of theirs is proved.
  checkGate(parts.gate.room({ server, roomId, state }));
  const told = await stateOf(parts.rooms, outliers, state);
  const events = [...told.values()];
  const create = events.find(({ pdu }) => pdu.type === "m.room.create");
  if (create === undefined) throw refused("The state that the other server sent has no create event");
  const auth = received.auth.flatMap((id) => outliers.known.get(id) ?? []);
  const refusal =
    auth.length < received.auth.length
      ? { why: "The other server did not send what the join stands on" }
      : (judgeByAuthEvents(received, auth, create, rules) ??
        judgeByView(received.pdu, viewOfEvents(events, rules), rules));
  if (refusal !== undefined) throw refused(refusal.why);
  const bytes = received.prev.map((id) => eventIdBytes(id, rules.event.ids) as Uint8Array);
  const prev = await parts.ids.intern(bytes);
  return {
    received,
    prepared: await prepareReceived(parts.rooms, actor, received),
    outliers,
    told,
    auth: auth as readonly Numbered[],
    prev,
    prevNids: bytes.map((id) => ({ nid: prev.nidOf(id) })),
  };
}

/** The events that make up the state, by key. What was dropped or rejected is not among them. */
async function stateOf(
  { ports }: Rooms,
  { known, idOf }: Outliers,
  state: readonly JsonObject[],
): Promise<ReadonlyMap<number, KnownEvent>> {
  const told = new Map<number, KnownEvent>();
  for (const given of state) {
    const event = known.get(idOf.get(given) ?? "");
    if (event?.pdu.state_key === undefined || event.isRejected) continue;
    told.set(await ports.stateKeys.intern(event.pdu.type, event.pdu.state_key), event);
  }
  return told;
}

async function place(parts: IntakeParts, turn: Turn, entering: Entering): Promise<ClientEvent> {
  const { received, prepared, told, auth, prevNids } = entering;
  const { actor } = turn;
  await actor.settled();
  const line = await parts.reader.lines.at(actor.view.roomNid, actor.view.latestPos);
  const prelude = await changesTo(parts.rooms, actor, line, told);
  const keyNid = prepared.stateKeyNid as number;
  const before = told.get(keyNid);
  const userNid = prepared.target?.userNid as number;
  const member = { userNid, membership: "join", before: membershipFrom(before?.pdu.content) } as const;
  const own = { stateKeyNid: keyNid, type: prepared.type, stateKey: prepared.stateKey as string, old: before, member };
  return turn.receive(prepared, received, {
    verdict: "accepted",
    place: "timeline",
    prev: prevNids,
    auth,
    otherExtremities: [],
    prelude,
    changes: [{ ...own, next: "itself" }],
    snapshot: undefined,
    replaced: before && (await toClient(parts.rooms, actor, keyNid, before)),
    stored: undefined,
  });
}

/** What of the room's line has to change to be this state. */
async function changesTo(
  rooms: Rooms,
  actor: RoomActor,
  line: StateMap,
  told: ReadonlyMap<number, KnownEvent>,
): Promise<readonly LineChange[]> {
  const next = new Map([...told].map(([keyNid, { nid }]) => [keyNid, nid]));
  const differing = [...keysThatDiffer(line, next)];
  const gone = differing.filter((keyNid) => !told.has(keyNid));
  const moves = gone.map((keyNid) => ({ keyNid, oldNid: line.get(keyNid) ?? null, newNid: null }));
  const changes = [...((await lineChangesOf(rooms, actor, moves)) as readonly LineChange[])];
  for (const keyNid of differing) {
    const event = told.get(keyNid);
    if (event === undefined) continue;
    const { type, state_key: stateKey = "" } = event.pdu;
    const nid = line.get(keyNid);
    const known = { stateKeyNid: keyNid, type, stateKey, old: nid === undefined ? undefined : { nid } };
    const member = await memberOf(rooms, actor, event);
    changes.push({ ...known, next: await toClient(rooms, actor, keyNid, event), member });
  }
  return changes;
}

async function memberOf(rooms: Rooms, actor: RoomActor, { pdu }: KnownEvent): Promise<MemberChange | undefined> {
  const userId = pdu.type === "m.room.member" ? parseUserId(pdu.state_key) : undefined;
  if (userId === undefined) return undefined;
  const { userNid } = await rooms.person(userId);
  return { userNid, membership: membershipFrom(pdu.content) ?? "leave", before: actor.standingOf(userNid)?.membership };
}

async function toClient(rooms: Rooms, { view }: RoomActor, stateKeyNid: number, { nid, eventId, pdu }: KnownEvent) {
  const sender = await rooms.person(parseUserId(pdu.sender) as never);
  return toClientEvent(
    {
      nid,
      pos: 0,
      eventId,
      stateKeyNid,
      senderNid: sender.userNid,
      mask: 0,
      threadNid: undefined,
      pdu,
      roomId: view.roomId,
    },
    view.rules,
  );
}

function refused(why: string): MatrixError {
  return new MatrixError("M_FORBIDDEN", `The room cannot be joined: ${why}.`);
}
