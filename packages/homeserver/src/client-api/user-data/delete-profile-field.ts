import type { WholeProfiles } from "../../accounts/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";

export function deleteProfileField(profiles: WholeProfiles): Handler<"deleteProfileField"> {
  return async ({ path, requester }) => {
    refuseOthers(path.userId, requester);
    await profiles.deleteField(requester, path.keyName);
    return {};
  };
}
