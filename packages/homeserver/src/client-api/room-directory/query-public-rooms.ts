import { MatrixError } from "@botschaft/protocol/errors";
import type { PublicRooms } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getServerName } from "../room-ids.ts";
import { pageSize } from "./page-size.ts";

export function queryPublicRooms(directory: PublicRooms): Handler<"queryPublicRooms"> {
  return async ({ query: { server }, body }) => {
    const { limit, since, filter, include_all_networks, third_party_instance_id } = body;
    if (include_all_networks === true && third_party_instance_id !== undefined) {
      throw new MatrixError("M_INVALID_PARAM", "One network and all networks cannot be asked for at once.");
    }
    // There is no other network here.
    if (third_party_instance_id !== undefined) return { chunk: [], total_room_count_estimate: 0 };
    const { generic_search_term: term, room_types: roomTypes } = filter ?? {};
    return directory.list(
      { limit: pageSize(limit), since, term, roomTypes },
      server === undefined ? undefined : getServerName(server),
    );
  };
}
