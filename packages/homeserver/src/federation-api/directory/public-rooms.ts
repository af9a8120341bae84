import type { DirectoryPage, PublicRooms } from "../../directory/index.ts";
import type { FederationHandler } from "../operation.ts";

export function getPublicRooms(rooms: PublicRooms): FederationHandler<"getPublicRooms"> {
  return async ({ query: { limit, since } }) => answerOf(await rooms.list({ limit, since, isFederated: true }));
}

export function queryPublicRooms(rooms: PublicRooms): FederationHandler<"queryPublicRooms"> {
  return async ({ body: { limit, since, filter } }) => {
    const query = { limit, since, term: filter?.generic_search_term, roomTypes: filter?.room_types };
    return answerOf(await rooms.list({ ...query, isFederated: true }));
  };
}

function answerOf(page: DirectoryPage) {
  return { status: 200, body: page };
}
