import type { ReadPool } from "@botschaft/platform/postgres";
import { eventIdText } from "@botschaft/protocol/ids";
import { type AuthView, authViewFrom, type StateEvent, stateNeededFor } from "@botschaft/room/auth";
import { decodePdu, type Pdu } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { listGraphEvents, verdict } from "@botschaft/storage";
import type { Rooms } from "../rooms.ts";
import type { LineState } from "../states/line-state.ts";
import type { StateReader } from "../states/state-reader.ts";

/** An event out of the graph with what the rules read of it. */
export type KnownEvent = {
  readonly nid: number;
  readonly eventId: string;
  readonly pdu: Pdu;
  readonly isRejected: boolean;
};

export async function listKnown(
  reads: ReadPool,
  rules: RoomVersionRules,
  nids: readonly number[],
): Promise<readonly KnownEvent[]> {
  const rows = await listGraphEvents(reads, nids);
  return rows.map((row) => ({
    nid: row.eventNid,
    eventId: eventIdText(row.eventId, rules.event.ids),
    pdu: decodePdu(row.json, rules),
    isRejected: row.verdict === verdict.rejected,
  }));
}

/** The view that these events give by themselves. */
export function viewOfEvents(events: readonly KnownEvent[], rules: RoomVersionRules): AuthView {
  return authViewFrom((type, stateKey) => {
    const found = events.find(({ pdu }) => pdu.type === type && pdu.state_key === stateKey);
    return found && stateEventOf(found);
  }, rules);
}

/** The view that a state gives to an event: only what the rules ask of it is read. */
export async function viewOfState(
  { rooms, reader }: { readonly rooms: Rooms; readonly reader: StateReader },
  state: LineState,
  pdu: Pdu,
  rules: RoomVersionRules,
): Promise<AuthView> {
  const { stateKeys, storage } = rooms.ports;
  const keys = [["m.room.create", ""] as const, ...stateNeededFor(pdu, rules)];
  const keyNids = await Promise.all(keys.map(([type, stateKey]) => stateKeys.find(type, stateKey)));
  const known = [...new Set(keyNids)].filter((keyNid) => keyNid !== undefined);
  const picked = await reader.pick(state, known);
  return viewOfEvents(await listKnown(storage.reads, rules, [...picked.values()]), rules);
}

function stateEventOf({ eventId, pdu }: KnownEvent): StateEvent {
  return { eventId, sender: pdu.sender, content: pdu.content };
}
