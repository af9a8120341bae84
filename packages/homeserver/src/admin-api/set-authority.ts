import type { AccountServices } from "../accounts/index.ts";
import type { Handler } from "../client-api/index.ts";
import { administrator } from "./actor.ts";

export function setAuthority({ authority }: Pick<AccountServices, "authority">): Handler<"setAuthority", "botschaft"> {
  return async ({ body, requester }) => {
    await authority.setName(administrator(requester), body.name);
    return {};
  };
}
