import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../operation.ts";
import { tokenFields } from "./signed-in.ts";

export function refresh({ sessions }: Pick<AccountServices, "sessions">): Handler<"refresh"> {
  return async ({ body }: PublicRequest<"refresh">) => tokenFields(await sessions.refresh(body.refresh_token));
}
