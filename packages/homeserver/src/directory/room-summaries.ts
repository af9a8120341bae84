import type { ReadPool } from "@botschaft/platform/postgres";
import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomAlias, RoomId, ServerName } from "@botschaft/protocol/ids";
import type { Membership } from "@botschaft/storage";
import { type Rooms, resolveRoom } from "../rooms/index.ts";
import { goesOnElsewhere } from "../rooms/membership/own-people.ts";
import type { Person } from "../rooms/ports.ts";
import { doorOf, doorOfTold, listStandings, mayKnowOf, type Standings } from "./door.ts";
import type { RemoteDirectories } from "./ports.ts";
import type { RoomFace } from "./room-face.ts";
import type { RoomFaces } from "./room-faces.ts";
import { type RoomSummary, summaryOf, summaryOfTold } from "./room-summary.ts";

export type SummaryPorts = {
  readonly reads: ReadPool;
  readonly rooms: Rooms;
  readonly faces: RoomFaces;
  readonly remote: RemoteDirectories;
};

/** What a room shows of itself to somebody who may come in. https://spec.matrix.org/v1.19/client-server-api/#get_matrixclientv1room_summaryroomidoralias */
export class RoomSummaries {
  readonly #ports: SummaryPorts;

  constructor(ports: SummaryPorts) {
    this.#ports = ports;
  }

  /** @throws {MatrixError} M_NOT_FOUND, also for a room of which the person may not know */
  async get(
    person: Person,
    idOrAlias: RoomId | RoomAlias,
    via: readonly ServerName[],
  ): Promise<RoomSummary & { readonly membership: Membership }> {
    const { roomId, servers } = await resolveRoom(this.#ports.rooms, idOrAlias, via);
    const standings = await listStandings(this.#ports.reads, person);
    const here = await this.#faceOf(roomId);
    const summary =
      here === undefined
        ? await this.#ofElsewhere(roomId, servers, standings)
        : mayKnowOf(doorOf(here), standings)
          ? summaryOf(here)
          : undefined;
    if (summary === undefined) throw new MatrixError("M_NOT_FOUND", "There is no such room, or it is not open to you.");
    return { ...summary, membership: standings.get(roomId) ?? "leave" };
  }

  /** Undefined for a room that people from here are not in, while others go on in it: what is here is old. */
  async #faceOf(roomId: RoomId): Promise<RoomFace | undefined> {
    const { rooms, faces } = this.#ports;
    const actor = await rooms.ports.registry.find(roomId);
    if (actor === undefined || (await goesOnElsewhere(rooms, actor))) return undefined;
    return (await faces.list([actor.view.roomNid]))[0];
  }

  async #ofElsewhere(roomId: RoomId, via: readonly ServerName[], standings: Standings) {
    const told = await this.#ports.remote.findRoom(roomId, via);
    if (told === undefined || told.room.room_id !== roomId) return undefined;
    return mayKnowOf(doorOfTold(told.room), standings) ? summaryOfTold(told.room) : undefined;
  }
}
