import { MatrixError } from "@botschaft/protocol/errors";
import type { JsonObject } from "@botschaft/protocol/json";
import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../operation.ts";
import { deviceWishOf } from "../session-management/device-wish.ts";
import { signedInFields } from "../session-management/signed-in.ts";

type Services = Pick<AccountServices, "identity" | "registration" | "sessions">;

export function register({ identity, registration, sessions }: Services): Handler<"register"> {
  return async ({ query, body, head }: PublicRequest<"register">) => {
    registration.checkOpen();
    if (query.kind === "guest") throw new MatrixError("M_GUEST_ACCESS_FORBIDDEN", "This server has no guests");
    await registration.checkName(body.username);
    const outcome = await registration.ask(head, body as JsonObject);
    if (!outcome.passed) return outcome.answer;
    // What the session was begun with counts where the last request holds nothing but `auth`.
    const wished = outcome.body as typeof body;
    const wish = deviceWishOf(wished);
    const { userId, userNid } = await registration.create(wished, outcome.proofs);
    outcome.finish();
    const who = { user_id: userId, home_server: identity.serverName };
    if (wished.inhibit_login === true) return who;
    return { ...who, ...signedInFields(await sessions.open({ userNid }, wish)) };
  };
}
