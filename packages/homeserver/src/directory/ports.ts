import { MatrixError } from "@botschaft/protocol/errors";
import type { RoomId, ServerName } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { DirectoryPage, DirectoryQuery } from "./directory-page.ts";

/** What another server tells of a room: the summary of the server-server API with `children_state`, unchecked. */
export type ToldRoom = {
  readonly room: JsonObject;
  /** The same of rooms that it names as its children, as far as that server knows them. */
  readonly children: readonly JsonObject[];
};

/** The directories and rooms of other servers. */
export interface RemoteDirectories {
  /** @throws {MatrixError} M_FORBIDDEN, or what became of the question */
  list(server: ServerName, query: DirectoryQuery): Promise<DirectoryPage>;
  /** Undefined where none of these servers tells. Asked again soon, it should know the answer. */
  findRoom(roomId: RoomId, via: readonly ServerName[]): Promise<ToldRoom | undefined>;
}

/** A server that speaks with no other. */
export const noRemoteDirectories: RemoteDirectories = {
  async list() {
    throw new MatrixError("M_FORBIDDEN", "This server does not exchange messages with other servers.");
  },
  findRoom: async () => undefined,
};
