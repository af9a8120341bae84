import { MatrixError } from "@botschaft/protocol/errors";
import type { AccountServices } from "../accounts/index.ts";
import type { Handler, PublicRequest } from "../client-api/index.ts";

type Services = Pick<AccountServices, "authority" | "identity" | "invitations">;

/** What the page that an invitation's link opens greets with. */
export function lookUpInvitation({
  authority,
  identity,
  invitations,
}: Services): Handler<"lookUpInvitation", "botschaft"> {
  return async ({ body }: PublicRequest<"lookUpInvitation", "botschaft">) => {
    const found = await invitations.find(body.token);
    if (found === undefined)
      throw new MatrixError("M_NOT_FOUND", "This invitation is unknown, used, withdrawn or over");
    return {
      ...(found.greetingName === null ? {} : { greeting_name: found.greetingName }),
      ...(found.inviterName === null ? {} : { invited_by: found.inviterName }),
      ...(authority.name === undefined ? {} : { authority_name: authority.name }),
      server_name: identity.serverName,
      expires_at: found.expiresTs,
    };
  };
}
