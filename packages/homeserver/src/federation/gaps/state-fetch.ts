import { RemoteError } from "@botschaft/peer";
import type { ReadPool } from "@botschaft/platform/postgres";
import { eventIdBytes, eventIdText, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import type { JsonValue } from "@botschaft/protocol/json";
import type { HashPorts } from "@botschaft/room/event";
import type { RoomVersionRules } from "@botschaft/room/versions";
import { listEventFactsById } from "@botschaft/storage";
import { parentsFirst } from "../../rooms/intake/parents-first.ts";
import { inParallel } from "../../streams/in-parallel.ts";
import type { RemoteServers, RoomIntake } from "../ports.ts";
import { type FetchedEvent, readEvents } from "./event-list.ts";

export type StateFetchParts = {
  readonly reads: ReadPool;
  readonly remote: RemoteServers;
  readonly intake: Pick<RoomIntake, "acceptOutliers">;
  readonly hashing: HashPorts;
};

/** Whom is asked about which room. */
export type Source = { readonly server: ServerName; readonly roomId: RoomId; readonly rules: RoomVersionRules };

/** Beyond so many the whole state is asked for at once. */
const fetchedOneByOne = 50;
const eventsAtOnce = 8;
const eventTimeoutMs = 10_000;
const stateTimeoutMs = 60_000;
const stateBytes = 128 * 1024 * 1024;

/** States and auth chains as other servers tell them, brought here as outliers. */
export class StateFetch {
  readonly #parts: StateFetchParts;

  constructor(parts: StateFetchParts) {
    this.#parts = parts;
  }

  /** All that an event stands on. @throws {RemoteError} */
  async authChain({ server, roomId, rules }: Source, eventId: string): Promise<void> {
    const { remote, intake, hashing } = this.#parts;
    const options = { timeoutMs: stateTimeoutMs, maxBytes: stateBytes };
    const answer = await remote.call(server, "getEventAuth", { path: { roomId, eventId } }, options);
    const events = parentsFirst(readEvents(answer.auth_chain, rules, hashing).values(), "auth");
    await intake.acceptOutliers(
      roomId,
      rules,
      events.map(({ pdu }) => pdu),
    );
  }

  /**
   * The ids of the state before an event, all of whose events are here then, as far as they could be had.
   * @throws {RemoteError}
   */
  async stateBefore(source: Source, eventId: string): Promise<readonly string[]> {
    const { remote, intake } = this.#parts;
    const { server, roomId, rules } = source;
    const request = { path: { roomId }, query: { event_id: eventId } };
    const options = { timeoutMs: stateTimeoutMs, maxBytes: stateBytes };
    const answer = await remote.call(server, "getRoomStateIds", request, options);
    const stateIds = textsIn(answer.pdu_ids);
    const missing = await this.#missingOf([...stateIds, ...textsIn(answer.auth_chain_ids)], rules);
    const events =
      missing.length > fetchedOneByOne ? await this.#wholeState(source, eventId) : await this.#each(source, missing);
    await intake.acceptOutliers(
      roomId,
      rules,
      parentsFirst(events.values(), "auth").map(({ pdu }) => pdu),
    );
    return stateIds;
  }

  async #wholeState({ server, roomId, rules }: Source, eventId: string) {
    const request = { path: { roomId }, query: { event_id: eventId } };
    const options = { timeoutMs: stateTimeoutMs, maxBytes: stateBytes };
    const { pdus, auth_chain } = await this.#parts.remote.call(server, "getRoomState", request, options);
    const { hashing } = this.#parts;
    return new Map([...readEvents(auth_chain, rules, hashing), ...readEvents(pdus, rules, hashing)]);
  }

  /** One that cannot be had is left out: whoever needs it will say so. */
  async #each({ server, rules }: Source, eventIds: readonly string[]): Promise<ReadonlyMap<string, FetchedEvent>> {
    const { remote, hashing } = this.#parts;
    const found = new Map<string, FetchedEvent>();
    await inParallel(eventsAtOnce, eventIds, async (eventId) => {
      try {
        const answer = await remote.call(server, "getEvent", { path: { eventId } }, { timeoutMs: eventTimeoutMs });
        const event = readEvents(answer.pdus, rules, hashing).get(eventId);
        if (event !== undefined) found.set(eventId, event);
      } catch (error) {
        if (!(error instanceof RemoteError)) throw error;
      }
    });
    return found;
  }

  async #missingOf(eventIds: readonly string[], { event }: RoomVersionRules): Promise<readonly string[]> {
    const bytes = [...new Set(eventIds)].flatMap((eventId) => eventIdBytes(eventId, event.ids) ?? []);
    const facts = await listEventFactsById(this.#parts.reads, bytes);
    const here = new Set(facts.filter(({ hasJson }) => hasJson).map(({ eventId }) => eventIdText(eventId, event.ids)));
    return bytes.map((each) => eventIdText(each, event.ids)).filter((eventId) => !here.has(eventId));
  }
}

function textsIn(value: JsonValue | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === "string") : [];
}
