import { eventIdText } from "@botschaft/protocol/ids";
import { decodePdu } from "@botschaft/room/event";
import { redactionApplies } from "@botschaft/room/redaction";
import { listWaitingRedactions } from "@botschaft/storage";
import type { Because } from "../turn-rows.ts";
import type { Arrival, IntakeParts } from "./arrival.ts";
import { viewOfState } from "./views.ts";

/**
 * The redaction that came before this event, across a gap, and takes its content: the first one that had the right to.
 * What follows everything that is here cannot have one. https://spec.matrix.org/v1.19/rooms/v3/#handling-redactions
 */
export async function findWaitingRedaction(
  parts: IntakeParts,
  { turn: { actor }, received }: Arrival,
): Promise<Because | undefined> {
  const { rules, view } = actor;
  const waiting = await listWaitingRedactions(parts.rooms.ports.storage.reads, view.roomNid, received.eventId);
  for (const { eventNid, eventId, json } of waiting) {
    const before = await parts.reader.findBefore(eventNid);
    if (before === undefined) continue;
    const pdu = decodePdu(json, rules);
    const { power } = await viewOfState(parts, before, pdu, rules);
    if (!redactionApplies(pdu.sender, received.pdu.sender, power, rules)) continue;
    return { nid: eventNid, eventId: eventIdText(eventId, rules.event.ids), pdu };
  }
  return undefined;
}
