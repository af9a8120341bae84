import { eventIdBytes, parseUserId } from "@botschaft/protocol/ids";
import { voucherOf } from "@botschaft/room/event";
import type { PowerLevels } from "@botschaft/room/power";
import { redactedIdOf, redactionApplies } from "@botschaft/room/redaction";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { findEventById } from "@botschaft/storage";
import type { PreparedEvent } from "../prepared-event.ts";
import type { RoomActor } from "../room-actor.ts";
import type { Rooms } from "../rooms.ts";
import { findThread } from "../send-event.ts";
import type { ReceivedEvent } from "./received-event.ts";

/** Looks up outside the room's queue whatever an event from elsewhere is about. */
export async function prepareReceived(rooms: Rooms, actor: RoomActor, received: ReceivedEvent): Promise<PreparedEvent> {
  const { pdu } = received;
  const sender = await rooms.person(parseUserId(pdu.sender) as never);
  const target = pdu.type === "m.room.member" ? parseUserId(pdu.state_key) : undefined;
  const voucher = parseUserId(voucherOf(pdu, actor.rules));
  const threadNid = pdu.state_key === undefined ? await findThread(rooms, actor, pdu.content) : undefined;
  const redacts = await findRedacted(rooms, actor, received);
  return {
    sender,
    type: pdu.type,
    content: pdu.content,
    ts: pdu.origin_server_ts,
    ...(pdu.state_key === undefined ? {} : await stateKeyOf(rooms, pdu.type, pdu.state_key)),
    ...(target === undefined ? {} : { target: await rooms.person(target) }),
    ...(voucher === undefined ? {} : { others: [await rooms.person(voucher)] }),
    ...(threadNid === undefined ? {} : { threadNid }),
    ...(redacts === undefined ? {} : { redacts }),
  };
}

/** The event with what it takes the content of, where its sender had the right to. */
export function withRedaction(prepared: PreparedEvent, power: PowerLevels, rules: RoomVersionRules): PreparedEvent {
  const { redacts, ...rest } = prepared;
  if (redacts?.stored === undefined) return prepared;
  const { sender } = JSON.parse(redacts.stored.json) as { readonly sender: string };
  return redactionApplies(prepared.sender.userId, sender, power, rules) ? prepared : rest;
}

async function stateKeyOf({ ports }: Rooms, type: string, stateKey: string) {
  return { stateKey, stateKeyNid: await ports.stateKeys.intern(type, stateKey) };
}

async function findRedacted({ ports }: Rooms, actor: RoomActor, { pdu }: ReceivedEvent) {
  const eventId = redactedIdOf(pdu, actor.rules);
  const bytes = eventId === undefined ? undefined : eventIdBytes(eventId, actor.rules.event.ids);
  if (eventId === undefined || bytes === undefined) return undefined;
  return { eventId, stored: await findEventById(ports.storage.reads, actor.view.roomNid, bytes) };
}
