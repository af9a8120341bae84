import type { PublicRooms } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getServerName } from "../room-ids.ts";
import { pageSize } from "./page-size.ts";

export function getPublicRooms(directory: PublicRooms): Handler<"getPublicRooms"> {
  return ({ query: { limit, since, server } }) =>
    directory.list({ limit: pageSize(limit), since }, server === undefined ? undefined : getServerName(server));
}
