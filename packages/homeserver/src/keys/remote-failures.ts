import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";

export type SortedPeople = { readonly local: readonly UserId[]; readonly failures: JsonObject };

/**
 * Who of those asked for is here; the servers of the others are not asked and stand under `failures`.
 * @COMPAT(Synapse) which answers so where it does not federate.
 * @throws {MatrixError} M_INVALID_PARAM for what is no user id
 */
export function sortPeople(asked: readonly string[], serverName: ServerName): SortedPeople {
  const userIds = asked.map(getUserId);
  const remote = new Set(userIds.map(serverNameOf).filter((name) => name !== serverName));
  const failure = { status: 403, message: "This server does not federate" };
  return {
    local: userIds.filter((userId) => serverNameOf(userId) === serverName),
    failures: Object.fromEntries([...remote].map((name) => [name, failure])),
  };
}

function getUserId(text: string): UserId {
  const userId = parseUserId(text);
  if (userId === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is no user id`);
  return userId;
}
