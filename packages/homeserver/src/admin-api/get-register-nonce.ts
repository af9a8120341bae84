import type { AccountServices } from "../accounts/index.ts";
import type { Handler } from "../client-api/index.ts";

export function getRegisterNonce({
  sharedSecret,
}: Pick<AccountServices, "sharedSecret">): Handler<"getRegisterNonce", "compat"> {
  return () => ({ nonce: sharedSecret.makeNonce() });
}
