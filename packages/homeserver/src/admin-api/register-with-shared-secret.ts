import type { AccountServices } from "../accounts/index.ts";
import type { Handler, PublicRequest } from "../client-api/index.ts";

type Services = Pick<AccountServices, "identity" | "sessions" | "sharedSecret">;

/** Makes a device, too: bots that are set up this way write at once. */
export function registerWithSharedSecret({
  identity,
  sessions,
  sharedSecret,
}: Services): Handler<"registerWithSharedSecret", "compat"> {
  return async ({ body }: PublicRequest<"registerWithSharedSecret", "compat">) => {
    const { userId, userNid } = await sharedSecret.register({
      nonce: body.nonce,
      username: body.username,
      password: body.password,
      displayName: body.displayname,
      isAdmin: body.admin === true,
      userType: body.user_type ?? undefined,
      mac: body.mac,
    });
    const wish = { deviceId: undefined, displayName: undefined, refreshable: false };
    const { accessToken, deviceId } = await sessions.open({ userNid }, wish);
    return { access_token: accessToken, user_id: userId, home_server: identity.serverName, device_id: deviceId };
  };
}
