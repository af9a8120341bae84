import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonValue } from "@botschaft/protocol/json";
import type { WholeProfiles } from "../../accounts/index.ts";
import { type Handler, refuseOthers } from "../operation.ts";

export function setProfileField(profiles: WholeProfiles): Handler<"setProfileField"> {
  return async ({ path, body, requester }) => {
    refuseOthers(path.userId, requester);
    const { keyName } = path;
    if (!Object.hasOwn(body, keyName)) throw new MatrixError("M_MISSING_PARAM", `The body needs ${keyName}.`);
    if (Object.keys(body).length > 1) throw new MatrixError("M_INVALID_PARAM", `The body holds ${keyName} alone.`);
    await profiles.setField(requester, keyName, body[keyName] as JsonValue);
    return {};
  };
}
