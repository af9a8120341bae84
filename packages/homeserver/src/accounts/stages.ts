import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";
import { parseIdentifier } from "./identifiers.ts";
import type { Stage } from "./interactive-auth.ts";
import type { Invitations } from "./invitations.ts";
import type { PasswordSignIn } from "./password-sign-in.ts";

export const passwordStage = "m.login.password";
export const dummyStage = "m.login.dummy";
export const invitationStage = "m.login.registration_token";

/** The requester's own password. https://spec.matrix.org/v1.19/client-server-api/#password-based */
export function checkPassword(signIn: PasswordSignIn): Stage {
  return async ({ auth, requester, remoteAddress }) => {
    const identifier = parseIdentifier(auth) ?? { kind: "user" as const, user: requester?.userId ?? "" };
    const account = await signIn.check(identifier, stringIn(auth, "password"), remoteAddress);
    if (account.userNid !== requester?.userNid) throw new MatrixError("M_FORBIDDEN", "Name or password are wrong");
    return {};
  };
}

/** https://spec.matrix.org/v1.19/client-server-api/#dummy-auth */
export const checkNothing: Stage = () => ({});

/** An invitation that is still open. https://spec.matrix.org/v1.19/client-server-api/#token-authenticated-registration */
export function checkInvitation(invitations: Invitations): Stage {
  return async ({ auth }) => {
    const token = stringIn(auth, "token");
    if ((await invitations.find(token)) === undefined) {
      throw new MatrixError("M_UNAUTHORIZED", "This invitation is unknown, used, withdrawn or over");
    }
    return { token };
  };
}

function stringIn(auth: JsonObject, name: string): string {
  const value = auth[name];
  if (typeof value !== "string") throw new MatrixError("M_MISSING_PARAM", `auth.${name} is missing`);
  return value;
}
