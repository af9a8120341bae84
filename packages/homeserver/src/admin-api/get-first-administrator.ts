import type { AccountServices } from "../accounts/index.ts";
import type { Handler } from "../client-api/index.ts";

type Services = Pick<AccountServices, "firstAdministrator" | "identity">;

export function getFirstAdministrator({
  firstAdministrator,
  identity,
}: Services): Handler<"getFirstAdministrator", "botschaft"> {
  return async () => ({ needed: await firstAdministrator.isNeeded(), server_name: identity.serverName });
}
