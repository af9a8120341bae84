import type { ReadPool } from "@botschaft/platform/postgres";
import type { JsonObject } from "@botschaft/protocol/json";
import { decodePdu, type Pdu } from "@botschaft/room/event";
import { redact } from "@botschaft/room/redaction";
import type { StateMap } from "@botschaft/room/state";
import { historyVisibilityFrom, type ServerMembership, serverCanSee } from "@botschaft/room/visibility";
import { type GraphEventRow, listGraphEvents, listKeyLine, listMembersOfServer, place } from "@botschaft/storage";
import type { RoomView } from "../../rooms/room-view.ts";
import type { StateReader } from "../../rooms/states/state-reader.ts";
import type { StateKeys } from "../../streams/state-keys.ts";

export type SightParts = {
  readonly reads: ReadPool;
  readonly stateKeys: StateKeys;
  readonly states: Pick<StateReader, "findBefore" | "pick">;
};

/**
 * Events as a server may have them: those that none of its people may see come redacted, since it needs the graph.
 * https://spec.matrix.org/v1.19/server-server-api/#backfilling-and-retrieving-missing-events
 */
export class ServerSight {
  readonly #parts: SightParts;

  constructor(parts: SightParts) {
    this.#parts = parts;
  }

  /** In their order. */
  async show(view: RoomView, server: string, events: readonly GraphEventRow[]): Promise<readonly JsonObject[]> {
    const look = await this.#look(view, server);
    return Promise.all(
      events.map(async (event) => {
        const pdu = decodePdu(event.json, view.rules);
        return event.isRedacted || !(await this.#canSee(event, pdu, look)) ? redact(pdu, view.rules) : pdu;
      }),
    );
  }

  /** Those of the events whose content the server may have. */
  async filter(view: RoomView, server: string, events: readonly GraphEventRow[]): Promise<readonly GraphEventRow[]> {
    const look = await this.#look(view, server);
    const seen = await Promise.all(events.map((event) => this.#canSee(event, decodePdu(event.json, view.rules), look)));
    return events.filter((_, at) => seen[at] === true);
  }

  /** What is asked of every event, looked up once. Undefined where the room never kept anything from its servers. */
  async #look(view: RoomView, server: string): Promise<Look | undefined> {
    const { reads, stateKeys } = this.#parts;
    const visibilityKey = await stateKeys.find("m.room.history_visibility", "");
    if (visibilityKey === undefined) return undefined;
    const line = await listKeyLine(reads, view.roomNid, visibilityKey);
    if (line.every(({ content }) => isOpen(content))) return undefined;
    const members = await listMembersOfServer(reads, view.roomNid, server);
    const keys = await Promise.all(members.map(({ userId }) => stateKeys.find("m.room.member", userId)));
    return { server, visibilityKey, memberKeys: keys.filter((key) => key !== undefined), contents: new Map() };
  }

  async #canSee(event: GraphEventRow, pdu: Pdu, look: Look | undefined): Promise<boolean> {
    if (look === undefined) return true;
    const before = await this.#parts.states.findBefore(event.eventNid);
    // What has no place in the graph is state that some other event stands on.
    if (before === undefined) return event.place === place.outlier && pdu.state_key !== undefined;
    const keys = await this.#parts.states.pick(before, [look.visibilityKey, ...look.memberKeys]);
    await this.#load(keys, look);
    const contentOf = (key: number) => look.contents.get(keys.get(key) ?? 0);
    return serverCanSee({
      event: pdu,
      server: look.server,
      visibilityBefore: historyVisibilityFrom(contentOf(look.visibilityKey)),
      membershipBefore: mostOf(look.memberKeys.map((key) => contentOf(key)?.membership)),
    });
  }

  async #load(keys: StateMap, { contents }: Look): Promise<void> {
    const missing = [...keys.values()].filter((nid) => !contents.has(nid));
    for (const { eventNid, json } of await listGraphEvents(this.#parts.reads, missing)) {
      contents.set(eventNid, (JSON.parse(json) as { readonly content: JsonObject }).content);
    }
  }
}

type Look = {
  readonly server: string;
  readonly visibilityKey: number;
  readonly memberKeys: readonly number[];
  /** Of state events that were looked at, by their numbers. */
  readonly contents: Map<number, JsonObject>;
};

function isOpen(content: unknown): boolean {
  const visibility = historyVisibilityFrom(content as JsonObject | undefined);
  return visibility === "shared" || visibility === "world_readable";
}

function mostOf(memberships: readonly unknown[]): ServerMembership {
  if (memberships.includes("join")) return "join";
  return memberships.includes("invite") ? "invite" : undefined;
}
