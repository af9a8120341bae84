import type { WholeProfiles } from "../../accounts/index.ts";
import type { Handler } from "../operation.ts";
import { getUserId } from "../room-ids.ts";

export function getProfileField(profiles: WholeProfiles): Handler<"getProfileField"> {
  return async ({ path }) => ({
    [path.keyName]: await profiles.getField(getUserId(path.userId), path.keyName),
  });
}
