import { MatrixError } from "@botschaft/protocol/errors";
import { parseIdentifier } from "../../accounts/identifiers.ts";
import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../operation.ts";
import { deviceWishOf } from "./device-wish.ts";
import { signedInFields } from "./signed-in.ts";

type Services = Pick<AccountServices, "devices" | "identity" | "passwordSignIn" | "sessions" | "wellKnown">;

export function login({ devices, identity, passwordSignIn, sessions, wellKnown }: Services): Handler<"login"> {
  return async ({ body, head }: PublicRequest<"login">) => {
    if (body.type !== "m.login.password") {
      throw new MatrixError("M_UNKNOWN", "This server knows no such type of login", { status: 400 });
    }
    const identifier = parseIdentifier(body);
    if (identifier === undefined) throw noIdentifier(body.identifier !== undefined);
    if (body.password === undefined) throw new MatrixError("M_MISSING_PARAM", "The field password is missing");
    const wish = deviceWishOf(body);
    const account = await passwordSignIn.check(identifier, body.password, head.remoteAddress);
    await devices.checkNewId(account.userNid, wish.deviceId);
    const signedIn = await sessions.open(account, wish);
    const user_id = account.userId;
    // @COMPAT(clients before v1.1) home_server
    return { user_id, ...signedInFields(signedIn), home_server: identity.serverName, well_known: wellKnown };
  };
}

function noIdentifier(isThere: boolean): MatrixError {
  if (isThere) return new MatrixError("M_INVALID_PARAM", "The identifier is of an unknown type or incomplete");
  return new MatrixError("M_MISSING_PARAM", "The field identifier is missing");
}
