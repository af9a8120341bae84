import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { eventIdText } from "@botschaft/protocol/ids";
import { decodePdu } from "@botschaft/room/event";
import type { GraphEvent } from "@botschaft/room/state";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { type GraphEventRow, listGraphEvents, verdict } from "@botschaft/storage";

/** State events as resolution reads them: with their content as it was signed, also where a redaction took it. */
export class GraphEvents {
  readonly #reads: ReadPool;
  readonly #events: BoundedMap<number, GraphEvent>;

  constructor(reads: ReadPool, maxBytes: number) {
    this.#reads = reads;
    this.#events = new BoundedMap(maxBytes);
  }

  /** Those that are here, all of rooms with these rules. */
  async list(nids: readonly number[], rules: RoomVersionRules): Promise<ReadonlyMap<number, GraphEvent>> {
    const found = new Map<number, GraphEvent>();
    const missing: number[] = [];
    for (const nid of nids) {
      const event = this.#events.get(nid);
      if (event === undefined) missing.push(nid);
      else found.set(nid, event);
    }
    for (const row of await listGraphEvents(this.#reads, missing)) {
      const event = graphEventFrom(row, rules);
      if (event === undefined) continue;
      found.set(event.nid, event);
      this.#events.set(event.nid, event, 300 + row.json.length * 2);
    }
    return found;
  }
}

/** Undefined for what is no state event. */
function graphEventFrom(row: GraphEventRow, rules: RoomVersionRules): GraphEvent | undefined {
  if (row.stateKeyNid === null) return undefined;
  const pdu = decodePdu(row.json, rules);
  return {
    nid: row.eventNid,
    eventId: eventIdText(row.eventId, rules.event.ids),
    type: pdu.type,
    stateKey: pdu.state_key ?? "",
    keyNid: row.stateKeyNid,
    sender: pdu.sender,
    content: pdu.content,
    originServerTs: pdu.origin_server_ts,
    depth: row.depth,
    prevNids: row.prevNids,
    authNids: row.authNids,
    rejected: row.verdict === verdict.rejected,
  };
}
