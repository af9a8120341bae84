import { MatrixError } from "@botschaft/protocol/errors";
import { parseRoomAlias, serverNameOf } from "@botschaft/protocol/ids";
import { findAlias, listRoomServers } from "@botschaft/storage";
import { noSuchAlias, type Rooms } from "../../rooms/index.ts";
import type { FederationHandler } from "../operation.ts";

export function queryRoomDirectory({ ports }: Rooms): FederationHandler<"queryRoomDirectory"> {
  return async ({ query }) => {
    const alias = parseRoomAlias(query.room_alias);
    if (alias === undefined) throw new MatrixError("M_INVALID_PARAM", `${query.room_alias} is no room alias.`);
    const { serverName } = ports.signing.signer;
    const found = serverNameOf(alias) === serverName ? await findAlias(ports.storage.reads, alias) : undefined;
    if (found === undefined) throw noSuchAlias(alias);
    const servers = await listRoomServers(ports.storage.reads, found.roomNid);
    return { room_id: found.roomId, servers: [...new Set([serverName, ...servers.map(({ server }) => server)])] };
  };
}
