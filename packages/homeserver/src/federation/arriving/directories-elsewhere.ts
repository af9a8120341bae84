import { RemoteError } from "@botschaft/peer";
import { BoundedMap } from "@botschaft/platform/bounded-map";
import type { Clock } from "@botschaft/platform/clock";
import { parseServerName, type RoomId, type ServerName } from "@botschaft/protocol/ids";
import { isObject, type JsonObject } from "@botschaft/protocol/json";
import type { DirectoryPage, DirectoryQuery, PublicRoom } from "../../directory/directory-page.ts";
import type { RemoteDirectories, ToldRoom } from "../../directory/ports.ts";
import type { RemoteServers } from "../ports.ts";
import { tryServers } from "./failures.ts";
import { eventsIn } from "./joins.ts";

type Parts = { readonly remote: RemoteServers; readonly clock: Clock; readonly serverName: string };

const timeoutMs = 10_000;
const serversAtMost = 3;
/** So long an answer about a room is good: a tree is asked for page by page. */
const keptMs = 5 * 60_000;
const roomsKept = 1_000;

/** The directories and rooms of other servers, as they tell of them. */
export class DirectoriesElsewhere implements RemoteDirectories {
  readonly #parts: Parts;
  readonly #told = new BoundedMap<RoomId, { readonly at: number; readonly told: ToldRoom }>(roomsKept);

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @throws {MatrixError} M_FORBIDDEN, M_NOT_FOUND, M_UNKNOWN where it was not reached */
  async list(server: ServerName, { limit, since, term, roomTypes }: DirectoryQuery): Promise<DirectoryPage> {
    const filter = {
      ...(term === undefined ? {} : { generic_search_term: term }),
      ...(roomTypes === undefined ? {} : { room_types: roomTypes }),
    };
    const body = { filter, ...(limit === undefined ? {} : { limit }), ...(since === undefined ? {} : { since }) };
    const ask = () => this.#parts.remote.call(server, "queryPublicRooms", { body }, { timeoutMs });
    return pageFrom(await tryServers([server], ask));
  }

  async findRoom(roomId: RoomId, via: readonly ServerName[]): Promise<ToldRoom | undefined> {
    const { clock } = this.#parts;
    const known = this.#told.get(roomId);
    if (known !== undefined && clock.now() - known.at < keptMs) return known.told;
    for (const server of this.#candidates(roomId, via)) {
      const told = await this.#ask(server, roomId);
      if (told === undefined) continue;
      this.#told.set(roomId, { at: clock.now(), told });
      return told;
    }
    return undefined;
  }

  #candidates(roomId: RoomId, via: readonly ServerName[]): readonly ServerName[] {
    const colon = roomId.indexOf(":");
    const named = colon < 0 ? undefined : parseServerName(roomId.slice(colon + 1));
    const all = [...new Set([...via, ...(named === undefined ? [] : [named])])];
    return all.filter((server) => server !== this.#parts.serverName).slice(0, serversAtMost);
  }

  async #ask(server: ServerName, roomId: RoomId): Promise<ToldRoom | undefined> {
    try {
      const answer = await this.#parts.remote.call(server, "getSpaceHierarchy", { path: { roomId } }, { timeoutMs });
      return isObject(answer.room) ? { room: answer.room, children: eventsIn(answer.children) } : undefined;
    } catch (error) {
      // The next one may tell.
      if (!(error instanceof RemoteError)) throw error;
      return undefined;
    }
  }
}

function pageFrom(answer: JsonObject): DirectoryPage {
  const { next_batch, prev_batch, total_room_count_estimate: total } = answer;
  return {
    chunk: eventsIn(answer.chunk).flatMap((room) => roomFrom(room) ?? []),
    ...(typeof next_batch === "string" ? { next_batch } : {}),
    ...(typeof prev_batch === "string" ? { prev_batch } : {}),
    ...(typeof total === "number" ? { total_room_count_estimate: total } : {}),
  };
}

function roomFrom(room: JsonObject): PublicRoom | undefined {
  const { room_id, num_joined_members: members, world_readable, guest_can_join } = room;
  if (typeof room_id !== "string" || typeof members !== "number") return undefined;
  const flags = { world_readable: world_readable === true, guest_can_join: guest_can_join === true };
  return { ...room, room_id, num_joined_members: members, ...flags };
}
