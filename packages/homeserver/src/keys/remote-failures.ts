import { MatrixError } from "@botschaft/protocol/errors";
import { parseUserId, type ServerName, serverNameOf, type UserId } from "@botschaft/protocol/ids";
import type { JsonObject } from "@botschaft/protocol/json";

export type SortedPeople = {
  readonly local: readonly UserId[];
  readonly remote: readonly UserId[];
  /** What stands under `failures` where the servers of the others are not asked. */
  readonly unasked: JsonObject;
};

/**
 * Who of those asked for is here, and who elsewhere.
 * @COMPAT(Synapse) which answers with such failures where it does not federate.
 * @throws {MatrixError} M_INVALID_PARAM for what is no user id
 */
export function sortPeople(asked: readonly string[], serverName: ServerName): SortedPeople {
  const userIds = asked.map(getUserId);
  const isHere = (userId: UserId) => serverNameOf(userId) === serverName;
  const remote = userIds.filter((userId) => !isHere(userId));
  const failure = { status: 403, message: "This server does not federate" };
  return {
    local: userIds.filter(isHere),
    remote,
    unasked: Object.fromEntries(remote.map((userId) => [serverNameOf(userId), failure])),
  };
}

function getUserId(text: string): UserId {
  const userId = parseUserId(text);
  if (userId === undefined) throw new MatrixError("M_INVALID_PARAM", `${text} is no user id`);
  return userId;
}
