import type { AccountServices } from "../../accounts/index.ts";
import type { Handler, PublicRequest } from "../operation.ts";

type Services = Pick<AccountServices, "invitations" | "registration">;

export function registrationTokenValidity({
  invitations,
  registration,
}: Services): Handler<"registrationTokenValidity"> {
  return async ({ query }: PublicRequest<"registrationTokenValidity">) => {
    registration.checkOpen();
    return { valid: (await invitations.find(query.token)) !== undefined };
  };
}
