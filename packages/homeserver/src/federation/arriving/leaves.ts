import { RemoteError } from "@botschaft/peer";
import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { Departure } from "../../rooms/remote-rooms.ts";
import type { Rooms } from "../../rooms/rooms.ts";
import type { OutsideRooms } from "../outside/outside-rooms.ts";
import type { RemoteServers } from "../ports.ts";
import { listCandidates } from "./candidates.ts";
import { signTemplate } from "./template.ts";

export type LeaveParts = {
  readonly rooms: Rooms;
  readonly remote: RemoteServers;
  readonly outside: OutsideRooms;
};

const leavable: readonly string[] = ["invite", "knock", "join"];
const serversAtMost = 3;
const timeoutMs = 10_000;

/**
 * Refuses invitations to rooms that nobody here is in, and takes knocks back.
 * https://spec.matrix.org/v1.19/server-server-api/#leaving-rooms-rejecting-invites
 */
export class Leaves {
  readonly #parts: LeaveParts;

  constructor(parts: LeaveParts) {
    this.#parts = parts;
  }

  /** Whether or not the others can be told: what a person does not want is gone for them. @throws {MatrixError} M_FORBIDDEN */
  async leave(departure: Departure): Promise<void> {
    const { rooms, outside } = this.#parts;
    const { roomId, person } = departure;
    const standing = await outside.find(roomId, person);
    if (standing?.membership === "leave") return;
    if (standing === undefined || !leavable.includes(standing.membership)) {
      throw new MatrixError("M_FORBIDDEN", "You are not in this room.");
    }
    const servers = await listCandidates(rooms, outside, { ...departure, via: [] });
    await this.#tell(servers.slice(0, serversAtMost), departure);
    await outside.put(roomId, person, "leave", []);
  }

  /** @throws {RemoteError} */
  async leaveVia(server: ServerName, { roomId, person, reason }: Departure): Promise<void> {
    const { rooms, remote } = this.#parts;
    const answer = await remote.call(server, "makeLeave", { path: { roomId, userId: person.userId } }, { timeoutMs });
    const content = { membership: "leave", ...(reason === undefined ? {} : { reason }) };
    const membership = { person, roomId, content, ts: rooms.ports.clock.now() };
    const { built } = signTemplate({ server, answer }, membership, rooms.ports.signing);
    const path = { roomId, eventId: built.eventId };
    await remote.call(server, "sendLeaveV2", { path, body: built.pdu as never }, { timeoutMs });
  }

  async #tell(servers: readonly ServerName[], departure: Departure): Promise<void> {
    for (const server of servers) {
      try {
        return await this.leaveVia(server, departure);
      } catch (error) {
        // Nobody need be there any more to be told.
        if (!(error instanceof RemoteError)) throw error;
      }
    }
  }
}
