import type { RoomsShown } from "../../federation/index.ts";
import type { FederationHandler } from "../operation.ts";

export function getSpaceHierarchy(rooms: RoomsShown): FederationHandler<"getSpaceHierarchy"> {
  return async ({ path, query, origin }) => {
    const told = await rooms.hierarchy(path.roomId, query.suggested_only ?? false, origin);
    return { status: 200, body: told };
  };
}
