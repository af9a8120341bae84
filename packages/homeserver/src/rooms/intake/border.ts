import type { RoomId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { Pdu } from "@botschaft/room/event";
import { type FederationGate, ofRoomHere } from "../federation-gate.ts";
import type { Refusal } from "./outcome.ts";

/**
 * What the border has against an event of a room that is here: first whose it is, then whom it names. The edges of the
 * graph are no names: they only say where it stands, are shown to nobody, and in old room versions name whoever wrote
 * before.
 */
export function judgeAtBorder(gate: Pick<FederationGate, "inbound">, pdu: Pdu, roomId: RoomId): Refusal | undefined {
  const { room_id: _room, prev_events: _prev, auth_events: _auth, ...event } = pdu;
  const about = { kind: "event", ...ofRoomHere(roomId), eventType: pdu.type, sender: pdu.sender } as const;
  const verdict = gate.inbound({ ...about, event: event as unknown as JsonObject });
  return verdict.ok ? undefined : { rule: verdict.rule, why: verdict.why };
}
