import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { ReadPool } from "@botschaft/platform/postgres";
import { decodeJsonText, type JsonObject } from "@botschaft/protocol/json";
import type { Pdu } from "@botschaft/room/event";
import { redact } from "@botschaft/room/redaction";
import { findRoomVersion } from "@botschaft/room/versions";
import { listWireEvents, type WireEvent } from "@botschaft/storage";

const eventsInMemory = 2_000;

/** Events as they go to other servers, read once for all destinations of a message. */
export class WireEvents {
  readonly #reads: ReadPool;
  readonly #events = new BoundedMap<number, Promise<JsonObject | undefined>>(eventsInMemory);

  constructor(reads: ReadPool) {
    this.#reads = reads;
  }

  /** In the order asked for; without those whose content was erased. */
  async list(nids: readonly number[]): Promise<readonly JsonObject[]> {
    const missing = nids.filter((nid) => this.#events.get(nid) === undefined);
    if (missing.length > 0) this.#load(missing);
    const found = await Promise.all(nids.map((nid) => this.#events.get(nid)));
    return found.filter((event) => event !== undefined);
  }

  /** A redaction took the content of one. */
  drop(nid: number): void {
    this.#events.delete(nid);
  }

  #load(nids: readonly number[]): void {
    const loaded = listWireEvents(this.#reads, nids).then(
      (rows) => new Map(rows.map((row) => [row.eventNid, pduFrom(row)])),
    );
    for (const nid of nids) {
      const one = loaded.then((events) => events.get(nid));
      one.catch(() => this.#events.delete(nid));
      this.#events.set(nid, one);
    }
  }
}

/** What lost its content goes out without it: its id and its signatures stay. */
function pduFrom({ json, version, isRedacted }: Omit<WireEvent, "eventNid">): JsonObject {
  const pdu = decodeJsonText(json, { keepNumbers: true }) as JsonObject;
  const rules = findRoomVersion(version);
  return isRedacted && rules !== undefined ? (redact(pdu as unknown as Pdu, rules) as unknown as JsonObject) : pdu;
}
