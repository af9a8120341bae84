import { MatrixError } from "@botschaft/protocol/errors";
import type { SpaceHierarchies } from "../../directory/index.ts";
import type { Handler } from "../operation.ts";
import { getRoomId } from "../room-ids.ts";

const usualLimit = 50;
const maxLimit = 50;
const deepest = 50;

export function getSpaceHierarchy(hierarchies: SpaceHierarchies): Handler<"getSpaceHierarchy"> {
  return async ({ path, query, requester }) => {
    const { limit = usualLimit, max_depth, suggested_only: suggestedOnly = false, from } = query;
    if (limit < 1) throw new MatrixError("M_INVALID_PARAM", "The limit is 1 or more.");
    if (max_depth !== undefined && max_depth < 0) throw new MatrixError("M_INVALID_PARAM", "No depth is below 0.");
    const maxDepth = Math.min(max_depth ?? deepest, deepest);
    const skip = from === undefined ? 0 : placeIn(from, maxDepth, suggestedOnly);
    const ask = { person: requester, root: getRoomId(path.roomId), suggestedOnly, maxDepth, skip };
    const { rooms, hasMore } = await hierarchies.list({ ...ask, limit: Math.min(limit, maxLimit) });
    return { rooms, ...(hasMore ? { next_batch: tokenOf(skip + rooms.length, maxDepth, suggestedOnly) } : {}) };
  };
}

const written = /^h(\d{1,5})_(\d{1,2})_([01])$/;

function tokenOf(place: number, maxDepth: number, suggestedOnly: boolean): string {
  return `h${place}_${maxDepth}_${Number(suggestedOnly)}`;
}

/** @throws {MatrixError} M_INVALID_PARAM, also where another tree is asked for than before */
function placeIn(token: string, maxDepth: number, suggestedOnly: boolean): number {
  const [, place] = written.exec(token) ?? [];
  if (place !== undefined && token === tokenOf(Number(place), maxDepth, suggestedOnly)) return Number(place);
  throw new MatrixError("M_INVALID_PARAM", "`from` is no token that was given out for this question.");
}
