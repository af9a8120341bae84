import type { AccountServices } from "../accounts/index.ts";
import type { Handler } from "../client-api/index.ts";

type Services = Pick<AccountServices, "authority" | "identity" | "isTrial">;

export function getAuthority({ authority, identity, isTrial }: Services): Handler<"getAuthority", "botschaft"> {
  return () => ({
    ...(authority.name === undefined ? {} : { name: authority.name }),
    server_name: identity.serverName,
    trial: isTrial,
  });
}
