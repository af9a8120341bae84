import type { ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import { checkGate } from "../../rooms/federation-gate.ts";
import { contentOf } from "../../rooms/membership/change-membership.ts";
import type { Arrival } from "../../rooms/remote-rooms.ts";
import { strippedFrom } from "../outside/outside-rooms.ts";
import { listCandidates } from "./candidates.ts";
import { problemFrom, tryServers } from "./failures.ts";
import { servedVersions } from "./joins.ts";
import type { LeaveParts } from "./leaves.ts";
import { signTemplate } from "./template.ts";

/** Asks to be let into rooms that nobody here is in. https://spec.matrix.org/v1.19/server-server-api/#knocking-rooms */
export class Knocks {
  readonly #parts: LeaveParts;

  constructor(parts: LeaveParts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INCOMPATIBLE_ROOM_VERSION, M_UNKNOWN where nobody was reached */
  async knock(arrival: Arrival): Promise<void> {
    const { rooms, outside } = this.#parts;
    checkGate(rooms.ports.gate.outbound({ kind: "knock", roomId: arrival.roomId }));
    const servers = await listCandidates(rooms, outside, arrival);
    if (servers.length === 0) throw problemFrom([]);
    const { shown, own } = await tryServers(servers, (server) => this.#knockAt(server, arrival));
    await outside.put(arrival.roomId, arrival.person, "knock", [...shown, own]);
  }

  async #knockAt(server: ServerName, { person, roomId, reason }: Arrival) {
    const { rooms, remote } = this.#parts;
    const path = { roomId, userId: person.userId };
    const answer = await remote.call(server, "makeKnock", { path, query: { ver: servedVersions } });
    const wish = { membership: "knock", ...(reason === undefined ? {} : { reason }) };
    const content = { ...(await contentOf(rooms, { content: wish }, person)), membership: "knock" };
    const membership = { person, roomId, content, ts: rooms.ports.clock.now() };
    const { built } = signTemplate({ server, answer }, membership, rooms.ports.signing);
    const sent = await remote.call(server, "sendKnock", {
      path: { roomId, eventId: built.eventId },
      body: built.pdu as never,
    });
    const stripped = strippedFrom(sent.knock_room_state);
    rooms.ports.policy.checkJoin(encryptionIn(stripped));
    const own = { type: "m.room.member", state_key: person.userId, sender: person.userId, content };
    return { shown: stripped.filter(({ state_key }) => state_key !== person.userId), own };
  }
}

function encryptionIn(stripped: readonly JsonObject[]): JsonObject | undefined {
  const content = stripped.find(({ type }) => type === "m.room.encryption")?.content;
  return isObject(content) ? content : undefined;
}
