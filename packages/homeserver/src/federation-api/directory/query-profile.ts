import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, serverNameOf } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";
import type { WholeProfiles } from "../../accounts/index.ts";
import type { FederationHandler } from "../operation.ts";
import type { Answering } from "../transaction-of.ts";

/** Of people of this server alone. https://spec.matrix.org/v1.19/server-server-api/#get_matrixfederationv1queryprofile */
export function queryProfile(profiles: WholeProfiles, { serverName }: Answering): FederationHandler<"queryProfile"> {
  return async ({ query }) => {
    const userId = parseUserId(query.user_id);
    if (userId === undefined) throw new MatrixError("M_INVALID_PARAM", `${query.user_id} is no user id.`);
    if (serverNameOf(userId) !== serverName) throw new MatrixError("M_NOT_FOUND", `${userId} is not of this server.`);
    const profile = await profiles.get(userId);
    if (query.field === undefined) return profile as JsonObject & Record<string, never>;
    const value = profile[query.field];
    return (value === undefined ? {} : { [query.field]: value }) as Record<string, never>;
  };
}
