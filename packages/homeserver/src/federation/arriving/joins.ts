import { RemoteError } from "@botschaft/peer";
import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId, ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject, type JsonValue } from "@botschaft/protocol/json";
import { type BuiltPdu, eventIdOf, type Pdu } from "@botschaft/room/event";
import { type RoomVersionRules, roomVersions } from "@botschaft/room/versions";
import { checkGate } from "../../rooms/federation-gate.ts";
import { contentOf } from "../../rooms/membership/change-membership.ts";
import type { Arrival } from "../../rooms/remote-rooms.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import { KeyedTurns } from "../../streams/keyed-turns.ts";
import type { RoomDoor } from "../door/room-door.ts";
import type { Gaps } from "../gaps/gaps.ts";
import type { OutsideRooms } from "../outside/outside-rooms.ts";
import type { Outbound, RemoteServers, RoomIntake } from "../ports.ts";
import { listCandidates } from "./candidates.ts";
import { checkTaken, tryServers } from "./failures.ts";
import type { Leaves } from "./leaves.ts";
import { signTemplate } from "./template.ts";

export type JoinParts = {
  readonly rooms: Rooms;
  readonly remote: RemoteServers;
  readonly intake: Pick<RoomIntake, "enter">;
  readonly gaps: Gaps;
  readonly door: RoomDoor;
  readonly outside: OutsideRooms;
  readonly leaves: Leaves;
  readonly outbound: Pick<Outbound, "leaveToOthers">;
};

/** The room's whole state comes in one answer. */
const joinTimeoutMs = 180_000;
const joinBytes = 256 * 1024 * 1024;

/** The versions of rooms that are served here. */
export const servedVersions: readonly string[] = roomVersions.filter(({ served }) => served).map(({ id }) => id);

/** Joins by way of a server that is in the room. https://spec.matrix.org/v1.19/server-server-api/#joining-rooms */
export class Joins {
  readonly #parts: JoinParts;
  /** A room is taken up once, whoever of us comes at the same time. */
  readonly #turns = new KeyedTurns<RoomId>();

  constructor(parts: JoinParts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_NOT_FOUND, M_FORBIDDEN, M_INCOMPATIBLE_ROOM_VERSION, M_UNKNOWN where nobody was reached */
  join(arrival: Arrival): Promise<void> {
    return this.#turns.run(arrival.roomId, async () => {
      const { rooms, outside } = this.#parts;
      checkGate(rooms.ports.gate.outbound({ kind: "join", roomId: arrival.roomId }));
      const servers = await listCandidates(rooms, outside, arrival);
      if (servers.length === 0) throw new MatrixError("M_NOT_FOUND", "There is no such room here.");
      await tryServers(servers, (server) => this.#joinVia(server, arrival));
    });
  }

  async #joinVia(server: ServerName, arrival: Arrival): Promise<void> {
    const { rooms, remote } = this.#parts;
    const { person, roomId } = arrival;
    const answer = await remote.call(server, "makeJoin", {
      path: { roomId, userId: person.userId },
      query: { ver: servedVersions },
    });
    const content = await this.#contentOf(arrival);
    const membership = { person, roomId, content, ts: rooms.ports.clock.now() };
    const { rules, built } = signTemplate({ server, answer }, membership, rooms.ports.signing);
    const welcome = await remote.call(
      server,
      "sendJoinV2",
      { path: { roomId, eventId: built.eventId }, query: {}, body: built.pdu as never },
      { timeoutMs: joinTimeoutMs, maxBytes: joinBytes },
    );
    await this.#enter(server, arrival, { rules, built, welcome });
  }

  async #contentOf({ person, reason }: Arrival) {
    const wish = { membership: "join", ...(reason === undefined ? {} : { reason }) };
    return { ...(await contentOf(this.#parts.rooms, { content: wish }, person)), membership: "join" };
  }

  async #enter(server: ServerName, arrival: Arrival, { rules, built, welcome }: Joined): Promise<void> {
    const { intake, outside, door, gaps, outbound } = this.#parts;
    const { roomId } = arrival;
    const pdu = signedBy(welcome.event, built, rules, this.#parts.rooms);
    outbound.leaveToOthers(built.eventId);
    // Another server vouched for somebody who comes into a room that is here.
    if ((await door.find(roomId)) !== undefined) {
      return checkTaken(await gaps.receive(server, roomId, pdu), "The room does not let you in.");
    }
    if (welcome.members_omitted === true) throw new RemoteError("bad-answer", "it left members out", { server });
    const state = eventsIn(welcome.state);
    await this.#checkPolicy(server, arrival, state);
    const roomNid = await outside.findNid(roomId);
    const authChain = eventsIn(welcome.auth_chain);
    try {
      await intake.enter({ server, roomId, rules, join: { pdu }, state, authChain, roomNid });
    } catch (error) {
      if (!(error instanceof MatrixError) || error.errcode !== "M_FORBIDDEN") throw error;
      // What this server told was not the room: another one may tell it.
      throw new RemoteError("bad-answer", error.message, { server, errcode: error.errcode, cause: error });
    }
  }

  /** What this server does not join, by the border or for want of encryption, is left at once: nothing of it is kept. */
  async #checkPolicy(server: ServerName, arrival: Arrival, state: readonly JsonObject[]): Promise<void> {
    const { rooms, leaves } = this.#parts;
    const encryption = state.find(({ type, state_key }) => type === "m.room.encryption" && state_key === "");
    try {
      checkGate(rooms.ports.gate.room({ server, roomId: arrival.roomId, state }));
      rooms.ports.policy.checkJoin(isObject(encryption?.content) ? encryption.content : undefined);
    } catch (error) {
      await leaves.leaveVia(server, arrival).catch(() => {});
      throw error;
    }
  }
}

type Joined = { readonly rules: RoomVersionRules; readonly built: BuiltPdu; readonly welcome: JsonObject };

/** The same event with the other server's signature, where it added one. */
function signedBy(given: JsonValue | undefined, { eventId, pdu }: BuiltPdu, rules: RoomVersionRules, rooms: Rooms) {
  if (!isObject(given) || !isObject(given.signatures)) return pdu as JsonObject;
  const signatures = { ...given.signatures, ...pdu.signatures } as Pdu["signatures"];
  const signed = { ...pdu, signatures };
  return eventIdOf(signed, rules, rooms.ports.signing) === eventId ? (signed as JsonObject) : (pdu as JsonObject);
}

export function eventsIn(value: JsonValue | undefined): readonly JsonObject[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}
