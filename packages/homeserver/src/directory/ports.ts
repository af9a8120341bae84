import { MatrixError } from "@botschaft/protocol/errors";
import type { ServerName } from "@botschaft/protocol/ids";
import type { DirectoryPage, DirectoryQuery } from "./public-rooms.ts";

/** The directories of other servers. */
export interface RemoteDirectories {
  /** @throws {MatrixError} M_FORBIDDEN, or what became of the question */
  list(server: ServerName, query: DirectoryQuery): Promise<DirectoryPage>;
}

/** A server that speaks with no other. */
export const noRemoteDirectories: RemoteDirectories = {
  async list() {
    throw new MatrixError("M_FORBIDDEN", "This server does not exchange messages with other servers.");
  },
};
