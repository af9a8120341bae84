import type { WholeProfiles } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";
import { getUserId } from "../room-ids.ts";

export function getUserProfile(profiles: WholeProfiles): Handler<"getUserProfile"> {
  return async ({ path }) => ({ status: 200, body: await profiles.get(getUserId(path.userId)) });
}
